package org.entente.evaluation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Whether claims are right as often as their confidence says.
 *
 * @param bins groups of claims of like confidence, the least sure first
 */
record Reliability(List<Bin> bins) {

    /**
     * Claims of like confidence.
     *
     * @param claims how many
     * @param confidence their mean confidence
     * @param right the share of them that is right
     */
    record Bin(int claims, double confidence, double right) {}

    /** A claim's confidence and whether it is right. */
    record Guess(double confidence, boolean right) {}

    Reliability {
        bins = List.copyOf(bins);
    }

    /** The guesses in {@code number} groups, as near to equally large as equal confidences allow. */
    static Reliability of(List<Guess> guesses, int number) {
        List<Guess> sorted = guesses.stream()
                .sorted(Comparator.comparingDouble(Guess::confidence))
                .toList();
        List<Bin> bins = new ArrayList<>();
        int from = 0;
        for (int bin = 1; bin <= number && from < sorted.size(); bin++) {
            int to = Math.max(from + 1, sorted.size() * bin / number);
            while (to < sorted.size()
                    && sorted.get(to).confidence() == sorted.get(to - 1).confidence()) {
                to++;
            }
            bins.add(bin(sorted.subList(from, to)));
            from = to;
        }
        return new Reliability(bins);
    }

    private static Bin bin(List<Guess> guesses) {
        return new Bin(
                guesses.size(),
                guesses.stream().mapToDouble(Guess::confidence).average().orElse(0),
                guesses.stream()
                        .mapToDouble(guess -> guess.right() ? 1 : 0)
                        .average()
                        .orElse(0));
    }

    /**
     * The expected calibration error: how far the share of right claims lies from the confidence, bin by bin, each bin
     * counting by its claims (Naeini, Cooper and Hauskrecht 2015).
     */
    double error() {
        double all = bins.stream().mapToInt(Bin::claims).sum();
        return bins.stream()
                .mapToDouble(bin -> bin.claims() / all * Math.abs(bin.right() - bin.confidence()))
                .sum();
    }
}
