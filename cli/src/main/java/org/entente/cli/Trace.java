package org.entente.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.entente.model.Actor;
import org.entente.model.Article;
import org.entente.model.Attribution;
import org.entente.model.Claim;
import org.entente.model.Document;
import org.entente.model.Evidence;
import org.entente.model.Mention;
import org.entente.model.Original;
import org.entente.model.Passage;
import org.entente.model.Place;
import org.entente.model.Sentence;
import org.entente.model.Span;
import org.entente.model.Token;
import org.entente.model.When;
import org.entente.output.Labels;
import org.entente.pipeline.Outcome;
import org.jspecify.annotations.Nullable;

/** One article's stages, printed for people. */
final class Trace {

    private static final String BOLD = "\033[1m";
    private static final String DIM = "\033[2m";
    private static final String PLAIN = "\033[0m";

    private final Console console;
    private final Article article;
    private final List<Claim> claims;
    private final boolean grammar;

    Trace(Console console, Outcome.Coded coded, boolean grammar) {
        this.console = console;
        this.article = coded.article();
        this.claims = coded.claims();
        this.grammar = grammar;
    }

    void print() {
        document(article.document());
        passages(article.document());
        sentences();
        for (int i = 0; i < claims.size(); i++) {
            claim(i, claims.get(i));
        }
        line("");
    }

    private void document(Document document) {
        heading("document", document.id());
        field("source", document.source());
        field("title", document.title());
        field("byline", document.byline());
        field("publisher", document.publisher());
        field("published", document.published());
        field("url", document.url());
        Original original = document.original();
        field("translated", original == null ? null : "from " + Words.language(original.language()));
        field("text", document.text().length() + " characters");
    }

    private void passages(Document document) {
        heading("passages", String.valueOf(document.passages().size()));
        int number = 0;
        for (Passage passage : document.passages()) {
            entry(
                    String.valueOf(number++),
                    Labels.of(passage.kind()),
                    shorten(passage.span().of(document.text()), console.width() - 20));
        }
    }

    private void sentences() {
        long parsed = article.sentences().stream().filter(Sentence::parsed).count();
        heading(
                "sentences",
                article.sentences().size() + ", of which " + parsed + " could hold a claim and were parsed");
        for (Sentence sentence : article.sentences()) {
            String text = sentence.span().of(article.document().text()).replaceAll("\\s+", " ");
            if (sentence.parsed()) {
                entry(String.valueOf(sentence.index()), "parsed", text);
            } else {
                entry(String.valueOf(sentence.index()), "", dim(text));
            }
            for (Mention mention : article.mentionsIn(sentence)) {
                line(String.format(
                        "%16s %s  %s",
                        "#" + mention.id(), pad("“" + mention.text() + "”", 28), Meanings.tell(mention.meaning())));
            }
            if (grammar && sentence.parsed()) {
                words(sentence);
            }
        }
    }

    private void words(Sentence sentence) {
        for (Token token : sentence.tokens()) {
            String head = token.head() == Token.ROOT
                    ? "root"
                    : token.head() + " " + sentence.token(token.head()).text();
            line(String.format(
                    "%18d  %s %s %s %s %s",
                    token.index(),
                    pad(token.text(), 20),
                    pad(token.tag(), 6),
                    pad(token.lemma(), 18),
                    pad(token.relation(), 12),
                    head));
        }
    }

    private void claim(int number, Claim claim) {
        heading("claim " + (number + 1), Labels.of(claim.kind()) + ", " + Labels.of(claim.status()));
        field(
                "type",
                claim.plover().type()
                        + (claim.plover().mode() == null
                                ? ""
                                : ", mode " + claim.plover().mode())
                        + (claim.plover().contexts().isEmpty()
                                ? ""
                                : ", " + String.join(", ", claim.plover().contexts())));
        field("actors", actors(claim.actors()));
        field("recipients", actors(claim.recipients()));
        field("detail", Meanings.tell(claim.detail()));
        field("date", date(claim.date()));
        Place place = claim.place();
        field("place", place == null ? null : place.name() + " (" + place.country() + ")");
        field("says who", speaker(claim.attribution()));
        for (Evidence words : claim.evidence()) {
            field("sentence " + words.sentence(), "“" + words.text().replaceAll("\\s+", " ") + "”");
            Original original = article.document().original();
            if (original != null) {
                Span span = article.document().originalOf(words.span());
                field("translated", "“" + span.of(original.text()).replaceAll("\\s+", " ") + "”");
            }
            field("read from", place(words.span()));
        }
        field("because of", claim.why().frame());
        claim.why().operators().forEach(operator -> field("changed by", operator));
        List<String> filled = new ArrayList<>();
        for (int id : claim.why().mentions()) {
            filled.add("#" + id + " “" + article.mentions().get(id).text() + "”");
        }
        field("filled by", filled.isEmpty() ? null : String.join(", ", filled));
        field("confidence", claim.confidence());
    }

    private String place(Span span) {
        Document document = article.document();
        Span read = document.readFrom(span);
        String place = document.place(span).map(named -> named + ", ").orElse("");
        return place + "characters " + read.begin() + " to " + read.end() + " of the original";
    }

    private static @Nullable String actors(List<Actor> actors) {
        return actors.isEmpty() ? null : actors.stream().map(Meanings::tell).collect(Collectors.joining("; "));
    }

    private static String speaker(Attribution attribution) {
        Actor speaker = attribution.speaker();
        return speaker == null ? Labels.of(attribution.kind()) : Meanings.tell(speaker);
    }

    private static @Nullable String date(When date) {
        return date.known() ? Meanings.tell(date) : null;
    }

    private void heading(String what, String more) {
        line("");
        line((console.outTerminal() ? BOLD + what + PLAIN : what) + "  " + more);
    }

    /** A line of a field's name and value; a value that is not known has none. */
    private void field(String name, @Nullable Object value) {
        if (value != null) {
            List<String> lines = Grid.wrap(value.toString(), Math.max(40, console.width() - 16));
            for (int i = 0; i < lines.size(); i++) {
                line("  " + pad(i == 0 ? name : "", 12) + "  " + lines.get(i));
            }
        }
    }

    private void entry(String number, String kind, String text) {
        List<String> lines = Grid.wrap(text, Math.max(40, console.width() - 18));
        for (int i = 0; i < lines.size(); i++) {
            line(String.format("%4s  %s  %s", i == 0 ? number : "", pad(i == 0 ? kind : "", 9), lines.get(i)));
        }
    }

    private String dim(String text) {
        return console.outTerminal() ? DIM + text + PLAIN : text;
    }

    private void line(String text) {
        console.out().line(text.stripTrailing());
    }

    private static String pad(String text, int width) {
        return text + " ".repeat(Math.max(0, width - text.length()));
    }

    private static String shorten(String text, int width) {
        String line = text.replaceAll("\\s+", " ");
        int most = Math.max(40, width);
        return line.length() <= most ? line : line.substring(0, most - 1) + "…";
    }
}
