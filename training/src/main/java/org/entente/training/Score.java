package org.entente.training;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.entente.model.Plover;

/** How well types are told: CONCEDE and RETREAT count as one, and every type counts alike. */
final class Score {

    private static final int LABELLED = 0;
    private static final int TOLD = 1;
    private static final int RIGHT = 2;

    private final Map<String, int[]> types = new TreeMap<>();
    private final Map<String, int[]> quads = new TreeMap<>();

    /** Counts a sentence. */
    void add(String labelled, String told) {
        count(types, LabelledSentence.joined(labelled), LabelledSentence.joined(told));
        count(quads, quad(labelled), quad(told));
    }

    private static void count(Map<String, int[]> counts, String labelled, String told) {
        counts.computeIfAbsent(labelled, key -> new int[RIGHT + 1])[LABELLED]++;
        counts.computeIfAbsent(told, key -> new int[RIGHT + 1])[TOLD]++;
        if (labelled.equals(told)) {
            counts.get(told)[RIGHT]++;
        }
    }

    /** RETREAT, and with it CONCEDE, is material cooperation. */
    private static String quad(String type) {
        String joined = LabelledSentence.joined(type);
        Plover.Type one = joined.equals(LabelledSentence.YIELD) ? Plover.Type.RETREAT : Plover.Type.valueOf(joined);
        return "quad " + one.quad();
    }

    /** Macro F1 over types. */
    double types() {
        return macro(types);
    }

    /** Macro F1 over quads. */
    double quads() {
        return macro(quads);
    }

    private static double macro(Map<String, int[]> counts) {
        return counts.values().stream().mapToDouble(Score::f1).average().orElse(0);
    }

    private static double f1(int[] counts) {
        return 2.0 * counts[RIGHT] / (counts[LABELLED] + counts[TOLD]);
    }

    /** Both figures in a line. */
    String told() {
        return String.format(Locale.ROOT, "macro F1 %.3f over types, %.3f over quads", types(), quads());
    }

    /** Precision, recall and F1 of each type. */
    String table() {
        List<String> lines = new ArrayList<>();
        lines.add("type         rows  precision  recall     F1");
        types.forEach((type, counts) -> lines.add(String.format(
                Locale.ROOT,
                "%-10s %6d %10.2f %7.2f %6.2f",
                type,
                counts[LABELLED],
                counts[TOLD] == 0 ? 0 : (double) counts[RIGHT] / counts[TOLD],
                counts[LABELLED] == 0 ? 0 : (double) counts[RIGHT] / counts[LABELLED],
                f1(counts))));
        return String.join("\n", lines);
    }
}
