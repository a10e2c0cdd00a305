package org.entente.ledger;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.duckdb.DuckDBConnection;
import org.entente.ledger.sql.Sql;

/** The tables of decisions: reads them, and adds to them. */
final class Decisions {

    private final DuckDBConnection connection;
    private final Sql sql;

    Decisions(DuckDBConnection connection) {
        this.connection = connection;
        this.sql = new Sql(connection);
    }

    /** All decisions ever taken, the first at the front. */
    List<Decision> all() throws SQLException {
        return last() == 0 ? List.of() : sql.list("SELECT * FROM decisions ORDER BY number", DecisionRow::read);
    }

    /** The number of the last decision; 0 when there is none. */
    long last() throws SQLException {
        return sql.number("SELECT coalesce(max(number), 0) FROM decision");
    }

    /** What the decisions in force come to. */
    Overlay overlay() throws SQLException {
        return sound(all());
    }

    /** What the decisions in force among all those that were taken come to, as they were found fitting. */
    Overlay sound(List<Decision> taken) throws SQLException {
        try {
            return overlay(taken);
        } catch (Overlay.Unfit unfit) {
            throw new SQLException(
                    "decision " + unfit.decision().number() + " does not fit those before it: " + unfit.getMessage(),
                    unfit);
        }
    }

    /** What the decisions in force among {@code decisions} come to. */
    Overlay overlay(List<Decision> decisions) throws SQLException, Overlay.Unfit {
        Set<String> split = new TreeSet<>();
        decisions.stream()
                .map(Decision::act)
                .filter(Act.Split.class::isInstance)
                .forEach(act -> split.addAll(DecisionRow.claims(act)));
        return Overlay.of(decisions, decisions.isEmpty() ? Map.of() : again(), filed(split));
    }

    private Map<Long, Set<String>> again() throws SQLException {
        Map<Long, Set<String>> again = new HashMap<>();
        sql.each(
                "SELECT DISTINCT decision, claim FROM decision_again",
                row -> again.computeIfAbsent(row.getLong(1), decision -> new TreeSet<>())
                        .add(row.getString(2)));
        return again;
    }

    /** The entries in which the program put those claims. */
    Map<String, Long> filed(Collection<String> claims) throws SQLException {
        Map<String, Long> filed = new HashMap<>();
        if (claims.isEmpty()) {
            return filed;
        }
        sql.each(
                "SELECT claim, entry FROM entry_claim WHERE claim IN (SELECT unnest(?::VARCHAR[]))",
                row -> filed.put(row.getString(1), row.getLong(2)),
                List.copyOf(claims));
        return filed;
    }

    /** Adds a decision. */
    void add(Decision decision) throws SQLException {
        Act act = decision.act();
        Act.Correct correct = act instanceof Act.Correct correction ? correction : null;
        try (PreparedStatement insert =
                connection.prepareStatement("INSERT INTO decision VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")) {
            insert.setLong(1, decision.number());
            insert.setString(2, decision.word());
            insert.setArray(
                    3,
                    connection.createArrayOf("BIGINT", DecisionRow.entries(act).toArray()));
            insert.setArray(
                    4,
                    connection.createArrayOf("VARCHAR", DecisionRow.claims(act).toArray()));
            insert.setString(5, correct == null ? null : correct.field().word());
            insert.setString(6, decision.before());
            insert.setString(7, correct == null ? null : correct.value());
            insert.setObject(8, decision.begun());
            insert.setObject(9, act instanceof Act.Undo undo ? undo.decision() : null);
            insert.setString(10, decision.by());
            insert.setObject(11, LocalDateTime.ofInstant(decision.at(), ZoneOffset.UTC));
            insert.setString(12, decision.reason());
            insert.execute();
        }
    }

    /** Adds that a decision on {@code decided} holds for {@code claim} too. */
    void addAgain(long decision, String claim, String decided) throws SQLException {
        sql.run("INSERT INTO decision_again VALUES (?, ?, ?)", decision, claim, decided);
    }

    /** Adds an entry for the claims of a split, and returns its number. */
    long begin(String kind, String likeness) throws SQLException {
        long entry = Filing.lastEntry(sql) + 1;
        sql.run("INSERT INTO entry VALUES (?, ?, ?)", entry, kind, likeness);
        return entry;
    }
}
