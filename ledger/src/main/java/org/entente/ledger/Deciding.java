package org.entente.ledger;

import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.duckdb.DuckDBConnection;
import org.entente.ledger.Identity.Member;
import org.entente.ledger.sql.Sql;
import org.entente.model.Claim;
import org.entente.model.Kind;
import org.jspecify.annotations.Nullable;

/** Takes decisions: looks whether each fits the ledger as it stands, adds it, and brings what follows from it up to date. */
final class Deciding {

    private final DuckDBConnection connection;
    private final Decisions decisions;

    Deciding(DuckDBConnection connection) {
        this.connection = connection;
        this.decisions = new Decisions(connection);
    }

    /** Takes all of {@code acts} in order, or on an exception none, as the transaction is then rolled back. */
    List<Decision> take(List<Act> acts, String by, @Nullable String reason, Instant at) throws SQLException {
        List<Decision> taken = new ArrayList<>();
        Overlay overlay = decisions.overlay();
        for (Act act : acts) {
            Decision decision = fitting(act, by, reason, at, overlay);
            decisions.add(decision);
            Again.extend(connection);
            overlay = after(decision);
            taken.add(decision);
        }
        new Projection(connection).renew(overlay);
        kindsAgree();
        return taken;
    }

    /** Looks whether all claims of an entry are still of one kind, which they are not when a correction is undone after a merge. */
    private void kindsAgree() throws SQLException {
        String query = "SELECT placement.entry, standing.kind, told.kind FROM decided_entry"
                + " JOIN placement ON placement.entry = coalesce(decided_entry.shown_in, decided_entry.entry)"
                + " JOIN entry_standing AS standing ON standing.entry = placement.entry"
                + " JOIN told ON told.claim = placement.claim WHERE told.kind <> standing.kind LIMIT 1";
        List<String> torn = new Sql(connection)
                .list(
                        query,
                        row -> "entry " + row.getLong(1) + " would be " + article(row.getString(2))
                                + " with a claim that is " + article(row.getString(3)) + "; undo its merge first");
        if (!torn.isEmpty()) {
            throw new DecisionException(torn.get(0));
        }
    }

    private Decision fitting(Act act, String by, @Nullable String reason, Instant at, Overlay overlay)
            throws SQLException {
        String before = null;
        Long begun = null;
        Subject subject = DecisionRow.subject(act);
        if (subject != null) {
            exists(subject, overlay);
        }
        if (act instanceof Act.Correct correct) {
            before = corrected(correct, overlay);
        } else if (act instanceof Act.Note && (reason == null || reason.isBlank())) {
            throw new DecisionException("a note needs words");
        } else if (act instanceof Act.Merge merge) {
            merges(merge, overlay);
        } else if (act instanceof Act.Split split) {
            begun = split(split, overlay);
        } else if (act instanceof Act.Undo undo) {
            undoes(undo);
        }
        return new Decision(decisions.last() + 1, act, before, begun, by, at, reason, true);
    }

    /** The ledger after the decision; one that others build upon cannot be undone. */
    private Overlay after(Decision decision) throws SQLException {
        try {
            return decisions.overlay(decisions.all());
        } catch (Overlay.Unfit unfit) {
            if (unfit.decision().number() == decision.number()) {
                throw new DecisionException(String.valueOf(unfit.getMessage()));
            }
            Act undone = decision.act();
            throw new DecisionException(
                    (undone instanceof Act.Undo undo ? "decision " + undo.decision() + " cannot be undone: " : "")
                            + "decision " + unfit.decision().number() + " ("
                            + unfit.decision().word()
                            + ") builds on it; undo that first");
        }
    }

    private void exists(Subject subject, Overlay overlay) throws SQLException {
        if (subject instanceof Subject.OfEntry entry) {
            entry(entry.number(), overlay);
        } else if (subject instanceof Subject.OfClaim claim) {
            claim(claim.id());
        }
    }

    /** An entry that stands for itself; what is in it. */
    private Entry entry(long number, Overlay overlay) throws SQLException {
        if (overlay.shown(number) != number) {
            throw new DecisionException(
                    "entry " + number + " is part of entry " + overlay.shown(number) + "; name that one");
        }
        return new EntryQuery(connection, overlay)
                .byId(number)
                .orElseThrow(() -> new DecisionException("there is no entry " + number));
    }

    private Claim claim(String id) throws SQLException {
        Member member = new ClaimQuery(connection).byId(List.of(id)).get(id);
        if (member == null) {
            throw new DecisionException("there is no claim " + id);
        }
        return member.claim();
    }

