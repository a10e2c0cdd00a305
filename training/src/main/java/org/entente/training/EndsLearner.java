package org.entente.training;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.entente.claims.EndsConsidered.Pair;
import org.tribuo.MutableDataset;
import org.tribuo.Tribuo;
import org.tribuo.classification.Label;
import org.tribuo.classification.LabelFactory;
import org.tribuo.classification.sgd.linear.LinearSGDModel;
import org.tribuo.classification.sgd.linear.LinearSGDTrainer;
import org.tribuo.classification.sgd.objectives.LogMulticlass;
import org.tribuo.impl.ArrayExample;
import org.tribuo.math.optimisers.ParameterAveraging;
import org.tribuo.math.optimisers.SGD;
import org.tribuo.provenance.SimpleDataSourceProvenance;

/**
 * Learns how much each bearing speaks for a state's supplying or receiving, by Tribuo, from what sets right pairs apart from
 * their rivals: the difference of the two speaks for the right one, and turned round for the other.
 *
 * @param rate how far each step goes
 * @param epochs how often each difference is seen
 * @param seed of the order in which they are
 */
record EndsLearner(double rate, int epochs, long seed) {

    private static final Label FIRST = new Label("first");
    private static final Label SECOND = new Label("second");

    EndsLearner {
        Learner.quieten();
    }

    /** The learner that the shipped model comes from: few short steps, as a strong prior would. */
    static EndsLearner standard() {
        return new EndsLearner(0.01, 1, 20260101L);
    }

    /** How it learns, for people. */
    String told() {
        return String.format(
                Locale.ROOT,
                "Tribuo %s: LinearSGDTrainer, LogMulticlass of differences, averaged SGD %s, %d epoch, seed %d",
                Tribuo.VERSION,
                rate,
                epochs,
                seed);
    }

    /** The lines of the engine's file. */
    List<String> learn(List<Telling> tellings) {
        List<String> names = names(tellings);
        String[] keys = Learner.keys(2 * names.size());
        LabelFactory labels = new LabelFactory();
        MutableDataset<Label> data =
                new MutableDataset<>(new SimpleDataSourceProvenance("tellings of transfers", labels), labels);
        for (Telling telling : tellings) {
            double[] right = mean(telling, names);
            for (Pair rival : telling.rivals()) {
                double[] wrong = telling.values(rival, names);
                data.add(new ArrayExample<>(FIRST, keys, minus(right, wrong)));
                data.add(new ArrayExample<>(SECOND, keys, minus(wrong, right)));
            }
        }
        LinearSGDTrainer trainer = new LinearSGDTrainer(
                new LogMulticlass(),
                new ParameterAveraging(SGD.getSimpleSGD(rate)),
                epochs,
                Integer.MAX_VALUE,
                1,
                seed);
        return lines(names, keys, trainer.train(data));
    }

    private static List<String> names(List<Telling> tellings) {
        TreeSet<String> names = new TreeSet<>();
        for (Telling telling : tellings) {
            telling.considered().supplying().values().forEach(bearings -> names.addAll(bearings.keySet()));
            telling.considered().receiving().values().forEach(bearings -> names.addAll(bearings.keySet()));
        }
        return List.copyOf(names);
    }

    /** What speaks for the right pairs, of which a label that leaves an end open has several. */
    private static double[] mean(Telling telling, List<String> names) {
        List<Pair> right = telling.pairs().stream().filter(telling::right).toList();
        double[] mean = new double[2 * names.size()];
        for (Pair pair : right) {
            double[] values = telling.values(pair, names);
            for (int i = 0; i < mean.length; i++) {
                mean[i] += values[i] / right.size();
            }
        }
        return mean;
    }

    private static double[] minus(double[] one, double[] other) {
        return IntStream.range(0, one.length)
                .mapToDouble(i -> one[i] - other[i])
                .toArray();
    }

    private static List<String> lines(List<String> names, String[] keys, LinearSGDModel model) {
        var weights = model.getWeightsCopy();
        int first = model.getOutputIDInfo().getID(FIRST);
        int second = model.getOutputIDInfo().getID(SECOND);
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            int supplying = model.getFeatureIDMap().getID(keys[i]);
            int receiving = model.getFeatureIDMap().getID(keys[names.size() + i]);
            lines.add(String.format(
                    Locale.ROOT,
                    "%s\t%.3f\t%.3f",
                    names.get(i),
                    weights.get(first, supplying) - weights.get(second, supplying),
                    weights.get(first, receiving) - weights.get(second, receiving)));
        }
        return lines;
    }
}
