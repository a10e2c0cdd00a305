package org.entente.claims;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import org.entente.model.Attribution;
import org.entente.model.Plover;
import org.entente.model.Status;
import org.jspecify.annotations.Nullable;

/**
 * What the words around a trigger make of its event.
 *
 * @param status how firm the event is
 * @param type the PLOVER type that the outermost operator with a type makes of it, or null
 * @param attribution who says so
 * @param operators the rows that acted, innermost first
 * @param acting the indices of the verbs and nouns that acted
 * @param outermost the index of the outermost word that acted, or of the trigger itself; dates may hang on it
 * @param voice the index of the outermost word that is a speech act of its own, as <i>threatened</i>; -1 when there is none
 * @param chain the words from the trigger outwards that belong to the same statement, the trigger first
 * @param governors those of them that govern the trigger, not counting words it is coordinated with
 */
record Modality(
        Status status,
        Plover.@Nullable Type type,
        Attribution attribution,
        List<Operator> operators,
        Set<Integer> acting,
        int outermost,
        int voice,
        List<Integer> chain,
        List<Integer> governors) {

    Modality {
        operators = List.copyOf(operators);
        acting = Set.copyOf(acting);
        chain = List.copyOf(chain);
        governors = List.copyOf(governors);
    }

    /** The PLOVER type that these words make of an event of type {@code inner}. */
    Plover.Type over(Plover.Type inner) {
        return layers(inner).get(0);
    }

    /** The type on which the outermost word acted that made it another: of <i>demanded an end to the raids</i>, RETREAT. */
    Plover.Type within(Plover.Type inner) {
        List<Plover.Type> layers = layers(inner);
        return layers.get(Math.min(1, layers.size() - 1));
    }

    /** The types that one word after another makes of {@code inner}, the outermost first. */
    private List<Plover.Type> layers(Plover.Type inner) {
        Deque<Plover.Type> layers = new ArrayDeque<>(List.of(inner));
        Plover.Type going = inner;
        boolean stopped = false;
        for (Operator operator : operators) {
            Plover.Type type = layers.getFirst();
            if (operator.effect() == Operator.Effect.NEGATION && stopped) {
                // What was not stopped goes on.
                type = going;
            } else {
                going = type;
                type = operator.over(type);
            }
            if (type != layers.getFirst()) {
                layers.addFirst(type);
            }
            stopped = operator.effect() == Operator.Effect.STOP;
        }
        return List.copyOf(layers);
    }

    /** The labels of the rows that acted. */
    List<String> labels() {
        return operators.stream().map(Operator::label).toList();
    }
}
