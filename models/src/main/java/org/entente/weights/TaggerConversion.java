package org.entente.weights;

import edu.stanford.nlp.tagger.maxent.MaxentTagger;
import java.io.IOException;
import java.nio.channels.WritableByteChannel;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Writes CoreNLP's tagger for English in the form that {@link TaggerWeights} reads. */
final class TaggerConversion {

    /** What CoreNLP calls the features of every word, in the order in which the model numbers them. */
    private static final List<String> FEATURES = List.of(
            "Extractor(-1,word)",
            "Extractor(0,word)",
            "Extractor(1,word)",
            "ExtractorContinuousTagConj(-2 ... -1)",
            "Extractor(-1,tag)");

    /** What it calls those of rare words. */
    private static final Map<String, Feature> RARE_FEATURES = Map.ofEntries(
            Map.entry("ExtractorWordShapeClassifier(-1,chris2)", Feature.SHAPE_BEFORE),
            Map.entry("ExtractorWordShapeClassifier(0,chris2)", Feature.SHAPE),
            Map.entry("ExtractorWordShapeClassifier(1,chris2)", Feature.SHAPE_AFTER),
            Map.entry("ExtractorWordShapeClassifier(0,chris4)", Feature.OTHER_SHAPE),
            Map.entry("ExtractorDistsim(-1,word)", Feature.CLUSTER_BEFORE),
            Map.entry("ExtractorDistsim(0,word)", Feature.CLUSTER),
            Map.entry("ExtractorDistsim(1,word)", Feature.CLUSTER_AFTER),
            Map.entry("ExtractorDistsimConjunction(-1,1)", Feature.CLUSTERS),
            Map.entry("ExtractorUCase()", Feature.CAPITAL),
            Map.entry("ExtractorCNumber()", Feature.DIGIT),
            Map.entry("ExtractorDash()", Feature.HYPHEN),
            Map.entry("ExtractorLetterDigitDash()", Feature.LETTER_DIGIT_HYPHEN),
            Map.entry("ExtractorUpperDigitDash()", Feature.CAPITAL_DIGIT_HYPHEN),
            Map.entry("ExtractorAllCapitalized()", Feature.CAPITALS),
            Map.entry("ExtractorNonAlphanumeric()", Feature.MARKS),
            Map.entry("CompanyNameDetector()", Feature.COMPANY),
            Map.entry("ExtractorStartSentenceCap()", Feature.FIRST_UNCAPITALISED),
            Map.entry("ExtractorMidSentenceCapC()", Feature.LATER_UNCAPITALISED),
            Map.entry("ExtractorMidSentenceCap()", Feature.FIRST_CAPITAL));

    private static final Pattern AFFIX = Pattern.compile("ExtractorWord(Pref|Suff)\\(len(\\d+),w0\\)");

    private static final String NO_TAG = "NA";

    private final MaxentTagger tagger;
    private final Object dictionary;
    private final Object tagSets;
    private final List<String> tags;
    private final List<Map<String, int[]>> features;
    private final RowsWriter rows;

    @SuppressWarnings("unchecked")
    private TaggerConversion(MaxentTagger tagger) {
        this.tagger = tagger;
        dictionary = Inside.field(tagger, "dict");
        tagSets = Inside.field(tagger, "tags");
        tags = IntStream.range(0, tagger.numTags()).mapToObj(tagger::getTag).toList();
        features = (List<Map<String, int[]>>) Inside.field(tagger, "fAssociations");
        rows = new RowsWriter((double[]) Inside.field(Inside.call(tagger, "getLambdaSolve"), "lambda"));
    }

    /** Converts a model; equal models give equal bytes. */
    static void convert(Path model, WritableByteChannel to) throws IOException {
        new TaggerConversion(new MaxentTagger(model.toString(), new Properties(), false)).write(to);
    }

    private void write(WritableByteChannel to) throws IOException {
        Numbers.write(Form.TAGGER.number(), to);
        Numbers.write(tags, to);
        List<String> words = ((Map<?, ?>) Inside.field(dictionary, "dict"))
                .keySet().stream().map(String.class::cast).sorted().toList();
        Map<String, Integer> numbers = numbered(words);
        Strings.of(numbers).write(to);
        writeTags(words, to);
        List<Object> extractors = extractors("extractors");
        List<Object> rareExtractors = extractors("extractorsRare");
        if (!extractors.stream().map(Object::toString).toList().equals(FEATURES)) {
            throw new IllegalArgumentException(
                    "a tagger with the features " + extractors + "; allowed are " + FEATURES);
        }
        writeClusters(rareExtractors, to);
        writeFeatures(rareExtractors, extractors.size(), to);
        int[] rowOfWord = new int[3 * words.size()];
        for (int i = 0; i < rowOfWord.length; i++) {
            rowOfWord[i] = row(i % 3, words.get(i / 3));
        }
        List<String> last = new ArrayList<>(tags);
        last.add(NO_TAG);
        int[] rowOfPair = last.stream()
                .flatMap(before -> last.stream().map(tag -> before + "!" + tag))
                .mapToInt(pair -> row(3, pair))
                .toArray();
        int[] rowOfLast = last.stream().mapToInt(tag -> row(4, tag)).toArray();
        if (!numbers.keySet().containsAll(features.get(1).keySet())) {
            throw new IllegalArgumentException("a tagger whose features name words that its dictionary does not hold");
        }
        Numbers.write(rowOfWord, to);
        rows.rows().write(to);
        Numbers.write(rowOfLast, to);
        Numbers.write(rowOfPair, to);
    }

