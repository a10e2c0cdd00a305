package org.entente.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entente.model.Actor;
import org.entente.model.Detail;
import org.entente.model.Meaning;
import org.entente.model.When;
import org.entente.output.Labels;
import org.jspecify.annotations.Nullable;

/** Says in a few words what a mention stands for and what a claim's detail is. */
final class Meanings {

    private Meanings() {}

    static String tell(Meaning meaning) {
        if (meaning instanceof Meaning.State state) {
            return "state " + state.code() + ", " + Labels.of(state.form());
        }
        if (meaning instanceof Meaning.Person person) {
            return "person " + words(person.title(), person.name(), codes(person.actor()));
        }
        if (meaning instanceof Meaning.Office office) {
            return "office " + words(office.office(), office.level(), codes(office.actor()));
        }
        if (meaning instanceof Meaning.Organisation organisation) {
            return "organisation " + organisation.code();
        }
        if (meaning instanceof Meaning.Arms arms) {
            return "arms "
                    + words(arms.designation(), arms.description(), arms.category(), Labels.of(arms.certainty()));
        }
        if (meaning instanceof Meaning.Exercise exercise) {
            return "exercise " + exercise.series();
        }
        if (meaning instanceof Meaning.Time time) {
            return "time " + tell(time.when());
        }
        if (meaning instanceof Meaning.Location location) {
            return "place " + words(location.place().name(), location.place().country());
        }
        if (meaning instanceof Meaning.Reference reference) {
            return "reference to "
                    + (reference.actors().isEmpty()
                            ? "nobody found"
                            : reference.actors().stream().map(Meanings::codes).collect(Collectors.joining(", ")));
        }
        if (meaning instanceof Meaning.Count count) {
            return "count " + tell(count.quantity());
        }
        if (meaning instanceof Meaning.Money money) {
            return "money " + tell(money.sum());
        }
        if (meaning instanceof Meaning.Region region) {
            return "region " + region.name();
        }
        return meaning.toString();
    }

    private static String tell(Detail.Quantity quantity) {
        return (quantity.bound() == Detail.Bound.EXACT ? "" : Labels.of(quantity.bound()) + " ")
                + quantity.number()
                + (quantity.most() == null ? "" : " to " + quantity.most());
    }

    private static String tell(Detail.Money money) {
        return String.format(Locale.ROOT, "%,.0f %s", money.amount(), money.currency());
    }

    static String tell(When when) {
        return when.known()
                ? when.start()
                        + (Objects.equals(when.start(), when.end()) ? "" : " to " + when.end())
                        + " (" + Labels.of(when.precision()) + ")"
                : "not known";
    }

    static String tell(Actor actor) {
        return "“" + actor.text() + "” = " + words(actor.name(), codes(actor));
    }

    private static String codes(Actor actor) {
        return (actor.country().isEmpty() ? "—" : actor.country())
                + (actor.sector().isEmpty() ? "" : " " + actor.sector());
    }

    /** What a claim of each kind adds; null when it adds nothing. */
    static @Nullable String tell(Detail detail) {
        List<String> parts = new ArrayList<>();
        if (detail instanceof Detail.Visit visit) {
            visit.visitors()
                    .forEach(visitor -> add(
                            parts,
                            "visitor",
                            words(orEmpty(visitor.title()), orEmpty(visitor.name()), orEmpty(visitor.country()))));
            add(parts, "host", visit.host());
        } else if (detail instanceof Detail.Agreement agreement) {
            add(parts, "parties", String.join(" ", agreement.parties()));
            add(parts, "topics", String.join(" ", agreement.topics()));
            add(parts, "instrument", agreement.instrument());
        } else if (detail instanceof Detail.Exercise exercise) {
            add(parts, "name", exercise.name());
            add(parts, "series", exercise.series());
            add(parts, "participants", String.join(" ", exercise.participants()));
        } else if (detail instanceof Detail.Transfer transfer) {
            add(parts, "supplier", transfer.supplier());
            add(parts, "recipient", transfer.recipient());
            add(parts, "designation", transfer.designation());
            add(parts, "description", transfer.description());
            Detail.Quantity quantity = transfer.quantity();
            add(parts, "quantity", quantity == null ? null : tell(quantity));
            Detail.Money value = transfer.value();
            add(parts, "value", value == null ? null : tell(value));
            add(parts, "of", transfer.ordered() == null ? null : transfer.ordered() + " ordered");
            add(parts, "family", transfer.item().family());
            add(parts, "category", transfer.item().category());
            add(parts, "makers", String.join(" ", transfer.item().makers()));
            add(parts, "terms", transfer.terms().stream().map(Labels::of).collect(Collectors.joining(", ")));
        }
        return parts.isEmpty() ? null : String.join("; ", parts);
    }

    private static void add(List<String> parts, String name, @Nullable String value) {
        if (value != null && !value.isEmpty()) {
            parts.add(name + " " + value);
        }
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }

    private static String words(String... words) {
        return Stream.of(words).filter(word -> !word.isEmpty()).collect(Collectors.joining(", "));
    }
}
