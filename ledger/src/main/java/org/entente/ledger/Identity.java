package org.entente.ledger;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.entente.model.Claim;
import org.entente.model.Kind;

/**
 * Decides whether claims are about the same thing in the world. It would sooner keep one thing in two entries, which a
 * person can see and mend, than mix two things in one; so everything that both claims tell must agree, and what one of
 * them leaves untold is forgiven only where the rest suffices. The rules are in {@link SameTransfer},
 * {@link SameVisit}, {@link SameExercise}, {@link SameAgreement} and {@link SameEvent}. A name alone never decides.
 */
final class Identity {

    /**
     * A claim and where it is made.
     *
     * @param document the id of the document, or of the first version of its article
     * @param claim the claim
     */
    record Member(String document, Claim claim) {

        /** Whether both are made in one article. */
        boolean besides(Member other) {
            return document.equals(other.document);
        }
    }

    /** How claims of one kind are told apart. */
    interface Sameness {

        /** What claims must share to be compared at all, as words without line breaks. */
        String likeness(Member member);

        /** What two claims of equal likeness share, if they are about the same thing; symmetric. */
        Optional<Shared> compare(Member one, Member other);
    }

    private static final Map<Kind, Sameness> RULES = new EnumMap<>(Map.of(
            Kind.TRANSFER, new SameTransfer(),
            Kind.VISIT, new SameVisit(),
            Kind.EXERCISE, new SameExercise(),
            Kind.AGREEMENT, new SameAgreement(),
            Kind.EVENT, new SameEvent()));

    private Identity() {}

    /** What every claim about the same thing has in common; only claims with equal likeness can be. */
    static String likeness(Member member) {
        return member.claim().kind().name().toLowerCase(java.util.Locale.ROOT) + " "
                + rule(member.claim().kind()).likeness(member);
    }

    /**
     * What {@code member} shares with the claims of an entry of equal likeness, if it belongs there: it must be the same
     * as every one of them, so that an entry never drifts from one thing to another.
     */
    static Optional<Shared> match(Member member, List<Member> entry) {
        Shared best = null;
        for (Member other : entry) {
            Optional<Shared> shared = rule(member.claim().kind()).compare(member, other);
            if (shared.isEmpty()) {
                return Optional.empty();
            }
            if (best == null || shared.get().score() > best.score()) {
                best = shared.get();
            }
        }
        return Optional.ofNullable(best);
    }

    private static Sameness rule(Kind kind) {
        Sameness rule = RULES.get(kind);
        if (rule == null) {
            throw new IllegalStateException("no rule says when two claims of kind " + kind + " are the same");
        }
        return rule;
    }
}
