package org.entente.ledger;

import java.time.LocalDate;
import org.entente.ledger.Identity.Member;
import org.entente.model.Status;

/** Where in the life of a promise a claim stands, which tells what its date is the date of. */
enum Step {
    /** Wished for, offered, negotiated. */
    TALK,
    /** Signed, ordered, announced: the date is past when the article appears. */
    PACT,
    /** Agreed and still to come when the article appears. */
    PLAN,
    /** Delivered, signed, visited, in force. */
    DEED,
    /** Cancelled, refused, denied. */
    END;

    /** The step of a claim. */
    static Step of(Member member) {
        Status status = member.claim().status();
        return switch (status) {
            case SPECULATED, PROPOSED, IN_TALKS -> TALK;
            case AGREED -> ahead(member) ? PLAN : PACT;
            case DONE -> DEED;
            case STOPPED, REFUSED -> END;
        };
    }

    private static boolean ahead(Member member) {
        LocalDate published = member.published();
        LocalDate start = member.claim().date().start();
        LocalDate end = member.claim().date().end();
        return published != null
                && start != null
                && end != null
                && (start.isAfter(published) || end.isAfter(published.plusMonths(1)));
    }
}
