package org.entente.ledger;

import java.util.Optional;
import org.entente.ledger.Identity.Member;
import org.entente.ledger.Identity.Sameness;
import org.entente.model.Plover;
import org.entente.model.When;

/**
 * Other events are the same when PLOVER type, actors, recipients and day are, and the modes where both are told. Those
 * without an exact day are compared within one article only, where equal dates, or none, will do.
 */
final class SameEvent implements Sameness {

    @Override
    public String likeness(Member member) {
        When date = member.claim().date();
        boolean exact = date.precision() == When.Precision.DAY;
        String who = Codes.row(Codes.names(member.claim().actors())) + " > "
                + Codes.row(Codes.names(member.claim().recipients()));
        String when = date.known() ? date.start() + ".." + date.end() : "no date";
        return member.claim().plover().type() + " " + who + " " + when
                + (exact && !who.equals("? > ?") ? "" : " in " + member.document());
    }

    @Override
    public Optional<Shared> compare(Member one, Member other) {
        Plover first = one.claim().plover();
        Plover second = other.claim().plover();
        boolean bothTell = first.mode() != null && second.mode() != null;
        if (bothTell && !String.valueOf(first.mode()).equals(second.mode())) {
            return Optional.empty();
        }
        Shared shared = Shared.parties(one, other).and(0.2, "type");
        if (bothTell) {
            shared = shared.and(0.1, "mode");
        }
        return Optional.of(one.claim().date().known() ? shared.and(0.2, "date") : shared);
    }
}
