package org.entente.ledger;

import java.time.LocalDate;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;
import org.entente.ledger.Identity.Member;
import org.entente.ledger.Identity.Sameness;
import org.entente.model.Claim;
import org.entente.model.Detail.Visit;
import org.entente.model.Detail.Visitor;
import org.entente.model.Status;
import org.entente.model.When;

/**
 * Visits are the same when they go from one state to one host, a visitor is the same, and the days are no more than
 * three apart (of a month that is told without a day: may be). A visit that was planned for other days, or invited to
 * without a day, is the one that the same visitor makes within two weeks of the plan, or within a year of the
 * invitation. In one article a date may be untold or told by the year, unless one visit is done and the other only
 * wished for; and a visitor may be named in one sentence and called by an office, or not at all, in another, if the days
 * meet.
 */
final class SameVisit implements Sameness {

    /** Articles count a journey from its eve, its first or its last day. */
    private static final int DAYS = 3;

    /** How many days a visit is put off and still the one that was planned. */
    private static final int PUT_OFF = 14;

    /** How many days after a visit it is told of without saying when it was. */
    private static final int NEWS = 31;

    /** How many days after an invitation a visit is the one that came of it. */
    private static final int AHEAD = 365;

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
    public Relation compare(Member one, Member other) {
        Claim first = one.claim();
        Claim second = other.claim();
        boolean article = one.besides(other);
        People people = people(((Visit) first.detail()).visitors(), ((Visit) second.detail()).visitors());
        if (people == People.OTHERS) {
            return Relation.APART;
        }
        boolean fine = Dates.fine(first.date(), second.date());
        boolean days = fine && Dates.meet(first.date(), second.date(), DAYS);
        Shared shared = Shared.parties(one, other);
        if (people == People.SAME) {
            shared = shared.and(0.2, "visitor");
        }
        if (days && (people == People.SAME || article)) {
            boolean off = !Dates.meet(first.date(), second.date(), 0);
            return new Relation.Same(off ? shared.and(0.25, "days") : shared.and(0.3, "days"));
        }
        if (people == People.SAME && (kept(one, other) || kept(other, one))) {
            return new Relation.Same(shared.and(0.1, "plan"));
        }
        if (people == People.SAME && (recalled(one, other) || recalled(other, one))) {
            return new Relation.Same(shared.and(0.05, "weeks"));
        }
        if (missed(one, other) || missed(other, one)) {
            return Relation.APART;
        }
        if (article && alikeInTime(first, second)) {
            if (Dates.meet(first.date(), second.date(), 0)) {
                return new Relation.Same(shared.and(0.1, "time"));
            }
            boolean untold = !first.date().known() || !second.date().known();
            return untold && people == People.SAME ? new Relation.Same(shared) : Relation.OPEN;
        }
        boolean twice = fine && !days && Step.of(one) == Step.of(other);
        return twice ? Relation.APART : Relation.OPEN;
    }

    /** Whether one is a promise of a visit and the other, told later, the visit that came of it. */
    private static boolean kept(Member plan, Member visit) {
        LocalDate told = plan.published();
        When planned = plan.claim().date();
        When made = visit.claim().date();
        boolean ahead = plan.claim().status().compareTo(Status.DONE) < 0;
        if (!ahead || visit.claim().status() != Status.DONE || told == null || !made.known()) {
            return false;
        }
        boolean fine = made.precision().compareTo(When.Precision.MONTH) <= 0;
        if (!fine || Dates.before(made, When.day(told))) {
            return false;
        }
        if (!planned.known()) {
            return Dates.days(made, When.day(told)) <= AHEAD;
        }
        return planned.precision().compareTo(When.Precision.MONTH) <= 0
                ? Dates.meet(planned, made, PUT_OFF)
                : Dates.meet(planned, made, 0);
    }

    /** Whether one tells without a date of a visit that the other dates in the weeks before. */
    private static boolean recalled(Member undated, Member dated) {
        LocalDate told = undated.published();
        When made = dated.claim().date();
        return told != null
                && Step.of(undated) == Step.DEED
                && Step.of(dated) == Step.DEED
                && !undated.claim().date().known()
                && Dates.fine(made, made)
                && Dates.meet(made, When.days(told.minusDays(NEWS), told), 0);
    }

    /** Whether one is a visit still to come when the other had been made. */
    private static boolean missed(Member plan, Member visit) {
        LocalDate told = plan.published();
        When made = visit.claim().date();
        return told != null
                && Step.of(plan) == Step.PLAN
                && Step.of(visit) == Step.DEED
                && made.known()
                && Dates.before(made, When.day(told));
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
            return Persons.held(one, second) || Persons.held(other, first) ? People.SAME : People.UNTOLD;
        }
        return first.equals(second) ? People.SAME : People.OTHERS;
    }

    private static String office(Visitor visitor) {
        return Codes.plain(Persons.office(Codes.orEmpty(visitor.title())));
    }
}
