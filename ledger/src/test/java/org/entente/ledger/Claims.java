package org.entente.ledger;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.entente.model.Actor;
import org.entente.model.Attribution;
import org.entente.model.Claim;
import org.entente.model.Detail;
import org.entente.model.Detail.Bound;
import org.entente.model.Detail.Quantity;
import org.entente.model.Detail.Visitor;
import org.entente.model.Document;
import org.entente.model.Evidence;
import org.entente.model.Origin;
import org.entente.model.Passage;
import org.entente.model.Plover;
import org.entente.model.Span;
import org.entente.model.Status;
import org.entente.model.When;
import org.entente.model.Why;
import org.jspecify.annotations.Nullable;

/** Makes claims for tests in few words: a claim is DONE, without a date, in sentence 0, until told otherwise. */
final class Claims {

    private Plover plover;
    private List<Actor> actors;
    private List<Actor> recipients;
    private final Detail detail;
    private Status status = Status.DONE;
    private When date = When.UNKNOWN;
    private String id = UUID.randomUUID().toString();
    private int sentence;
    private double confidence = 0.8;
    private Attribution attribution = Attribution.AUTHOR;
    private String text = "They say so.";
    private @Nullable LocalDate published;

    private Claims(Plover.Type type, List<Actor> actors, List<Actor> recipients, Detail detail) {
        plover = new Plover(type, null, List.of());
        this.actors = actors;
        this.recipients = recipients;
        this.detail = detail;
    }

    static Claims transfer(@Nullable String supplier, @Nullable String recipient, @Nullable String designation) {
        return transfer(supplier, recipient, designation, null, null);
    }

    static Claims transfer(
            @Nullable String supplier,
            @Nullable String recipient,
            @Nullable String designation,
            @Nullable String description,
            @Nullable Quantity quantity) {
        return new Claims(
                Plover.Type.COOPERATE,
                states(supplier),
                states(recipient),
                new Detail.Transfer(supplier, recipient, designation, description, quantity, null));
    }

    static Claims visit(String from, String host, @Nullable String name, @Nullable String title) {
        List<Visitor> visitors = name == null && title == null ? List.of() : List.of(new Visitor(name, title, from));
        return new Claims(Plover.Type.CONSULT, states(from), states(host), new Detail.Visit(visitors, host));
    }

    static Claims exercise(@Nullable String name, @Nullable String series, String... participants) {
        return new Claims(
                Plover.Type.COOPERATE,
                states(participants),
                List.of(),
                new Detail.Exercise(name, series, List.of(participants)));
    }

    static Claims agreement(@Nullable String instrument, List<String> topics, String... parties) {
        return new Claims(
                Plover.Type.AGREE,
                states(parties),
                List.of(),
                new Detail.Agreement(List.of(parties), topics, instrument));
    }

    static Claims event(Plover.Type type, String actor, String recipient) {
        return new Claims(type, states(actor), states(recipient), new Detail.Event());
    }

    static Quantity exactly(long number) {
        return new Quantity(number, Bound.EXACT);
    }

    private static List<Actor> states(@Nullable String... codes) {
        List<Actor> actors = new ArrayList<>();
        for (String code : codes) {
            if (code != null) {
                actors.add(new Actor(code, code, code, "GOV"));
            }
        }
        return actors;
    }

    Claims is(Status status) {
        this.status = status;
        return this;
    }

    Claims mode(String mode) {
        plover = new Plover(plover.type(), mode, plover.contexts());
        return this;
    }

    /** Who acts for the actor and the recipient. */
    Claims persons(String actor, String recipient) {
        actors = List.of(named(actor, actors.get(0)));
        recipients = List.of(named(recipient, recipients.get(0)));
        return this;
    }

    private static Actor named(String name, Actor state) {
        return new Actor(name, name, state.country(), state.sector());
    }

    Claims on(String day) {
        return when(When.day(LocalDate.parse(day)));
    }

    Claims in(int year) {
        return when(When.year(year));
    }

    Claims when(When date) {
        this.date = date;
        return this;
    }

    /** The day of publication of an article that says so, where it is of interest. */
    Claims told(String day) {
        published = LocalDate.parse(day);
        return this;
    }

    @Nullable
    LocalDate published() {
        return published;
    }

    Claims sentence(int sentence) {
        this.sentence = sentence;
        return this;
    }

    Claims confidence(double confidence) {
        this.confidence = confidence;
        return this;
    }

    Claims says(Attribution attribution) {
        this.attribution = attribution;
        return this;
    }

    Claims text(String text) {
        this.text = text;
        return this;
    }

    Claims id(String id) {
        this.id = id;
        return this;
    }

    Claim made() {
        return new Claim(
                id,
                plover,
                actors,
                recipients,
                status,
                date,
                null,
                attribution,
                detail,
                List.of(new Evidence(sentence, new Span(sentence * 100, sentence * 100 + text.length()), text)),
                confidence,
                new Why("frames.tsv:1 say", List.of(), List.of()));
    }

    /** An article with that id, published on that day, of some paragraphs. */
    static Document article(String id, String published, String... paragraphs) {
        StringBuilder text = new StringBuilder();
        List<Passage> passages = new ArrayList<>();
        for (String paragraph : paragraphs.length == 0 ? new String[] {"They say so."} : paragraphs) {
            int begin = text.length();
            text.append(paragraph);
            passages.add(new Passage(Passage.Kind.PARAGRAPH, new Span(begin, text.length())));
            text.append("\n\n");
        }
        return new Document(
                id,
                id + ".txt",
                "Title of " + id,
                null,
                "The Paper",
                LocalDate.parse(published),
                "en",
                null,
                text.toString(),
                passages,
                Origin.whole(text.length()));
    }
}
