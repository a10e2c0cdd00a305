package org.entente.evaluation;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * An article and what a careful reader enters of it.
 *
 * @param name its folder's
 * @param text the file that holds the article
 * @param published its day of publication
 * @param genre what kind of writing it is, or empty
 * @param labels in the order of the text
 */
record LabelledArticle(String name, Path text, LocalDate published, String genre, List<Label> labels) {

    private static final ObjectMapper JSON = new ObjectMapper();

    LabelledArticle {
        labels = List.copyOf(labels);
    }

    /**
     * Whether nobody who works on the program reads it, so that its figure tells what is to be expected of articles not
     * yet seen: about every second article, by its name.
     */
    boolean keptAside() {
        return name.chars().sum() % 2 == 0;
    }

    /** Every folder of {@code set} that holds a file {@code article.txt} and one of labels, by name. */
    static List<LabelledArticle> in(Path set, String labels) throws IOException {
        try (Stream<Path> folders = Files.list(set)) {
            List<LabelledArticle> articles = new ArrayList<>();
            for (Path folder : folders.sorted().toList()) {
                if (Files.exists(folder.resolve("article.txt")) && Files.exists(folder.resolve(labels))) {
                    articles.add(read(folder, labels));
                }
            }
            return articles;
        }
    }

    private static LabelledArticle read(Path folder, String labels) throws IOException {
        Path file = folder.resolve(labels);
        try {
            JsonNode json = JSON.readTree(file.toFile());
            List<Label> claims = new ArrayList<>();
            json.path("claims").forEach(claim -> claims.add(Label.of(claim)));
            return new LabelledArticle(
                    folder.getFileName().toString(),
                    folder.resolve("article.txt"),
                    LocalDate.parse(json.path("published").asText("2021-01-01")),
                    json.path("genre").asText(""),
                    claims);
        } catch (RuntimeException e) {
            throw new IOException(file + ": the labels cannot be read: " + e.getMessage(), e);
        }
    }
}
