package org.entente.ledger;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a person decides. The decisions in force, one after the other, make the ledger that is shown out of the claims and
 * entries that the program made: of two verdicts on one thing, and of two corrections of one field, the later holds;
 * entries are joined and parted as they stand when it is decided.
 */
public sealed interface Act {

    /** A verdict on a claim or an entry. */
    record Judge(Subject subject, Verdict verdict) implements Act {}

    /**
     * A field of a claim, or of an entry, says something else than what stands there. Of an entry status and date are
     * how it stands; any other field is what all of its claims say.
     *
     * @param subject what is corrected
     * @param field which field
     * @param value what is right, as {@link Field#checked} gives it; null for nothing
     */
    record Correct(Subject subject, Field field, @Nullable String value) implements Act {}

    /** Something to remember of a claim or an entry: the reason of the decision. */
    record Note(Subject subject) implements Act {}

    /**
     * Entries that are one thing. The first keeps its number, and claims that belong to any of them are shown there.
     *
     * @param entries at least two, of one kind
     */
    record Merge(List<Long> entries) implements Act {
        public Merge {
            entries = List.copyOf(entries);
        }
    }

    /**
     * Claims that are about something else than the rest of their entry, and get an entry of their own. The program never
     * puts them back; later claims are compared with both.
     *
     * @param entry the entry that they are taken from
     * @param claims some of its claims, not all
     */
    record Split(long entry, List<String> claims) implements Act {
        public Split {
            claims = List.copyOf(claims);
        }
    }

    /**
     * A decision holds no longer; it may be one that took back another, which then holds again.
     *
     * @param decision its number
     */
    record Undo(long decision) implements Act {}
}
