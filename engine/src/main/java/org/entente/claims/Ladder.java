package org.entente.claims;

import org.entente.model.Status;

/** How the status of an inner event and that of the word outside it combine. */
final class Ladder {

    private Ladder() {}

    /**
     * The status of an event of status {@code inner} under a word that says {@code outer}.
     *
     * <p>On the ladder both must hold, so the lower rung counts: one who <i>agreed to negotiate</i> is in talks. A
     * refusal or an end outweighs any rung, and a refusal of a refusal is none.
     */
    static Status under(Status inner, Status outer) {
        if (outer.onLadder() && inner.onLadder()) {
            return inner.compareTo(outer) <= 0 ? inner : outer;
        }
        if (outer.onLadder()) {
            return outer.compareTo(Status.AGREED) >= 0 || outer == Status.PROPOSED ? inner : Status.SPECULATED;
        }
        if (inner.onLadder()) {
            return outer;
        }
        return Status.DONE;
    }
}
