package org.entente.claims;

import java.util.List;
import java.util.function.IntFunction;
import org.entente.model.Actor;

/** Says what the words around a trigger make of its event, by the table of operators. */
final class Modalities {

    private final Operators operators;

    Modalities(Operators operators) {
        this.operators = operators;
    }

    /** What the words around the trigger of a match make of its event. */
    Modality of(Scene scene, int trigger, Frame frame) {
        return of(scene.grammar(), scene::speakers, trigger, frame);
    }

    /** The same, asking {@code speakers} who the noun phrase with a head names. */
    Modality of(Grammar grammar, IntFunction<List<Actor>> speakers, int trigger, Frame frame) {
        return new Walk(operators, grammar, speakers, trigger, frame).modality();
    }
}
