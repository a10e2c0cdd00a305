package org.entente.training;

import java.util.ArrayList;
import java.util.List;
import org.tribuo.Prediction;
import org.tribuo.classification.Label;
import org.tribuo.classification.sgd.linear.LinearSGDModel;
import org.tribuo.impl.ArrayExample;
import org.tribuo.math.la.DenseMatrix;

/**
 * What has been learnt.
 *
 * @param names of the features
 * @param keys their names for Tribuo
 * @param scaling that they went through
 * @param model of the features as scaled
 */
record Learnt(List<String> names, List<String> keys, Scaling scaling, LinearSGDModel model) {

    /** The largest number in the file. */
    private static final int LARGEST = 9999;

    /** The type that is likeliest for an example. */
    String type(Example example) {
        return predict(example).getOutput().getLabel();
    }

    /** How probable a type is for an example. */
    double probability(Example example, String type) {
        Label score = predict(example).getOutputScores().get(type);
        return score == null ? 0 : score.getScore();
    }

    private Prediction<Label> predict(Example example) {
        return model.predict(new ArrayExample<>(new Label("?"), keys.toArray(String[]::new), scaling.apply(example)));
    }

    /**
     * The lines that the engine reads, for features as they are before they are scaled.
     *
     * @param types those that are weighed, in order
     */
    List<String> lines(List<String> types) {
        double[][] weights = weights(types);
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
    private double[][] weights(List<String> types) {
        DenseMatrix learnt = model.getWeightsCopy();
        double[][] weights = new double[names.size() + 1][types.size()];
        for (int type = 0; type < types.size(); type++) {
            int row = model.getOutputIDInfo().getID(new Label(types.get(type)));
            weights[0][type] = learnt.get(row, keys.size());
            for (int i = 0; i < keys.size(); i++) {
                int column = model.getFeatureIDMap().getID(keys.get(i));
                weights[i + 1][type] = learnt.get(row, column) * scaling.factor(i);
                weights[0][type] -= weights[i + 1][type] * scaling.mean(i);
            }
        }
        return weights;
    }
}
