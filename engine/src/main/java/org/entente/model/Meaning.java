package org.entente.model;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What a mention stands for. */
public sealed interface Meaning {

    /** Those who act or are acted on where the mention stands; empty for arms, dates, places and the like. */
    default List<Actor> actors() {
        return List.of();
    }

    /**
     * A state, by one of its names.
     *
     * @param code the code claims are recorded under: ISO 3166-1 alpha-3 or {@code XKX}
     * @param name the state's usual name
     * @param form how it is named
     * @param actor the state as one who acts
     * @param place where the city is when the form is {@link Form#CAPITAL}; otherwise, or when not known, null
     */
    record State(
            String code,
            String name,
            Form form,
            Actor actor,
            @Nullable Place place) implements Meaning {
        /** A state that is not named by its capital. */
        public State(String code, String name, Form form, Actor actor) {
            this(code, name, form, actor, null);
        }

        /** How a text names a state. */
        public enum Form {
            /** <i>Pakistan</i>, <i>the USSR</i>. */
            NAME,
            /** <i>Pakistani</i>, also in <i>the Russia-India summit</i>. */
            ADJECTIVE,
            /** <i>the Russians</i>. */
            PEOPLE,
            /** <i>Islamabad</i>: the government or the place, as the sentence has it. */
            CAPITAL,
            /** <i>the Kremlin</i>, <i>Foggy Bottom</i>. */
            SEAT
        }

        @Override
        public List<Actor> actors() {
            return List.of(actor);
        }
    }

    /**
     * Somebody with a name.
     *
     * @param name the name in full as far as the article gives it, without titles
     * @param title the office or title as the article writes it, or empty
     * @param office the office's entry in the table of offices, or empty
     * @param actor the person as one who acts; country and sector from office, apposition or the table of persons
     */
    record Person(String name, String title, String office, Actor actor) implements Meaning {
        @Override
        public List<Actor> actors() {
            return List.of(actor);
        }
    }

    /**
     * An office holder, body or group without a name of its own: <i>the Pakistani army chief</i>, <i>the Indian
     * Navy</i>, <i>a Chinese delegation</i>, <i>rebels</i>.
     *
     * @param office the entry in the table of offices or forces
     * @param level what the office is: {@code head-of-state}, {@code foreign}, {@code defence}, {@code body} …
     * @param actors the office as one who acts, at least one; one for every state in <i>Indian and Chinese troops</i>
     */
    record Office(String office, String level, List<Actor> actors) implements Meaning {
        public Office {
            actors = List.copyOf(actors);
            if (actors.isEmpty()) {
                throw new IllegalArgumentException("the office of " + office + " acts through nobody");
            }
        }

        /** An office of one state, or of none that is told. */
        public Office(String office, String level, Actor actor) {
            this(office, level, List.of(actor));
        }

        /** The only, or first, of those who act. */
        public Actor actor() {
            return actors.get(0);
        }
    }

    /**
     * An organisation of states, or one that acts among them.
     *
     * @param code as {@code NATO}
     * @param members the ISO codes of its members, empty when not kept
     * @param actor the organisation as one who acts
     */
    record Organisation(String code, List<String> members, Actor actor) implements Meaning {
        public Organisation {
            members = List.copyOf(members);
        }

        @Override
        public List<Actor> actors() {
            return List.of(actor);
        }
    }

    /**
     * Arms by designation, or military equipment by a common noun.
     *
     * @param designation normalised, as {@code Mi-35}; empty when only described
     * @param family what designations are grouped by; empty when only described
     * @param category one of SIPRI's, as {@code aircraft}
     * @param description what it is, as <i>attack helicopter</i>
     * @param makers ISO codes of the states that make it; empty when not known
     * @param certainty whether the words alone say military equipment
     */
    record Arms(
            String designation,
            String family,
            String category,
            String description,
            List<String> makers,
            Certainty certainty)
            implements Meaning {

        /** Whether words alone say military equipment. */
        public enum Certainty {
            /** A designation, or a noun as <i>missile</i>. */
            MILITARY,
            /** A noun as <i>engine</i> or <i>technology</i>, which has a civil meaning too. */
            DUAL,
            /** A lump of assistance, as <i>military aid</i>. */
            AID
        }

        public Arms {
            makers = List.copyOf(makers);
        }

        /** Whether its words alone say military equipment. */
        public boolean military() {
            return certainty == Certainty.MILITARY;
        }
    }

    /**
     * A series of exercises by name.
     *
     * @param series normalised, without the year
     * @param name as the article writes it
     * @param participants codes of those who usually take part
     */
    record Exercise(String series, String name, List<String> participants) implements Meaning {
        public Exercise {
            participants = List.copyOf(participants);
        }
    }

    /**
     * A date or period.
     *
     * @param when resolved against the date of publication
     * @param yearless whether the text leaves the year open, as <i>in December</i> or <i>on Monday</i>; then
     *     {@code when} is the nearest past one, or the coming one where the sentence's verb is in the future
     */
    record Time(When when, boolean yearless) implements Meaning {
        /** A date whose year the text, or a word as <i>last</i>, tells. */
        public Time(When when) {
            this(when, false);
        }
    }

    /**
     * How many.
     *
     * @param quantity from <i>24</i>, <i>two dozen</i>, <i>up to twenty</i>
     */
    record Count(Detail.Quantity quantity) implements Meaning {}

    /**
     * A sum of money.
     *
     * @param sum from <i>$3 billion</i>, <i>Rs 500 crore</i>
     */
    record Money(Detail.Money sum) implements Meaning {}

    /**
     * A part of the world or bloc that is no state and does not act, as <i>Western</i> in <i>Western weapons</i>.
     *
     * @param name its usual name
     * @param members the ISO codes of the states in it, empty when not agreed
     */
    record Region(String name, List<String> members) implements Meaning {
        public Region {
            members = List.copyOf(members);
        }
    }

    /**
     * A place that is not the name or capital of a state.
     *
     * @param place where it is
     */
    record Location(Place place) implements Meaning {}

    /**
     * Words that stand for states named elsewhere: <i>both countries</i>, <i>the two sides</i>, <i>the latter</i>,
     * <i>it</i>, <i>the kingdom</i>.
     *
     * @param actors whom they stand for; empty while, or if, nobody can be told
     * @param hints what the words ask of their antecedents, as {@code two}, {@code person}, {@code kingdom}
     */
    record Reference(List<Actor> actors, Set<String> hints) implements Meaning {
        public Reference {
            actors = List.copyOf(actors);
            hints = Set.copyOf(hints);
        }
    }
}
