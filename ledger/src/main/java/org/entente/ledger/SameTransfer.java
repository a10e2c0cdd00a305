package org.entente.ledger;

import java.util.Set;
import org.entente.ledger.Arms.Likeness;
import org.entente.ledger.Identity.Member;
import org.entente.ledger.Identity.Sameness;
import org.entente.ledger.Quantities.Count;
import org.entente.model.Detail.Money;
import org.entente.model.Detail.Transfer;
import org.entente.model.When;
import org.jspecify.annotations.Nullable;

/**
 * Transfers are the same when supplier and recipient are, the arms can be (one designation, or one variant and its
 * family; without a designation the sort of arms and their number), and the times fit the life of one deal: talks go
 * before the order, the order before deliveries, and none takes more than a few years. Two orders of different times are
 * two, and so are numbers far from each other. Other numbers and prices of one order or one delivery, told by different
 * sources, are contradictions in one deal. What a claim leaves untold is forgiven where the rest suffices.
 */
final class SameTransfer implements Sameness {

    /** A promise that takes longer than this is kept apart, for a person to join. */
    private static final int LONGEST_LIFE = 6 * 365;

    /** Articles count an order from its announcement, signature or approval. */
    private static final int ONE_ORDER = 45;

    /** An order of so many is announced, approved and signed within this. */
    private static final int APPROVAL = 365;

    /** What was given up may be taken up again. */
    private static final int TAKEN_UP = 2 * 365;

    /** Deliveries of one month go on into the next. */
    private static final int ONE_DELIVERY = 31;

    /** Batches of one order. */
    private static final int BATCHES = 3 * 365;

    /** Talks go on for a while after an order is announced; later ones are about another. */
    private static final int LAST_TALKS = 92;

    private static final Set<Step> DELIVERY = Set.of(Step.PLAN, Step.DEED);

    @Override
    public String likeness(Member member) {
        Transfer transfer = (Transfer) member.claim().detail();
        boolean nobody = transfer.supplier() == null && transfer.recipient() == null;
        return side(transfer.supplier()) + " > " + side(transfer.recipient())
                + (nobody ? " in " + member.document() : "");
    }

    private static String side(@Nullable String code) {
        return code == null ? "?" : code;
    }

    @Override
    public Relation compare(Member one, Member other) {
        Transfer first = (Transfer) one.claim().detail();
        Transfer second = (Transfer) other.claim().detail();
        Likeness arms = Arms.compare(first, second);
        if (arms == Likeness.OTHER) {
            return Relation.APART;
        }
        Count count = Quantities.compare(one, other);
        Fit time = time(one, other, count);
        if (count == Count.FAR || time.apart()) {
            return Relation.APART;
        }
        if (!suffices(arms, count, time, one, other)) {
            return Relation.OPEN;
        }
        Shared shared = Shared.parties(one, other);
        shared = shared.and(arms.worth(), Arms.words(first, second));
        if (count == Count.EQUAL) {
            shared = shared.and(0.15, "quantity");
        } else if (count == Count.DIFFERS) {
            shared = shared.but("quantity");
        } else if (first.quantity() == null && second.quantity() == null) {
            shared = shared.andBothSilent();
        }
        if (sameValue(first.value(), second.value())) {
            shared = shared.and(0.1, "value");
        }
        boolean silent = !one.claim().date().known() && !other.claim().date().known();
        return new Relation.Same(silent ? shared.andBothSilent() : time.with(shared));
    }

    private static boolean suffices(Likeness arms, Count count, Fit time, Member one, Member other) {
        boolean article = one.besides(other);
        boolean told = one.claim().date().known() && other.claim().date().known();
        if (told && !time.near()) {
            return false;
        }
        return switch (count) {
            case DIFFERS -> arms == Likeness.DESIGNATION ? told || article : arms.named() && told;
            case WISHED -> arms.named() && told;
            case EQUAL -> arms.named() || (arms != Likeness.UNCLEAR && (told || article));
            default ->
                switch (arms) {
                    case DESIGNATION -> true;
                    case FAMILY, DESCRIPTION -> told || article;
                    default -> false;
                };
        };
    }

    private static boolean sameValue(@Nullable Money one, @Nullable Money other) {
        return one != null
                && other != null
                && one.currency().equals(other.currency())
                && Math.abs(one.amount() - other.amount()) < 0.02 * one.amount();
    }

    private static Fit time(Member one, Member other, Count count) {
        When first = one.claim().date();
        When second = other.claim().date();
        if (!first.known() || !second.known()) {
            return Fit.UNTOLD;
        }
        if (Dates.tooVague(first, second)) {
            return Fit.OPEN;
        }
        Step here = Step.of(one);
        Step there = Step.of(other);
        if (here == there) {
            return alike(here, first, second, count);
        }
        return here.compareTo(there) < 0 ? follows(here, first, there, second) : follows(there, second, here, first);
    }

    private static Fit alike(Step step, When one, When other, Count count) {
        long apart = Dates.days(one, other);
        boolean year = Dates.shareYear(one, other);
        return switch (step) {
            case TALK -> apart <= 2 * 365 ? Fit.near(0.1, "years") : Fit.OPEN;
            case PACT -> order(apart, count);
            case PLAN -> apart <= BATCHES ? Fit.near(0.05, "years") : Fit.OPEN;
            case DEED ->
                year || apart <= ONE_DELIVERY ? Fit.near(0.2, "year") : apart <= BATCHES ? Fit.OPEN : Fit.APART;
            case END -> apart <= 365 ? Fit.near(0.1, "year") : Fit.OPEN;
        };
    }

    private static Fit order(long apart, Count count) {
        if (apart <= ONE_ORDER) {
            return Fit.near(apart == 0 ? 0.2 : 0.15, "time of order");
        }
        return apart <= APPROVAL && count == Count.EQUAL ? Fit.near(0.05, "year of order") : Fit.APART;
    }

    /** How the times of an earlier step of a life and a later one fit. */
    private static Fit follows(Step early, When one, Step late, When other) {
        long apart = Dates.days(one, other);
        if (!Dates.before(other, one)) {
            return apart <= LONGEST_LIFE ? Fit.near(0.1, "promise, later firmer") : Fit.APART;
        }
        if (early == Step.TALK && late != Step.END) {
            return apart <= LAST_TALKS ? Fit.near(0.05, "months") : Fit.APART;
        }
        if (early == Step.PLAN && late == Step.DEED) {
            return apart <= BATCHES ? Fit.near(0.05, "years") : Fit.OPEN;
        }
        if (late == Step.END) {
            return apart <= TAKEN_UP ? Fit.near(0.05, "promise, taken up again") : Fit.APART;
        }
        boolean orderAfterDelivery = early == Step.PACT && DELIVERY.contains(late);
        return apart <= ONE_DELIVERY && !orderAfterDelivery ? Fit.OPEN : Fit.APART;
    }
}
