package org.entente.evaluation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.entente.documents.DocumentReader;
import org.entente.documents.Reading;
import org.entente.documents.Source;
import org.entente.model.Document;
import org.entente.model.Kind;
import org.entente.sentences.SentenceSplitter;

/** How far two readers who label the same articles by the same rules agree: what may be asked of a program at most. */
final class AgreementMeasurement implements Measurement {

    private static final String TITLE = "Two readers";

    /** How many of those that one reader enters alone are shown. */
    private static final int EXAMPLES = 4;

    private final DocumentReader reader;
    private final SentenceSplitter splitter;
    private final Path set;

    /** A measurement on the articles in {@code set} that have the labels of a second reader, {@code second.json}. */
    AgreementMeasurement(DocumentReader reader, SentenceSplitter splitter, Path set) {
        this.reader = reader;
        this.splitter = splitter;
        this.set = set;
    }

    @Override
    public Section take() throws IOException {
        List<LabelledArticle> second = Files.isDirectory(set) ? LabelledArticle.in(set, "second.json") : List.of();
        if (second.isEmpty()) {
            return Section.absent(TITLE, "Not measured: no article in `" + set + "` has labels of a second reader.");
        }
        Map<String, List<Label>> first = LabelledArticle.in(set, "expected.json").stream()
                .collect(Collectors.toMap(LabelledArticle::name, LabelledArticle::labels));
        List<TwoReadings> readings = new ArrayList<>();
        List<String> examples = new ArrayList<>();
        Tally entered = Tally.NONE;
        for (LabelledArticle article : second) {
            List<Label> labels = first.getOrDefault(article.name(), List.of());
            TwoReadings one = TwoReadings.of(places(article), labels, article.labels());
            readings.add(one);
            entered = entered.plus(new Tally(
                    labels.size(), article.labels().size(), one.pairs().size()));
            if (!article.keptAside()) {
                examples.addAll(examples("first", article, one.onlyFirst()));
                examples.addAll(examples("second", article, one.onlySecond()));
            }
        }
        TwoReadings all = TwoReadings.of(readings);
        List<String> remarks = new ArrayList<>();
        remarks.add("With what is optional counted like the rest, F1 is " + Decimals.of(entered.f1()) + ".");
        remarks.add(status(all));
        all.fields().forEach((field, tally) -> remarks.add(field(field, tally)));
        remarks.addAll(examples);
        return new Section(
                TITLE,
                second.size() + " articles, labelled twice by the same rules, the second time without sight of the"
                        + " first. What only one reader enters, and calls optional, is no disagreement. The readers"
                        + " share rules and habits: those who share neither would agree less.",
                table(all),
                remarks);
    }

    private static List<List<String>> table(TwoReadings all) {
        Map<Kind, Tally> kinds = all.kinds();
        List<List<String>> table = new ArrayList<>();
        table.add(List.of("what", "in both", "only the first", "only the second", "F1"));
        kinds.forEach((kind, tally) -> table.add(row(kind.name().toLowerCase(Locale.ROOT), tally)));
        table.add(row("**all claims**", ClaimsMeasurement.sum(kinds)));
        kinds.remove(Kind.EVENT);
        table.add(row("**all but events**", ClaimsMeasurement.sum(kinds)));
        return table;
    }

    private Places places(LabelledArticle article) throws IOException {
        List<Document> documents = new ArrayList<>();
        reader.read(Source.file(article.text(), article.published()), reading -> {
            if (reading instanceof Reading.Read read) {
                documents.add(read.document());
            }
        });
        if (documents.size() != 1) {
            throw new IOException(article.text() + ": is not read as one document");
        }
        Document document = documents.get(0);
        return new Places(splitter.split(document).stream()
                .map(sentence -> document.text()
                        .substring(sentence.span().begin(), sentence.span().end()))
                .toList());
    }

    private static List<String> row(String what, Tally tally) {
        return List.of(
                what,
                String.valueOf(tally.right()),
                String.valueOf(tally.labelled() - tally.right()),
                String.valueOf(tally.told() - tally.right()),
                Decimals.of(tally.f1()));
    }

    private static String status(TwoReadings all) {
        long best = all.pairs().stream().filter(TwoReadings.Pair::sameBest).count();
        long accepted =
                all.pairs().stream().filter(TwoReadings.Pair::acceptable).count();
        int pairs = all.pairs().size();
        return String.format(
                Locale.ROOT,
                "Status: the same rung the best in %d of %d pairs (%.2f; Cohen's kappa %.2f), one that both accept in"
                        + " %d (%.2f).",
                best,
                pairs,
                (double) best / pairs,
                all.kappa(),
                accepted,
                (double) accepted / pairs);
    }

    private static String field(Field field, Tally tally) {
        return String.format(
                Locale.ROOT,
                "%s: given by the first reader in %d pairs, by the second in %d, the same by both in %d (F1 %.2f).",
                field.name().charAt(0) + field.name().substring(1).toLowerCase(Locale.ROOT),
                tally.labelled(),
                tally.told(),
                tally.right(),
                tally.f1());
    }

    private static List<String> examples(String reader, LabelledArticle article, List<Label> alone) {
        return alone.stream()
                .limit(EXAMPLES)
                .map(label -> "Only the " + reader + " reader in `" + article.name() + "`, "
                        + label.kind().name().toLowerCase(Locale.ROOT) + ": *" + label.quote() + "*")
                .toList();
    }
}
