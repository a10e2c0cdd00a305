package org.entente.weights;

import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.List;

/**
 * A network with one hidden layer that chooses a parser's next step (Chen and Manning, 2014): the words, parts of
 * speech and relations it knows, and its weights. Never changes; may be used by several threads at once.
 *
 * <p>It looks at {@value #PLACES} places that a word can fill: the third, second and first word of the stack, the next
 * three words of the text, then the dependents of the stack's first and second word, {@value #DEPENDENTS} of each: the
 * outermost on the left and on the right, the next on the left and on the right, the outermost of the outermost on the
 * left and on the right. Every place adds the row of its word and that of its part of speech to the hidden layer,
 * dependents that of their relation too.
 *
 * <p>Out come the scores of all transitions: first a left arc with each of {@link #relations()}, then a right arc with
 * each, last the shift.
 */
public final class DependencyWeights {

    /** The places in the stack and next in the text. */
    public static final int NEAR = 6;

    /** The places for the dependents of one word. */
    public static final int DEPENDENTS = 6;

    /** All places. */
    public static final int PLACES = NEAR + 2 * DEPENDENTS;

    /** What the network counts its input by: the places for words, those for tags, and those for relations. */
    static final int POSITIONS = 3 * PLACES - NEAR;

    static final String FILE = "dependencies.weights";

    /** So many rows are added in one pass; depth and hidden layer are multiples of it. */
    private static final int STEP = 5;

    private final Vocabulary words;
    private final Vocabulary tags;
    private final List<String> relations;
    private final int firstRelation;
    private final int depth;
    private final Units embeddings;
    private final float[][] products;
    private final float[] bias;
    private final float[][] outputs;

    /** Takes the weights as {@link Conversion} has written them. */
    DependencyWeights(ByteBuffer file) {
        Form.NETWORK.check(file);
        words = Vocabulary.read(file);
        tags = Vocabulary.read(file);
        relations = Numbers.strings(file);
        firstRelation = words.size() + tags.size() + 1;
        depth = file.getInt();
        embeddings = Units.read(file);
        products = new float[POSITIONS * depth][];
        for (int position = 0; position < POSITIONS; position++) {
            System.arraycopy(Units.read(file).rows(depth), 0, products, position * depth, depth);
        }
        bias = Units.read(file).rows(1)[0];
        outputs = Units.read(file).rows(bias.length);
        if (depth % STEP != 0 || bias.length % STEP != 0) {
            throw new IllegalArgumentException(
                    "weights of depth " + depth + " by " + bias.length + "; both must be multiples of " + STEP);
        }
    }

    /**
     * The weights for English.
     *
     * @throws UncheckedIOException when their file is not where the build puts it
     */
    public static DependencyWeights english() {
        return new DependencyWeights(Form.resource(FILE));
    }

    /** The words it knows. */
    public Vocabulary words() {
        return words;
    }

    /** The parts of speech it knows. */
    public Vocabulary tags() {
        return tags;
    }

    /** The relations a word can have to its head; the first is the root's. */
    public List<String> relations() {
        return relations;
    }

    /** The number of values in the hidden layer. */
    public int hidden() {
        return bias.length;
    }

    /** The number of transitions. */
    public int transitions() {
        return 2 * relations.size() + 1;
    }

    /** What the hidden layer holds before any feature contributes. */
    public float[] bias() {
        return bias.clone();
    }

    /** Adds to {@code sum}, as long as the hidden layer, the row of a word in a place. */
    public void addWord(int place, int word, float[] sum) {
        add(place, word, sum);
    }

    /** Adds to {@code sum} the row of the part of speech of the word in a place. */
    public void addTag(int place, int tag, float[] sum) {
        add(PLACES + place, words.size() + tag, sum);
    }

    /** Adds to {@code sum} the row of a dependent's relation, by its place in {@link #relations()}; -1 when there is none. */
    public void addRelation(int place, int relation, float[] sum) {
        add(2 * PLACES + place - NEAR, firstRelation + relation, sum);
    }

    private void add(int position, int feature, float[] sum) {
        for (int k = 0; k < depth; k += STEP) {
            int row = position * depth + k;
            int value = feature * depth + k;
            addRows(
                    sum,
                    products[row],
                    products[row + 1],
                    products[row + 2],
                    products[row + 3],
                    products[row + 4],
                    embeddings.value(value),
                    embeddings.value(value + 1),
                    embeddings.value(value + 2),
                    embeddings.value(value + 3),
                    embeddings.value(value + 4));
        }
    }

    /** Puts into {@code scores}, one for every transition, what comes of a hidden layer whose values have been cubed. */
    public void score(float[] cubes, float[] scores) {
        Arrays.fill(scores, 0);
        for (int i = 0; i < cubes.length; i += STEP) {
            addRows(
                    scores,
                    outputs[i],
                    outputs[i + 1],
                    outputs[i + 2],
                    outputs[i + 3],
                    outputs[i + 4],
                    cubes[i],
                    cubes[i + 1],
                    cubes[i + 2],
                    cubes[i + 3],
                    cubes[i + 4]);
        }
    }

    // The compiler makes vector instructions of this, as it does not when the rows lie in one array: four times faster.
    private static void addRows(
            float[] sum,
            float[] row1,
            float[] row2,
            float[] row3,
            float[] row4,
            float[] row5,
            float times1,
            float times2,
            float times3,
            float times4,
            float times5) {
        for (int i = 0; i < sum.length; i++) {
            sum[i] += times1 * row1[i] + times2 * row2[i] + times3 * row3[i] + times4 * row4[i] + times5 * row5[i];
        }
    }
}
