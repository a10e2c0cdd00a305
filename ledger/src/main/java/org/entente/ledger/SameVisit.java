package org.entente.ledger;

import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import org.entente.ledger.Identity.Member;
import org.entente.ledger.Identity.Sameness;
import org.entente.model.Claim;
import org.entente.model.Detail.Visit;
import org.entente.model.Detail.Visitor;
import org.entente.model.Status;

/**
 * Visits are the same when they go from one state to one host, a visitor is the same, and the days are no more than
 * three apart (of a month that is told without a day: may be). In one article a date may be untold or told by the year,
 * unless one visit is done and the other only wished for; and a visitor may be named in one sentence and called by an
 * office, or not at all, in another, if the days meet.
 */
final class SameVisit implements Sameness {

    /** Articles count a journey from its eve, its first or its last day. */
    private static final int DAYS = 3;

    /** Whether two lists of visitors tell of the same people. */
    private enum People {
        SAME,
        UNTOLD,
        OTHERS
    }

    @Override
    public String likeness(Member member) {
        Claim claim = member.claim();
        Visit visit = (Visit) claim.detail();
        NavigableSet<String> from = new TreeSet<>();
        visit.visitors().forEach(visitor -> from.add(Codes.orEmpty(visitor.country())));
        from.remove("");
        if (from.isEmpty()) {
            from.addAll(Codes.names(claim.actors()));
        }
        String host = visit.host() == null ? Codes.row(Codes.names(claim.recipients())) : visit.host();
        String nowhere = host.equals("?") || from.isEmpty() ? " in " + member.document() : "";
        return Codes.row(from) + " > " + host + nowhere;
    }

    @Override
    public Optional<Shared> compare(Member one, Member other) {
        Claim first = one.claim();
        Claim second = other.claim();
        boolean article = one.besides(other);
        boolean fine = Dates.fine(first.date(), second.date()) && Dates.meet(first.date(), second.date(), DAYS);
        if (!fine && !(article && alikeInTime(first, second))) {
            return Optional.empty();
        }
        People people = people(((Visit) first.detail()).visitors(), ((Visit) second.detail()).visitors());
        if (people == People.OTHERS || (people == People.UNTOLD && !article)) {
            return Optional.empty();
        }
        Shared shared = Shared.parties(one, other);
        if (people == People.SAME) {
            shared = shared.and(0.2, "visitor");
        }
        if (fine) {
            return Optional.of(shared.and(0.3, "days"));
        }
        if (Dates.meet(first.date(), second.date(), 0)) {
            return Optional.of(shared.and(0.1, "time"));
        }
        boolean untold = !first.date().known() || !second.date().known();
        return untold && people == People.SAME ? Optional.of(shared) : Optional.empty();
    }

    /** Whether not one has happened and the other is only wished for or refused. */
    static boolean alikeInTime(Claim one, Claim other) {
        boolean oneDone = one.status() == Status.DONE;
        boolean otherDone = other.status() == Status.DONE;
        return oneDone == otherDone || one.status() == Status.AGREED || other.status() == Status.AGREED;
    }

    private static People people(List<Visitor> ones, List<Visitor> others) {
        People best = ones.isEmpty() || others.isEmpty() ? People.UNTOLD : People.OTHERS;
        for (Visitor one : ones) {
            for (Visitor other : others) {
                People relation = relation(one, other);
                if (relation.compareTo(best) < 0) {
                    best = relation;
                }
            }
        }
        return best;
    }

    private static People relation(Visitor one, Visitor other) {
        if (one.name() != null && other.name() != null) {
            return Persons.same(one.name(), other.name()) ? People.SAME : People.OTHERS;
        }
        String first = office(one);
        String second = office(other);
        if (first.isEmpty() || second.isEmpty()) {
            return People.UNTOLD;
        }
        return first.equals(second) ? People.SAME : People.OTHERS;
    }

    private static String office(Visitor visitor) {
        return Codes.plain(Persons.office(Codes.orEmpty(visitor.title())));
    }
}
