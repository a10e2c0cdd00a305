package org.entente.mentions;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.entente.model.Actor;
import org.entente.model.Document;
import org.entente.model.Meaning;
import org.entente.model.Mention;
import org.entente.model.When;

/** Mentions as tests write them: the words of the article, an equals sign, and what they stand for. */
final class Shown {
    private Shown() {}

    /** Asserts what is found in {@code text}, leaving out mentions of other kinds. */
    static void found(Class<? extends Meaning> kind, String text, String... expected) {
        found(kind, Articles.document(text, "2021-04-20"), expected);
    }

    static void found(Class<? extends Meaning> kind, Document document, String... expected) {
        assertThat(shown(of(kind, Articles.found(document))))
                .as(document.text())
                .containsExactly(expected);
    }

    /** Asserts what is found and resolved, leaving out mentions of other kinds. */
    static void resolved(Class<? extends Meaning> kind, String text, String... expected) {
        resolved(kind, Articles.document(text, "2021-04-20"), expected);
    }

    static void resolved(Class<? extends Meaning> kind, Document document, String... expected) {
        assertThat(shown(of(kind, Articles.resolved(document))))
                .as(document.text())
                .containsExactly(expected);
    }

    private static List<Mention> of(Class<? extends Meaning> kind, List<Mention> mentions) {
        return mentions.stream()
                .filter(mention -> kind.isInstance(mention.meaning()))
                .toList();
    }

    private static List<String> shown(List<Mention> mentions) {
        return mentions.stream()
                .map(mention -> mention.text() + " = " + shown(mention.meaning()))
                .toList();
    }

    private static String shown(Meaning meaning) {
        if (meaning instanceof Meaning.State state) {
            return state.code();
        }
        if (meaning instanceof Meaning.Person person) {
            return person.name() + " " + acting(person.actors());
        }
        if (meaning instanceof Meaning.Arms arms) {
            return arms.designation().isEmpty() ? arms.description() : arms.designation() + ", " + arms.description();
        }
        if (meaning instanceof Meaning.Exercise exercise) {
            return exercise.series();
        }
        if (meaning instanceof Meaning.Time time) {
            return shown(time.when());
        }
        if (meaning instanceof Meaning.Count count) {
            return count.quantity().number() + " " + count.quantity().bound();
        }
        if (meaning instanceof Meaning.Money money) {
            return String.format("%.0f %s", money.sum().amount(), money.sum().currency());
        }
        if (meaning instanceof Meaning.Region region) {
            return region.name();
        }
        if (meaning instanceof Meaning.Location location) {
            return location.place().name() + " " + location.place().country();
        }
        return acting(meaning.actors());
    }

    private static String acting(List<Actor> actors) {
        return actors.isEmpty()
                ? "nobody"
                : actors.stream()
                        .map(actor -> (actor.country() + " " + actor.sector()).strip())
                        .collect(Collectors.joining(" and "));
    }

    private static String shown(When when) {
        String start = String.valueOf(when.start());
        String end = String.valueOf(when.end());
        return switch (when.precision()) {
            case DAY -> start.equals(end) ? start : start + " to " + end;
            case MONTH -> range(start.substring(0, 7), end.substring(0, 7));
            case YEAR -> range(start.substring(0, 4), end.substring(0, 4));
            case DECADE -> start.substring(0, 4) + "s";
            case UNKNOWN -> "unknown";
        };
    }

    private static String range(String start, String end) {
        return start.equals(end) ? start : start + " to " + end;
    }
}
