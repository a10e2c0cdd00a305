package org.entente.ledger.records;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.entente.ledger.sql.Sql;

/**
 * A file as temporary tables: {@code staged}, a row for each row of the file by the shape's query, with its line; and {@code
 * rejected}, the rows that DuckDB could not take apart. What an earlier file left is taken away.
 */
final class Staging {

    /** So many changes of the shift go into one statement. */
    private static final int PART = 1000;

    private final Layout layout;
    private final Sql sql;

    Staging(Layout layout, Sql sql) {
        this.layout = layout;
        this.sql = sql;
    }

    void fill(DataFile sheet, Scan scan) throws SQLException {
        clear();
        // In a file's order, so that the place of a row here tells its place there.
        sql.run("CREATE TEMP TABLE staged_row AS WITH cells AS (" + Cells.query(sheet.plain(), layout, scan) + ") "
                + layout.shape().row());
        List<String> columns = sql.list(
                "SELECT column_name FROM duckdb_columns() WHERE table_name = 'staged_row'", row -> row.getString(1));
        sql.run(
                "CREATE TEMP TABLE rejected AS SELECT line - " + (layout.above().size() - layout.rowsAbove())
                        + " AS row, row_number() OVER (ORDER BY line) AS before,"
                        + " error_type, error_message, csv_line FROM (SELECT line, any_value(error_type) AS error_type,"
                        + " any_value(error_message) AS error_message, any_value(csv_line) AS csv_line FROM reject_errors GROUP BY line)");
        shifts(scan.shifts());
        boolean some = columns.contains("passed_over");
        String passedOver = some ? "coalesce(passed_over, false)" : "false";
        sql.run("CREATE TEMP VIEW staged AS SELECT * EXCLUDE (broken" + (some ? ", passed_over" : "") + "), CASE WHEN "
                + passedOver + " THEN NULL ELSE broken END AS broken, " + passedOver + " AS passed_over, " + line()
                + " AS line FROM staged_row");
    }

    private void shifts(List<Scan.Shift> shifts) throws SQLException {
        sql.run("CREATE TEMP TABLE shift (row BIGINT, lines BIGINT)");
        List<String> rows = new ArrayList<>();
        shifts.forEach(shift -> rows.add("(" + shift.row() + ", " + shift.lines() + ")"));
        for (int i = 0; i < rows.size(); i += PART) {
            sql.run("INSERT INTO shift VALUES "
                    + rows.subList(i, Math.min(rows.size(), i + PART)).stream().collect(Collectors.joining(", ")));
        }
    }

    /** The line of a row: its number among the rows that were read, those that were not before it, and the shift. */
    private String line() throws SQLException {
        // Rows that are not yet committed are numbered from a large number on.
        long first = sql.number("SELECT coalesce(min(rowid), 0) FROM staged_row");
        String row = "staged_row.rowid + " + (layout.rowsAbove() + 1 - first);
        if (sql.number("SELECT count(*) FROM rejected") > 0) {
            sql.run("CREATE TEMP TABLE gap AS SELECT row - before AS place, before FROM rejected");
            row = "(" + row + " + coalesce((SELECT max(before) FROM gap WHERE gap.place < " + row + "), 0))";
        }
        if (sql.number("SELECT count(*) FROM shift") > 0) {
            row = "(" + row + " + " + shift(row) + ")";
        }
        return row;
    }

    /** How many lines later than its number says a row begins. */
    static String shift(String row) {
        return "coalesce((SELECT arg_max(lines, shift.row) FROM shift WHERE shift.row <= " + row + "), 0)";
    }

    void clear() throws SQLException {
        for (String view : List.of("named", "staged")) {
            sql.run("DROP VIEW IF EXISTS temp." + view);
        }
        for (String table : List.of(
                "staged_row", "rejected", "gap", "shift", "left_out", "skipped", "reject_errors", "reject_scans")) {
            sql.run("DROP TABLE IF EXISTS temp." + table);
        }
    }
}
