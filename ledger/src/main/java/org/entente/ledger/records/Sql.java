package org.entente.ledger.records;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.duckdb.DuckDBConnection;
import org.jspecify.annotations.Nullable;

/** A connection, asked in few words. */
final class Sql {

    /** What to make of a row. */
    @FunctionalInterface
    interface Maker<T> {
        T of(ResultSet row) throws SQLException;
    }

    private final DuckDBConnection connection;

    Sql(DuckDBConnection connection) {
        this.connection = connection;
    }

    /** Does what changes something; returns how many rows it changed. */
    long run(String sql, @Nullable Object... parameters) throws SQLException {
        if (parameters.length == 0) {
            try (Statement statement = connection.createStatement()) {
                return Math.max(0, statement.executeUpdate(sql));
            }
        }
        try (PreparedStatement statement = prepared(sql, parameters)) {
            return Math.max(0, statement.executeUpdate());
        }
    }

    /** What a query answers, row by row. */
    <T> List<T> list(String sql, Maker<T> maker, @Nullable Object... parameters) throws SQLException {
        List<T> found = new ArrayList<>();
        try (PreparedStatement statement = prepared(sql, parameters);
                ResultSet rows = statement.executeQuery()) {
            while (rows.next()) {
                found.add(maker.of(rows));
            }
        }
        return found;
    }

    /** The one number that a query answers. */
    long number(String sql, @Nullable Object... parameters) throws SQLException {
        return list(sql, row -> row.getLong(1), parameters).get(0);
    }

    private PreparedStatement prepared(String sql, @Nullable Object... parameters) throws SQLException {
        PreparedStatement statement = connection.prepareStatement(sql);
        for (int i = 0; i < parameters.length; i++) {
            Object value = parameters[i];
            if (value instanceof List<?> list) {
                statement.setArray(i + 1, connection.createArrayOf("VARCHAR", list.toArray()));
            } else {
                statement.setObject(i + 1, value);
            }
        }
        return statement;
    }

    /** {@code text} between quotation marks. */
    static String text(String text) {
        return "'" + text.replace("'", "''") + "'";
    }

    /** {@code name} as the name of a column. */
    static String name(String name) {
        return "\"" + name.replace("\"", "\"\"") + "\"";
    }
}
