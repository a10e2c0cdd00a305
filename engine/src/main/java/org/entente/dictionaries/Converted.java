package org.entente.dictionaries;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Tables made of dictionaries.
 *
 * @param tables the lines of each table, the names of its columns first, by the name of its file, as {@code persons.tsv}
 * @param taken how many phrases went into them
 * @param known how many phrases the tables had already
 * @param leftOut the phrases that have no place in them
 */
public record Converted(Map<String, List<String>> tables, int taken, int known, List<LeftOut> leftOut) {

    /**
     * A phrase that has no place.
     *
     * @param place its file and line, as {@code Phoenix.agents.txt:12}
     * @param phrase the phrase, as the dictionary writes it
     * @param reason why
     */
    public record LeftOut(String place, String phrase, String reason) {}

    public Converted {
        Map<String, List<String>> copy = new TreeMap<>();
        tables.forEach((name, lines) -> copy.put(name, List.copyOf(lines)));
        tables = Collections.unmodifiableMap(copy);
        leftOut = List.copyOf(leftOut);
    }

    /** How many phrases were left out for each reason. */
    public Map<String, Integer> reasons() {
        Map<String, Integer> reasons = new TreeMap<>();
        leftOut.forEach(one -> reasons.merge(one.reason(), 1, Integer::sum));
        return reasons;
    }

    /** All phrases of the dictionaries: those taken, those known and those left out. */
    public int phrases() {
        return taken + known + leftOut.size();
    }

    /** What was left out as the lines of a table. */
    public List<String> leftOutLines() {
        List<String> lines = new ArrayList<>(List.of("place\tphrase\treason"));
        leftOut.forEach(one -> lines.add(one.place() + "\t" + one.phrase().replace('\t', ' ') + "\t" + one.reason()));
        return lines;
    }
}
