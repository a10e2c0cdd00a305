package org.entente.ledger;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What somebody decided; never changed.
 *
 * @param number its number, from 1
 * @param act what was decided
 * @param before what stood in a corrected field; null for nothing, and when nothing was corrected
 * @param begun the entry that a split begins, else null
 * @param by who decided
 * @param at when
 * @param reason why, or the words of a note; null when not told
 * @param inForce whether nothing has taken it back
 */
public record Decision(
        long number,
        Act act,
        @Nullable String before,
        @Nullable Long begun,
        String by,
        Instant at,
        @Nullable String reason,
        boolean inForce) {

    /** The verdict, if it is one. */
    public @Nullable Verdict verdict() {
        return act instanceof Act.Judge judge ? judge.verdict() : null;
    }

    /** What was decided in a word: {@code confirm}, {@code dispute}, {@code dismiss}, {@code correct}, {@code note} … */
    public String word() {
        return DecisionRow.kind(act);
    }
}
