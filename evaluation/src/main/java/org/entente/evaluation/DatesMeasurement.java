package org.entente.evaluation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.entente.mentions.MentionFinder;
import org.entente.mentions.ReferenceResolver;
import org.entente.model.Article;
import org.entente.model.Meaning;
import org.entente.model.Mention;
import org.entente.model.Span;
import org.entente.model.When;
import org.entente.sentences.SentenceParser;

/** How many day, month and year expressions are resolved to the value that others gave them. */
final class DatesMeasurement implements Measurement {

    private static final String TITLE = "Dates";

    private final MentionFinder finder;
    private final SentenceParser parser;
    private final ReferenceResolver resolver;
    private final Path articles;

    DatesMeasurement(MentionFinder finder, SentenceParser parser, ReferenceResolver resolver, Path articles) {
        this.finder = finder;
        this.parser = parser;
        this.resolver = resolver;
        this.articles = articles;
    }

    @Override
    public Section take() throws IOException {
        if (!Files.isDirectory(articles)) {
            return Section.absent(TITLE, "Not measured: there is no folder `" + articles + "`.");
        }
        int right = 0;
        int all = 0;
        try (Stream<Path> files = Files.list(articles)) {
            for (Path file : files.sorted().toList()) {
                GumArticle article = GumArticle.read(file);
                List<Mention> mentions = resolved(article);
                for (GumArticle.Dated date : article.dates()) {
                    right += values(mentions, date.span()).contains(date.value()) ? 1 : 0;
                    all++;
                }
            }
        }
        return new Section(
                TITLE,
                "Days, months and years in Wikinews articles whose values others labelled (GUM, CC BY 4.0).",
                List.of(
                        List.of("what", "right", "of", "share"),
                        List.of(
                                "dates",
                                String.valueOf(right),
                                String.valueOf(all),
                                Decimals.of(all == 0 ? 0 : (double) right / all))),
                List.of());
    }

    private List<Mention> resolved(GumArticle article) {
        List<Mention> found = finder.find(article.document(), article.sentences());
        return resolver.resolve(new Article(
                article.document(),
                article.sentences().stream().map(parser::parse).toList(),
                found));
    }

    private static List<String> values(List<Mention> mentions, Span span) {
        for (Mention mention : mentions) {
            if (mention.meaning() instanceof Meaning.Time time && mention.span().overlaps(span)) {
                return values(time.when());
            }
        }
        return List.of();
    }

    /** How labels may write it; the two years of a range are labelled apart. */
    private static List<String> values(When when) {
        String start = String.valueOf(when.start());
        String end = String.valueOf(when.end());
        return switch (when.precision()) {
            case DAY -> List.of(start.equals(end) ? start : start + "/" + end);
            case MONTH -> List.of(start.substring(0, 7));
            case YEAR, DECADE -> List.of(start.substring(0, 4), end.substring(0, 4));
            case UNKNOWN -> List.of();
        };
    }
}
