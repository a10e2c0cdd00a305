package org.entente.ledger;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.duckdb.DuckDBAppender;
import org.duckdb.DuckDBConnection;
import org.entente.model.Document;
import org.entente.model.Original;
import org.jspecify.annotations.Nullable;

/** Writes documents, claims and entries as rows, within the transaction of the connection. */
final class Rows {

    /** Writes the cells of one table. */
    @FunctionalInterface
    interface Table {
        void write(DuckDBAppender cells) throws SQLException;
    }

    private final DuckDBConnection connection;

    Rows(DuckDBConnection connection) {
        this.connection = connection;
    }

    /** The ids of those documents that are in the ledger already. */
    Set<String> known(List<Coded> articles) throws SQLException {
        Set<String> known = new TreeSet<>();
        Object[] ids = articles.stream().map(article -> article.document().id()).toArray();
        String query = "SELECT id FROM document WHERE id IN (SELECT unnest(?::VARCHAR[]))";
        try (PreparedStatement select = connection.prepareStatement(query)) {
            select.setArray(1, connection.createArrayOf("VARCHAR", ids));
            try (ResultSet rows = select.executeQuery()) {
                while (rows.next()) {
                    known.add(rows.getString(1));
                }
            }
        }
        return known;
    }

    /** Adds the articles with their claims. */
    void add(List<Coded> articles, Instant now) throws SQLException {
        LocalDateTime readAt = LocalDateTime.ofInstant(now, ZoneOffset.UTC);
        table("document", cells -> {
            for (Coded article : articles) {
                document(cells, article.document(), readAt);
            }
        });
        new ClaimRows(this).add(articles);
    }

    /** Adds the entries that are begun, and the claims of these and of older ones. */
    void add(List<Filing.Place> places) throws SQLException {
        table("entry", cells -> {
            for (Filing.Place place : places) {
                if (place.first()) {
                    cells.beginRow()
                            .append(place.entry())
                            .append(Words.of(place.kind()))
                            .append(place.likeness())
                            .endRow();
                }
            }
        });
        table("entry_claim", cells -> {
            for (Filing.Place place : places) {
                cells.beginRow()
                        .append(place.entry())
                        .append(place.claim().id())
                        .append(place.score())
                        .append(place.reason())
                        .endRow();
            }
        });
    }

    /** Opens {@code name} for the rows that {@code table} writes. */
    void table(String name, Table table) throws SQLException {
        try (DuckDBAppender cells = connection.createAppender(name)) {
            table.write(cells);
            // Closing would flush too, but not say when that fails.
            cells.flush();
        }
    }

    private static void document(DuckDBAppender cells, Document document, LocalDateTime readAt) throws SQLException {
        cells.beginRow()
                .append(document.id())
                .append(document.source())
                .append(document.title())
                .append(document.byline())
                .append(document.publisher())
                .append(document.published())
                .append(document.language())
                .append(document.url())
                .append(document.text())
                .append(document.passages().stream()
                        .map(passage -> struct(
                                "kind", passage.kind().name(),
                                "begins", passage.span().begin(),
                                "ends", passage.span().end()))
                        .toList())
                .append(document.origin().stretches().stream()
                        .map(stretch -> struct(
                                "begins", stretch.begin(),
                                "length", stretch.length(),
                                "original", stretch.from()))
                        .toList())
                .append(readAt);
        original(cells, document.original());
        cells.appendNull();
        cells.append(document.origin().marks().stream()
                        .map(mark -> struct("begins", mark.begin(), "place", mark.place()))
                        .toList())
                .endRow();
    }

    private static void original(DuckDBAppender cells, @Nullable Original original) throws SQLException {
        if (original == null) {
            cells.appendNull().appendNull().appendNull();
        } else {
            cells.append(original.language())
                    .append(original.text())
                    .append(original.passages().stream()
                            .map(span -> struct("begins", span.begin(), "ends", span.end()))
                            .toList());
        }
    }

    /** A struct of names and values by turns. */
    private static Map<String, Object> struct(Object... parts) {
        Map<String, Object> struct = new LinkedHashMap<>();
        for (int i = 0; i < parts.length; i += 2) {
            struct.put((String) parts[i], parts[i + 1]);
        }
        return struct;
    }
}
