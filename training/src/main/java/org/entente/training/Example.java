package org.entente.training;

/** The features of a sentence, and its type. */
final class Example {

    private final float[] features;
    private final String type;
    private final float weight;

    /**
     * One to learn from.
     *
     * @param features their values, in their order
     * @param type a PLOVER type, or YIELD
     * @param weight how much it counts
     */
    Example(float[] features, String type, float weight) {
        this.features = features;
        this.type = type;
        this.weight = weight;
    }

    double feature(int at) {
        return features[at];
    }

    String type() {
        return type;
    }

    float weight() {
        return weight;
    }

    /** The same as an example of another type. */
    Example as(String other) {
        return new Example(features, other, weight);
    }
}
