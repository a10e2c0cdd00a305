package org.entente.claims;

import java.util.List;
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
 * @param outermost the index of the outermost word that acted, or of the trigger itself; dates may hang on it
 * @param chain the words from the trigger outwards that belong to the same statement, the trigger first
 * @param governors those of them that govern the trigger, not counting words it is coordinated with
 */
record Modality(
        Status status,
        Plover.@Nullable Type type,
        Attribution attribution,
        List<Operator> operators,
        int outermost,
        List<Integer> chain,
        List<Integer> governors) {

    Modality {
        operators = List.copyOf(operators);
        chain = List.copyOf(chain);
        governors = List.copyOf(governors);
    }

    /** The PLOVER type that these words make of an event of type {@code inner}. */
    Plover.Type over(Plover.Type inner) {
        Plover.Type type = inner;
        for (Operator operator : operators) {
            type = operator.over(type);
        }
        return type;
    }

    /** The labels of the rows that acted. */
    List<String> labels() {
        return operators.stream().map(Operator::label).toList();
    }
}
