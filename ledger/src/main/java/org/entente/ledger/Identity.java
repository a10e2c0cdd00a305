package org.entente.ledger;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.entente.model.Claim;
import org.entente.model.Kind;
import org.jspecify.annotations.Nullable;

/**
 * Decides whether claims are about the same thing in the world. Kind and parties must agree, then what tells a thing of
 * that kind from others: designation, series, visitor, topic, persons, and time. A name alone never decides. Values that
 * contradict one another (four helicopters or six, the 18th or the 19th) do not keep two claims apart where all else says
 * that they are about one thing; they then stand side by side in one entry. The rules are in {@link SameTransfer},
 * {@link SameVisit}, {@link SameExercise}, {@link SameAgreement} and {@link SameEvent}.
 */
final class Identity {

    /**
     * A claim and where it is made.
     *
     * @param document the id of the document, or of the first version of its article
     * @param published the day on which it was published, or null
     * @param claim the claim
     */
    record Member(String document, @Nullable LocalDate published, Claim claim) {

        /** Whether both are made in one article. */
        boolean besides(Member other) {
            return document.equals(other.document);
        }

        /** The same place with another claim. */
        Member with(Claim other) {
            return new Member(document, published, other);
        }
    }

    /** How claims of one kind are told apart. */
    interface Sameness {

        /** What claims must share to be compared at all, as words without line breaks. */
        String likeness(Member member);

        /** How two claims of equal likeness are related; symmetric. */
        Relation compare(Member one, Member other);
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
        return member.claim().kind().name().toLowerCase(Locale.ROOT) + " "
                + rule(member.claim().kind()).likeness(member);
    }

    /**
     * What {@code member} shares with the claims of an entry of equal likeness, if it belongs there: it must be the same
     * as one of them and not be kept apart from any, so that an entry never drifts from one thing to another.
     */
    static Optional<Shared> match(Member member, List<Member> entry) {
        Shared best = null;
        for (Member other : entry) {
            Relation relation = rule(member.claim().kind()).compare(member, other);
            if (relation instanceof Relation.Apart) {
                return Optional.empty();
            }
            if (relation instanceof Relation.Same same
                    && (best == null || same.shared().score() > best.score())) {
                best = same.shared();
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
