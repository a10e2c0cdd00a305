package org.entente.dictionaries;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.entente.knowledge.Knowledge;
import org.entente.knowledge.Row;

/**
 * A dictionary of verbs: blocks of verbs that say the same, and patterns around them. A verb with a code becomes a frame, and
 * so does a pattern of the verb and one word, or a set of words, after it; other patterns ask for an order of words, which
 * frames do not know.
 */
final class Verbs {

    private static final List<String> FRAMES = List.of(
            "frames/events.tsv",
            "frames/visits.tsv",
            "frames/agreements.tsv",
            "frames/exercises.tsv",
            "frames/transfers.tsv",
            "frames/operators.tsv");

    /** One word, or a set of words, after the verb. */
    private static final Pattern SIMPLE = Pattern.compile("-\\s*\\*{1,2}\\s+(&?[A-Z][A-Z_-]*)");

    private static final String TO_WHOM = "actor=subj;recipient=obj,with,to,against";

    private static final String ABOUT_WHAT = "actor=subj;recipient=to,with,for,against,iobj,poss";

    private final Cameo cameo;
    private final Collected collected;
    private final Set<String> known = new HashSet<>();
    private final Map<String, List<String>> sets = new HashMap<>();

    Verbs(Knowledge knowledge, Collected collected) {
        this.cameo = new Cameo(knowledge);
        this.collected = collected;
        for (String table : FRAMES) {
            for (Row row : knowledge.table(table).rows()) {
                known.addAll(row.list("trigger"));
            }
        }
    }

    static boolean are(List<Line> lines) {
        return lines.stream().anyMatch(line -> line.text().matches("-\\s.*\\*.*\\[.*"));
    }

    void read(List<Line> lines) {
        String set = "";
        List<String> verbs = new ArrayList<>();
        String code = "";
        for (Line line : lines) {
            String text = line.text();
            if (text.startsWith("&")) {
                set = line.before();
                sets.put(set, new ArrayList<>());
            } else if (text.startsWith("+") && !set.isEmpty()) {
                sets.computeIfAbsent(set, name -> new ArrayList<>()).add(text.substring(1));
            } else if (text.startsWith("---") || text.startsWith("###")) {
                set = "";
                verbs = new ArrayList<>();
                code = line.code();
            } else if (text.startsWith("-")) {
                pattern(line, verbs);
            } else {
                set = "";
                // In older dictionaries a block's code stands behind its first verb.
                code = code.isEmpty() ? line.code() : code;
                verb(line, line.code().isEmpty() ? code : line.code(), verbs);
            }
        }
    }

    private void verb(Line line, String code, List<String> verbs) {
        String phrase = line.before().replaceAll("\\{.*", "").strip();
        List<String> words = Phrase.words(phrase.startsWith("+") ? phrase.substring(1) : phrase);
        if (words.stream().anyMatch(word -> word.contains("+"))) {
            collected.leaveOut(line, phrase, "is a phrase whose verb is not its first word");
            return;
        }
        String trigger = String.join("+", words).toLowerCase(Locale.ROOT);
        if (words.size() == 1) {
            verbs.add(trigger);
        }
        frame(line, phrase, trigger, code, TO_WHOM);
    }

    private void pattern(Line line, List<String> verbs) {
        Matcher simple = SIMPLE.matcher(line.before());
        if (verbs.isEmpty() || !simple.matches()) {
            collected.leaveOut(line, line.before(), "is a pattern of more than a verb and one word after it");
            return;
        }
        String word = simple.group(1);
        List<String> words = (word.startsWith("&") ? sets.getOrDefault(word, List.of()) : List.of(word))
                .stream()
                        .map(one -> one.replaceAll("_$", "").strip().toLowerCase(Locale.ROOT))
                        .filter(one -> one.matches("[a-z-]+"))
                        .distinct()
                        .toList();
        if (words.isEmpty()) {
            collected.leaveOut(line, line.before(), "asks for a set without single words");
            return;
        }
        frame(line, line.before(), String.join("/", verbs) + "+" + String.join("/", words), line.code(), ABOUT_WHAT);
    }

    private void frame(Line line, String phrase, String trigger, String code, String roles) {
        if (code.contains(":")) {
            collected.leaveOut(line, phrase, "has a code for each direction");
            return;
        }
        Optional<Cameo.Deed> deed = cameo.deed(code);
        if (deed.isEmpty()) {
            collected.leaveOut(
                    line,
                    phrase,
                    code.matches("\\d+")
                            ? "is a statement or appeal, which is no type of PLOVER"
                            : "has no code of a deed");
        } else if (!known.add(trigger)) {
            collected.known();
        } else {
            Map<String, String> row = new LinkedHashMap<>();
            row.put("trigger", trigger);
            row.put("pos", "v");
            row.put("says", deed.get().type());
            row.put("mode", deed.get().mode());
            row.put("roles", roles);
            collected.row("frames/events.tsv", row, 1);
        }
    }
}
