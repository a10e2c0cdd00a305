package org.entente.ledger;

import java.sql.SQLException;
import java.sql.Statement;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.duckdb.DuckDBAppender;
import org.duckdb.DuckDBConnection;
import org.entente.ledger.Identity.Member;
import org.entente.model.Actor;
import org.entente.model.Claim;
import org.entente.model.Status;
import org.entente.model.When;
import org.jspecify.annotations.Nullable;

/** Writes what the decisions in force come to as rows, for the views and for filing what is read later. */
final class Projection {

    private final DuckDBConnection connection;
    private final String entryTable;
    private final String claimTable;

    /** Into the tables that the views show. */
    Projection(DuckDBConnection connection) {
        this(connection, "decided_entry", "decided_claim");
    }

    /** Into other tables of the same columns. */
    Projection(DuckDBConnection connection, String entryTable, String claimTable) {
        this.connection = connection;
        this.entryTable = entryTable;
        this.claimTable = claimTable;
    }

    /** Makes the rows anew. */
    void renew(Overlay overlay) throws SQLException {
        try (Statement delete = connection.createStatement()) {
            delete.execute("DELETE FROM " + entryTable);
            delete.execute("DELETE FROM " + claimTable);
        }
        Rows rows = new Rows(connection);
        rows.table(entryTable, cells -> {
            for (long entry : overlay.entries()) {
                entry(cells, overlay, entry);
            }
        });
        Map<String, Long> filed = filed(overlay);
        Set<String> corrected = filed.keySet().stream()
                .filter(claim -> overlay.corrects(claim, entry(overlay, claim, filed)))
                .collect(Collectors.toCollection(TreeSet::new));
        Map<String, Member> members = new Versions(connection).members(corrected);
        rows.table(claimTable, cells -> {
            for (String claim : filed.keySet()) {
                Member member = members.get(claim);
                claim(cells, overlay, claim, member == null ? null : corrected(overlay, member, filed));
            }
        });
    }

    /** The claims that somebody decided upon, also by a correction of their entry, and where the program filed them. */
    private Map<String, Long> filed(Overlay overlay) throws SQLException {
        Set<String> claims = new HashSet<>(overlay.claims());
        for (long entry : overlay.entries()) {
            if (overlay.correctsClaimsOf(overlay.shown(entry))) {
                claims.addAll(new ClaimQuery(connection).ofPart(entry));
            }
        }
        return new TreeMap<>(new Decisions(connection).filed(claims));
    }

    private static long entry(Overlay overlay, String claim, Map<String, Long> filed) {
        return overlay.shown(overlay.apart(claim).orElse(filed.getOrDefault(claim, 0L)));
    }

    private static Member corrected(Overlay overlay, Member member, Map<String, Long> filed) {
        Claim claim = member.claim();
        return member.with(overlay.corrected(claim, entry(overlay, claim.id(), filed)));
    }

    private static void entry(DuckDBAppender cells, Overlay overlay, long entry) throws SQLException {
        long shown = overlay.shown(entry);
        cells.beginRow().append(entry);
        if (shown == entry) {
            cells.appendNull();
        } else {
            cells.append(shown);
        }
        cells.append(word(Overlay.verdict(overlay.ofEntry(entry))));
        Optional<Act.Correct> status = overlay.correction(entry, Field.STATUS);
        cells.append(status.map(correct -> (Status) correct.field().value(correct.value()))
                .map(Enum::name)
                .orElse(null));
        Optional<Act.Correct> date = overlay.correction(entry, Field.DATE);
        if (date.isPresent()) {
            date(cells, (When) Field.DATE.value(date.get().value()));
        } else {
            cells.appendNull().appendNull().appendNull();
        }
        cells.append(
                overlay.correction(shown, Field.KIND).map(Act.Correct::value).orElse(null));
        cells.endRow();
    }

    private static void date(DuckDBAppender cells, @Nullable When date) throws SQLException {
        When told = date == null ? When.UNKNOWN : date;
        cells.append(told.start()).append(told.end()).append(Words.of(told.precision()));
    }

    private static void claim(DuckDBAppender cells, Overlay overlay, String claim, @Nullable Member corrected)
            throws SQLException {
        cells.beginRow().append(claim);
        Optional<Long> apart = overlay.apart(claim);
        if (apart.isPresent()) {
            cells.append(apart.get().longValue());
        } else {
            cells.appendNull();
        }
        cells.append(word(Overlay.verdict(overlay.ofClaim(claim)))).append(corrected != null);
        if (corrected == null) {
            for (int i = 0; i < 12; i++) {
                cells.appendNull();
            }
        } else {
            said(cells, corrected);
        }
        cells.endRow();
    }

    private static void said(DuckDBAppender cells, Member member) throws SQLException {
        Claim claim = member.claim();
        cells.append(Identity.likeness(member))
                .append(claim.plover().type().name())
                .append(claim.status().name());
        date(cells, claim.date());
        cells.append(Codes.of(claim))
                .append(sides(claim.actors()))
                .append(sides(claim.recipients()))
                .append(Line.saysWho(claim.attribution()))
                .append(Phrase.of(List.of(claim)))
                .append(Words.of(claim.kind()));
    }

    private static @Nullable String sides(Collection<Actor> actors) {
        return actors.isEmpty() ? null : actors.stream().map(Actor::codeOrName).collect(Collectors.joining(", "));
    }

    private static @Nullable String word(Optional<Verdict> verdict) {
        return verdict.map(Words::of).orElse(null);
    }
}
