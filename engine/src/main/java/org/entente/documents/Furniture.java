package org.entente.documents;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.entente.knowledge.Knowledge;
import org.entente.knowledge.Row;

/** Tells the furniture of a page from the article. */
final class Furniture {

    /** Where on a page a piece of furniture stands; the table says what each means. */
    enum Where {
        LINE,
        TOP,
        EDGE,
        START,
        END,
        REST
    }

    /** Longer lines are running text. */
    private static final int LONGEST = 600;

    /** How many lines the top has. */
    private static final int TOP = 5;

    /** How far from its end a line is searched for furniture glued to it. */
    private static final int TAIL = 300;

    private final Map<Where, Pattern> patterns;

    private Furniture(Map<Where, Pattern> patterns) {
        this.patterns = patterns;
    }

    /** The furniture that {@code furniture.tsv} lists. */
    static Furniture of(Knowledge knowledge) {
        Map<Where, List<String>> listed = new EnumMap<>(Where.class);
        for (Row row : knowledge.table("furniture.tsv").rows()) {
            String pattern = row.text("pattern").replace(" ", "\\s+").replace("\\s+?", "\\s*");
            try {
                Pattern.compile(pattern);
            } catch (PatternSyntaxException e) {
                throw row.wrong("pattern", "a regular expression (" + e.getDescription() + ")");
            }
            listed.computeIfAbsent(row.oneOf("where", Where.class), where -> new ArrayList<>())
                    .add("(?:" + pattern + ")");
        }
        Map<Where, Pattern> patterns = new EnumMap<>(Where.class);
        listed.forEach((where, list) -> patterns.put(
                where, Pattern.compile(String.join("|", list), Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE)));
        return new Furniture(patterns);
    }

    /** The same lines, those of furniture emptied and those that furniture is glued to without it. */
    List<Line> clear(String raw, List<Line> lines) {
        List<Line> cleared = new ArrayList<>(lines.size());
        int seen = 0;
        boolean apart = true;
        for (Line line : lines) {
            if (line.blank()) {
                cleared.add(line);
            } else if (ends(raw, line)) {
                // All that follows is furniture, so that nothing of it is kept.
                break;
            } else {
                // Within a wrapped paragraph a line may begin with any word, as "share with India the fruits".
                boolean possible = apart || !Character.isLowerCase(raw.charAt(line.begin()));
                boolean all = possible && (is(Where.LINE, line.of(raw)) || (seen < TOP && is(Where.TOP, line.of(raw))));
                seen++;
                cleared.add(all ? line.emptied() : unglued(raw, line));
            }
            apart = cleared.get(cleared.size() - 1).blank();
        }
        return cleared;
    }

    /** Whether a paragraph that stands near an end of an article is furniture. */
    boolean standsAtEdge(String paragraph) {
        return is(Where.EDGE, paragraph) || is(Where.LINE, paragraph);
    }

    private boolean ends(String raw, Line line) {
        return line.begin() > raw.length() / 2 && is(Where.REST, line.of(raw));
    }

    private boolean is(Where where, String words) {
        Pattern pattern = patterns.get(where);
        return pattern != null
                && words.length() <= LONGEST
                && pattern.matcher(words).matches();
    }

    private Line unglued(String raw, Line line) {
        Line rest = line;
        Pattern start = patterns.get(Where.START);
        if (start != null) {
            Matcher matcher = start.matcher(raw).region(rest.begin(), rest.end());
            if (matcher.lookingAt()) {
                rest = rest.cut(raw, matcher.end(), rest.end());
            }
        }
        Pattern end = patterns.get(Where.END);
        if (end != null) {
            Matcher matcher = end.matcher(raw).region(Math.max(rest.begin(), rest.end() - TAIL), rest.end());
            while (matcher.find()) {
                if (matcher.end() == rest.end()) {
                    return rest.cut(raw, rest.begin(), matcher.start());
                }
            }
        }
        return rest;
    }
}
