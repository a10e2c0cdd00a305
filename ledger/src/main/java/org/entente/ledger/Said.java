package org.entente.ledger;

import org.entente.ledger.copies.Wording;
import org.entente.model.Claim;
import org.entente.model.Detail;

/**
 * A claim as it is compared with those of copies of its article, where dates told as <i>on Monday</i> and persons told by
 * their office may have been understood in another way.
 *
 * @param claim the claim
 * @param headline whether it is made in the headline, which every paper writes anew
 * @param what type, status, parties and what tells one claim of a sentence from another of it
 * @param sentence the words of its sentence
 */
record Said(Claim claim, boolean headline, String what, Wording sentence) {

    /** Which share of the words of a sentence the same one must have that was cut, spelled or worded a little otherwise. */
    private static final double SAME = 0.75;

    Said(Claim claim, boolean headline) {
        this(claim, headline, what(claim), Wording.of(claim.evidence().get(0).text()));
    }

    /** How far the same is said in the same sentence: 0 where it is not, more where also the details are the same. */
    double likeness(Said other) {
        double words = what.equals(other.what) ? sentence.common(other.sentence) : 0;
        return words < SAME ? 0 : words + (claim.detail().equals(other.claim.detail()) ? 1 : 0);
    }

    private static String what(Claim claim) {
        return String.join(
                "\n",
                claim.plover().type().name(),
                claim.status().name(),
                Codes.row(Codes.names(claim.actors())),
                Codes.row(Codes.names(claim.recipients())),
                Words.of(claim.kind()),
                detail(claim.detail()));
    }

    private static String detail(Detail detail) {
        if (detail instanceof Detail.Transfer transfer) {
            return transfer.supplier() + " " + transfer.recipient() + " " + transfer.designation() + " "
                    + transfer.description() + " " + transfer.quantity();
        }
        return detail instanceof Detail.Visit visit ? Codes.orEmpty(visit.host()) : "";
    }
}
