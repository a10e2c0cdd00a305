package org.entente.ledger;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.duckdb.DuckDBConnection;

/** The tables of decisions: reads them, and adds to them. */
final class Decisions {

    private final DuckDBConnection connection;

    Decisions(DuckDBConnection connection) {
        this.connection = connection;
    }

    /** All decisions ever taken, the first at the front. */
    List<Decision> all() throws SQLException {
        List<Decision> decisions = new ArrayList<>();
        if (last() == 0) {
            return decisions;
        }
        try (PreparedStatement select = connection.prepareStatement("SELECT * FROM decisions ORDER BY number");
                ResultSet rows = select.executeQuery()) {
            while (rows.next()) {
                decisions.add(DecisionRow.read(rows));
            }
        }
        return decisions;
    }

    /** The number of the last decision; 0 when there is none. */
    long last() throws SQLException {
        return number("SELECT coalesce(max(number), 0) FROM decision");
    }

    /** What the decisions in force come to. */
    Overlay overlay() throws SQLException {
        try {
            return overlay(all());
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
        try (PreparedStatement select =
                        connection.prepareStatement("SELECT DISTINCT decision, claim FROM decision_again");
                ResultSet rows = select.executeQuery()) {
            while (rows.next()) {
                again.computeIfAbsent(rows.getLong(1), decision -> new TreeSet<>())
                        .add(rows.getString(2));
            }
        }
        return again;
    }

    /** The entries in which the program put those claims. */
    Map<String, Long> filed(Collection<String> claims) throws SQLException {
        Map<String, Long> filed = new HashMap<>();
        if (claims.isEmpty()) {
            return filed;
        }
        String query = "SELECT claim, entry FROM entry_claim WHERE claim IN (SELECT unnest(?::VARCHAR[]))";
        try (PreparedStatement select = connection.prepareStatement(query)) {
            select.setArray(1, connection.createArrayOf("VARCHAR", claims.toArray()));
            try (ResultSet rows = select.executeQuery()) {
                while (rows.next()) {
                    filed.put(rows.getString(1), rows.getLong(2));
                }
            }
        }
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
        try (PreparedStatement insert = connection.prepareStatement("INSERT INTO decision_again VALUES (?, ?, ?)")) {
            insert.setLong(1, decision);
            insert.setString(2, claim);
            insert.setString(3, decided);
            insert.execute();
        }
    }

    /** Adds an entry for the claims of a split, and returns its number. */
    long begin(String kind, String likeness) throws SQLException {
        long entry = number("SELECT coalesce(max(id), 0) + 1 FROM entry");
        try (PreparedStatement insert = connection.prepareStatement("INSERT INTO entry VALUES (?, ?, ?)")) {
            insert.setLong(1, entry);
            insert.setString(2, kind);
            insert.setString(3, likeness);
            insert.execute();
        }
        return entry;
    }

    private long number(String query) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(query);
                ResultSet rows = select.executeQuery()) {
            rows.next();
            return rows.getLong(1);
        }
    }
}
