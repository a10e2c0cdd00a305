package org.entente.model;

/** How firm a thing is: the ladder of commitment, lowest first, and the two ends off the ladder. */
public enum Status {
    /** An author's prospect; <i>could</i>, <i>might</i>. */
    SPECULATED,
    /** Offered, sought, requested; <i>willing</i>. */
    PROPOSED,
    /** Negotiating, considering. */
    IN_TALKS,
    /** Announced, planned, signed, ordered, promised. */
    AGREED,
    /** Delivered, held, visited, in force, happened. */
    DONE,
    /** Cancelled, suspended, expired. */
    STOPPED,
    /** Declined, rejected, banned, denied. */
    REFUSED;

    /** Whether this is a rung of the ladder, not one of its ends. */
    public boolean onLadder() {
        return compareTo(DONE) <= 0;
    }
}
