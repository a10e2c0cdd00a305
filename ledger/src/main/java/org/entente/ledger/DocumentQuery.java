package org.entente.ledger;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Struct;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.duckdb.DuckDBConnection;
import org.entente.ledger.sql.Sql;
import org.entente.model.Document;
import org.entente.model.Origin;
import org.entente.model.Original;
import org.entente.model.Passage;
import org.entente.model.Span;
import org.jspecify.annotations.Nullable;

/** Reads documents back from their table. */
final class DocumentQuery {

    private static final String CITED = "SELECT id, source, title, byline, publisher, published, url FROM document ";

    private final DuckDBConnection connection;

    DocumentQuery(DuckDBConnection connection) {
        this.connection = connection;
    }

    Optional<Document> byId(String id) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement("SELECT * FROM document WHERE id = ?")) {
            select.setString(1, id);
            try (ResultSet rows = select.executeQuery()) {
                return rows.next() ? Optional.of(document(rows)) : Optional.empty();
            }
        }
    }

    /** The citation of a document that is there. */
    Citation cited(String id) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(CITED + "WHERE id = ?")) {
            select.setString(1, id);
            return citations(select).values().iterator().next();
        }
    }

    /** The pairs of copies that a document is one of, the most alike first. */
    List<Copy> copies(String document) throws SQLException {
        return new Sql(connection)
                .list(
                        "SELECT * FROM copy WHERE ? IN (document, original) ORDER BY share DESC, document, original",
                        row -> new Copy(
                                cited(row.getString("document")),
                                cited(row.getString("original")),
                                row.getDouble("share")),
                        document);
    }

    List<Citation> all() throws SQLException {
        String order = "WHERE replaced_at IS NULL ORDER BY published NULLS LAST, source, id";
        try (PreparedStatement select = connection.prepareStatement(CITED + order)) {
            return List.copyOf(citations(select).values());
        }
    }

    /** The articles that speak of some entries, by id. */
    Map<String, Citation> citing(List<Long> entries) throws SQLException {
        String which =
                "WHERE replaced_at IS NULL AND id IN (SELECT document FROM claim JOIN placement ON placement.claim = claim.id"
                        + " WHERE entry IN (SELECT unnest(?::BIGINT[])))";
        try (PreparedStatement select = connection.prepareStatement(CITED + which)) {
            select.setArray(1, connection.createArrayOf("BIGINT", entries.toArray()));
            return citations(select);
        }
    }

    Contents contents() throws SQLException {
        String counts = "SELECT (SELECT count(*) FROM document WHERE replaced_at IS NULL),"
                + " (SELECT count(*) FROM document SEMI JOIN copy ON copy.document = document.id WHERE replaced_at IS NULL),"
                + " count(DISTINCT coalesce(placement.said, claim.id)),"
                + " count(DISTINCT placement.entry) FROM claim"
                + " SEMI JOIN (FROM document WHERE replaced_at IS NULL) AS counting ON counting.id = claim.document"
                + " LEFT JOIN placement ON placement.claim = claim.id";
        try (PreparedStatement select = connection.prepareStatement(counts);
                ResultSet rows = select.executeQuery()) {
            rows.next();
            return new Contents(rows.getLong(1), rows.getLong(2), rows.getLong(3), rows.getLong(4));
        }
    }

    private static Map<String, Citation> citations(PreparedStatement select) throws SQLException {
        Map<String, Citation> citations = new LinkedHashMap<>();
        try (ResultSet rows = select.executeQuery()) {
            while (rows.next()) {
                citations.put(
                        rows.getString("id"),
                        new Citation(
                                rows.getString("id"),
                                rows.getString("source"),
                                rows.getString("title"),
                                rows.getString("byline"),
                                rows.getString("publisher"),
                                rows.getObject("published", LocalDate.class),
                                rows.getString("url")));
            }
        }
        return citations;
    }

    private static Document document(ResultSet row) throws SQLException {
        List<Origin.Stretch> stretches = new ArrayList<>();
        for (Object struct : ClaimRow.list(row, "origin")) {
            Object[] parts = ((Struct) struct).getAttributes();
            stretches.add(new Origin.Stretch((Integer) parts[0], (Integer) parts[1], (Integer) parts[2]));
        }
        return new Document(
                row.getString("id"),
                row.getString("source"),
                row.getString("title"),
                row.getString("byline"),
                row.getString("publisher"),
                row.getObject("published", LocalDate.class),
                row.getString("language"),
                row.getString("url"),
                row.getString("text"),
                passages(row),
                new Origin(stretches, marks(row)),
                original(row));
    }

    /** The passages of a row of {@code document}. */
    static List<Passage> passages(ResultSet row) throws SQLException {
        List<Passage> passages = new ArrayList<>();
        for (Object struct : ClaimRow.list(row, "passages")) {
            Object[] parts = ((Struct) struct).getAttributes();
            passages.add(new Passage(
                    Passage.Kind.valueOf((String) parts[0]), new Span((Integer) parts[1], (Integer) parts[2])));
        }
        return passages;
    }

    private static List<Origin.Mark> marks(ResultSet row) throws SQLException {
        List<Origin.Mark> marks = new ArrayList<>();
        for (Object struct : ClaimRow.list(row, "places")) {
            Object[] parts = ((Struct) struct).getAttributes();
            marks.add(new Origin.Mark((Integer) parts[0], (String) parts[1]));
        }
        return marks;
    }

    private static @Nullable Original original(ResultSet row) throws SQLException {
        String language = row.getString("original_language");
        String text = row.getString("original_text");
        if (language == null || text == null) {
            return null;
        }
        List<Span> passages = new ArrayList<>();
        for (Object struct : ClaimRow.list(row, "original_passages")) {
            Object[] parts = ((Struct) struct).getAttributes();
            passages.add(new Span((Integer) parts[0], (Integer) parts[1]));
        }
        return new Original(language, text, passages);
    }
}
