package org.entente.ledger;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.duckdb.DuckDBConnection;
import org.jspecify.annotations.Nullable;

/** What is remembered of the pages, feeds and folders that are asked for what is new. */
final class Watching {

    private final DuckDBConnection connection;

    Watching(DuckDBConnection connection) {
        this.connection = connection;
    }

    Optional<Checked> checked(String address) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement("SELECT * FROM watched WHERE address = ?")) {
            select.setString(1, address);
            try (ResultSet rows = select.executeQuery()) {
                if (!rows.next()) {
                    return Optional.empty();
                }
                Instant at = instant(rows, "checked_at");
                return Optional.of(new Checked(
                        address,
                        rows.getString("etag"),
                        rows.getString("last_modified"),
                        at == null ? Instant.EPOCH : at,
                        instant(rows, "due_at"),
                        rows.getInt("failures"),
                        rows.getString("message")));
            }
        }
    }

    void check(Checked checked) throws SQLException {
        String command = "INSERT OR REPLACE INTO watched VALUES (?, ?, ?, ?, ?, ?, ?)";
        try (PreparedStatement insert = connection.prepareStatement(command)) {
            insert.setString(1, checked.address());
            insert.setString(2, checked.etag());
            insert.setString(3, checked.lastModified());
            insert.setObject(4, time(checked.at()));
            insert.setObject(5, time(checked.due()));
            insert.setInt(6, checked.failures());
            insert.setString(7, checked.message());
            insert.execute();
        }
    }

    /** The fingerprints of an address by item. */
    Map<String, String> seen(String address) throws SQLException {
        Map<String, String> seen = new TreeMap<>();
        try (PreparedStatement select =
                connection.prepareStatement("SELECT item, fingerprint FROM seen WHERE address = ?")) {
            select.setString(1, address);
            try (ResultSet rows = select.executeQuery()) {
                while (rows.next()) {
                    seen.put(rows.getString(1), rows.getString(2));
                }
            }
        }
        return seen;
    }

    void see(List<Seen> items, Instant now) throws SQLException {
        try (PreparedStatement insert =
                connection.prepareStatement("INSERT OR REPLACE INTO seen VALUES (?, ?, ?, ?)")) {
            for (Seen item : items) {
                insert.setString(1, item.address());
                insert.setString(2, item.item());
                insert.setString(3, item.fingerprint());
                insert.setObject(4, time(now));
                insert.execute();
            }
        }
    }

    private static @Nullable LocalDateTime time(@Nullable Instant instant) {
        return instant == null ? null : LocalDateTime.ofInstant(instant, ZoneOffset.UTC);
    }

    private static @Nullable Instant instant(ResultSet rows, String column) throws SQLException {
        LocalDateTime time = rows.getObject(column, LocalDateTime.class);
        return time == null ? null : time.toInstant(ZoneOffset.UTC);
    }
}
