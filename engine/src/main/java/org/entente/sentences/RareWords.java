package org.entente.sentences;

import edu.stanford.nlp.process.WordShapeClassifier;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.entente.weights.Feature;
import org.entente.weights.TaggerWeights;

/** What the forms of words that the tagger hardly knows, and their neighbours', say of their tags. */
final class RareWords {

    private static final int LONGEST_AFFIX = 10;

    private static final String SHORTER = "######";

    /** A firm's name ends within so many words. */
    private static final int COMPANY_WINDOW = 3;

    private static final Set<String> COMPANY_ENDS = Set.of(
            "Company",
            "COMPANY",
            "Co.",
            "Co",
            "Cos.",
            "CO.",
            "COS.",
            "Corporation",
            "CORPORATION",
            "Corp.",
            "Corp",
            "CORP.",
            "Incorporated",
            "INCORPORATED",
            "Inc.",
            "Inc",
            "INC.",
            "Association",
            "ASSOCIATION",
            "Assn",
            "ASSN",
            "Limited",
            "LIMITED",
            "Ltd.",
            "LTD.",
            "L.P.");

    private final TaggerWeights weights;

    RareWords(TaggerWeights weights) {
        this.weights = weights;
    }

    /** Adds to {@code sums}, one for every tag, what the form of the word at {@code i} says. */
    void add(List<String> words, int i, double[] sums) {
        String word = words.get(i);
        String before = i > 0 ? words.get(i - 1) : Tagger.BEYOND;
        String after = i + 1 < words.size() ? words.get(i + 1) : Tagger.BEYOND;
        weights.addFeature(Feature.SHAPE_BEFORE, shape(before), sums);
        weights.addFeature(Feature.SHAPE, shape(word), sums);
        weights.addFeature(Feature.SHAPE_AFTER, shape(after), sums);
        weights.addFeature(
                Feature.OTHER_SHAPE, WordShapeClassifier.wordShape(word, WordShapeClassifier.WORDSHAPECHRIS4), sums);
        String clusterBefore = cluster(before);
        String cluster = cluster(word);
        String clusterAfter = cluster(after);
        weights.addFeature(Feature.CLUSTER_BEFORE, clusterBefore, sums);
        weights.addFeature(Feature.CLUSTER, cluster, sums);
        weights.addFeature(Feature.CLUSTER_AFTER, clusterAfter, sums);
        weights.addFeature(Feature.CLUSTERS, clusterBefore + '|' + cluster + '|' + clusterAfter, sums);
        addLetters(word, sums);
        addCapitals(words, i, sums);
        for (int length = 1; length <= LONGEST_AFFIX; length++) {
            boolean shorter = word.length() < length;
            weights.addFeature(Feature.PREFIX, length + (shorter ? SHORTER : word.substring(0, length)), sums);
            weights.addFeature(
                    Feature.SUFFIX, length + (shorter ? SHORTER : word.substring(word.length() - length)), sums);
        }
    }

    private void addLetters(String word, double[] sums) {
        boolean capital = word.chars().anyMatch(Character::isUpperCase);
        boolean capitals = word.chars().allMatch(Character::isUpperCase);
        boolean letter = word.chars().anyMatch(Character::isLetter);
        boolean digit = word.chars().anyMatch(Character::isDigit);
        boolean hyphen = word.indexOf('-') >= 0;
        add(Feature.CAPITAL, capital, sums);
        add(Feature.CAPITALS, capitals, sums);
        add(Feature.DIGIT, digit, sums);
        add(Feature.HYPHEN, hyphen, sums);
        add(Feature.LETTER_DIGIT_HYPHEN, letter && digit && hyphen, sums);
        add(Feature.CAPITAL_DIGIT_HYPHEN, capital && digit && hyphen, sums);
        add(Feature.MARKS, !letter && !digit, sums);
    }

    private void addCapitals(List<String> words, int i, double[] sums) {
        String word = words.get(i);
        boolean capitalised = !word.isEmpty() && Character.isUpperCase(word.charAt(0));
        boolean company = capitalised
                && words.subList(i, Math.min(i + COMPANY_WINDOW + 1, words.size())).stream()
                        .anyMatch(COMPANY_ENDS::contains);
        add(Feature.COMPANY, company, sums);
        // CoreNLP lowers the case of words by the machine's rules; we by those that it was trained with.
        int uncapitalised = capitalised ? weights.word(word.toLowerCase(Locale.ROOT)) : TaggerWeights.UNKNOWN;
        String tag = uncapitalised == TaggerWeights.UNKNOWN ? "0" : weights.commonestTag(uncapitalised);
        weights.addFeature(Feature.FIRST_UNCAPITALISED, i == 0 ? tag : "0", sums);
        weights.addFeature(Feature.LATER_UNCAPITALISED, i == 0 ? "0" : tag, sums);
        add(Feature.FIRST_CAPITAL, i == 0 && word.chars().anyMatch(Character::isUpperCase), sums);
    }

    private void add(Feature feature, boolean present, double[] sums) {
        weights.addFeature(feature, present ? "1" : "0", sums);
    }

    private static String shape(String word) {
        return WordShapeClassifier.wordShape(word, WordShapeClassifier.WORDSHAPECHRIS2);
    }

    private String cluster(String word) {
        int cluster = weights.cluster(word.toLowerCase(Locale.ROOT));
        return cluster == TaggerWeights.UNKNOWN ? "null" : Integer.toString(cluster);
    }
}
