package org.entente.training;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.entente.claims.EndsChooser;
import org.entente.claims.EndsConsidered.Pair;

/** What {@code training/train-ends} runs: learns the model of the ends of transfers and writes it where the engine reads it. */
public final class EndsTraining {

    private static final int PARTS = 8;

    private EndsTraining() {}

    /**
     * Learns and writes.
     *
     * @param arguments the folder of labelled articles, and the file to write
     */
    public static void main(String[] arguments) throws IOException {
        List<Telling> tellings = new Tellings().in(Path.of(arguments[0]));
        EndsLearner learner = EndsLearner.standard();
        long articles = tellings.stream().map(Telling::article).distinct().count();
        List<String> lines = new ArrayList<>();
        lines.add("# The model by which the ends of transfers are weighed. Made by training/train-ends; do not edit.");
        lines.add(String.format(
                Locale.ROOT,
                "# learnt from: the %d articles of evaluation/gold that are not kept aside and tell of transfers, %d tellings",
                articles,
                tellings.size()));
        lines.add("# trainer: " + learner.told());
        lines.add("# " + PARTS + "-fold, by article: " + validated(tellings, learner));
        lines.forEach(System.out::println);
        lines.addAll(learner.learn(tellings));
        Files.write(Path.of(arguments[1]), lines);
    }

    /** How often the rules are right, and how often what was learnt from other articles makes them right or wrong. */
    private static String validated(List<Telling> tellings, EndsLearner learner) {
        int ruled = 0;
        int mended = 0;
        int spoilt = 0;
        for (int part = 0; part < PARTS; part++) {
            int left = part;
            EndsChooser model = EndsChooser.of(learner.learn(tellings.stream()
                    .filter(telling -> telling.article() % PARTS != left)
                    .toList()));
            for (Telling telling : tellings) {
                if (telling.article() % PARTS == left) {
                    boolean right = telling.ruledRightly();
                    boolean then = model.better(telling.considered())
                            .map((Pair pair) -> telling.right(pair))
                            .orElse(right);
                    ruled += right ? 1 : 0;
                    mended += then && !right ? 1 : 0;
                    spoilt += right && !then ? 1 : 0;
                }
            }
        }
        return String.format(
                Locale.ROOT,
                "the rules choose both ends rightly in %d; the model mends %d and spoils %d",
                ruled,
                mended,
                spoilt);
    }
}
