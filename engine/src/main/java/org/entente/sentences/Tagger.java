package org.entente.sentences;

import edu.stanford.nlp.process.Americanize;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.entente.weights.TaggerWeights;

/**
 * Finds the likeliest sequence of parts of speech: the same as CoreNLP's own evaluation of the same weights finds, in a
 * small part of its time and without a string for every feature.
 */
final class Tagger {

    /** CoreNLP's model was trained with an end to every sentence, as a word, and with something beyond both ends. */
    private static final String END = ".$.";

    static final String BEYOND = "NA";

    private final TaggerWeights weights;
    private final RareWords rareWords;
    private final int beyond;

    Tagger(TaggerWeights weights) {
        this.weights = weights;
        rareWords = new RareWords(weights);
        beyond = weights.word(BEYOND);
    }

    /** The tags of {@code words}, one for each. */
    List<String> tag(List<String> words) {
        // It knows American spelling only.
        List<String> forms = new ArrayList<>(words.size() + 1);
        for (String word : words) {
            forms.add(Americanize.americanize(word));
        }
        forms.add(END);
        int[] numbers = forms.stream().mapToInt(weights::word).toArray();
        int[] best = new Lattice(forms, numbers).best();
        List<String> tags = new ArrayList<>(words.size());
        for (int i = 0; i < words.size(); i++) {
            tags.add(weights.tags().get(best[i]));
        }
        return tags;
    }

    /** What a word, its neighbours and its form say for each tag. */
    private double[] sums(List<String> forms, int[] words, int i) {
        double[] sums = new double[weights.tags().size()];
        weights.addWord(words[i], sums);
        weights.addBefore(i > 0 ? words[i - 1] : beyond, sums);
        weights.addAfter(i + 1 < words.length ? words[i + 1] : beyond, sums);
        if (weights.rare(words[i])) {
            rareWords.add(forms, i, sums);
        }
        return sums;
    }

    /**
     * All tags of all words of a sentence, and the likeliest way through them. A tag's probability hangs on the two tags
     * before it, so the ways to every pair of neighbouring tags are kept: the best to each.
     */
    private final class Lattice {

        private final List<String> forms;
        private final int[] words;

        /** For every word, by the place of its tag and then by that of the word's before, the tag before both. */
        private final int[][][] back;

        Lattice(List<String> forms, int[] words) {
            this.forms = forms;
            this.words = words;
            back = new int[words.length][][];
        }

        int[] best() {
            int[] none = {weights.noTag()};
            int[] beforeLast = none;
            int[] last = none;
            // The logarithm of the probability of the best way to tags, by the place of the last and of that before.
            double[][] ways = {{0}};
            for (int i = 0; i < words.length; i++) {
                int[] next = weights.tagsOf(words[i]);
                ways = step(i, ways, beforeLast, last, next);
                beforeLast = last;
                last = next;
            }
            return trace(ways);
        }

        /** The best ways to the tags of the word at {@code i} and of that before, from those to the two before. */
        private double[][] step(int i, double[][] ways, int[] beforeLast, int[] last, int[] next) {
            double[] sums = sums(forms, words, i);
            double[] times = exponentials(sums);
            double[][] better = new double[next.length][last.length];
            back[i] = new int[next.length][last.length];
            for (double[] row : better) {
                Arrays.fill(row, Double.NEGATIVE_INFINITY);
            }
            for (int b = 0; b < beforeLast.length; b++) {
                for (int l = 0; l < last.length; l++) {
                    double[] after = weights.after(beforeLast[b], last[l]);
                    double all = Math.log(product(times, weights.timesAfter(beforeLast[b], last[l])));
                    for (int n = 0; n < next.length; n++) {
                        double way = ways[l][b] + sums[next[n]] + after[next[n]] - all;
                        if (way > better[n][l]) {
                            better[n][l] = way;
                            back[i][n][l] = b;
                        }
                    }
                }
            }
            return better;
        }

        private int[] trace(double[][] ways) {
            int end = words.length - 1;
            int at = 0;
            int before = 0;
            for (int n = 0; n < ways.length; n++) {
                for (int l = 0; l < ways[n].length; l++) {
                    if (ways[n][l] > ways[at][before]) {
                        at = n;
                        before = l;
                    }
                }
            }
            int[] tags = new int[words.length];
            for (int i = end; i >= 0; i--) {
                tags[i] = weights.tagsOf(words[i])[at];
                int b = back[i][at][before];
                at = before;
                before = b;
            }
            return tags;
        }
    }

    /** The exponentials of {@code sums}, which it first lowers by the greatest, that none be out of bounds. */
    private static double[] exponentials(double[] sums) {
        double greatest = Arrays.stream(sums).max().orElse(0);
        double[] exponentials = new double[sums.length];
        for (int tag = 0; tag < sums.length; tag++) {
            sums[tag] -= greatest;
            exponentials[tag] = Math.exp(sums[tag]);
        }
        return exponentials;
    }

    private static double product(double[] one, double[] other) {
        double product = 0;
        for (int i = 0; i < one.length; i++) {
            product += one[i] * other[i];
        }
        return product;
    }
}
