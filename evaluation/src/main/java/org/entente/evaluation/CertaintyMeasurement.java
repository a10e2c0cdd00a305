package org.entente.evaluation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.entente.claims.CertaintyCoder;
import org.entente.model.Passage;
import org.entente.model.Sentence;
import org.entente.model.Span;
import org.entente.model.Token;
import org.entente.sentences.SentenceParser;

/**
 * How near the certainty that status and attribution give an event word comes to that which readers gave it, from −3
 * (certainly not) to 3 (certainly so), beside a program that always says 3.
 */
final class CertaintyMeasurement implements Measurement {

    private static final String TITLE = "How certain";
    private static final double CERTAIN = 3;

    private final SentenceParser parser;
    private final CertaintyCoder coder;
    private final Path folder;

    CertaintyMeasurement(SentenceParser parser, CertaintyCoder coder, Path folder) {
        this.parser = parser;
        this.coder = coder;
        this.folder = folder;
    }

    /** What readers and the program say of one event word. */
    record Pair(double labelled, double told) {}

    @Override
    public Section take() throws IOException {
        List<List<String>> table = new ArrayList<>();
        table.add(List.of("set", "event words", "mean error", "always 3: mean error", "correlation"));
        for (String set : List.of("uw", "meantime")) {
            Path file = folder.resolve(set + ".conll");
            if (Files.exists(file)) {
                table.add(row(set, pairs(file)));
            }
        }
        if (table.size() == 1) {
            return Section.absent(
                    TITLE, "Not measured: there is no `uw.conll` or `meantime.conll` in `" + folder + "`.");
        }
        return new Section(
                TITLE,
                "Event words of UW (MIT) and MEANTIME (CC BY 4.0), their certainty on a scale from −3 to 3. Always"
                        + " saying 3 has no correlation with anything.",
                table,
                List.of());
    }

    private static List<String> row(String set, List<Pair> pairs) {
        double error = pairs.stream()
                .mapToDouble(pair -> Math.abs(pair.labelled() - pair.told()))
                .average()
                .orElse(0);
        double always = pairs.stream()
                .mapToDouble(pair -> Math.abs(pair.labelled() - CERTAIN))
                .average()
                .orElse(0);
        return List.of(
                set,
                String.valueOf(pairs.size()),
                Decimals.of(error),
                Decimals.of(always),
                Decimals.of(correlation(pairs)));
    }

    /** Pearson's; 0 where either side never varies. */
    static double correlation(List<Pair> pairs) {
        double labelled = pairs.stream().mapToDouble(Pair::labelled).average().orElse(0);
        double told = pairs.stream().mapToDouble(Pair::told).average().orElse(0);
        double both = 0;
        double ofLabels = 0;
        double ofTold = 0;
        for (Pair pair : pairs) {
            both += (pair.labelled() - labelled) * (pair.told() - told);
            ofLabels += Math.pow(pair.labelled() - labelled, 2);
            ofTold += Math.pow(pair.told() - told, 2);
        }
        return ofLabels == 0 || ofTold == 0 ? 0 : both / Math.sqrt(ofLabels * ofTold);
    }

    /** Sentences stand apart by blank lines; a line is a word's place, the word and its certainty or {@code _}. */
    private List<Pair> pairs(Path file) throws IOException {
        List<Pair> pairs = new ArrayList<>();
        List<String[]> words = new ArrayList<>();
        List<String> lines = new ArrayList<>(Files.readAllLines(file));
        lines.add("");
        for (String line : lines) {
            if (!line.isBlank()) {
                words.add(line.split("\t", -1));
            } else if (!words.isEmpty()) {
                pairs.addAll(pairs(words));
                words.clear();
            }
        }
        return pairs;
    }

    private List<Pair> pairs(List<String[]> words) {
        StringBuilder text = new StringBuilder();
        List<Token> tokens = new ArrayList<>();
        for (String[] word : words) {
            Span span = new Span(text.length(), text.length() + word[1].length());
            tokens.add(Token.bare(tokens.size(), word[1], span));
            text.append(word[1]).append(' ');
        }
        Sentence sentence =
                parser.parse(new Sentence(0, 0, Passage.Kind.PARAGRAPH, new Span(0, text.length() - 1), tokens));
        List<Pair> pairs = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            String label = words.get(i)[2].toUpperCase(Locale.ROOT);
            if (label.matches("-?[0-9.]+")) {
                pairs.add(new Pair(Double.parseDouble(label), coder.certainty(sentence, i)));
            }
        }
        return pairs;
    }
}
