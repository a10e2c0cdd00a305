package org.entente.training;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.entente.evaluation.Tally;
import org.entente.evaluation.TypeScore;

/** How well types are told: CONCEDE and RETREAT count as one, and every type, labelled or told, counts alike. */
final class Score {

    private final List<TypeScore.Answer> answers = new ArrayList<>();

    /** Counts a sentence. */
    void add(String labelled, String told) {
        answers.add(new TypeScore.Answer(labelled, told));
    }

    /** Macro F1 over types. */
    double types() {
        return macro(new TypeScore(answers));
    }

    /** Macro F1 over quads. */
    double quads() {
        return macro(new TypeScore(answers).quads());
    }

    private static double macro(TypeScore score) {
        return score.types().values().stream().mapToDouble(Tally::f1).average().orElse(0);
    }

    /** Both figures in a line. */
    String told() {
        return String.format(Locale.ROOT, "macro F1 %.3f over types, %.3f over quads", types(), quads());
    }

    /** Precision, recall and F1 of each type. */
    String table() {
        List<String> lines = new ArrayList<>();
        lines.add("type         rows  precision  recall     F1");
        new TypeScore(answers)
                .types()
                .forEach((type, tally) -> lines.add(String.format(
                        Locale.ROOT,
                        "%-10s %6d %10.2f %7.2f %6.2f",
                        type,
                        tally.labelled(),
                        tally.precision(),
                        tally.recall(),
                        tally.f1())));
        return String.join("\n", lines);
    }
}
