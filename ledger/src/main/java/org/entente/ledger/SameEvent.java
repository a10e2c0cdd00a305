package org.entente.ledger;

import java.time.LocalDate;
import java.util.NavigableSet;
import java.util.TreeSet;
import org.entente.ledger.Identity.Member;
import org.entente.ledger.Identity.Sameness;
import org.entente.model.Claim;
import org.entente.model.Plover;
import org.entente.model.When;

/**
 * Other events are the same when PLOVER type, actors, recipients and day are, no two persons differ who act for one
 * state (calls on one day by two ministers are two), and the modes agree. Calls and meetings are mutual, and their mode
 * may be untold; so may that of accusations. A month that is told without a day is that of a day in it where the modes
 * agree. What was called off is what was planned for the next weeks, by the same persons. Without so much of a date,
 * events are compared within one article only, where equal dates, or none, will do.
 */
final class SameEvent implements Sameness {

    /** What is called off was to be no further ahead. */
    private static final int AHEAD = 31;

    @Override
    public String likeness(Member member) {
        Claim claim = member.claim();
        When date = claim.date();
        LocalDate start = date.start();
        boolean fine = date.precision().compareTo(When.Precision.MONTH) <= 0;
        NavigableSet<String> actors = Codes.names(claim.actors());
        NavigableSet<String> recipients = Codes.names(claim.recipients());
        if (mutual(claim)) {
            actors.addAll(recipients);
            recipients = new TreeSet<>();
        }
        String who = Codes.row(actors) + " > " + Codes.row(recipients);
        String month = fine && start != null ? start.toString().substring(0, 7) : "no month";
        boolean anywhere = fine && !who.equals("? > ?");
        return claim.plover().type() + " " + who + " " + month + (anywhere ? "" : " in " + member.document());
    }

    private static boolean mutual(Claim claim) {
        return claim.plover().type() == Plover.Type.CONSULT;
    }

    @Override
    public Relation compare(Member one, Member other) {
        Claim first = one.claim();
        Claim second = other.claim();
        if (Persons.differ(first, second)) {
            return Relation.APART;
        }
        Plover ours = first.plover();
        Plover theirs = second.plover();
        boolean bothTell = ours.mode() != null && theirs.mode() != null;
        boolean sameMode = String.valueOf(ours.mode()).equals(String.valueOf(theirs.mode()));
        if (bothTell && !sameMode) {
            return Relation.APART;
        }
        boolean vague = mutual(first) || ours.type() == Plover.Type.ACCUSE;
        if (!sameMode && !vague) {
            return Relation.OPEN;
        }
        Fit time = time(one, other, bothTell || Persons.named(first, second));
        if (time.apart()) {
            return Relation.APART;
        }
        boolean untold = !first.date().known() && !second.date().known();
        if (!time.near() && !(untold && one.besides(other))) {
            return Relation.OPEN;
        }
        Shared shared = Shared.parties(one, other).and(0.2, "type");
        return new Relation.Same(time.with(bothTell ? shared.and(0.1, "mode") : shared));
    }

    private static Fit time(Member one, Member other, boolean certain) {
        When first = one.claim().date();
        When second = other.claim().date();
        if (!first.known() || !second.known()) {
            return Fit.UNTOLD;
        }
        if (first.equals(second)) {
            return Fit.near(0.2, "date");
        }
        boolean days = first.precision() == When.Precision.DAY && second.precision() == When.Precision.DAY;
        if (Dates.meet(first, second, 0)) {
            return days || certain ? Fit.near(days ? 0.2 : 0.1, "time") : Fit.OPEN;
        }
        boolean calledOff = Step.of(one) == Step.END ^ Step.of(other) == Step.END;
        boolean done = Step.of(one) == Step.DEED || Step.of(other) == Step.DEED;
        return certain && calledOff && !done && Dates.meet(first, second, AHEAD) ? Fit.near(0.1, "plan") : Fit.APART;
    }
}
