package org.entente.sentences;

import static org.entente.weights.DependencyWeights.DEPENDENTS;
import static org.entente.weights.DependencyWeights.NEAR;
import static org.entente.weights.DependencyWeights.PLACES;

import java.util.Arrays;
import org.entente.weights.DependencyWeights;

/** The network's hidden layer for the steps of one derivation: the sum of what every place contributes, cubed. */
final class HiddenLayer {

    private final DependencyWeights weights;
    private final Contributions contributions;
    private final Derivation tree;
    private final int[] words;
    private final int[] tags;
    private final float[] values;
    private final float[][] spares = new float[PLACES][];

    /** Every place adds two rows at most, and the absent dependents of two words one each. */
    private final float[][] rows = new float[2 * PLACES + 2][];

    private int count;

    /** {@code words} and {@code tags} begin with those of the root. */
    HiddenLayer(DependencyWeights weights, Contributions contributions, Derivation tree, int[] words, int[] tags) {
        this.weights = weights;
        this.contributions = contributions;
        this.tree = tree;
        this.words = words;
        this.tags = tags;
        values = new float[weights.hidden()];
    }

    /** The layer as the derivation stands, until this is asked again. */
    float[] cubes() {
        count = 0;
        for (int i = 0; i < 3; i++) {
            near(2 - i, tree.stacked(i));
            near(3 + i, tree.coming(i));
        }
        dependents(0, tree.stacked(0));
        dependents(1, tree.stacked(1));
        sum();
        return values;
    }

    private void near(int place, int word) {
        boolean none = word == Derivation.NONE;
        row(contributions.word(place, none ? weights.words().nothing() : words[word], spare(place)));
        row(contributions.tag(place, none ? weights.tags().nothing() : tags[word]));
    }

    private void dependents(int stacked, int word) {
        int left = tree.left(word);
        int right = tree.right(word);
        int absent = dependent(stacked, 0, left)
                | dependent(stacked, 1, right)
                | dependent(stacked, 2, tree.secondLeft(word))
                | dependent(stacked, 3, tree.secondRight(word))
                | dependent(stacked, 4, tree.left(left))
                | dependent(stacked, 5, tree.right(right));
        row(contributions.absent(stacked, absent));
    }

    /** Takes the rows of a dependent, or says that it is absent: 0 or {@code 1 << index}. */
    private int dependent(int stacked, int index, int word) {
        if (word == Derivation.NONE) {
            return 1 << index;
        }
        int place = NEAR + stacked * DEPENDENTS + index;
        row(contributions.word(place, words[word], spare(place)));
        row(contributions.dependent(place, tags[word], tree.relation(word)));
        return 0;
    }

    private float[] spare(int place) {
        float[] spare = spares[place];
        if (spare == null) {
            spare = new float[values.length];
            spares[place] = spare;
        }
        return spare;
    }

    private void row(float[] row) {
        rows[count++] = row;
    }

    private void sum() {
        Arrays.fill(values, 0);
        int i = 0;
        for (; i + 4 <= count; i += 4) {
            add(values, rows[i], rows[i + 1], rows[i + 2], rows[i + 3]);
        }
        for (; i < count; i++) {
            add(values, rows[i]);
        }
        cube(values);
    }

    // Loops of their own, and plain: so the compiler makes vector instructions of them.

    private static void add(float[] sum, float[] row1, float[] row2, float[] row3, float[] row4) {
        for (int i = 0; i < sum.length; i++) {
            sum[i] += row1[i] + row2[i] + row3[i] + row4[i];
        }
    }

    private static void add(float[] sum, float[] row) {
        for (int i = 0; i < sum.length; i++) {
            sum[i] += row[i];
        }
    }

    private static void cube(float[] values) {
        for (int i = 0; i < values.length; i++) {
            values[i] = values[i] * values[i] * values[i];
        }
    }
}
