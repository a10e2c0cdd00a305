package org.entente.evaluation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.entente.evaluation.IdentityReading.Read;
import org.entente.ledger.Coded;
import org.entente.ledger.Entry;
import org.entente.ledger.Ledger;
import org.entente.ledger.Query;
import org.entente.model.Kind;

/**
 * How well claims about one thing come together in one entry: of all pairs of claims, how many that a ledger puts in one
 * entry are about one thing, and how many that are about one thing it puts in one entry. The claims are first those of
 * the labels themselves, so that nothing but identity is measured, then those that the program codes.
 */
final class IdentityMeasurement implements Measurement {

    private static final String TITLE = "Identity";

    /** How many examples of each error are shown. */
    private static final int EXAMPLES = 6;

    /**
     * A labelled claim and the entry it was put in.
     *
     * @param label the label
     * @param kept whether its story is kept aside
     * @param entry the entry's number
     */
    record Placed(IdentityLabel label, boolean kept, long entry) {}

    private final IdentityReading reading;
    private final Path set;

    /** A measurement on the stories in {@code set}. */
    IdentityMeasurement(IdentityReading reading, Path set) {
        this.reading = reading;
        this.set = set;
    }

    @Override
    public Section take() throws IOException {
        List<IdentityArticle> articles = Files.isDirectory(set) ? IdentityArticle.in(set) : List.of();
        if (articles.isEmpty()) {
            return Section.absent(TITLE, "Not measured: there are no labelled stories in `" + set + "`.");
        }
        List<Placed> ideal = placed(reading.labelled(articles));
        List<Placed> coded = placed(reading.coded(articles));
        List<List<String>> table = new ArrayList<>();
        table.add(
                List.of("what", "claims", "pairs about one thing", "pairs in one entry", "precision", "recall", "F1"));
        Map<Kind, List<Placed>> kinds = new EnumMap<>(Kind.class);
        ideal.forEach(placed -> kinds.computeIfAbsent(placed.label().kind(), none -> new ArrayList<>())
                .add(placed));
        kinds.forEach((kind, claims) -> table.add(row(kind.name().toLowerCase(Locale.ROOT), claims)));
        rows(table, ideal, "**all labelled claims**", "of these, ");
        rows(table, coded, "**claims that the program finds**", "of these found, ");
        List<String> remarks = new ArrayList<>();
        remarks.add(String.format(
                Locale.ROOT,
                "The program finds %d of the %d labelled claims (%.2f): one of the same kind and parties in the same sentence.",
                coded.size(),
                ideal.size(),
                (double) coded.size() / ideal.size()));
        remarks.addAll(examples(ideal));
        long stories = articles.stream().map(IdentityArticle::story).distinct().count();
        return new Section(
                TITLE,
                articles.size() + " articles in " + stories + " stories, written for the project, with labels that say"
                        + " which claims are about one thing. All articles are put in one ledger in the order of"
                        + " publication, and all pairs of labelled claims are counted; first with the claims that the"
                        + " labels give, which measures identity alone, then with those that the program codes.",
                table,
                remarks);
    }

    /** The labelled claims with their entries in a ledger of all articles. */
    static List<Placed> placed(List<Read> articles) throws IOException {
        Path folder = Files.createTempDirectory("entente-identity");
        Path file = folder.resolve("identity.duckdb");
        Map<String, Long> entries = new HashMap<>();
        try (Ledger ledger = Ledger.open(file)) {
            for (Read read : articles) {
                ledger.append(List.of(new Coded(read.document(), read.claims())));
            }
            for (Entry entry : ledger.entries(Query.ALL)) {
                entry.claims().forEach(told -> entries.put(told.claim().id(), entry.id()));
            }
        } finally {
            try (Stream<Path> files = Files.list(folder)) {
                for (Path left : files.toList()) {
                    Files.delete(left);
                }
            }
            Files.delete(folder);
        }
        List<Placed> placed = new ArrayList<>();
        for (Read read : articles) {
            read.labels().forEach((id, label) -> {
                Long entry = entries.get(id);
                if (entry != null) {
                    placed.add(new Placed(label, read.article().keptAside(), entry));
                }
            });
        }
        return placed;
    }

    private static void rows(List<List<String>> table, List<Placed> claims, String all, String of) {
        table.add(row(all, claims));
        table.add(row(of + "in stories developed on", only(claims, placed -> !placed.kept())));
        table.add(row(of + "in stories kept aside", only(claims, Placed::kept)));
    }

    private static List<Placed> only(List<Placed> claims, Predicate<Placed> which) {
        return claims.stream().filter(which).toList();
    }

    private static List<String> row(String what, List<Placed> claims) {
        Tally pairs = pairs(claims);
        return List.of(
                what,
                String.valueOf(claims.size()),
                String.valueOf(pairs.labelled()),
                String.valueOf(pairs.told()),
                Decimals.of(pairs.precision()),
                Decimals.of(pairs.recall()),
                Decimals.of(pairs.f1()));
    }

    /** Of all pairs: those about one thing, those in one entry, those that are both. */
    static Tally pairs(List<Placed> claims) {
        int one = 0;
        int together = 0;
        int both = 0;
        for (int i = 0; i < claims.size(); i++) {
            for (Placed other : claims.subList(i + 1, claims.size())) {
                boolean same =
                        claims.get(i).label().thing().equals(other.label().thing());
                boolean joined = claims.get(i).entry() == other.entry();
                one += same ? 1 : 0;
                together += joined ? 1 : 0;
                both += same && joined ? 1 : 0;
            }
        }
        return new Tally(one, together, both);
    }

    /** Pairs of the stories developed on that are wrongly apart or wrongly together, one of a thing. */
    private static List<String> examples(List<Placed> claims) {
        Map<String, String> apart = new java.util.LinkedHashMap<>();
        Map<String, String> together = new java.util.LinkedHashMap<>();
        List<Placed> read = only(claims, placed -> !placed.kept());
        for (int i = 0; i < read.size(); i++) {
            for (Placed other : read.subList(i + 1, read.size())) {
                IdentityLabel label = read.get(i).label();
                boolean same = label.thing().equals(other.label().thing());
                if (same != (read.get(i).entry() == other.entry())) {
                    (same ? apart : together)
                            .putIfAbsent(
                                    label.thing(),
                                    "*" + label.words() + "* and *"
                                            + other.label().words() + "*");
                }
            }
        }
        return Stream.concat(
                        apart.entrySet().stream()
                                .limit(EXAMPLES)
                                .map(wrong -> "Kept apart, `" + wrong.getKey() + "`: " + wrong.getValue()),
                        together.entrySet().stream()
                                .limit(EXAMPLES)
                                .map(wrong -> "Put together, `" + wrong.getKey() + "`: " + wrong.getValue()))
                .toList();
    }
}
