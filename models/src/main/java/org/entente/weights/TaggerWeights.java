package org.entente.weights;

import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.List;

/**
 * A maximum-entropy model of parts of speech (Toutanova and others, 2003): which tags a word can have, and how much the
 * word, its neighbours, its form and the two tags before it speak for each. Never changes; may be used by several
 * threads at once.
 *
 * <p>Words and tags are numbers here. What speaks for a tag is added up; the exponential of its sum, divided by the sum
 * of all tags' exponentials, is its probability after two others.
 */
public final class TaggerWeights {

    /** A word that the model does not know. */
    public static final int UNKNOWN = Strings.NONE;

    /** Words that it has seen less often are rare, and their forms looked at. */
    static final int RARE = 5;

    static final String FILE = "tagger.weights";

    private final List<String> tags;
    private final Strings words;
    private final int[][] tagSets;
    private final int[] tagSetOfWord;
    private final byte[] commonestTag;
    private final byte[] rare;
    private final Strings clusters;
    private final Strings features;
    private final int[] rowOfWord;
    private final Rows rows;
    private final double[][] after;
    private final double[][] timesAfter;

    /** Takes the weights as {@link Conversion} has written them. */
    TaggerWeights(ByteBuffer file) {
        Form.TAGGER.check(file);
        tags = Numbers.strings(file);
        words = Strings.read(file);
        tagSets = new int[file.getInt()][];
        Arrays.setAll(tagSets, set -> Numbers.ints(file));
        tagSetOfWord = Numbers.ints(file);
        commonestTag = Numbers.bytes(file);
        rare = Numbers.bytes(file);
        clusters = Strings.read(file);
        features = Strings.read(file);
        rowOfWord = Numbers.ints(file);
        rows = Rows.read(file);
        int[] rowOfLast = Numbers.ints(file);
        int[] rowOfPair = Numbers.ints(file);
        after = new double[rowOfPair.length][tags.size()];
        timesAfter = new double[rowOfPair.length][];
        for (int pair = 0; pair < after.length; pair++) {
            rows.add(rowOfPair[pair], after[pair]);
            rows.add(rowOfLast[pair % rowOfLast.length], after[pair]);
            timesAfter[pair] = Arrays.stream(after[pair]).map(Math::exp).toArray();
        }
    }

    /**
     * The weights for English.
     *
     * @throws UncheckedIOException when their file is not where the build puts it
     */
    public static TaggerWeights english() {
        return new TaggerWeights(Form.resource(FILE));
    }

    /** The tags, which are numbered from 0. */
    public List<String> tags() {
        return tags;
    }

    /** The number that stands for no tag, before the first word. */
    public int noTag() {
        return tags.size();
    }

    /** The number of a word, or {@link #UNKNOWN}. */
    public int word(String word) {
        return words.number(word);
    }

    /** The tags that a word can have; not to be changed. Those of an unknown word are all but the closed classes'. */
    public int[] tagsOf(int word) {
        return tagSets[word == UNKNOWN ? 0 : tagSetOfWord[word]];
    }

    /** Whether the form of a word must be looked at, since it is unknown or nearly so. */
    public boolean rare(int word) {
        return word == UNKNOWN || rare[word] != 0;
    }

    /** The tag that a known word mostly has. */
    public String commonestTag(int word) {
        return tags.get(commonestTag[word]);
    }

    /** The number of the cluster of a word in lower case, one of words in like company; -1 when it has none. */
    public int cluster(String word) {
        return clusters.number(word);
    }

    /** Adds to {@code sums}, one for every tag, what a word says of the one after it. */
    public void addBefore(int word, double[] sums) {
        add(word, 0, sums);
    }

    /** Adds to {@code sums} what a word says of itself. */
    public void addWord(int word, double[] sums) {
        add(word, 1, sums);
    }

    /** Adds to {@code sums} what a word says of the one before it. */
    public void addAfter(int word, double[] sums) {
        add(word, 2, sums);
    }

    private void add(int word, int side, double[] sums) {
        if (word != UNKNOWN) {
            rows.add(rowOfWord[3 * word + side], sums);
        }
    }

    /** Adds to {@code sums} what it says of a word that it has a feature. */
    public void addFeature(Feature feature, String value, double[] sums) {
        rows.add(features.number(feature.key(value)), sums);
    }

    /** For every tag, what the two tags before say of it; not to be changed. */
    public double[] after(int beforeLast, int last) {
        return after[beforeLast * (tags.size() + 1) + last];
    }

    /** The exponentials of {@link #after}; not to be changed. */
    public double[] timesAfter(int beforeLast, int last) {
        return timesAfter[beforeLast * (tags.size() + 1) + last];
    }
}
