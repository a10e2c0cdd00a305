package org.entente.ledger;

import java.util.EnumSet;
import java.util.Set;
import org.entente.ledger.Identity.Member;
import org.entente.model.Detail.Bound;
import org.entente.model.Detail.Quantity;
import org.entente.model.Detail.Transfer;
import org.jspecify.annotations.Nullable;

/** Compares how many two claims tell of. */
final class Quantities {

    /** Whether two numbers can be those of one deal. */
    enum Count {
        /** They are the same, as far as they are told. */
        EQUAL,
        /** At least one is not told, or they count different things, as batteries and missiles. */
        UNTOLD,
        /** One is a part of the other: what was delivered so far of what was ordered. */
        PART,
        /** One was wished for, the other came of it. */
        WISHED,
        /** They contradict one another. */
        DIFFERS,
        /** They are so far from each other that they are the numbers of two things. */
        FAR
    }

    /** Reports of one thing seldom differ by more than this factor. */
    private static final double FAR = 2;

    private static final double ABOUT = 0.8;

    private Quantities() {}

    static Count compare(Member one, Member other) {
        Quantity first = whole((Transfer) one.claim().detail());
        Quantity second = whole((Transfer) other.claim().detail());
        if (first == null || second == null) {
            return Count.UNTOLD;
        }
        if (overlap(first, second)) {
            return Count.EQUAL;
        }
        Step here = Step.of(one);
        Step there = Step.of(other);
        boolean orderTold = ordered(one) || ordered(other);
        if (!orderTold && (part(here, first, there, second) || part(there, second, here, first))) {
            return Count.PART;
        }
        if (here != there && EnumSet.of(here, there).contains(Step.TALK)) {
            return Count.WISHED;
        }
        if (!oneUnit((Transfer) one.claim().detail(), (Transfer) other.claim().detail())) {
            return Count.UNTOLD;
        }
        double ratio = Math.max(first.number(), second.number())
                / (double) Math.max(1, Math.min(first.number(), second.number()));
        return ratio > FAR ? Count.FAR : Count.DIFFERS;
    }

    private static boolean ordered(Member member) {
        return ((Transfer) member.claim().detail()).ordered() != null;
    }

    /** How many were ordered, where that is told, else how many the claim tells of; null when neither is. */
    static @Nullable Quantity whole(Transfer transfer) {
        Long ordered = transfer.ordered();
        return ordered == null ? transfer.quantity() : new Quantity(ordered, Bound.EXACT);
    }

    /** Whether two numbers count the same things, as far as one knows. */
    static boolean oneUnit(Transfer one, Transfer other) {
        String first = Arms.head(one.description());
        String second = Arms.head(other.description());
        return first.isEmpty() || second.isEmpty() || first.equals(second);
    }

    private static boolean part(Step delivery, Quantity part, Step order, Quantity whole) {
        boolean delivered = Set.of(Step.DEED, Step.PLAN).contains(delivery);
        return delivered && order != delivery && most(part) < most(whole);
    }

    /** Whether both can be the same number. */
    static boolean overlap(Quantity one, Quantity other) {
        return least(one) <= most(other) && least(other) <= most(one);
    }

    private static double least(Quantity quantity) {
        return switch (quantity.bound()) {
            case EXACT, AT_LEAST -> quantity.number();
            case ABOUT -> quantity.number() * ABOUT;
            case AT_MOST -> 0;
        };
    }

    private static double most(Quantity quantity) {
        return switch (quantity.bound()) {
            case EXACT, AT_MOST -> quantity.number();
            case ABOUT -> quantity.number() / ABOUT;
            case AT_LEAST -> quantity.most() == null ? Double.POSITIVE_INFINITY : quantity.most();
        };
    }
}