    private void writeTags(List<String> words, WritableByteChannel to) throws IOException {
        // The first set is that of unknown words.
        Map<List<Integer>, Integer> sets = new LinkedHashMap<>();
        sets.put(numbers((String[]) Inside.call(tagSets, "getOpenTagsArray")), 0);
        int[] setOfWord = new int[words.size()];
        byte[] commonest = new byte[words.size()];
        byte[] rare = new byte[words.size()];
        for (int i = 0; i < words.size(); i++) {
            String word = words.get(i);
            List<Integer> set = numbers((String[])
                    Inside.call(tagSets, "deterministicallyExpandTags", Inside.call(dictionary, "getTags", word)));
            sets.putIfAbsent(set, sets.size());
            setOfWord[i] = sets.get(set);
            commonest[i] = (byte) tags.indexOf(Inside.call(dictionary, "getFirstTag", word));
            rare[i] = (byte) ((boolean) Inside.call(tagger, "isRare", word) ? 1 : 0);
        }
        Numbers.write(sets.size(), to);
        for (List<Integer> set : sets.keySet()) {
            Numbers.write(set.stream().mapToInt(Integer::intValue).toArray(), to);
        }
        Numbers.write(setOfWord, to);
        Numbers.write(commonest, to);
        Numbers.write(rare, to);
    }

    private static void writeClusters(List<Object> rareExtractors, WritableByteChannel to) throws IOException {
        Object lexicon = rareExtractors.stream()
                .filter(extractor -> extractor.toString().equals("ExtractorDistsim(0,word)"))
                .map(extractor -> Inside.field(extractor, "lexicon"))
                .findFirst()
                .orElseThrow();
        if (!Inside.field(lexicon, "unk").equals("null") || (boolean) Inside.field(lexicon, "mapdigits")) {
            throw new IllegalArgumentException("a tagger with a cluster of unknown words or of digits");
        }
        Map<String, Integer> clusters = new HashMap<>();
        ((Map<?, ?>) Inside.field(lexicon, "lexicon"))
                .forEach((word, cluster) -> clusters.put((String) word, Integer.valueOf((String) cluster)));
        Strings.of(clusters).write(to);
    }

    private void writeFeatures(List<Object> rareExtractors, int first, WritableByteChannel to) throws IOException {
        Map<String, Integer> rowOfFeature = new HashMap<>();
        for (int i = 0; i < rareExtractors.size(); i++) {
            String name = rareExtractors.get(i).toString();
            Matcher affix = AFFIX.matcher(name);
            Feature feature = affix.matches()
                    ? affix.group(1).equals("Pref") ? Feature.PREFIX : Feature.SUFFIX
                    : RARE_FEATURES.get(name);
            if (feature == null) {
                throw new IllegalArgumentException("a tagger with the unknown feature " + name);
            }
            String length = affix.matches() ? affix.group(2) : "";
            // In order, lest the rows' numbers come out otherwise next time.
            for (String value : new TreeSet<>(features.get(first + i).keySet())) {
                rowOfFeature.put(feature.key(length + value), row(first + i, value));
            }
        }
        Strings.of(rowOfFeature).write(to);
    }

    /** The number of the row of a feature's value, which is added; or {@link Strings#NONE}. */
    private int row(int feature, String value) {
        int[] places = features.get(feature).get(value);
        return places == null ? Strings.NONE : rows.add(places);
    }

    private List<Object> extractors(String field) {
        return List.of((Object[]) Inside.field(Inside.field(tagger, field), "v"));
    }

    private List<Integer> numbers(String[] names) {
        return Arrays.stream(names).map(tags::indexOf).toList();
    }

    private static Map<String, Integer> numbered(List<String> strings) {
        Map<String, Integer> numbers = new HashMap<>();
        for (String string : strings) {
            numbers.put(string, numbers.size());
        }
        return numbers;
    }
}
