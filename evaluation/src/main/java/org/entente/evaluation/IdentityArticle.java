package org.entente.evaluation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.entente.model.Kind;

/**
 * An article and what its claims are about.
 *
 * @param story the folder it stands in
 * @param file the article
 * @param published its day of publication, with which its name begins
 * @param labels in the order of the table
 */
record IdentityArticle(String story, Path file, LocalDate published, List<IdentityLabel> labels) {

    private static final int DAY = 10;

    IdentityArticle {
        labels = List.copyOf(labels);
    }

    /** Whether its story is one of those whose errors nobody looks at who works on the rules: about every second one. */
    boolean keptAside() {
        return story.chars().sum() % 2 == 0;
    }

    /**
     * The articles of all stories in {@code set}, in the order in which they were published.
     *
     * @throws IOException when a label cannot be read, or an article has none; the message says where
     */
    static List<IdentityArticle> in(Path set) throws IOException {
        List<IdentityArticle> articles = new ArrayList<>();
        try (Stream<Path> folders = Files.list(set)) {
            for (Path story : folders.filter(Files::isDirectory).sorted().toList()) {
                articles.addAll(of(story));
            }
        }
        articles.sort(
                Comparator.comparing((IdentityArticle article) -> article.file().getFileName()));
        return articles;
    }

    private static List<IdentityArticle> of(Path story) throws IOException {
        String name = story.getFileName().toString();
        Map<String, List<IdentityLabel>> labels = labels(story.resolve("claims.tsv"), name);
        List<IdentityArticle> articles = new ArrayList<>();
        for (Map.Entry<String, List<IdentityLabel>> own : labels.entrySet()) {
            Path file = story.resolve(own.getKey() + ".txt");
            if (!Files.exists(file)) {
                throw new IOException(story.resolve("claims.tsv") + ": there is no article " + file);
            }
            articles.add(new IdentityArticle(name, file, published(file), own.getValue()));
        }
        return articles;
    }

    private static LocalDate published(Path file) throws IOException {
        String name = file.getFileName().toString();
        try {
            return LocalDate.parse(name.substring(0, Math.min(DAY, name.length())));
        } catch (DateTimeException e) {
            throw new IOException(
                    file + ": the name must begin with the day of publication, as 2014-11-21-wire.txt", e);
        }
    }

    private static Map<String, List<IdentityLabel>> labels(Path table, String story) throws IOException {
        List<String> lines = Files.readAllLines(table);
        if (!lines.get(0).equals(String.join("\t", IdentityLabel.COLUMNS))) {
            throw new IOException(table + ":1: the columns must be " + String.join(", ", IdentityLabel.COLUMNS));
        }
        Map<String, List<IdentityLabel>> labels = new HashMap<>();
        for (int i = 1; i < lines.size(); i++) {
            List<String> cells = List.of(lines.get(i).split("\t", -1));
            if (cells.size() != IdentityLabel.COLUMNS.size()) {
                throw new IOException(table + ":" + (i + 1) + ": " + cells.size() + " cells; there must be "
                        + IdentityLabel.COLUMNS.size());
            }
            Map<String, String> row = new HashMap<>();
            for (int column = 0; column < cells.size(); column++) {
                row.put(IdentityLabel.COLUMNS.get(column), cells.get(column));
            }
            IdentityLabel label = label(story, cells, row);
            check(table, i + 1, label);
            labels.computeIfAbsent(cells.get(0), none -> new ArrayList<>()).add(label);
        }
        return labels;
    }

    private static IdentityLabel label(String story, List<String> cells, Map<String, String> row) {
        return new IdentityLabel(story + "/" + cells.get(1), cells.get(0), cells.get(cells.size() - 1), row);
    }

    private static void check(Path table, int line, IdentityLabel label) throws IOException {
        try {
            Kind kind = label.kind();
            if (label.words().isBlank()) {
                throw new IllegalArgumentException("a " + kind + " without words to find it by");
            }
        } catch (IllegalArgumentException e) {
            throw new IOException(table + ":" + line + ": " + e.getMessage(), e);
        }
    }
}
