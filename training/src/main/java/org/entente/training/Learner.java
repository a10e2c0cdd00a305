package org.entente.training;

import java.util.List;
import java.util.Locale;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.IntStream;
import org.tribuo.MutableDataset;
import org.tribuo.Tribuo;
import org.tribuo.classification.Label;
import org.tribuo.classification.LabelFactory;
import org.tribuo.classification.sgd.linear.LinearSGDTrainer;
import org.tribuo.classification.sgd.objectives.LogMulticlass;
import org.tribuo.impl.ArrayExample;
import org.tribuo.math.optimisers.ParameterAveraging;
import org.tribuo.math.optimisers.SGD;
import org.tribuo.provenance.SimpleDataSourceProvenance;

/**
 * Learns a log-linear model by Tribuo.
 *
 * @param names of the features
 * @param rate how far each step goes
 * @param epochs how often each example is seen
 * @param seed of the order in which they are
 */
record Learner(List<String> names, double rate, int epochs, long seed) {

    /** Kept, since a logger that nobody keeps forgets its level. */
    private static final Logger TRIBUO = Logger.getLogger("org.tribuo");

    /** How many examples make one step. */
    private static final int BATCH = 1;

    Learner {
        names = List.copyOf(names);
        quieten();
    }

    /** Keeps Tribuo from telling what it is about. */
    static void quieten() {
        TRIBUO.setLevel(Level.WARNING);
    }

    /** Names for so many features; Tribuo orders features by name. */
    static String[] keys(int size) {
        return IntStream.range(0, size)
                .mapToObj(i -> String.format(Locale.ROOT, "%05d", i))
                .toArray(String[]::new);
    }

    /** The learner that the shipped model comes from. */
    static Learner standard(List<String> names) {
        return new Learner(names, 0.2, 8, 20260101L);
    }

    /** How it learns, for people. */
    String told() {
        return String.format(
                Locale.ROOT,
                "Tribuo %s: LinearSGDTrainer, LogMulticlass, averaged SGD %s, %d epochs, batches of %d, seed %d",
                Tribuo.VERSION,
                rate,
                epochs,
                BATCH,
                seed);
    }

    /** The model of examples. */
    Learnt learn(List<Example> examples) {
        LabelFactory labels = new LabelFactory();
        MutableDataset<Label> data =
                new MutableDataset<>(new SimpleDataSourceProvenance("labelled sentences", labels), labels);
        String[] keys = keys(names.size());
        for (Example example : examples) {
            data.add(new ArrayExample<>(new Label(example.type()), keys, example.values()));
        }
        LinearSGDTrainer trainer = new LinearSGDTrainer(
                new LogMulticlass(),
                new ParameterAveraging(SGD.getSimpleSGD(rate)),
                epochs,
                2 * examples.size(),
                BATCH,
                seed);
        return new Learnt(names, List.of(keys), trainer.train(data));
    }
}
