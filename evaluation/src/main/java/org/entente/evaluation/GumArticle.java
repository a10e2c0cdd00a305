package org.entente.evaluation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.entente.model.Document;
import org.entente.model.Origin;
import org.entente.model.Passage;
import org.entente.model.Sentence;
import org.entente.model.Span;
import org.entente.model.Token;

/**
 * An article of GUM, the Georgetown University Multilayer corpus, whose annotators said which day, month or year each
 * date is: words a line each, between marks of sentences, dates and words that are written together.
 */
final class GumArticle {

    /** A stretch of the text that is a date. */
    record Dated(Span span, String value) {}

    private static final Pattern WHEN = Pattern.compile("<date when=\"(\\d{4}(?:-\\d\\d){0,2})\"");
    private static final Pattern CREATED = Pattern.compile("dateCreated=\"([0-9-]+)\"");

    private final StringBuilder text = new StringBuilder();
    private final List<Sentence> sentences = new ArrayList<>();
    private final List<Dated> dates = new ArrayList<>();
    private final List<Token> tokens = new ArrayList<>();
    private final List<String> values = new ArrayList<>();
    private final List<Integer> begins = new ArrayList<>();
    private String published = "";
    private boolean joined;
    private boolean joining;

    private GumArticle() {}

    static GumArticle read(Path file) throws IOException {
        GumArticle article = new GumArticle();
        Files.readAllLines(file).forEach(article::line);
        return article;
    }

    List<Sentence> sentences() {
        return List.copyOf(sentences);
    }

    List<Dated> dates() {
        return List.copyOf(dates);
    }

    Document document() {
        Passage whole = new Passage(Passage.Kind.PARAGRAPH, new Span(0, text.length()));
        LocalDate day = published.length() == 10 ? LocalDate.parse(published) : null;
        return new Document(
                "gum",
                "gum",
                null,
                null,
                null,
                day,
                "en",
                null,
                text.toString(),
                List.of(whole),
                Origin.whole(text.length()));
    }

    private void line(String line) {
        if (line.startsWith("<text")) {
            Matcher created = CREATED.matcher(line);
            published = created.find() ? created.group(1) : "";
        } else if (line.startsWith("<w")) {
            joining = true;
        } else if (line.startsWith("</w")) {
            joining = false;
            joined = false;
        } else if (line.startsWith("<date")) {
            Matcher when = WHEN.matcher(line);
            values.add(when.find() ? when.group(1) : "");
            begins.add(-1);
        } else if (line.startsWith("</date")) {
            dated(values.remove(values.size() - 1), begins.remove(begins.size() - 1));
        } else if (line.startsWith("</s")) {
            sentence();
        } else if (line.indexOf('\t') > 0) {
            word(line.substring(0, line.indexOf('\t')));
        }
    }

    private void dated(String value, int begin) {
        if (!value.isEmpty()) {
            dates.add(new Dated(new Span(begin, text.length()), value));
            // The date over the article is its day of publication: one told in full before any sentence ends.
            if (sentences.size() == 1 && value.length() == 10) {
                published = value;
            }
        }
    }

    private void word(String word) {
        if (!joined && text.length() > 0) {
            text.append(' ');
        }
        joined = joining;
        int begin = text.length();
        text.append(word);
        tokens.add(Token.bare(tokens.size(), word, new Span(begin, begin + word.length())));
        begins.replaceAll(old -> old < 0 ? begin : old);
    }

    private void sentence() {
        if (!tokens.isEmpty()) {
            Span span = tokens.get(0).span().union(tokens.get(tokens.size() - 1).span());
            sentences.add(new Sentence(sentences.size(), 0, Passage.Kind.PARAGRAPH, span, tokens));
            tokens.clear();
        }
    }
}