    /** Looks whether the correction can be made; returns what stood there. */
    private @Nullable String corrected(Act.Correct correct, Overlay overlay) throws SQLException {
        Field field = correct.field();
        Subject subject = correct.subject();
        Optional<Entry> entry =
                subject instanceof Subject.OfEntry of ? Optional.of(entry(of.number(), overlay)) : Optional.empty();
        List<Claim> claims = new ArrayList<>();
        if (subject instanceof Subject.OfClaim of) {
            claims.add(overlay.corrected(claim(of.id()), entryOf(of.id(), overlay)));
        }
        entry.ifPresent(one -> one.firmestFirst().forEach(told -> claims.add(told.claim())));
        if (field == Field.KIND && subject instanceof Subject.OfClaim of) {
            throw new DecisionException("a kind is corrected of an entry, with all its claims; " + subject
                    + " belongs to entry " + entryOf(of.id(), overlay) + ", from which it can be split");
        }
        Kind kind = claims.get(0).kind();
        if (!field.kinds().contains(kind)) {
            throw new DecisionException(subject + " is " + article(Words.of(kind)) + ", which has no " + field.word()
                    + "; allowed: " + Field.of(kind));
        }
        for (Claim claim : claims) {
            try {
                field.in(claim, correct.value());
            } catch (IllegalArgumentException wrong) {
                throw new DecisionException(String.valueOf(wrong.getMessage()));
            }
        }
        boolean standing = entry.isPresent() && (field == Field.STATUS || field == Field.DATE);
        if (standing) {
            Entry one = entry.get();
            return field == Field.STATUS ? Forms.STATUS.text(one.status()) : Forms.DATE.text(one.date());
        }
        return field.in(claims.get(0));
    }

    private static String article(String kind) {
        return (kind.matches("[aeiou].*") ? "an " : "a ") + kind;
    }

    private long entryOf(String claim, Overlay overlay) throws SQLException {
        Long filed = decisions.filed(List.of(claim)).get(claim);
        return overlay.shown(overlay.apart(claim).orElse(filed == null ? 0 : filed));
    }

    private void merges(Act.Merge merge, Overlay overlay) throws SQLException {
        Set<Long> different = new HashSet<>(merge.entries());
        if (different.size() < merge.entries().size() || different.size() < 2) {
            throw new DecisionException("merging needs two entries or more, each named once");
        }
        Entry first = entry(merge.entries().get(0), overlay);
        for (long number : merge.entries()) {
            Entry other = entry(number, overlay);
            if (other.kind() != first.kind()) {
                throw new DecisionException(
                        "entry " + first.id() + " is " + article(Words.of(first.kind())) + " and entry " + number + " "
                                + article(Words.of(other.kind())) + "; only entries of one kind are one thing");
            }
        }
    }

    /** Looks whether the claims can be taken out of their entry; begins one for them and returns its number. */
    private long split(Act.Split split, Overlay overlay) throws SQLException {
        Entry entry = entry(split.entry(), overlay);
        Set<String> there = new TreeSet<>(
                new ClaimQuery(connection).ofEntries(List.of(entry.id())).keySet());
        List<String> wanted = split.claims();
        for (String claim : wanted) {
            if (!there.contains(claim)) {
                throw new DecisionException(
                        "claim " + claim + " belongs to entry " + entryOf(claim, overlay) + ", not " + split.entry());
            }
        }
        Set<String> left = new TreeSet<>(there);
        wanted.forEach(left::remove);
        if (wanted.isEmpty() || left.isEmpty()) {
            throw new DecisionException("entry " + split.entry() + " has "
                    + there.size() + (there.size() == 1 ? " claim" : " claims")
                    + "; a split takes out at least one and leaves at least one");
        }
        Member first = Objects.requireNonNull(
                new Versions(connection).members(List.of(wanted.get(0))).get(wanted.get(0)), "a claim that is there");
        return decisions.begin(Words.of(first.claim().kind()), Identity.likeness(first));
    }

    private void undoes(Act.Undo undo) throws SQLException {
        Decision undone = decisions.all().stream()
                .filter(decision -> decision.number() == undo.decision())
                .findFirst()
                .orElseThrow(() -> new DecisionException("there is no decision " + undo.decision()));
        if (!undone.inForce()) {
            throw new DecisionException("decision " + undo.decision() + " has been undone already");
        }
    }
}
