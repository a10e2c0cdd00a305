package org.entente.evaluation;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Claims on news of others whose texts are no part of the project: the labels say in which file an article stands, under which
 * id, and from where to where in its text the words stand that say a thing.
 */
final class NewsMeasurement implements Measurement {

    private static final String TITLE = "Claims, on news of others";
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Scorer scorer;
    private final Path labels;
    private final Path news;

    /**
     * A measurement of what is labelled.
     *
     * @param labels the folder of the labels, a file an article
     * @param news the folder of the files that hold the articles, one a line
     */
    NewsMeasurement(Scorer scorer, Path labels, Path news) {
        this.scorer = scorer;
        this.labels = labels;
        this.news = news;
    }

    @Override
    public Section take() throws IOException {
        if (!Files.isDirectory(labels) || !Files.isDirectory(news)) {
            return Section.absent(TITLE, "Not measured: `" + labels + "` and `" + news + "` are needed.");
        }
        Path set = Files.createTempDirectory("entente-news");
        try {
            layOut(set);
            return new ClaimsMeasurement(
                            TITLE,
                            "News of a presidency, a foreign ministry, a news site and forces, drawn by lot from what"
                                    + " names two states, and labelled whole by readers who never ran the program.",
                            scorer,
                            set,
                            false)
                    .take();
        } finally {
            remove(set);
        }
    }

    /** Puts each article with its labels into a folder of its own, as labelled articles lie. */
    private void layOut(Path set) throws IOException {
        Map<String, Map<String, String>> texts = new HashMap<>();
        for (Path file : files()) {
            JsonNode labelled = JSON.readTree(file.toFile());
            String source = labelled.path("file").asText();
            if (!texts.containsKey(source)) {
                texts.put(source, texts(news.resolve(source)));
            }
            String text = texts.get(source).get(labelled.path("id").asText());
            if (text == null) {
                throw new IOException(
                        file + ": no article `" + labelled.path("id").asText() + "` in " + news.resolve(source));
            }
            String name = file.getFileName().toString();
            Path folder = Files.createDirectory(set.resolve(name.substring(0, name.lastIndexOf('.'))));
            Files.writeString(folder.resolve("article.txt"), text);
            Files.writeString(folder.resolve("expected.json"), JSON.writeValueAsString(quoted(labelled, text, file)));
        }
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(labels)) {
            return files.filter(file -> file.toString().endsWith(".json"))
                    .sorted()
                    .toList();
        }
    }

    /** The texts of the articles of a file, by their ids. */
    private static Map<String, String> texts(Path file) throws IOException {
        Map<String, String> texts = new HashMap<>();
        try (BufferedReader lines = Files.newBufferedReader(file)) {
            for (@Nullable String line = lines.readLine(); line != null; line = lines.readLine()) {
                JsonNode article = JSON.readTree(line);
                texts.put(article.path("id").asText(), article.path("text").asText());
            }
        }
        return texts;
    }

    /** The same labels with the words in place of where they stand. */
    private static JsonNode quoted(JsonNode labelled, String text, Path file) throws IOException {
        for (JsonNode claim : labelled.path("claims")) {
            int begin = claim.path("at").path(0).asInt();
            int end = claim.path("at").path(1).asInt();
            if (begin >= end || end > text.length()) {
                throw new IOException(file + ": the words from " + begin + " to " + end + " are not in a text of "
                        + text.length() + " characters");
            }
            ((ObjectNode) claim).put("quote", text.substring(begin, end));
        }
        return labelled;
    }

    private static void remove(Path set) throws IOException {
        try (Stream<Path> files = Files.walk(set)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
