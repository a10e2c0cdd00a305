package org.entente.ledger;

import java.util.Optional;
import org.entente.ledger.Identity.Member;
import org.entente.ledger.Identity.Sameness;
import org.entente.model.Claim;
import org.entente.model.Detail.Quantity;
import org.entente.model.Detail.Transfer;
import org.entente.model.Status;
import org.jspecify.annotations.Nullable;

/**
 * Transfers are the same when supplier, recipient and designation are (the description where there is no designation),
 * the quantities can be, and the dates share a year. A promise may also climb over the years: of two dated claims with
 * one designation the later may be up to five years later when it is higher on the ladder or an end, as <i>agreed in
 * 2015</i> and <i>delivered in 2017</i>; two orders or two deliveries of different years are two. Where a date is
 * untold, designation and parties suffice; without a designation they must stand in one article.
 */
final class SameTransfer implements Sameness {

    /** A promise that takes longer than this is kept apart, for a person to join. */
    private static final int LONGEST_LIFE = 5;

    @Override
    public String likeness(Member member) {
        Transfer transfer = (Transfer) member.claim().detail();
        String parties = side(transfer.supplier()) + " > " + side(transfer.recipient());
        String thing = Codes.plain(transfer.designation());
        if (thing.isEmpty()) {
            thing = "a " + described(transfer.description());
        }
        boolean nobody = transfer.supplier() == null && transfer.recipient() == null;
        return parties + " " + thing + (nobody ? " in " + member.document() : "");
    }

    private static String side(@Nullable String code) {
        return code == null ? "?" : code;
    }

    private static String described(@Nullable String description) {
        String plain = Codes.plain(description);
        return plain.endsWith("s") ? plain.substring(0, plain.length() - 1) : plain;
    }

    @Override
    public Optional<Shared> compare(Member one, Member other) {
        Transfer first = (Transfer) one.claim().detail();
        Transfer second = (Transfer) other.claim().detail();
        if (!compatible(first.quantity(), second.quantity())) {
            return Optional.empty();
        }
        Shared shared = Shared.parties(one, other);
        String designation = first.designation();
        shared = designation == null ? shared.and(0.1, "description") : shared.and(0.2, designation);
        if (first.quantity() != null && second.quantity() != null) {
            shared = shared.and(0.1, "quantity");
        } else if (first.quantity() == null && second.quantity() == null) {
            shared = shared.andBothSilent();
        }
        return dated(shared, one, other, designation != null);
    }

    private static Optional<Shared> dated(Shared shared, Member one, Member other, boolean designated) {
        Claim first = one.claim();
        Claim second = other.claim();
        if (Dates.shareYear(first.date(), second.date())) {
            return Optional.of(shared.and(0.2, "year"));
        }
        if (first.date().known() && second.date().known()) {
            boolean climbs = designated && (climbs(first, second) || climbs(second, first));
            return climbs ? Optional.of(shared.and(0.1, "promise, later firmer")) : Optional.empty();
        }
        boolean silent = !first.date().known() && !second.date().known();
        return designated || one.besides(other)
                ? Optional.of(silent ? shared.andBothSilent() : shared)
                : Optional.empty();
    }

    private static boolean climbs(Claim earlier, Claim later) {
        int years = Dates.firstYear(later.date()) - Dates.lastYear(earlier.date());
        return years > 0
                && years <= LONGEST_LIFE
                && earlier.status().compareTo(Status.DONE) < 0
                && later.status().compareTo(earlier.status()) > 0;
    }

    private static boolean compatible(@Nullable Quantity one, @Nullable Quantity other) {
        return one == null || other == null || (least(one) <= most(other) && least(other) <= most(one));
    }

    private static double least(Quantity quantity) {
        return switch (quantity.bound()) {
            case EXACT, AT_LEAST -> quantity.number();
            case ABOUT -> quantity.number() * 0.8;
            case AT_MOST -> 0;
        };
    }

    private static double most(Quantity quantity) {
        return switch (quantity.bound()) {
            case EXACT, AT_MOST -> quantity.number();
            case ABOUT -> quantity.number() * 1.25;
            case AT_LEAST -> quantity.most() == null ? Double.POSITIVE_INFINITY : quantity.most();
        };
    }
}
