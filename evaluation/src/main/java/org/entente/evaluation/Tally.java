package org.entente.evaluation;

import java.util.List;

/**
 * How often the program and the labels agree.
 *
 * @param labelled how many the labels name
 * @param told how many the program tells
 * @param right how many of those told are labelled
 */
public record Tally(int labelled, int told, int right) {

    /** Nothing counted yet. */
    public static final Tally NONE = new Tally(0, 0, 0);

    /** The two counted together. */
    public Tally plus(Tally other) {
        return new Tally(labelled + other.labelled, told + other.told, right + other.right);
    }

    /** The share of what is told that is right; 0 when nothing is told. */
    public double precision() {
        return told == 0 ? 0 : (double) right / told;
    }

    /** The share of what is labelled that is told; 0 when nothing is labelled. */
    public double recall() {
        return labelled == 0 ? 0 : (double) right / labelled;
    }

    /** The harmonic mean of precision and recall. */
    public double f1() {
        return labelled + told == 0 ? 0 : 2.0 * right / (labelled + told);
    }

    /** The first row of a table of tallies, of what stands in its first column. */
    static List<String> header(String what) {
        return List.of(what, "rows", "precision", "recall", "F1");
    }

    /** A row of a table of tallies. */
    List<String> row(String name) {
        return List.of(
                name, String.valueOf(labelled), Decimals.of(precision()), Decimals.of(recall()), Decimals.of(f1()));
    }
}
