package org.entente.mentions;

import java.util.ArrayList;
import java.util.List;
import org.entente.mentions.Lexicon.Match;
import org.entente.mentions.Piece.Glue;
import org.entente.model.Actor;
import org.entente.model.Meaning;
import org.entente.model.Meaning.State.Form;
import org.entente.model.Place;
import org.jspecify.annotations.Nullable;

/**
 * A state, organisation or body whose name stands in a sentence, alone or as the one an office belongs to.
 *
 * @param from the index of its first piece
 * @param to the index after its last piece
 * @param country the state's or organisation's code, empty for a group of no one state
 * @param name its usual name
 * @param sector {@code GOV} for a state
 * @param attributive whether it may stand before a noun without a possessive
 * @param meaning what it is on its own
 */
record Holder(int from, int to, String country, String name, String sector, boolean attributive, Meaning meaning) {

    /** Whom the name that begins at {@code index} stands for, or null when it is none of these. */
    static @Nullable Holder at(Line line, int index, Setting setting) {
        Match match = line.match(index);
        return match == null || line.isTaken(index) ? null : of(line, match, setting);
    }

    /** Whom a name stands for, or null when it is none of these. */
    static @Nullable Holder of(Line line, Match match, Setting setting) {
        String text = line.words().text(setting.text(), match.from(), match.to());
        Sense.OfState state = state(match, setting);
        if (state != null) {
            return ofState(line, match, state, text);
        }
        Sense.OfOrganisation body = match.as(Sense.OfOrganisation.class);
        if (body != null) {
            Actor actor = new Actor(text, body.name(), body.code(), body.sector());
            Meaning meaning = new Meaning.Organisation(body.code(), body.members(), actor);
            return new Holder(match.from(), match.to(), body.code(), body.name(), body.sector(), true, meaning);
        }
        Sense.OfBody group = body(match);
        if (group != null) {
            Actor actor = new Actor(text, group.name(), group.country(), group.sector());
            Meaning meaning = new Meaning.Office(group.name(), "body", actor);
            return new Holder(match.from(), match.to(), group.country(), group.name(), group.sector(), true, meaning);
        }
        return null;
    }

    private static @Nullable Holder ofState(Line line, Match match, Sense.OfState sense, String text) {
        if (sense.combining() && !isHyphenated(line, match.to())) {
            return null;
        }
        Sense.State state = sense.state();
        Sense.OfPlace city = sense.form() == Form.CAPITAL ? match.as(Sense.OfPlace.class) : null;
        Place place = city == null ? null : city.place();
        Actor actor = new Actor(text, state.name(), state.code(), "GOV");
        boolean attributive = sense.attributive() || sense.form() == Form.SEAT;
        Meaning meaning = new Meaning.State(state.code(), state.name(), sense.form(), actor, place);
        return new Holder(match.from(), match.to(), state.code(), state.name(), "GOV", attributive, meaning);
    }

    /** Of several states of that name, the one that exists in the article's year; otherwise the first. */
    private static Sense.@Nullable OfState state(Match match, Setting setting) {
        Sense.OfState first = null;
        for (Sense sense : match.senses()) {
            if (sense instanceof Sense.OfState state) {
                if (state.state().existsIn(setting.year())) {
                    return state;
                }
                first = first == null ? state : first;
            }
        }
        return first;
    }

    /** Of several bodies of that name, the first that has a country. */
    private static Sense.@Nullable OfBody body(Match match) {
        for (Sense sense : match.senses()) {
            if (sense instanceof Sense.OfBody body && !body.country().isEmpty()) {
                return body;
            }
        }
        return match.as(Sense.OfBody.class);
    }

    private static boolean isHyphenated(Line line, int index) {
        return index < line.size() && line.words().piece(index).glue() == Glue.HYPHEN;
    }

    boolean isState() {
        return meaning instanceof Meaning.State;
    }

    boolean isPeople() {
        return meaning instanceof Meaning.State state && state.form() == Form.PEOPLE;
    }

    boolean isPossessive(Line line) {
        return line.words().piece(to - 1).possessive();
    }

    /**
     * The holders that stand coordinated from {@code index} on, as <i>Russian and Pakistani</i>; empty when none stands
     * there.
     */
    static List<Holder> listAt(Line line, int index, Setting setting) {
        List<Holder> list = new ArrayList<>();
        Holder next = at(line, index, setting);
        while (next != null) {
            list.add(next);
            next = at(line, afterLink(line.words(), next.to()), setting);
        }
        return list;
    }

    /** The index after <i>and</i>, a comma, a stroke or a hyphen at {@code index}; -1 when there is none. */
    private static int afterLink(Words words, int index) {
        if (!words.has(index)) {
            return -1;
        }
        int at = words.is(index, ",") ? index + 1 : index;
        if (words.is(at, "and") || words.is(at, "&") || words.is(at, "or")) {
            at++;
            return words.is(at, "the") ? at + 1 : at;
        }
        if (at > index) {
            return words.is(at, "the") ? at + 1 : at;
        }
        boolean hyphen =
                words.piece(index).glue() == Glue.HYPHEN && words.piece(index).word();
        return words.is(index, "/") || words.is(index, "–") ? index + 1 : hyphen ? index : -1;
    }
}
