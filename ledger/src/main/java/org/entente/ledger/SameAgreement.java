package org.entente.ledger;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import org.entente.ledger.Identity.Member;
import org.entente.ledger.Identity.Sameness;
import org.entente.model.Claim;
import org.entente.model.Detail.Agreement;
import org.entente.model.When;

/**
 * Agreements are the same when parties are, a topic is shared, the instruments do not differ (where both are told) and
 * the times fit the life of one document: its negotiation goes before it by no more than three years, it is signed on one
 * day, give or take three, and what needs ratifying is ratified or enters into force within the next half year. Later
 * ones are renewals. In one article the date may be untold, and of several that fit one that tells no topic is the last
 * told. Where one tells no topic, the instrument must be told and equal, and the dates must meet.
 */
final class SameAgreement implements Sameness {

    /** Articles differ in the day of a signature. */
    private static final int DAYS = 3;

    private static final int HALF_A_YEAR = 183;

    private static final int NEGOTIATION = 3 * 365;

    /** How long after its signature an agreement is planned to take effect, or still told of without a date. */
    private static final int AFTERMATH = 365;

    /** What is signed and done with; nothing of it is left to be ratified. */
    private static final Set<String> FINAL =
            Set.of("memorandum", "contract", "declaration", "statement", "letterofintent", "programme");

    /** Words for any document, which one article uses for what another calls by its kind. */
    private static final Set<String> ANY = Set.of("agreement", "accord", "pact", "deal", "treaty");

    @Override
    public String likeness(Member member) {
        NavigableSet<String> parties = parties(member.claim());
        return Codes.row(parties) + (parties.size() < 2 ? " in " + member.document() : "");
    }

    @Override
    public Relation compare(Member one, Member other) {
        Agreement ours = (Agreement) one.claim().detail();
        Agreement theirs = (Agreement) other.claim().detail();
        Set<String> topics = topics(ours);
        boolean oneHasNone = topics.isEmpty() || theirs.topics().isEmpty();
        topics.retainAll(topics(theirs));
        Fit time = time(one, other);
        if (!instrumentsFit(ours, theirs) || (topics.isEmpty() && !oneHasNone) || time.apart()) {
            return Relation.APART;
        }
        String instrument = Codes.plain(ours.instrument());
        boolean sameInstrument = !instrument.isEmpty() && instrument.equals(Codes.plain(theirs.instrument()));
        boolean untold = !one.claim().date().known() || !other.claim().date().known();
        boolean times = time.near() || (untold && (one.besides(other) || recalled(one, other) || recalled(other, one)));
        boolean meet = !untold && Dates.meet(one.claim().date(), other.claim().date(), 0);
        boolean named = !topics.isEmpty() || (sameInstrument && meet);
        if (!times || !named) {
            return Relation.OPEN;
        }
        Shared shared = Shared.parties(one, other);
        shared = topics.isEmpty() ? shared : shared.and(0.2, "topic " + String.join(" and ", new TreeSet<>(topics)));
        shared = sameInstrument ? shared.and(0.1, "instrument") : shared;
        return new Relation.Same(time.with(shared));
    }

    private static boolean instrumentsFit(Agreement one, Agreement other) {
        String first = Codes.plain(one.instrument());
        String second = Codes.plain(other.instrument());
        return first.isEmpty()
                || second.isEmpty()
                || first.equals(second)
                || (ANY.contains(first) && ANY.contains(second));
    }

    /** Whether one is told of without a date not long after the other was made. */
    private static boolean recalled(Member undated, Member dated) {
        LocalDate told = undated.published();
        When made = dated.claim().date();
        return told != null
                && !undated.claim().date().known()
                && made.known()
                && Dates.meet(made, When.days(told.minusDays(AFTERMATH), told), 0);
    }

    private static Fit time(Member one, Member other) {
        When first = one.claim().date();
        When second = other.claim().date();
        if (!first.known() || !second.known()) {
            return Fit.UNTOLD;
        }
        if (Dates.tooVague(first, second)) {
            return Fit.OPEN;
        }
        Step here = step(one);
        Step there = step(other);
        if (here != there) {
            return here.compareTo(there) < 0
                    ? follows(here, first, there, second)
                    : follows(there, second, here, first);
        }
        long apart = Dates.days(first, second);
        return switch (here) {
            case TALK -> apart <= NEGOTIATION ? Fit.near(0.1, "years") : Fit.APART;
            case PACT, DEED -> signed(one, other, apart);
            case PLAN -> apart <= AFTERMATH ? Fit.near(0.1, "plan") : Fit.OPEN;
            case END -> apart <= HALF_A_YEAR ? Fit.near(0.1, "months") : Fit.APART;
        };
    }

    /** A signature is told as agreed by one and as done by another. */
    private static Step step(Member member) {
        Step step = Step.of(member);
        return step == Step.PACT ? Step.DEED : step;
    }

    private static Fit signed(Member one, Member other, long apart) {
        if (apart <= DAYS) {
            boolean fine = Dates.fine(one.claim().date(), other.claim().date());
            return apart == 0 ? Fit.near(fine ? 0.2 : 0.15, "date") : Fit.near(0.15, "days");
        }
        return apart <= HALF_A_YEAR && !isFinal(one) && !isFinal(other) ? Fit.near(0.05, "half year") : Fit.APART;
    }

    private static boolean isFinal(Member member) {
        return FINAL.contains(Codes.plain(((Agreement) member.claim().detail()).instrument()));
    }

    /** How the times of an earlier step of a life and a later one fit. */
    private static Fit follows(Step early, When one, Step late, When other) {
        long apart = Dates.days(one, other);
        if (!Dates.before(other, one)) {
            return apart <= NEGOTIATION ? Fit.near(apart == 0 ? 0.15 : 0.1, "negotiation") : Fit.APART;
        }
        if (early == Step.PLAN && late == Step.DEED) {
            return apart <= AFTERMATH ? Fit.near(0.1, "entry into force") : Fit.APART;
        }
        return apart <= DAYS ? Fit.OPEN : Fit.APART;
    }

    private static NavigableSet<String> parties(Claim claim) {
        Agreement agreement = (Agreement) claim.detail();
        return agreement.parties().isEmpty() ? Codes.of(claim) : new TreeSet<>(agreement.parties());
    }

    private static Set<String> topics(Agreement agreement) {
        Set<String> topics = new HashSet<>();
        agreement.topics().forEach(topic -> topics.add(Codes.plain(topic)));
        return topics;
    }
}
