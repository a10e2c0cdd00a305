package org.entente.training;

import java.util.List;

/**
 * Brings features to a like size: those of words to mean 0, all of a landmark together to variance 1; scores of frames
 * stay between 0 and their share.
 */
final class Scaling {

    /** How much the scores of frames count beside the words. */
    private static final double FRAMES = 0.5;

    private final double[] mean;
    private final double[] factor;

    private Scaling(double[] mean, double[] factor) {
        this.mean = mean;
        this.factor = factor;
    }

    static Scaling of(List<String> names, List<Example> examples) {
        int size = names.size();
        double[] mean = new double[size];
        double[] factor = new double[size];
        double words =
                Math.sqrt((double) names.stream().filter(name -> !frames(name)).count());
        for (int i = 0; i < size; i++) {
            if (frames(names.get(i))) {
                factor[i] = FRAMES;
                continue;
            }
            double sum = 0;
            double squares = 0;
            for (Example example : examples) {
                sum += example.feature(i);
                squares += example.feature(i) * example.feature(i);
            }
            mean[i] = sum / examples.size();
            double deviation = Math.sqrt(Math.max(0, squares / examples.size() - mean[i] * mean[i]));
            factor[i] = 1 / ((deviation + 1e-6) * words);
        }
        return new Scaling(mean, factor);
    }

    private static boolean frames(String name) {
        return name.startsWith("frames ");
    }

    /** The features of an example, scaled. */
    double[] apply(Example example) {
        double[] scaled = new double[mean.length];
        for (int i = 0; i < scaled.length; i++) {
            scaled[i] = (example.feature(i) - mean[i]) * factor[i];
        }
        return scaled;
    }

    /** What is taken away from a feature. */
    double mean(int feature) {
        return mean[feature];
    }

    /** What it is multiplied by then. */
    double factor(int feature) {
        return factor[feature];
    }
}
