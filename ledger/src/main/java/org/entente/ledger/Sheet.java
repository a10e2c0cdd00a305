package org.entente.ledger;

import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.duckdb.DuckDBAppender;
import org.duckdb.DuckDBConnection;
import org.jspecify.annotations.Nullable;

/**
 * Rows under named columns, to be written to a file.
 *
 * @param columns at least one, each name once
 * @param rows a cell for every column: a String, a List of them, a LocalDate, a Long or a Double as the column's type
 *     asks for, or null
 */
public record Sheet(List<Column> columns, List<List<@Nullable Object>> rows) {

    /** What the cells of a column hold. */
    public enum Type {
        TEXT("VARCHAR"),
        TEXTS("VARCHAR[]"),
        DAY("DATE"),
        WHOLE("BIGINT"),
        NUMBER("DOUBLE");

        private final String sql;

        Type(String sql) {
            this.sql = sql;
        }
    }

    /**
     * A column.
     *
     * @param name in lower case with underscores, as {@code plover_type}
     * @param type what its cells hold
     */
    public record Column(String name, Type type) {}

    public Sheet {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }

    /**
     * Writes it to {@code file}, in the place of what is there.
     *
     * @throws LedgerException when the file cannot be written
     */
    public void write(FileForm form, Path file) {
        try (DuckDBConnection memory = (DuckDBConnection) DriverManager.getConnection("jdbc:duckdb:")) {
            try (Statement statement = memory.createStatement()) {
                statement.execute(columns.stream()
                        .map(column -> '"' + column.name() + "\" " + column.type().sql)
                        .collect(Collectors.joining(", ", "CREATE TABLE sheet (", ")")));
            }
            try (DuckDBAppender cells = memory.createAppender("sheet")) {
                for (List<@Nullable Object> row : rows) {
                    cells.beginRow();
                    for (Object cell : row) {
                        append(cells, cell);
                    }
                    cells.endRow();
                }
                cells.flush();
            }
            form.copy(memory, form == FileForm.CSV ? "SELECT " + flat() + " FROM sheet" : "FROM sheet", file);
        } catch (SQLException failure) {
            throw Failure.of(file, "written", failure);
        }
    }

    /** The columns, lists as texts with semicolons between their members, as spreadsheets show them best. */
    private String flat() {
        return columns.stream()
                .map(column -> column.type() == Type.TEXTS
                        ? "array_to_string(\"%s\", '; ') AS \"%s\"".formatted(column.name(), column.name())
                        : '"' + column.name() + '"')
                .collect(Collectors.joining(", "));
    }

    private static void append(DuckDBAppender cells, @Nullable Object cell) throws SQLException {
        if (cell == null) {
            cells.appendNull();
        } else if (cell instanceof List<?> texts) {
            cells.append(texts);
        } else if (cell instanceof LocalDate day) {
            cells.append(day);
        } else if (cell instanceof Long whole) {
            cells.append(whole.longValue());
        } else if (cell instanceof Double number) {
            cells.append(number.doubleValue());
        } else {
            cells.append((String) cell);
        }
    }
}
