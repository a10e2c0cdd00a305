package org.entente.mentions;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.entente.model.Document;
import org.entente.model.Meaning;
import org.entente.model.Mention;
import org.entente.model.Passage;
import org.entente.model.Sentence;
import org.entente.model.Span;
import org.entente.model.Token;
import org.entente.model.When;
import org.junit.jupiter.api.Test;

/** Reads the dates of the Wikinews articles of GUM (CC BY 4.0), of which others say which day, month or year each is. */
class LabelledDatesTest {
    private static final Pattern WHEN = Pattern.compile("<date when=\"(\\d{4}(?:-\\d\\d){0,2})\"");
    private static final Pattern CREATED = Pattern.compile("dateCreated=\"([0-9-]+)\"");
    private static final double FLOOR = 0.88;

    /** A stretch of the text that is a date, as its annotators say. */
    private record Label(Span span, String value) {}

    /** An article as its tokens and labels. */
    private static final class Gum {
        private final StringBuilder text = new StringBuilder();
        private final List<Sentence> sentences = new ArrayList<>();
        private final List<Label> labels = new ArrayList<>();
        private final List<Token> tokens = new ArrayList<>();
        private String published = "";
    }

    @Test
    void mostDaysMonthsAndYearsAreWhatTheAnnotatorsSay() throws IOException {
        int right = 0;
        List<String> wrong = new ArrayList<>();
        try (Stream<Path> files = Files.list(Shared.data("dates/gum_news_xml"))) {
            for (Path file : files.sorted().toList()) {
                Gum article = read(file);
                Document document = Articles.document(article.text.toString(), article.published);
                List<Mention> mentions = Articles.resolved(document, article.sentences);
                for (Label label : article.labels) {
                    String value = value(mentions, label.span());
                    if (List.of(value.split(" to ", -1)).contains(label.value())) {
                        right++;
                    } else {
                        wrong.add(file.getFileName() + ": " + label.span().of(article.text) + " is " + label.value()
                                + ", read as " + value);
                    }
                }
            }
        }
        int all = right + wrong.size();
        assertThat((double) right / all)
                .as("%d of %d dates; not: %s", right, all, String.join("\n", wrong))
                .isGreaterThanOrEqualTo(FLOOR);
    }

    private static String value(List<Mention> mentions, Span span) {
        for (Mention mention : mentions) {
            if (mention.meaning() instanceof Meaning.Time time && mention.span().overlaps(span)) {
                return value(time.when());
            }
        }
        return "nothing";
    }

    private static String value(When when) {
        String start = String.valueOf(when.start());
        return switch (when.precision()) {
            case DAY -> start.equals(String.valueOf(when.end())) ? start : start + "/" + when.end();
            case MONTH -> start.substring(0, 7);
            // Annotators label the two years of a range apart.
            case YEAR, DECADE ->
                start.substring(0, 4) + " to " + String.valueOf(when.end()).substring(0, 4);
            case UNKNOWN -> "unknown";
        };
    }

    private static Gum read(Path file) throws IOException {
        Gum gum = new Gum();
        List<String> values = new ArrayList<>();
        List<Integer> begins = new ArrayList<>();
        int joined = 0;
        for (String line : Files.readAllLines(file)) {
            if (line.startsWith("<text")) {
                Matcher created = CREATED.matcher(line);
                gum.published = created.find() ? created.group(1) : "";
            } else if (line.startsWith("<w")) {
                joined = 1;
            } else if (line.startsWith("</w")) {
                joined = 0;
            } else if (line.startsWith("<date")) {
                Matcher when = WHEN.matcher(line);
                values.add(when.find() ? when.group(1) : "");
                begins.add(-1);
            } else if (line.startsWith("</date")) {
                String value = values.remove(values.size() - 1);
                int begin = begins.remove(begins.size() - 1);
                if (!value.isEmpty()) {
                    gum.labels.add(new Label(new Span(begin, gum.text.length()), value));
                    dateline(gum, value);
                }
            } else if (line.startsWith("</s")) {
                sentence(gum);
            } else if (line.indexOf('\t') > 0) {
                int begin = word(gum, line.substring(0, line.indexOf('\t')), joined > 1);
                joined = joined == 0 ? 0 : 2;
                begins.replaceAll(old -> old < 0 ? begin : old);
            }
        }
        return gum;
    }

    /** Takes the date over the article for its day of publication: one told in full before any sentence ends. */
    private static void dateline(Gum gum, String value) {
        if (gum.sentences.size() == 1 && value.length() == 10) {
            gum.published = value;
        }
    }

    private static int word(Gum gum, String word, boolean joined) {
        if (!joined && gum.text.length() > 0) {
            gum.text.append(' ');
        }
        int begin = gum.text.length();
        gum.text.append(word);
        gum.tokens.add(Token.bare(gum.tokens.size(), word, new Span(begin, begin + word.length())));
        return begin;
    }

    private static void sentence(Gum gum) {
        if (!gum.tokens.isEmpty()) {
            Span span = new Span(
                    gum.tokens.get(0).span().begin(),
                    gum.tokens.get(gum.tokens.size() - 1).span().end());
            gum.sentences.add(
                    new Sentence(gum.sentences.size(), 0, Passage.Kind.PARAGRAPH, span, List.copyOf(gum.tokens)));
            gum.tokens.clear();
        }
    }
}
