package org.entente.ledger;

import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.duckdb.DuckDBConnection;
import org.entente.ledger.sql.Sql;

/** Finds what people name, and what was ever decided of it. */
final class Trail {

    /** Fewer characters of a claim's id are not enough to name it. */
    private static final int SHORTEST = 4;

    /** So many claims are shown to somebody who names too many by the beginning of an id. */
    private static final int SHOWN = 4;

    private final DuckDBConnection connection;
    private final Sql sql;

    Trail(DuckDBConnection connection) {
        this.connection = connection;
        this.sql = new Sql(connection);
    }

    /** What {@code id} names. */
    Subject subject(String id) throws SQLException {
        List<String> claims = claims(id);
        if (!claims.isEmpty() && claims.get(0).equals(id)) {
            return new Subject.OfClaim(id);
        }
        if (id.matches("\\d{1,18}") && (claims.isEmpty() || id.length() < SHORTEST || isEntry(id))) {
            return new Subject.OfEntry(Long.parseLong(id));
        }
        if (id.length() < SHORTEST || claims.isEmpty()) {
            throw new DecisionException(
                    "there is no claim or entry \"" + id + "\"; allowed: the number of an entry, or a"
                            + " claim's id or its first " + SHORTEST + " characters or more");
        }
        if (claims.size() > 1) {
            throw new DecisionException("several claims begin with \"" + id + "\": " + String.join(", ", claims));
        }
        return new Subject.OfClaim(claims.get(0));
    }

    /** Claims' ids may begin with figures alone too. */
    private boolean isEntry(String number) throws SQLException {
        return sql.number("SELECT count(*) FROM entry WHERE id = ?", Long.parseLong(number)) > 0;
    }

    private List<String> claims(String start) throws SQLException {
        return sql.list(
                "SELECT id FROM claim WHERE starts_with(id, ?) ORDER BY id <> ?, id LIMIT ?",
                row -> row.getString(1),
                start,
                start,
                SHOWN);
    }

    /** The decisions on {@code subject}, of an entry also those on its claims and on what was merged into it. */
    List<Decision> of(Subject subject) throws SQLException {
        List<Decision> all = new Decisions(connection).all();
        Set<Long> entries = new TreeSet<>();
        Set<String> claims = new TreeSet<>();
        if (subject instanceof Subject.OfEntry entry) {
            entries.add(entry.number());
            members(entry.number(), entries, claims);
        } else if (subject instanceof Subject.OfClaim claim) {
            claims.add(claim.id());
        }
        Set<Long> again = again(claims);
        Set<Long> found = new TreeSet<>();
        for (Decision decision : all) {
            boolean entry = DecisionRow.entries(decision.act()).stream().anyMatch(entries::contains)
                    || (decision.begun() != null && entries.contains(decision.begun()));
            boolean claim = DecisionRow.claims(decision.act()).stream().anyMatch(claims::contains)
                    || again.contains(decision.number());
            boolean undo = decision.act() instanceof Act.Undo undone && found.contains(undone.decision());
            if ((subject instanceof Subject.OfEntry && entry) || claim || undo) {
                found.add(decision.number());
            }
        }
        return all.stream()
                .filter(decision -> found.contains(decision.number()))
                .toList();
    }

    private void members(long entry, Set<Long> parts, Set<String> claims) throws SQLException {
        sql.each(
                "SELECT part, claim FROM placement WHERE entry = ?",
                row -> {
                    parts.add(row.getLong(1));
                    claims.add(row.getString(2));
                },
                entry);
    }

    private Set<Long> again(Set<String> claims) throws SQLException {
        return new TreeSet<>(sql.list(
                "SELECT decision FROM decision_again WHERE claim IN (SELECT unnest(?::VARCHAR[]))",
                row -> row.getLong(1),
                List.copyOf(claims)));
    }
}
