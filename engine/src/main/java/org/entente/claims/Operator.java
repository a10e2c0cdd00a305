package org.entente.claims;

import java.util.Map;
import java.util.Set;
import org.entente.model.Kind;
import org.entente.model.Plover;
import org.entente.model.Status;
import org.jspecify.annotations.Nullable;

/**
 * A row of the table of operators: an outer word that acts on the event inside it.
 *
 * @param trigger its lemma
 * @param pos {@code v}, {@code n} or {@code a}
 * @param effect what it does to the inner event
 * @param status how firm it leaves the event, or null when it leaves that alone
 * @param type the PLOVER type it makes of any event, or null when that depends on the event
 * @param makes the PLOVER type it makes of each type that it changes
 * @param subject whether it acts on its subject (<i>the talks collapsed</i>) rather than on its complement
 * @param spares the kinds of claim that it leaves as they are
 * @param where the table and line
 */
record Operator(
        String trigger,
        String pos,
        Effect effect,
        @Nullable Status status,
        Plover.@Nullable Type type,
        Map<Plover.Type, Plover.Type> makes,
        boolean subject,
        Set<Kind> spares,
        String where) {

    Operator {
        makes = Map.copyOf(makes);
        spares = Set.copyOf(spares);
    }

    /** What kind of word it is. */
    enum Effect {
        /** Moves the event on the ladder. */
        LADDER,
        /** Says who says so. */
        SPEECH,
        /** Says that somebody unnamed says so. */
        HEARSAY,
        /** Ends the event or keeps it from happening; what that is in PLOVER depends on what is ended. */
        STOP,
        /** Turns the inner event into its contrary: <i>denied that it had refused</i>. */
        NEGATION,
        /** Passes on what is inside. */
        NEUTRAL
    }

    /** The PLOVER type of an event of type {@code inner} under this word. */
    Plover.Type over(Plover.Type inner) {
        return makes.getOrDefault(inner, inner);
    }

    /** Whether it is an act of speech of its own: <i>threatened</i>, <i>urged</i>, not <i>agreed</i>. */
    boolean speaks() {
        return type != null || makes.containsValue(Plover.Type.REQUEST);
    }

    /** Whether it is a verb of what becomes of a bargain: <i>signed</i>, <i>cancelled</i>, <i>carried out</i>. */
    boolean settles() {
        boolean agreed = effect == Effect.LADDER && status == Status.AGREED;
        return pos.equals("v") && (agreed || effect == Effect.STOP || effect == Effect.NEUTRAL);
    }

    String label() {
        return where + " " + trigger;
    }
}
