package org.entente.ledger;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.duckdb.DuckDBConnection;
import org.entente.ledger.Identity.Member;
import org.entente.ledger.sql.Sql;

/**
 * Which documents an article has been. A document counts until it is the last version of no article; one that returns
 * counts again.
 */
final class Versions {

    private record Last(int number, String document) {}

    private final DuckDBConnection connection;
    private final Sql sql;

    Versions(DuckDBConnection connection) {
        this.connection = connection;
        this.sql = new Sql(connection);
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
        sql.run("INSERT INTO version VALUES (?, ?, ?, ?)", article, last.number() + 1, document, at);
        sql.run("UPDATE document SET replaced_at = NULL WHERE id = ? AND replaced_at IS NOT NULL", document);
        if (last.number() == 0) {
            return false;
        }
        String replaced = "UPDATE document SET replaced_at = ? WHERE id = ? AND NOT EXISTS (FROM (SELECT"
                + " arg_max(document, number) AS document FROM version WHERE article IN"
                + " (SELECT article FROM version WHERE document = ?) GROUP BY article) AS last WHERE last.document = ?)";
        sql.run(replaced, at, last.document(), last.document(), last.document());
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

    /** The versions of an article, the first at the front. */
    List<Version> of(String article) throws SQLException {
        return sql.list(
                "SELECT number, document, found_at FROM version WHERE article = ? ORDER BY number",
                row -> new Version(
                        row.getInt(1),
                        new DocumentQuery(connection).cited(row.getString(2)),
                        row.getObject(3, LocalDateTime.class).toInstant(ZoneOffset.UTC)),
                article);
    }

    /** For documents that are later versions of an article, the id of the first, so that both pass for one article. */
    Map<String, String> firsts(Collection<String> documents) throws SQLException {
        Map<String, String> firsts = new HashMap<>();
        String query = "SELECT own.document, min(first.document) FROM version AS own JOIN version AS first"
                + " ON first.article = own.article AND first.number = 1"
                + " WHERE own.number > 1 AND own.document IN (SELECT unnest(?::VARCHAR[])) GROUP BY own.document";
        sql.each(query, row -> firsts.put(row.getString(1), row.getString(2)), List.copyOf(documents));
        return firsts;
    }

    /** The claims with these ids as they were read, by id, each in the first version of its article. */
    Map<String, Member> members(Collection<String> claims) throws SQLException {
        Map<String, Member> members = new HashMap<>(new ClaimQuery(connection).byId(claims));
        Map<String, String> firsts =
                firsts(members.values().stream().map(Member::document).toList());
        members.replaceAll((id, member) -> new Member(
                firsts.getOrDefault(member.document(), member.document()), member.published(), member.claim()));
        return members;
    }
}
