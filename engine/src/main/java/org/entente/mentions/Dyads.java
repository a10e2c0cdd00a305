package org.entente.mentions;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.entente.model.Actor;
import org.entente.model.Meaning;
import org.entente.model.Mention;

/** Finds the states that <i>both countries</i>, <i>the latter</i>, <i>the country</i> and <i>the kingdom</i> stand for. */
final class Dyads {
    private static final int PAIR = 2;

    /** Levels of office that leaders and ministers hold. */
    private static final Set<String> LEADING =
            Set.of("head-of-state", "head-of-government", "foreign", "defence", "minister");

    private final Discourse discourse;
    private final Atlas atlas;

    Dyads(Discourse discourse, Atlas atlas) {
        this.discourse = discourse;
        this.atlas = atlas;
    }

    /**
     * The two states that one phrase before in the sentence names (<i>between Armenian and Azerbaijani forces</i>), or the
     * sentence, if it names two; otherwise the two that weigh most. For two people, those of the people named: <i>Putin
     * phoned Macron on Syria; the two leaders …</i>
     */
    List<Actor> two(Mention mention, boolean people) {
        List<String> theirs = people ? discourse.salient(mention, Dyads::meets) : List.of();
        if (theirs.size() >= PAIR) {
            return actors(mention, theirs.subList(0, PAIR));
        }
        for (Mention other : discourse.settledIn(mention.sentence())) {
            List<Actor> pair = discourse.states(other.meaning());
            if (pair.size() == PAIR && !(other.meaning() instanceof Meaning.Reference)) {
                return actors(mention, pair.stream().map(Actor::country).toList());
            }
        }
        List<String> named = discourse.namedBefore(mention);
        if (named.size() == PAIR) {
            return actors(mention, named);
        }
        List<String> salient = discourse.salient(mention);
        return salient.size() < PAIR ? List.of() : actors(mention, salient.subList(0, PAIR));
    }

    /** The state that weighs most. */
    List<Actor> state(Mention mention) {
        List<String> salient = discourse.salient(mention);
        return salient.isEmpty() ? List.of() : actors(mention, salient.subList(0, 1));
    }

    /** Of the states that an epithet fits, the one that weighs most; the only one there is, where none is named. */
    List<Actor> epithet(Mention mention, Meaning.Reference reference) {
        List<String> fits =
                reference.hints().stream().filter(atlas::isState).sorted().toList();
        for (String code : discourse.salient(mention)) {
            if (fits.contains(code)) {
                return actors(mention, List.of(code));
            }
        }
        return fits.size() == 1 ? actors(mention, fits) : List.of();
    }

    /** The first or last of the last two that were named; people before states where people were the last topic. */
    List<Actor> ofPair(Mention mention, boolean latter) {
        for (int sentence = mention.sentence(); sentence >= 0 && sentence > mention.sentence() - PAIR; sentence--) {
            List<Actor> people = named(sentence, true);
            List<Actor> states = named(sentence, false);
            List<Actor> pair = people.size() >= PAIR && !isLastStates(sentence) ? people : states;
            if (pair.size() >= PAIR) {
                return List.of(pair.get(latter ? pair.size() - 1 : pair.size() - PAIR));
            }
        }
        return List.of();
    }

    /** Whether the last two who were named in the sentence are states, with no person among them. */
    private boolean isLastStates(int sentence) {
        List<Mention> actors = discourse.settledIn(sentence).stream()
                .filter(mention -> !mention.meaning().actors().isEmpty())
                .toList();
        return actors.size() >= PAIR
                && actors.subList(actors.size() - PAIR, actors.size()).stream()
                        .noneMatch(mention -> isPerson(mention.meaning()));
    }

    private List<Actor> named(int sentence, boolean people) {
        List<Actor> named = new ArrayList<>();
        for (Mention mention : discourse.settledIn(sentence)) {
            Meaning meaning = mention.meaning();
            boolean wanted = people ? isPerson(meaning) : isNamedState(meaning);
            if (wanted) {
                for (Actor actor : meaning.actors()) {
                    named.removeIf(other -> other.country().equals(actor.country())
                            && (!people || other.name().equals(actor.name())));
                    named.add(actor);
                }
            }
        }
        return named;
    }

    private static boolean isPerson(Meaning meaning) {
        return meaning instanceof Meaning.Person
                || (meaning instanceof Meaning.Reference reference
                        && reference.hints().contains("person"));
    }

    /** Whether it names somebody of those whom two leaders or ministers are. */
    static boolean meets(Meaning meaning) {
        return isPerson(meaning) || (meaning instanceof Meaning.Office office && LEADING.contains(office.level()));
    }

    private static boolean isNamedState(Meaning meaning) {
        return meaning instanceof Meaning.Organisation
                || (meaning instanceof Meaning.State state && state.form() != Meaning.State.Form.ADJECTIVE);
    }

    private List<Actor> actors(Mention mention, List<String> codes) {
        return codes.stream().map(code -> atlas.actor(mention.text(), code)).toList();
    }
}
