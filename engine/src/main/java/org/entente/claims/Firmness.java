package org.entente.claims;

import java.util.Set;
import org.entente.model.Status;
import org.entente.model.When;

/** How firm a transfer is where its item, tense or date says more than the words that govern its trigger. */
final class Firmness {

    /** Verbs whose past tense tells what was made, where their frame tells what is being made. */
    private static final Set<String> MAKING =
            Set.of("build", "construct", "assemble", "manufacture", "produce", "make", "overhaul", "upgrade", "refit");

    private Firmness() {}

    static Status of(Scene scene, Match match, Modality modality, Item item, When when) {
        Status status = modality.status();
        if (item.none()) {
            return status.onLadder() ? Status.REFUSED : status;
        }
        if (status == Status.SPECULATED && planned(modality, when)) {
            return Status.AGREED;
        }
        boolean made = status == Status.AGREED
                && MAKING.contains(match.frame().trigger())
                && modality.operators().isEmpty()
                && past(scene, match.token());
        return made ? Status.DONE : status;
    }

    /** Whether <i>would</i> alone leaves a thing open that has a date: that is a plan told in the past. */
    private static boolean planned(Modality modality, When when) {
        return when.known()
                && modality.operators().stream()
                        .allMatch(operator -> !Status.SPECULATED.equals(operator.status())
                                || operator.trigger().equals("would"));
    }

    private static boolean past(Scene scene, int verb) {
        String tag = scene.grammar().token(verb).tag();
        boolean was = scene.grammar().dependents(verb).stream()
                .anyMatch(token -> token.relation().startsWith("aux") && !token.is("VBD") && !token.is("VBN"));
        return (tag.equals("VBD") || tag.equals("VBN")) && !was;
    }
}
