package org.entente.evaluation;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.entente.knowledge.Row;
import org.entente.ledger.Field;
import org.entente.model.Actor;
import org.entente.model.Attribution;
import org.entente.model.Claim;
import org.entente.model.Detail;
import org.entente.model.Evidence;
import org.entente.model.Kind;
import org.entente.model.Plover;
import org.entente.model.Status;
import org.entente.model.When;
import org.entente.model.Why;
import org.entente.output.Labels;
import org.jspecify.annotations.Nullable;

/**
 * A claim as a careful reader takes it from a sentence, and the thing in the world that it is about. Values are written
 * as in {@code entente correct}; {@code evaluation/identity/README.md} describes the columns.
 *
 * @param thing what it is about, with the name of the story; claims with equal things are about one
 * @param article the name of the article that makes it
 * @param words words that stand in it once
 * @param row the row of the label
 */
record IdentityLabel(String thing, String article, String words, Map<String, String> row) {

    /** The columns of a table of labels. */
    static final List<String> COLUMNS = List.of(
            "article",
            "thing",
            "kind",
            "actors",
            "recipients",
            "status",
            "date",
            "item",
            "about",
            "quantity",
            "value",
            "says",
            "words");

    private static final Pattern OF_ORDERED = Pattern.compile("(.*\\d) of (\\d+)");

    private static final Pattern NAMED = Pattern.compile("(.+) \\(([A-Z]+)\\)");

    IdentityLabel {
        row = Map.copyOf(row);
    }

    Kind kind() {
        String kind = cell("kind");
        return Arrays.stream(Kind.values())
                .filter(one -> Labels.of(one).equals(kind))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("kind is \"" + kind + "\"; allowed: "
                        + Arrays.stream(Kind.values()).map(Labels::of).collect(Collectors.joining(", "))));
    }

    /**
     * The claim.
     *
     * @param evidence where the article makes it
     * @param arms the rows of the tables of arms and equipment for a designation or a description, as the program would
     *     look them up
     * @throws IllegalArgumentException when a cell holds what is not allowed there; the message says what is
     */
    Claim claim(String id, Evidence evidence, Map<String, Row> arms) {
        Plover.Type type = kind() == Kind.EVENT ? Plover.Type.valueOf(cell("about")) : Plover.Type.AGREE;
        boolean event = kind() == Kind.EVENT;
        Claim claim = new Claim(
                id,
                new Plover(type, event ? orNull(cell("item")) : null, List.of()),
                event ? actors("actors") : List.of(),
                event ? actors("recipients") : List.of(),
                Status.DONE,
                When.UNKNOWN,
                null,
                says(),
                nothing(),
                List.of(evidence),
                1,
                new Why("label", List.of(), List.of()));
        claim = with(claim, Field.STATUS, cell("status"));
        claim = with(claim, Field.DATE, cell("date").replace("/", " to "));
        return switch (kind()) {
            case VISIT -> with(with(claim, Field.VISITORS, cell("actors")), Field.HOST, cell("recipients"));
            case AGREEMENT -> {
                Claim between = with(claim, Field.PARTIES, codes());
                yield with(with(between, Field.TOPICS, cell("about")), Field.INSTRUMENT, cell("item"));
            }
            case EXERCISE -> {
                Claim between = with(claim, Field.PARTICIPANTS, codes());
                yield with(with(between, Field.NAME, cell("item")), Field.SERIES, cell("about"));
            }
            case TRANSFER -> transfer(claim, arms);
            case EVENT -> claim;
        };
    }

    private Claim transfer(Claim claim, Map<String, Row> arms) {
        Matcher ordered = OF_ORDERED.matcher(cell("quantity"));
        boolean part = ordered.matches();
        Claim sides = with(with(claim, Field.SUPPLIER, cell("actors")), Field.RECIPIENT, cell("recipients"));
        Claim item = with(with(sides, Field.DESIGNATION, cell("item")), Field.DESCRIPTION, cell("about"));
        Claim counted = with(item, Field.QUANTITY, part ? ordered.group(1) : cell("quantity"));
        Claim priced = with(counted, Field.VALUE, cell("value"));
        Detail.Transfer told = (Detail.Transfer) priced.detail();
        Row known = arms.get(cell("item").isEmpty() ? cell("about") : cell("item"));
        Detail.Kit kit = known == null
                ? Detail.Kit.UNKNOWN
                : new Detail.Kit(orNull(known.text("family")), orNull(known.text("category")), known.list("makers"));
        return priced.with(new Detail.Transfer(
                told.supplier(),
                told.recipient(),
                told.designation(),
                told.description(),
                told.quantity(),
                told.value(),
                kit,
                part ? Long.valueOf(ordered.group(2)) : null,
                told.terms()));
    }

    private Detail nothing() {
        return switch (kind()) {
            case VISIT -> new Detail.Visit(List.of(), null);
            case AGREEMENT -> new Detail.Agreement(List.of(), List.of(), null);
            case EXERCISE -> new Detail.Exercise(null, null, List.of());
            case TRANSFER -> new Detail.Transfer(null, null, null, null, null, null);
            case EVENT -> new Detail.Event();
        };
    }

    private static Claim with(Claim claim, Field field, String value) {
        return value.isEmpty() ? claim : field.in(claim, field.checked(value));
    }

    private String codes() {
        return cell("actors").replace(';', ',');
    }

    private List<Actor> actors(String column) {
        return Arrays.stream(cell(column).split(";", -1))
                .map(String::strip)
                .filter(actor -> !actor.isEmpty())
                .map(IdentityLabel::actor)
                .toList();
    }

    private static Actor actor(String told) {
        Matcher named = NAMED.matcher(told);
        return named.matches()
                ? new Actor(told, named.group(1), named.group(2), "GOV")
                : new Actor(told, told, told, "GOV");
    }

    private Attribution says() {
        String speaker = cell("says");
        return switch (speaker) {
            case "" -> Attribution.AUTHOR;
            case "unnamed" -> Attribution.UNNAMED;
            default -> Attribution.named(actor(speaker));
        };
    }

    private String cell(String column) {
        return Objects.requireNonNullElse(row.get(column), "");
    }

    private static @Nullable String orNull(String text) {
        return text.isEmpty() ? null : text;
    }
}
