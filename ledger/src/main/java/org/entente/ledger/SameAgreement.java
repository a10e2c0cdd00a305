package org.entente.ledger;

import java.util.HashSet;
import java.util.NavigableSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.entente.ledger.Identity.Member;
import org.entente.ledger.Identity.Sameness;
import org.entente.model.Claim;
import org.entente.model.Detail.Agreement;

/**
 * Agreements are the same when parties are, a topic is shared, the instruments do not differ (where both are told) and
 * the dates, told to the month or day, meet. In one article the date may be untold or told by the year. Where one tells
 * no topic, the instrument must be told and equal.
 */
final class SameAgreement implements Sameness {

    @Override
    public String likeness(Member member) {
        NavigableSet<String> parties = parties(member.claim());
        return Codes.row(parties) + (parties.size() < 2 ? " in " + member.document() : "");
    }

    @Override
    public Optional<Shared> compare(Member one, Member other) {
        Claim first = one.claim();
        Claim second = other.claim();
        Agreement ours = (Agreement) first.detail();
        Agreement theirs = (Agreement) second.detail();
        boolean bothNamed = ours.instrument() != null && theirs.instrument() != null;
        boolean sameInstrument = bothNamed && plain(ours.instrument()).equals(plain(theirs.instrument()));
        Set<String> topics = topics(ours);
        boolean oneHasNone = topics.isEmpty() || theirs.topics().isEmpty();
        topics.retainAll(topics(theirs));
        if ((bothNamed && !sameInstrument) || (topics.isEmpty() && !(oneHasNone && sameInstrument))) {
            return Optional.empty();
        }
        Shared shared = Shared.parties(one, other);
        if (!topics.isEmpty()) {
            shared = shared.and(0.2, "topic " + String.join(" and ", new TreeSet<>(topics)));
        }
        if (sameInstrument) {
            shared = shared.and(0.1, "instrument");
        }
        return dated(shared, one, other);
    }

    private static Optional<Shared> dated(Shared shared, Member one, Member other) {
        Claim first = one.claim();
        Claim second = other.claim();
        boolean meet = Dates.meet(first.date(), second.date(), 0);
        if (meet && (Dates.fine(first.date(), second.date()) || one.besides(other))) {
            return Optional.of(shared.and(0.2, "date"));
        }
        boolean untold = !first.date().known() || !second.date().known();
        return untold && one.besides(other) ? Optional.of(shared) : Optional.empty();
    }

    private static NavigableSet<String> parties(Claim claim) {
        Agreement agreement = (Agreement) claim.detail();
        return agreement.parties().isEmpty() ? Codes.of(claim) : new TreeSet<>(agreement.parties());
    }

    private static Set<String> topics(Agreement agreement) {
        Set<String> topics = new HashSet<>();
        agreement.topics().forEach(topic -> topics.add(plain(topic)));
        return topics;
    }

    private static String plain(@org.jspecify.annotations.Nullable String word) {
        return Codes.plain(Objects.requireNonNullElse(word, ""));
    }
}
