package org.entente.mentions;

import java.util.List;
import org.entente.model.Detail.Bound;
import org.entente.model.Meaning.Arms.Certainty;
import org.entente.model.Meaning.State.Form;
import org.entente.model.Place;
import org.jspecify.annotations.Nullable;

/** What a name in a table may stand for. */
sealed interface Sense {

    /**
     * A row of {@code states.tsv} by one of its names.
     *
     * @param state the state
     * @param form how it is named
     * @param attributive whether the same word is also an adjective, as <i>US</i>
     * @param combining whether it stands only before a hyphen, as <i>Sino</i>
     */
    record OfState(State state, Form form, boolean attributive, boolean combining) implements Sense {}

    /**
     * A state.
     *
     * @param code under which claims are recorded
     * @param name its usual name
     * @param from the first year of its existence
     * @param to the last
     */
    record State(String code, String name, int from, int to) {
        boolean existsIn(int year) {
            return from <= year && year <= to;
        }
    }

    /** A part of the world; see {@link org.entente.model.Meaning.Region}. */
    record OfRegion(String name, List<String> members) implements Sense {}

    /**
     * A row of {@code offices.tsv}.
     *
     * @param office its usual name
     * @param sector PLOVER's
     * @param level as {@code foreign}
     * @param many whether the words name several holders of it
     */
    record OfOffice(String office, String sector, String level, boolean many) implements Sense {}

    /** An international organisation; see {@link org.entente.model.Meaning.Organisation}. */
    record OfOrganisation(String code, String name, String sector, List<String> members) implements Sense {}

    /** A body, group or party whose name alone tells its country, which is empty where it has none. */
    record OfBody(String name, String country, String sector) implements Sense {}

    /** Somebody with a name; a name is that of several rows when it belongs to several people, or to one in turn. */
    record OfPerson(Known person) implements Sense {}

    /** A row of {@code decoys.tsv}: a name with another name in it, as <i>Washington Post</i>. */
    record OfNothing() implements Sense {}

    /**
     * A row of {@code persons.tsv}: one office that somebody held.
     *
     * @param name in full
     * @param country the state acted for
     * @param office as in {@code offices.tsv}
     * @param sector PLOVER's
     * @param from the first year in office
     * @param to the last
     */
    record Known(String name, String country, String office, String sector, int from, int to) {}

    /** A place that is neither a state nor its capital. */
    record OfPlace(Place place) implements Sense {}

    /**
     * A row of {@code arms.tsv}.
     *
     * @param needsContext whether the name is also an ordinary word
     */
    record OfArms(
            String designation,
            String family,
            String category,
            String description,
            List<String> makers,
            boolean needsContext)
            implements Sense {}

    /** A row of {@code equipment.tsv}, by a common noun. */
    record OfEquipment(String noun, String category, String description, Certainty certainty) implements Sense {}

    /** A row of {@code exercises.tsv}. */
    record OfExercise(String series, List<String> participants, boolean needsContext) implements Sense {}

    /** A row of {@code quantities.tsv}; the number is negative where the words only bound the number beside them. */
    record OfQuantity(double number, Bound bound) implements Sense {}

    /** A row of {@code currencies.tsv}. */
    record OfCurrency(String code) implements Sense {}

    /** A row of {@code actor-words.tsv}. */
    record OfActorWord(List<String> sectors) implements Sense {
        public OfActorWord {
            sectors = List.copyOf(sectors);
        }
    }

    /** Words that stand for something named elsewhere. */
    record OfReference(List<String> hints) implements Sense {
        public OfReference {
            hints = List.copyOf(hints);
        }
    }

    /**
     * The first of {@code senses} that is of that kind, or null.
     */
    static <S extends Sense> @Nullable S first(List<Sense> senses, Class<S> kind) {
        for (Sense sense : senses) {
            if (kind.isInstance(sense)) {
                return kind.cast(sense);
            }
        }
        return null;
    }
}
