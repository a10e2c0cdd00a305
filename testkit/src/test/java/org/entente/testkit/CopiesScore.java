package org.entente.testkit;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.entente.documents.DocumentReader;
import org.entente.documents.Reading;
import org.entente.documents.Source;
import org.entente.knowledge.Knowledge;
import org.entente.ledger.Coded;
import org.entente.ledger.Ledger;
import org.entente.model.Document;
import org.entente.model.Origin;
import org.entente.model.Passage;
import org.entente.model.Span;

/**
 * How well copies of articles are told from other articles: collections of real news go into a ledger, among them for
 * every article one that was edited as newsrooms do. Every pair of an article and a copy of another is one that must not be
 * found.
 */
final class CopiesScore {

    /** How many copies were made by an edit, for how many of them the article was found, and what else was. */
    record Row(int copies, int found, int wrong) {
        double precision() {
            return found + wrong == 0 ? 1 : (double) found / (found + wrong);
        }

        double recall() {
            return copies == 0 ? 1 : (double) found / copies;
        }

        Row and(Row other) {
            return new Row(copies + other.copies, found + other.found, wrong + other.wrong);
        }
    }

    private static final int AT_ONCE = 64;

    private static final List<Edit> EDITS = List.of(Edit.values());

    private final Random random = new Random(7);
    private final Map<String, Document> articles = new TreeMap<>();
    private final Map<String, String> originals = new HashMap<>();
    private final Map<String, Edit> edits = new HashMap<>();
    private final Map<Edit, Row> rows = new EnumMap<>(Edit.class);
    private final List<String> among = new ArrayList<>();
    private final List<String> mistakes = new ArrayList<>();
    private Duration time = Duration.ZERO;

    private CopiesScore() {}

    /** The score of every {@code step}th article of the collections in {@code folder}, by a ledger that is made in {@code file}. */
    static CopiesScore of(Path folder, int step, Path file) throws IOException {
        CopiesScore score = new CopiesScore();
        List<Document> read = score.gather(articles(folder), step);
        try (Ledger ledger = Ledger.open(file)) {
            Instant start = Instant.now();
            for (int i = 0; i < read.size(); i += AT_ONCE) {
                ledger.append(read.subList(i, Math.min(i + AT_ONCE, read.size())).stream()
                        .map(document -> new Coded(document, List.of()))
                        .toList());
            }
            score.time = Duration.between(start, Instant.now());
            score.count(ledger.ask("SELECT document, original, share FROM copy ORDER BY ALL", Integer.MAX_VALUE)
                    .rows());
        }
        return score;
    }

    /** The articles and their copies in the order of their reading, so that copies come before their articles as often as after. */
    List<Document> gather(List<Document> all, int step) {
        List<Document> read = new ArrayList<>();
        for (int i = 0; i < all.size(); i += step) {
            Document article = all.get(i);
            read.add(article);
            articles.put(article.id(), article);
        }
        for (Document article : List.copyOf(read)) {
            copy(article, EDITS.get(originals.size() % EDITS.size()), all, read);
        }
        Collections.shuffle(read, random);
        return read;
    }

