package org.entente.training;

import java.util.List;

/**
 * The features of a sentence, and its type.
 *
 * @param features their values, in their order
 * @param type a PLOVER type, or YIELD
 */
record Example(List<Double> features, String type) {

    Example {
        features = List.copyOf(features);
    }

    /** The values as Tribuo takes them. */
    double[] values() {
        return features.stream().mapToDouble(Double::doubleValue).toArray();
    }
}
