package org.entente.ledger;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.duckdb.DuckDBConnection;
import org.entente.ledger.Identity.Member;
import org.entente.ledger.sql.Sql;
import org.entente.model.Actor;
import org.entente.model.Claim;
import org.entente.model.Evidence;
import org.entente.model.Span;

/** Reads claims back from their tables as they were written by {@link ClaimRows}. */
final class ClaimQuery {

    private final DuckDBConnection connection;

    ClaimQuery(DuckDBConnection connection) {
        this.connection = connection;
    }

    /** The claims of one document, in its order. */
    List<Claim> ofDocument(String document) throws SQLException {
        return members("SELECT id AS claim FROM claim WHERE document = ?", document).values().stream()
                .map(Member::claim)
                .toList();
    }

    /** The claims of some entries, by id, as they were read. */
    Map<String, Member> ofEntries(Collection<Long> entries) throws SQLException {
        return members(
                "SELECT claim FROM placement WHERE entry IN (SELECT unnest(?::BIGINT[]))",
                connection.createArrayOf("BIGINT", entries.toArray()));
    }

    /** The ids of the claims that the program put into that entry, or a person if the entry began with a split. */
    List<String> ofPart(long entry) throws SQLException {
        return new Sql(connection)
                .list(
                        "SELECT claim FROM entry_claim WHERE entry = ? UNION SELECT claim FROM decided_claim WHERE entry = ?",
                        row -> row.getString(1),
                        entry,
                        entry);
    }

    /** The claims with these ids, by id. */
    Map<String, Member> byId(Collection<String> claims) throws SQLException {
        return members("SELECT unnest(?::VARCHAR[])", connection.createArrayOf("VARCHAR", claims.toArray()));
    }

    /** The claims whose ids {@code wanted} selects, in the order of their documents and places there. */
    private Map<String, Member> members(String wanted, Object parameter) throws SQLException {
        Map<String, Map<String, List<Actor>>> parties = parties(wanted, parameter);
        Map<String, List<Evidence>> evidence = evidence(wanted, parameter);
        String query =
                "SELECT claim.*, host, visitors, parties, topics, instrument, name, series, participants, supplier,"
                        + " recipient, designation, description, quantity, quantity_bound, value_amount, value_currency,"
                        + " quantity_most, family, category, makers, ordered, terms, published FROM claim"
                        + " JOIN document ON document.id = claim.document"
                        + " LEFT JOIN visit ON visit.claim = claim.id LEFT JOIN agreement ON agreement.claim = claim.id"
                        + " LEFT JOIN exercise ON exercise.claim = claim.id LEFT JOIN transfer ON transfer.claim = claim.id"
                        + " WHERE claim.id IN (" + wanted + ") ORDER BY claim.document, claim.position";
        Map<String, Member> members = new LinkedHashMap<>();
        try (PreparedStatement select = connection.prepareStatement(query)) {
            select.setObject(1, parameter);
            try (ResultSet rows = select.executeQuery()) {
                while (rows.next()) {
                    String id = rows.getString("id");
                    Map<String, List<Actor>> roles = parties.getOrDefault(id, Map.of());
                    Claim claim = new ClaimRow(rows)
                            .claim(
                                    roles.getOrDefault("actor", List.of()),
                                    roles.getOrDefault("recipient", List.of()),
                                    evidence.getOrDefault(id, List.of()));
                    members.put(
                            id,
                            new Member(
                                    rows.getString("document"), rows.getObject("published", LocalDate.class), claim));
                }
            }
        }
        return members;
    }

    private Map<String, Map<String, List<Actor>>> parties(String wanted, Object parameter) throws SQLException {
        String query = "SELECT claim, role, text, name, country, sector FROM party WHERE claim IN (" + wanted
                + ") ORDER BY claim, position";
        Map<String, Map<String, List<Actor>>> parties = new HashMap<>();
        try (PreparedStatement select = connection.prepareStatement(query)) {
            select.setObject(1, parameter);
            try (ResultSet rows = select.executeQuery()) {
                while (rows.next()) {
                    parties.computeIfAbsent(rows.getString(1), claim -> new HashMap<>())
                            .computeIfAbsent(rows.getString(2), role -> new ArrayList<>())
                            .add(new Actor(rows.getString(3), rows.getString(4), rows.getString(5), rows.getString(6)));
                }
            }
        }
        return parties;
    }

    private Map<String, List<Evidence>> evidence(String wanted, Object parameter) throws SQLException {
        String query = "SELECT claim, sentence, begins, ends, text FROM evidence WHERE claim IN (" + wanted
                + ") ORDER BY claim, position";
        Map<String, List<Evidence>> evidence = new HashMap<>();
        try (PreparedStatement select = connection.prepareStatement(query)) {
            select.setObject(1, parameter);
            try (ResultSet rows = select.executeQuery()) {
                while (rows.next()) {
                    evidence.computeIfAbsent(rows.getString(1), claim -> new ArrayList<>())
                            .add(new Evidence(
                                    rows.getInt(2), new Span(rows.getInt(3), rows.getInt(4)), rows.getString(5)));
                }
            }
        }
        return evidence;
    }
}
