package org.entente.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What one sentence says of a relationship; never changed once made.
 *
 * @param id the same whenever the same document is coded the same way
 * @param plover how PLOVER files it
 * @param actors who did it; every party of a symmetric act
 * @param recipients to or with whom; empty for a symmetric act
 * @param status how firm it is
 * @param date when the thing happens or happened, not when it was reported
 * @param place where, or null
 * @param attribution who says so
 * @param detail what its kind adds
 * @param evidence the words that say it, at least one
 * @param confidence 0 to 1: the share of such claims that are right
 * @param why what made it
 */
public record Claim(
        String id,
        Plover plover,
        List<Actor> actors,
        List<Actor> recipients,
        Status status,
        When date,
        @Nullable Place place,
        Attribution attribution,
        Detail detail,
        List<Evidence> evidence,
        double confidence,
        Why why) {

    public Claim {
        actors = List.copyOf(actors);
        recipients = List.copyOf(recipients);
        evidence = List.copyOf(evidence);
        if (evidence.isEmpty()) {
            throw new IllegalArgumentException("claim " + id + " has no evidence; it must quote at least one sentence");
        }
        if (!(confidence >= 0 && confidence <= 1)) {
            throw new IllegalArgumentException("claim " + id + " has confidence " + confidence + "; it must be 0 to 1");
        }
    }

    /** The same claim with another detail. */
    public Claim with(Detail other) {
        return new Claim(
                id, plover, actors, recipients, status, date, place, attribution, other, evidence, confidence, why);
    }

    /** The same claim with other evidence. */
    public Claim quoting(List<Evidence> other) {
        return new Claim(
                id, plover, actors, recipients, status, date, place, attribution, detail, other, confidence, why);
    }

    /** What the claim is about. */
    public Kind kind() {
        return detail.kind();
    }
}
