package org.entente.training;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.entente.model.Plover;
import org.tribuo.classification.Label;
import org.tribuo.classification.sgd.linear.LinearSGDModel;
import org.tribuo.impl.ArrayExample;
import org.tribuo.math.la.DenseMatrix;

/**
 * What has been learnt.
 *
 * @param names of the features
 * @param keys their names for Tribuo
 * @param model of the features
 */
record Learnt(List<String> names, List<String> keys, LinearSGDModel model) {

    /** The largest number in the file. */
    private static final int LARGEST = 9999;

    /** How probable each type is for an example, as natural logarithms. */
    Map<Plover.Type, Double> logarithms(Example example) {
        Map<Plover.Type, Double> logarithms = new EnumMap<>(Plover.Type.class);
        model.predict(new ArrayExample<>(new Label("?"), keys.toArray(String[]::new), example.values()))
                .getOutputScores()
                .forEach((type, score) -> logarithms.put(Plover.Type.valueOf(type), Math.log(score.getScore())));
        return logarithms;
    }

    /**
     * The lines that the engine reads.
     *
     * @param types those that are weighed, in order
     * @param share how much the features count beside what else is known of a sentence, from 0
     */
    List<String> lines(List<String> types, double share) {
        double[][] weights = weights(types, share);
        double most = 0;
        for (double[] row : weights) {
            for (double weight : row) {
                most = Math.max(most, Math.abs(weight));
            }
        }
        float unit = (float) (most / LARGEST);
        List<String> lines = new ArrayList<>();
        lines.add("types\t" + String.join("\t", types));
        lines.add("unit\t" + unit);
        for (int i = 0; i < weights.length; i++) {
            StringBuilder line = new StringBuilder(i == 0 ? "bias" : names.get(i - 1));
            for (double weight : weights[i]) {
                line.append('\t').append(Math.round(weight / unit));
            }
            lines.add(line.toString());
        }
        return lines;
    }

    /** What is added for each type, and then the weights of each feature. */
    private double[][] weights(List<String> types, double share) {
        DenseMatrix learnt = model.getWeightsCopy();
        double[][] weights = new double[names.size() + 1][types.size()];
        for (int type = 0; type < types.size(); type++) {
            int row = model.getOutputIDInfo().getID(new Label(types.get(type)));
            weights[0][type] = share * learnt.get(row, keys.size());
            for (int i = 0; i < keys.size(); i++) {
                int column = model.getFeatureIDMap().getID(keys.get(i));
                weights[i + 1][type] = share * learnt.get(row, column);
            }
        }
        return weights;
    }
}
