package org.entente.claims;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.entente.model.Plover;

/**
 * A log-linear model of the types: each feature speaks for or against each type with a weight of its own.
 *
 * <p>Its file is text. Lines that begin with {@code #} say where it comes from; then come the types, the unit that all
 * numbers are multiples of, what is added for each type, and a line for each feature, its weights in the types' order.
 */
final class RelationModel {

    /** The file that comes with the program. */
    static final String FILE = "relations.model";

    private final List<Plover.Type> types;
    private final List<String> features;
    private final float[] bias;
    private final float[][] weights;

    private RelationModel(List<Plover.Type> types, List<String> features, float[] bias, float[][] weights) {
        this.types = List.copyOf(types);
        this.features = List.copyOf(features);
        this.bias = bias;
        this.weights = weights;
    }

    /** The model that comes with the program. */
    static RelationModel shipped() {
        return read(ModelFile.lines(FILE, "training/train"));
    }

    /**
     * The model that a file holds.
     *
     * @throws IllegalArgumentException when a line is not as it must be
     */
    static RelationModel read(List<String> lines) {
        List<Plover.Type> types = new ArrayList<>();
        List<String> features = new ArrayList<>();
        List<float[]> weights = new ArrayList<>();
        float[] bias = {};
        float unit = 1;
        for (int i = 0; i < lines.size(); i++) {
            String[] cells = lines.get(i).split("\t", -1);
            if (lines.get(i).startsWith("#")) {
                continue;
            }
            switch (cells[0]) {
                case "types" ->
                    Arrays.stream(cells).skip(1).map(Plover.Type::valueOf).forEach(types::add);
                case "unit" -> unit = Float.parseFloat(cells[1]);
                case "bias" -> bias = numbers(cells, unit, types.size(), i + 1);
                default -> {
                    features.add(cells[0]);
                    weights.add(numbers(cells, unit, types.size(), i + 1));
                }
            }
        }
        return new RelationModel(types, features, bias, weights.toArray(float[][]::new));
    }

    private static float[] numbers(String[] cells, float unit, int types, int line) {
        if (cells.length != types + 1) {
            throw new IllegalArgumentException(
                    FILE + ":" + line + ": " + (cells.length - 1) + " numbers; " + types + " types were named");
        }
        float[] numbers = new float[types];
        for (int i = 0; i < types; i++) {
            numbers[i] = Integer.parseInt(cells[i + 1]) * unit;
        }
        return numbers;
    }

    /** The names of the features that it weighs, in order. */
    List<String> features() {
        return features;
    }

    /**
     * How probable each type is.
     *
     * @param values of the features
     * @param before how probable each type is apart from them, as natural logarithms
     */
    Map<Plover.Type, Double> probabilities(float[] values, Map<Plover.Type, Double> before) {
        double[] sums = new double[types.size()];
        for (int type = 0; type < sums.length; type++) {
            sums[type] = bias[type] + before.getOrDefault(types.get(type), 0.0);
        }
        for (int feature = 0; feature < values.length; feature++) {
            for (int type = 0; type < sums.length && values[feature] != 0; type++) {
                sums[type] += values[feature] * weights[feature][type];
            }
        }
        double most = Arrays.stream(sums).max().orElse(0);
        double all = Arrays.stream(sums).map(sum -> Math.exp(sum - most)).sum();
        Map<Plover.Type, Double> probabilities = new EnumMap<>(Plover.Type.class);
        for (int type = 0; type < sums.length; type++) {
            probabilities.put(types.get(type), Math.exp(sums[type] - most) / all);
        }
        return probabilities;
    }
}
