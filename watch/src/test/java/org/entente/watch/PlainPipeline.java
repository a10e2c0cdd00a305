package org.entente.watch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.entente.documents.Source;
import org.entente.model.Actor;
import org.entente.model.Article;
import org.entente.model.Attribution;
import org.entente.model.Claim;
import org.entente.model.Detail;
import org.entente.model.Document;
import org.entente.model.Evidence;
import org.entente.model.Origin;
import org.entente.model.Plover;
import org.entente.model.Problem;
import org.entente.model.Span;
import org.entente.model.Status;
import org.entente.model.When;
import org.entente.model.Why;
import org.entente.pipeline.Outcome;
import org.entente.pipeline.Pipeline;
import org.jspecify.annotations.Nullable;

/**
 * Reads plain forms instead of real ones: a feed is a first line {@code FEED} and then a line {@code id | link | text} for
 * each item; every other source is one article. Every article makes one claim. What begins with {@code RUSSIAN} is
 * foreign, what begins with {@code BROKEN} cannot be read.
 */
final class PlainPipeline implements Pipeline {

    /** The ids of the documents that were coded, in order. */
    final List<String> coded = new ArrayList<>();

    @Override
    public void code(Iterable<Source> sources, Predicate<Document> skipped, Consumer<Outcome> sink) {
        for (Source source : sources) {
            String text = text(source);
            if (!text.startsWith("FEED\n")) {
                sink.accept(outcome(document(source.name(), source.url(), text), skipped));
                continue;
            }
            for (String line : text.lines().skip(1).toList()) {
                String[] cells = line.split(" \\| ", -1);
                String link = cells[1].isEmpty() ? null : cells[1];
                sink.accept(outcome(document(source.name() + "#" + cells[0], link, cells[2]), skipped));
            }
        }
    }

    private static String text(Source source) {
        try (var bytes = source.bytes().open()) {
            return new String(bytes.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Outcome outcome(Document document, Predicate<Document> skipped) {
        if (document.text().startsWith("BROKEN")) {
            return new Outcome.Failed(new Problem(document.source(), "", "is broken"), null);
        }
        if (skipped.test(document)) {
            return new Outcome.Skipped(document);
        }
        if (document.text().startsWith("RUSSIAN")) {
            return new Outcome.Foreign(document, new Problem(document.source(), "", "seems to be Russian"));
        }
        coded.add(document.id());
        return new Outcome.Coded(new Article(document, List.of(), List.of()), List.of(claim(document)));
    }

    private static Document document(String source, @Nullable String url, String text) {
        String words = text.strip();
        String title = words.substring(0, Math.min(30, words.length()));
        return new Document(
                words.substring(0, Math.min(60, words.length())) + words.length(),
                source,
                title,
                null,
                null,
                null,
                "en",
                url,
                words,
                List.of(),
                Origin.whole(words.length()));
    }

    private static Claim claim(Document document) {
        return new Claim(
                "claim of " + document.id(),
                new Plover(Plover.Type.CONSULT, null, List.of()),
                List.of(new Actor("Russia", "Russia", "RUS", "GOV")),
                List.of(new Actor("Pakistan", "Pakistan", "PAK", "GOV")),
                Status.DONE,
                When.UNKNOWN,
                null,
                Attribution.AUTHOR,
                new Detail.Event(),
                List.of(new Evidence(0, new Span(0, 1), document.text().substring(0, 1))),
                0.8,
                new Why("frames.tsv:1 consult", List.of(), List.of()));
    }
}
