package org.entente.claims;

import java.util.Set;
import org.entente.knowledge.Knowledge;

/**
 * Tells whether the subject of a verb does what the noun under it names: who <i>launches</i> an attack attacks, who
 * <i>survives</i> one does not.
 */
final class Support {

    private final Set<String> verbs;

    Support(Knowledge knowledge) {
        verbs = new WordClasses(knowledge).named("support-verb");
    }

    /** Whether the subject slot of the trigger is its own, or that of a verb that lends it, or of one that acts on it. */
    boolean lends(Grammar grammar, int trigger, Modality modality) {
        int verb = governor(grammar, trigger, modality);
        return verb == trigger
                || (verb >= 0
                        && (modality.acting().contains(verb)
                                || verbs.contains(grammar.token(verb).lemma())));
    }

    /** Whether it is its own, or that of a verb that says no more than that the thing is done. */
    boolean does(Grammar grammar, int trigger, Modality modality) {
        int verb = governor(grammar, trigger, modality);
        return verb == trigger
                || (verb >= 0 && verbs.contains(grammar.token(verb).lemma()));
    }

    /** The verb whose subject the trigger borrows: itself when it has its own, or -1. */
    private static int governor(Grammar grammar, int trigger, Modality modality) {
        if (grammar.token(trigger).is("VB") || grammar.dependent(trigger, "nsubj") >= 0) {
            return trigger;
        }
        int at = grammar.token(trigger).head();
        while (at >= 0 && !grammar.token(at).is("VB")) {
            if (!modality.acting().contains(at) && !grammar.token(at).relation().equals("conj")) {
                return -1;
            }
            at = grammar.token(at).head();
        }
        return at;
    }
}
