package org.entente.ledger;

import java.util.HashSet;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.entente.ledger.Identity.Member;
import org.entente.ledger.Identity.Sameness;
import org.entente.model.Claim;
import org.entente.model.Detail.Agreement;
import org.entente.model.When;

/**
 * Agreements are the same when parties are, a topic is shared, the instruments do not differ (where both are told) and
 * the dates, told to the month or day, meet. In one article the date may be untold or told by the year. Where one tells
 * no topic, the instrument must be told and equal, and the dates must meet.
 */
final class SameAgreement implements Sameness {

    @Override
    public String likeness(Member member) {
        NavigableSet<String> parties = parties(member.claim());
        return Codes.row(parties) + (parties.size() < 2 ? " in " + member.document() : "");
    }

    @Override
    public Optional<Shared> compare(Member one, Member other) {
        boolean meet = Dates.meet(one.claim().date(), other.claim().date(), 0);
        if (!mayBeOneDay(one, other, meet)) {
            return Optional.empty();
        }
        Agreement ours = (Agreement) one.claim().detail();
        Agreement theirs = (Agreement) other.claim().detail();
        boolean bothNamed = ours.instrument() != null && theirs.instrument() != null;
        boolean sameInstrument = bothNamed && Codes.plain(ours.instrument()).equals(Codes.plain(theirs.instrument()));
        Set<String> topics = topics(ours);
        boolean oneHasNone = topics.isEmpty() || theirs.topics().isEmpty();
        topics.retainAll(topics(theirs));
        if ((bothNamed && !sameInstrument) || (topics.isEmpty() && !(oneHasNone && sameInstrument && meet))) {
            return Optional.empty();
        }
        Shared shared = Shared.parties(one, other);
        shared = topics.isEmpty() ? shared : shared.and(0.2, "topic " + String.join(" and ", new TreeSet<>(topics)));
        shared = sameInstrument ? shared.and(0.1, "instrument") : shared;
        return Optional.of(meet ? shared.and(0.2, "date") : shared);
    }

    private static boolean mayBeOneDay(Member one, Member other, boolean meet) {
        When first = one.claim().date();
        When second = other.claim().date();
        boolean untold = !first.known() || !second.known();
        return one.besides(other) ? meet || untold : meet && Dates.fine(first, second);
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
