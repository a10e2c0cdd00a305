package org.entente.ledger;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.duckdb.DuckDBConnection;
import org.entente.ledger.Identity.Member;

/**
 * Which documents an article has been. A document counts until it is the last version of no article; one that returns
 * counts again.
 */
final class Versions {

    private record Last(int number, String document) {}

    private final DuckDBConnection connection;

    Versions(DuckDBConnection connection) {
        this.connection = connection;
    }

    /** Makes each document the last version of its article; returns how many took the place of another. */
    int add(List<Coded> articles, Instant now) throws SQLException {
        LocalDateTime at = LocalDateTime.ofInstant(now, ZoneOffset.UTC);
        int revisions = 0;
        for (Coded coded : articles) {
            if (coded.article() != null) {
                revisions += add(coded.article(), coded.document().id(), at) ? 1 : 0;
            }
        }
        return revisions;
    }

    private boolean add(String article, String document, LocalDateTime at) throws SQLException {
        Last last = last(article);
        if (last.document().equals(document)) {
            return false;
        }
        try (PreparedStatement insert = connection.prepareStatement("INSERT INTO version VALUES (?, ?, ?, ?)")) {
            insert.setString(1, article);
            insert.setInt(2, last.number() + 1);
            insert.setString(3, document);
            insert.setObject(4, at);
            insert.execute();
        }
        update("UPDATE document SET replaced_at = NULL WHERE id = ? AND replaced_at IS NOT NULL", document);
        if (last.number() == 0) {
            return false;
        }
        String replaced = "UPDATE document SET replaced_at = ? WHERE id = ? AND NOT EXISTS (FROM (SELECT"
                + " arg_max(document, number) AS document FROM version WHERE article IN"
                + " (SELECT article FROM version WHERE document = ?) GROUP BY article) AS last WHERE last.document = ?)";
        update(replaced, at, last.document(), last.document(), last.document());
        return true;
    }

    private Last last(String article) throws SQLException {
        String query = "SELECT max(number), arg_max(document, number) FROM version WHERE article = ?";
        try (PreparedStatement select = connection.prepareStatement(query)) {
            select.setString(1, article);
            try (ResultSet rows = select.executeQuery()) {
                rows.next();
                String document = rows.getString(2);
                return document == null ? new Last(0, "") : new Last(rows.getInt(1), document);
            }
        }
    }

    private void update(String command, Object... values) throws SQLException {
        try (PreparedStatement update = connection.prepareStatement(command)) {
            for (int i = 0; i < values.length; i++) {
                update.setObject(i + 1, values[i]);
            }
            update.execute();
        }
    }

    /** The versions of an article, the first at the front. */
    List<Version> of(String article) throws SQLException {
        List<Version> versions = new ArrayList<>();
        String query = "SELECT number, document, found_at FROM version WHERE article = ? ORDER BY number";
        try (PreparedStatement select = connection.prepareStatement(query)) {
            select.setString(1, article);
            try (ResultSet rows = select.executeQuery()) {
                while (rows.next()) {
                    versions.add(new Version(
                            rows.getInt(1),
                            new DocumentQuery(connection).cited(rows.getString(2)),
                            rows.getObject(3, LocalDateTime.class).toInstant(ZoneOffset.UTC)));
                }
            }
        }
        return versions;
    }

    /** For documents that are later versions of an article, the id of the first, so that both pass for one article. */
    Map<String, String> firsts(Collection<String> documents) throws SQLException {
        Map<String, String> firsts = new HashMap<>();
        String query = "SELECT own.document, min(first.document) FROM version AS own JOIN version AS first"
                + " ON first.article = own.article AND first.number = 1"
                + " WHERE own.number > 1 AND own.document IN (SELECT unnest(?::VARCHAR[])) GROUP BY own.document";
        try (PreparedStatement select = connection.prepareStatement(query)) {
            select.setArray(1, connection.createArrayOf("VARCHAR", documents.toArray()));
            try (ResultSet rows = select.executeQuery()) {
                while (rows.next()) {
                    firsts.put(rows.getString(1), rows.getString(2));
                }
            }
        }
        return firsts;
    }

    /** The claims with these ids as they were read, by id, each in the first version of its article. */
    Map<String, Member> members(Collection<String> claims) throws SQLException {
        Map<String, Member> members = new HashMap<>(new ClaimQuery(connection).byId(claims));
        Map<String, String> firsts =
                firsts(members.values().stream().map(Member::document).toList());
        members.replaceAll(
                (id, member) -> new Member(firsts.getOrDefault(member.document(), member.document()), member.claim()));
        return members;
    }
}