    static List<Document> articles(Path folder) throws IOException {
        DocumentReader reader = DocumentReader.standard(Knowledge.shipped());
        Map<String, Document> articles = new TreeMap<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.sorted().toList()) {
                reader.read(Source.file(file, null), reading -> {
                    if (reading instanceof Reading.Read read) {
                        articles.put(read.document().id(), read.document());
                    }
                });
            }
        }
        return List.copyOf(articles.values());
    }

    private void copy(Document article, Edit edit, List<Document> all, List<Document> read) {
        List<String> paragraphs = paragraphs(article);
        if (Edit.words(paragraphs) >= Edit.SHORTEST) {
            Document copy = document(article, edit.of(paragraphs, own(article, all), random));
            originals.put(copy.id(), article.id());
            edits.put(copy.id(), edit);
            read.add(copy);
        }
    }

    /** A paragraph as a newsroom may put in: one of another article, of whose words it is a small part. */
    private String own(Document article, List<Document> all) {
        while (true) {
            List<String> paragraphs = paragraphs(all.get(random.nextInt(all.size())));
            String own = paragraphs.isEmpty() ? "" : paragraphs.get(random.nextInt(paragraphs.size()));
            int words = Edit.words(List.of(own));
            if (words > 20
                    && words < 60
                    && Edit.words(paragraphs) > 10 * words
                    && !article.text().contains(own)) {
                return own;
            }
        }
    }

    private static List<String> paragraphs(Document article) {
        return Arrays.stream(article.text().split("\n+"))
                .filter(paragraph -> !paragraph.isBlank() && !paragraph.equals(article.title()))
                .toList();
    }

    /** A document in another paper, up to three days later. */
    private Document document(Document article, List<String> paragraphs) {
        StringBuilder text = new StringBuilder();
        List<Passage> passages = new ArrayList<>();
        for (String paragraph : paragraphs) {
            int begin = text.length();
            text.append(paragraph);
            passages.add(new Passage(Passage.Kind.PARAGRAPH, new Span(begin, text.length())));
            text.append('\n');
        }
        LocalDate published = article.published();
        return new Document(
                "copy of " + article.id(),
                "copies",
                "Another headline",
                null,
                "Another Paper",
                published == null ? null : published.plusDays(random.nextInt(4)),
                "en",
                null,
                text.toString(),
                passages,
                Origin.whole(text.length()));
    }

    private void count(List<? extends List<?>> pairs) {
        Set<String> twins = new HashSet<>();
        for (List<?> pair : pairs) {
            String one = String.valueOf(pair.get(0));
            String other = String.valueOf(pair.get(1));
            if (articles.containsKey(one) && articles.containsKey(other)) {
                twins.add(one + " " + other);
                twins.add(other + " " + one);
                among.add(pair.get(2) + "\t" + told(one) + "\t" + told(other));
            }
        }
        Set<String> found = new HashSet<>();
        for (List<?> pair : pairs) {
            String one = String.valueOf(pair.get(0));
            String other = String.valueOf(pair.get(1));
            Edit edit = edits.getOrDefault(one, edits.get(other));
            String from = originals.getOrDefault(one, one);
            String to = originals.getOrDefault(other, other);
            if (edit == null || twins.contains(from + " " + to)) {
                continue;
            }
            boolean right = from.equals(to);
            if (right) {
                found.add(from);
            } else {
                mistakes.add("wrong: " + edit + " " + pair.get(2) + "\t" + told(from) + "\t" + told(to));
            }
            rows.merge(edit, new Row(0, right ? 1 : 0, right ? 0 : 1), Row::and);
        }
        edits.forEach((copy, edit) -> {
            String from = originals.getOrDefault(copy, copy);
            rows.merge(edit, new Row(1, 0, 0), Row::and);
            if (!found.contains(from)) {
                mistakes.add("missed: " + edit + "\t" + told(from));
            }
        });
    }

    private String told(String id) {
        Document article = articles.get(id);
        return article == null ? id : article.published() + " " + article.title() + " " + article.url();
    }

    /** Pairs of articles in the collections themselves that were taken for copies. */
    List<String> among() {
        return among;
    }

    int articles() {
        return articles.size();
    }

    Row all() {
        return rows.values().stream().reduce(new Row(0, 0, 0), Row::and);
    }

    String table() {
        StringBuilder table =
                new StringBuilder(String.format("%n%-56s %7s %9s %9s%n", "", "copies", "precision", "recall"));
        rows.forEach((edit, row) -> table.append(line(edit.words(), row)));
        return table.append(line("all", all()))
                .append(String.format(
                        Locale.ROOT,
                        "%d pairs of the %d articles themselves are copies; %.2f ms to append an article%n",
                        among.size(),
                        articles.size(),
                        (double) time.toMillis() / (articles.size() + edits.size())))
                .toString();
    }

    private static String line(String name, Row row) {
        return String.format(Locale.ROOT, "%-56s %7d %9.4f %9.4f%n", name, row.copies(), row.precision(), row.recall());
    }

    /** Prints the score of a folder of collections; with a second argument also each mistake and each pair of articles. */
    public static void main(String[] args) throws IOException {
        Path folder = Files.createTempDirectory("copies");
        Path file = folder.resolve("copies.ledger");
        try {
            CopiesScore score = of(Path.of(args[0]), 1, file);
            if (args.length > 1 && args[1] != null && !args[1].isEmpty()) {
                score.among.forEach(pair -> System.out.println("among: " + pair));
                score.mistakes.forEach(System.out::println);
            }
            System.out.print(score.table());
        } finally {
            Files.deleteIfExists(file);
            Files.deleteIfExists(folder);
        }
    }
}
