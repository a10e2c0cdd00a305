package org.entente.ledger.sql;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.duckdb.DuckDBConnection;
import org.jspecify.annotations.Nullable;

/** A connection, asked in few words. */
public final class Sql {

    /** What to make of a row. */
    @FunctionalInterface
    public interface Maker<T> {
        T of(ResultSet row) throws SQLException;
    }

    /** What to do with a row. */
    @FunctionalInterface
    public interface Doer {
        void with(ResultSet row) throws SQLException;
    }

    private final DuckDBConnection connection;

    /** Asks by that connection. */
    public Sql(DuckDBConnection connection) {
        this.connection = connection;
    }

    /** Does what changes something; returns how many rows it changed. */
    public long run(String sql, @Nullable Object... parameters) throws SQLException {
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
    public <T> List<T> list(String sql, Maker<T> maker, @Nullable Object... parameters) throws SQLException {
        List<T> found = new ArrayList<>();
        each(sql, row -> found.add(maker.of(row)), parameters);
        return found;
    }

    /** Does something with every row that a query answers. */
    public void each(String sql, Doer doer, @Nullable Object... parameters) throws SQLException {
        try (PreparedStatement statement = prepared(sql, parameters);
                ResultSet rows = statement.executeQuery()) {
            while (rows.next()) {
                doer.with(rows);
            }
        }
    }

    /** The one number that a query answers. */
    public long number(String sql, @Nullable Object... parameters) throws SQLException {
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

    /** The SQL in a file that stands beside a class. */
    public static String script(Class<?> beside, String name) {
        try (InputStream script = beside.getResourceAsStream(name)) {
            if (script == null) {
                throw new IllegalStateException("the program was built without " + name);
            }
            return new String(script.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** {@code text} between quotation marks. */
    public static String text(String text) {
        return "'" + text.replace("'", "''") + "'";
    }

    /** {@code name} as the name of a column. */
    public static String name(String name) {
        return "\"" + name.replace("\"", "\"\"") + "\"";
    }
}
