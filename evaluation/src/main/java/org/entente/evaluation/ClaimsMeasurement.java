package org.entente.evaluation;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.entente.model.Claim;
import org.entente.model.Kind;

/** How many of the things that careful readers enter the program enters too, and how rightly. */
final class ClaimsMeasurement implements Measurement {

    /** How many examples of each error are shown. */
    private static final int EXAMPLES = 8;

    private static final int QUOTE = 110;

    private static final String KEPT = "articles kept aside";
    private static final String READ = "articles developed on";

    private final String title;
    private final String on;
    private final Scorer scorer;
    private final Path set;
    private final boolean ours;

    /**
     * A measurement on the articles of a folder.
     *
     * @param ours whether the articles are the project's own and may be quoted
     */
    ClaimsMeasurement(String title, String on, Scorer scorer, Path set, boolean ours) {
        this.title = title;
        this.on = on;
        this.scorer = scorer;
        this.set = set;
        this.ours = ours;
    }

    @Override
    public Section take() throws IOException {
        List<ArticleScore> scores = scorer.score(set);
        if (scores.isEmpty()) {
            return Section.absent(title, "Not measured: there are no labelled articles in `" + set + "`.");
        }
        Map<Kind, Tally> kinds = new EnumMap<>(Kind.class);
        Map<Field, Tally> fields = new EnumMap<>(Field.class);
        Map<String, Tally> genres = new TreeMap<>();
        for (ArticleScore score : scores) {
            score.kinds().forEach((kind, tally) -> kinds.merge(kind, tally, Tally::plus));
            score.fields().forEach((field, tally) -> fields.merge(field, tally, Tally::plus));
            Tally all = sum(score.kinds());
            genres.merge("genre: " + score.article().genre(), all, Tally::plus);
            genres.merge(score.article().keptAside() ? KEPT : READ, all, Tally::plus);
        }
        List<List<String>> table = new ArrayList<>();
        table.add(List.of("what", "labelled", "told", "precision", "recall", "F1"));
        kinds.forEach((kind, tally) -> table.add(row(kind.name().toLowerCase(Locale.ROOT), tally)));
        table.add(row("**all claims**", sum(kinds)));
        if (ours) {
            genres.forEach((genre, tally) -> table.add(row(genre, tally)));
        }
        List<String> remarks = new ArrayList<>();
        fields.forEach((field, tally) -> remarks.add(String.format(
                Locale.ROOT,
                "%s right in %d of %d claims found that a label asserts one for (%.2f).",
                field.name().charAt(0) + field.name().substring(1).toLowerCase(Locale.ROOT),
                tally.right(),
                tally.labelled(),
                tally.precision())));
        if (ours) {
            remarks.addAll(examples(scores));
        }
        return new Section(title, scores.size() + " articles. " + on, table, remarks);
    }

    static Tally sum(Map<Kind, Tally> tallies) {
        return tallies.values().stream().reduce(Tally.NONE, Tally::plus);
    }

    private static List<String> row(String what, Tally tally) {
        return List.of(
                what,
                String.valueOf(tally.labelled()),
                String.valueOf(tally.told()),
                Decimals.of(tally.precision()),
                Decimals.of(tally.recall()),
                Decimals.of(tally.f1()));
    }

    /** One error of each kind from each of the articles in which most goes wrong. */
    private static List<String> examples(List<ArticleScore> scores) {
        List<String> examples = new ArrayList<>();
        List<ArticleScore> worst = scores.stream()
                .filter(score -> !score.article().keptAside())
                .sorted(ArticleScore.byErrors().reversed())
                .toList();
        worst.stream()
                .filter(score -> !score.missed().isEmpty())
                .limit(EXAMPLES)
                .forEach(score -> {
                    Label label = score.missed().get(0);
                    examples.add("Missed in `" + score.article().name() + "`, "
                            + label.kind().name().toLowerCase(Locale.ROOT) + ": *" + label.quote() + "*");
                });
        worst.stream()
                .filter(score -> !score.spurious().isEmpty())
                .limit(EXAMPLES)
                .forEach(score -> {
                    Claim claim = score.spurious().get(0);
                    String words = claim.evidence().get(0).text();
                    String quote = words.length() <= QUOTE ? words : words.substring(0, QUOTE) + "…";
                    examples.add("Wrongly told in `" + score.article().name() + "`, "
                            + claim.kind().name().toLowerCase(Locale.ROOT) + " by `"
                            + claim.why().frame() + "`: *" + quote.replace('\n', ' ') + "*");
                });
        return examples;
    }
}
