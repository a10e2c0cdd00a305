package org.entente.testkit;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.entente.documents.DocumentReader;
import org.entente.documents.Reading;
import org.entente.documents.Source;
import org.entente.knowledge.Knowledge;
import org.entente.model.Document;
import org.entente.model.Passage;

/**
 * How whole and how clean articles come out of real pages and feeds: their words against those of the same article in a
 * collection that others made.
 */
final class IntakeScore {

    /**
     * One article's words.
     *
     * @param name the page or item
     * @param shared how many words stand both in what was read and in the collection
     * @param read how many were read
     * @param told how many the collection has
     */
    record Row(String name, int shared, int read, int told) {
        double precision() {
            return read == 0 ? 0 : (double) shared / read;
        }

        double recall() {
            return told == 0 ? 0 : (double) shared / told;
        }
    }

    private final List<Row> rows;

    private IntakeScore(List<Row> rows) {
        this.rows = rows;
    }

    /** The score of the files of {@code folder}/intake against {@code folder}/news. */
    static IntakeScore of(Path folder) throws IOException {
        Map<String, String> byUrl = new HashMap<>();
        for (String file : List.of("kremlin_1999_2020.jsonl", "state_2021_2022.jsonl")) {
            ObjectMapper json = new ObjectMapper();
            try (BufferedReader lines =
                    Files.newBufferedReader(folder.resolve("news").resolve(file))) {
                for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                    JsonNode article = json.readTree(line);
                    byUrl.put(article.path("url").asText(), article.path("text").asText());
                }
            }
        }
        DocumentReader reader = DocumentReader.standard(Knowledge.shipped());
        List<Row> rows = new ArrayList<>();
        try (Stream<Path> files = Files.walk(folder.resolve("intake"))) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                reader.read(Source.file(file, null), reading -> {
                    if (reading instanceof Reading.Read read
                            && byUrl.containsKey(read.document().url())) {
                        rows.add(row(
                                file,
                                read.document(),
                                byUrl.getOrDefault(read.document().url(), "")));
                    }
                });
            }
        }
        return new IntakeScore(rows);
    }

    List<Row> rows() {
        return rows;
    }

    double precision() {
        return rows.stream().mapToDouble(Row::precision).average().orElse(0);
    }

    double recall() {
        return rows.stream().mapToDouble(Row::recall).average().orElse(0);
    }

    String table() {
        StringBuilder table =
                new StringBuilder(String.format("%n%-70s %9s %9s %6s%n", "", "precision", "recall", "words"));
        for (Row row : rows) {
            table.append(String.format(
                    Locale.ROOT, "%-70s %9.3f %9.3f %6d%n", row.name(), row.precision(), row.recall(), row.told()));
        }
        return table.append(String.format(
                        Locale.ROOT, "%-70s %9.3f %9.3f%n", rows.size() + " articles", precision(), recall()))
                .toString();
    }

    /** A headline is not compared, since the collections keep it apart. */
    private static Row row(Path file, Document document, String told) {
        StringBuilder read = new StringBuilder();
        for (Passage passage : document.passages()) {
            if (passage.kind() != Passage.Kind.HEADLINE) {
                read.append(passage.span().of(document.text())).append(' ');
            }
        }
        Map<String, Integer> one = words(read.toString());
        Map<String, Integer> other = words(told);
        int shared = one.entrySet().stream()
                .mapToInt(entry -> Math.min(entry.getValue(), other.getOrDefault(entry.getKey(), 0)))
                .sum();
        String url = String.valueOf(document.url()).replaceFirst(".*?([^/]+)/?$", "$1");
        String name = file.getFileName() + " " + url;
        return new Row(name.substring(0, Math.min(70, name.length())), shared, sum(one), sum(other));
    }

    private static int sum(Map<String, Integer> counts) {
        return counts.values().stream().mapToInt(Integer::intValue).sum();
    }

    private static Map<String, Integer> words(String text) {
        Map<String, Integer> words = new HashMap<>();
        Arrays.stream(text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+"))
                .filter(word -> !word.isEmpty())
                .forEach(word -> words.merge(word, 1, Integer::sum));
        return words;
    }

    /** Prints the score of a folder of data. */
    public static void main(String[] args) throws IOException {
        System.out.print(of(Path.of(args[0])).table());
    }
}
