package org.entente.dictionaries;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.entente.knowledge.Knowledge;
import org.jspecify.annotations.Nullable;

/** A dictionary of agents: offices and roles with their sectors; irregular plurals in braces, sets of words between !. */
final class Agents {

    private static final Pattern AGENT = Pattern.compile("([^{\\[]+?)\\s*(?:\\{([^}]*)})?\\s*");

    private static final Pattern SET = Pattern.compile("!(\\w+)!\\s*=\\s*(.+)");

    private static final Pattern MARK = Pattern.compile("!(\\w+)!");

    private final Cameo cameo;
    private final Collected collected;
    private final Map<String, List<String>> sets = new HashMap<>();

    Agents(Knowledge knowledge, Collected collected) {
        this.cameo = new Cameo(knowledge);
        this.collected = collected;
    }

    static boolean are(List<Line> lines) {
        return lines.stream().anyMatch(line -> line.code().contains("~"));
    }

    void read(List<Line> lines) {
        for (Line line : lines) {
            Matcher set = SET.matcher(line.text());
            if (set.matches()) {
                sets.put(set.group(1), List.of(set.group(2).strip().split("\\s*,\\s*", -1)));
            }
        }
        for (Line line : lines) {
            Matcher agent = AGENT.matcher(line.before());
            if (!SET.matcher(line.text()).matches()) {
                if (agent.matches() && !line.code().isEmpty()) {
                    agent(line, agent.group(1), agent.group(2));
                } else {
                    collected.leaveOut(line, line.text(), "has no code of an agent");
                }
            }
        }
    }

    private void agent(Line line, String phrase, @Nullable String plural) {
        String code = line.code().replace("~", "");
        String sector = cameo.sector(code);
        for (String fresh : collected.fresh(expanded(phrase))) {
            if (MARK.matcher(fresh).find()) {
                collected.leaveOut(line, fresh, "asks for a set of words that is not in the dictionary");
            } else if (sector.isEmpty()) {
                collected.leaveOut(line, fresh, "has a code that is no sector of PLOVER");
            } else {
                Map<String, String> row = new LinkedHashMap<>();
                row.put("office", Phrase.common(fresh));
                row.put("sector", sector);
                // A code before that of the state is an organisation's.
                row.put("level", line.code().endsWith("~") ? "body" : "person");
                row.put("names", plural == null || plural.isBlank() ? "" : Phrase.common(plural));
                collected.row("offices.tsv", row, 1);
            }
        }
    }

    /** The phrase with each word of a set in the place of its mark. */
    private List<String> expanded(String phrase) {
        Matcher mark = MARK.matcher(phrase);
        if (!mark.find() || !sets.containsKey(mark.group(1))) {
            return List.of(phrase);
        }
        List<String> expanded = new ArrayList<>();
        for (String word : sets.getOrDefault(mark.group(1), List.of())) {
            expanded.addAll(expanded(phrase.substring(0, mark.start()) + word + phrase.substring(mark.end())));
        }
        return expanded;
    }
}
