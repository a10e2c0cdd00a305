package org.entente.ledger.records;

import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.duckdb.DuckDBConnection;
import org.entente.knowledge.Knowledge;
import org.entente.ledger.records.Imported.SetAside;
import org.entente.ledger.records.Shape.State;
import org.entente.ledger.sql.Sql;
import org.jspecify.annotations.Nullable;

/**
 * One file into the ledger. DuckDB reads it into a temporary table {@code staged}, a row for each row of the file, by the
 * shape's query; from there broken rows go to {@code set_aside}, words for states to {@code data_set_name}, and the rest,
 * with codes in the place of words, by the shape's other queries to their tables.
 */
final class Import {

    /** So many broken rows and unknown names are told; the ledger has them all. */
    private static final int TOLD = 20;

    /** What a file that SIPRI's pages made says of itself. */
    private static final Pattern RELEASE = Pattern.compile("Data generated: (\\d{1,2} \\w{3,9} \\d{4}).*");

    private final DataFile sheet;
    private final Layout layout;
    private final Request request;
    private final Sql sql;
    private final DuckDBConnection connection;

    Import(DataFile sheet, Layout layout, Request request, DuckDBConnection connection) {
        this.sheet = sheet;
        this.layout = layout;
        this.request = request;
        this.connection = connection;
        this.sql = new Sql(connection);
    }

    Imported run(Knowledge knowledge, Scan scan, Clock clock) throws SQLException {
        List<DataSet> known = DataSets.where("fingerprint = ?", sql, scan.fingerprint());
        if (!known.isEmpty()) {
            return new Imported(known.get(0), false, 0, List.of(), List.of(), List.of());
        }
        Shape shape = layout.shape();
        if (shape.word("asks").equals("supplier") && request.supplier() == null) {
            throw new ImportException(
                    sheet.named(), "does not say whose deliveries it lists; say it with --supplier USA");
        }
        int id = (int) sql.number("SELECT coalesce(max(id), 0) + 1 FROM data_set");
        Words.make(knowledge, connection);
        sql.run("SET VARIABLE supplier = " + (request.supplier() == null ? "NULL" : Sql.text(request.supplier())));
        stage(scan);
        setAside(id);
        List<String> outOfYears = names(id);
        List<String> unknown = unknown(id);
        long replaced = fill(id);
        count(id, scan, clock);
        List<SetAside> broken = sql.list(
                "SELECT line, reason FROM set_aside WHERE data_set = ? ORDER BY line LIMIT " + TOLD,
                row -> new SetAside(row.getLong(1), row.getString(2)),
                id);
        clear();
        DataSet set = DataSets.where("id = ?", sql, id).get(0);
        return new Imported(set, true, replaced, broken, unknown, outOfYears);
    }

    /** Reads the file; gives each row its line. */
    private void stage(Scan scan) throws SQLException {
        Shape shape = layout.shape();
        clear();
        // In a file's order, so that the place of a row here tells its place there.
        sql.run("CREATE TEMP TABLE staged_row AS WITH cells AS (" + Cells.query(sheet.plain(), layout, scan) + ") "
                + shape.row());
        List<String> columns = sql.list(
                "SELECT column_name FROM duckdb_columns() WHERE table_name = 'staged_row'", row -> row.getString(1));
        sql.run(
                "CREATE TEMP TABLE rejected AS SELECT line - " + (layout.above().size() - layout.rowsAbove())
                        + " AS row, row_number() OVER (ORDER BY line) AS before,"
                        + " error_type, error_message, csv_line FROM (SELECT line, any_value(error_type) AS error_type,"
                        + " any_value(error_message) AS error_message, any_value(csv_line) AS csv_line FROM reject_errors GROUP BY line)");
        sql.run("CREATE TEMP TABLE shift (row BIGINT, lines BIGINT)");
        for (List<Scan.Shift> some : parts(scan.shifts())) {
            sql.run("INSERT INTO shift VALUES "
                    + some.stream()
                            .map(shift -> "(" + shift.row() + ", " + shift.lines() + ")")
                            .collect(Collectors.joining(", ")));
        }
        String passedOver = columns.contains("passed_over") ? "coalesce(passed_over, false)" : "false";
        sql.run("CREATE TEMP VIEW staged AS SELECT * EXCLUDE (broken"
                + (columns.contains("passed_over") ? ", passed_over" : "")
                + "), CASE WHEN " + passedOver + " THEN NULL ELSE broken END AS broken, " + passedOver
                + " AS passed_over, "
                + line() + " AS line FROM staged_row");
    }

    private static <T> List<List<T>> parts(List<T> all) {
        List<List<T>> parts = new ArrayList<>();
        for (int i = 0; i < all.size(); i += 1000) {
            parts.add(all.subList(i, Math.min(all.size(), i + 1000)));
        }
        return parts;
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
            row = "(" + row + " + coalesce((SELECT arg_max(lines, shift.row) FROM shift WHERE shift.row <= " + row
                    + "), 0))";
        }
        return row;
    }

    private void setAside(int id) throws SQLException {
        sql.run("INSERT INTO set_aside SELECT " + id + ", row + coalesce((SELECT arg_max(lines, shift.row) FROM shift"
                + " WHERE shift.row <= rejected.row), 0), CASE error_type"
                + " WHEN 'INVALID ENCODING' THEN 'holds bytes that are no UTF-8'"
                + " WHEN 'UNQUOTED VALUE' THEN 'has quotation marks that do not match'"
                + " ELSE 'has not the right number of cells: ' || lower(replace(error_message, 'Expected Number of Columns: ', 'expected '))"
                + " END, csv_line FROM rejected");
        sql.run("INSERT INTO set_aside SELECT " + id + ", line, broken, NULL FROM staged WHERE broken IS NOT NULL");
        String unique = layout.shape().word("unique");
        if (!unique.isEmpty()) {
            sql.run("INSERT INTO set_aside SELECT " + id + ", line, 'is there already: " + unique.replace("'", "")
                    + " is that of line ' || first_line, NULL FROM (SELECT line, broken, passed_over, min(line) OVER (PARTITION BY "
                    + unique + ") AS first_line FROM staged WHERE (" + unique + ") IN (SELECT (" + unique
                    + ") FROM staged_row GROUP BY ALL HAVING count(*) > 1) AND broken IS NULL AND NOT passed_over)"
                    + " WHERE line > first_line");
        }
        sql.run("CREATE TEMP TABLE left_out AS SELECT line FROM set_aside WHERE data_set = " + id);
    }

    private String year() {
        String told = layout.shape().word("year");
        return told.isEmpty() ? "year(date_start)" : told;
    }

    /** Takes down every word for a state; returns those that stand in years in which there was no such state. */
    private List<String> names(int id) throws SQLException {
        for (State state : layout.shape().states()) {
            sql.run("INSERT INTO data_set_name SELECT " + id + ", '" + state.system()
                    + "', said.word, any_value(known.code),"
                    + " count(known.word) > 0 OR " + !state.needed() + ", sum(times),"
                    + " coalesce(sum(times) FILTER (WHERE year < since OR year > until), 0), min(first_line)"
                    + " FROM (SELECT word, year, count(*) AS times, min(line) AS first_line FROM (SELECT "
                    + state.words()
                    + " AS word, " + year() + " AS year, line FROM staged WHERE broken IS NULL AND NOT passed_over)"
                    + " WHERE word <> '' GROUP BY ALL) AS said"
                    + " LEFT JOIN state_word AS known ON known.system = '" + state.system()
                    + "' AND known.word = plain_word(said.word) GROUP BY said.word");
        }
        sql.run(
                "CREATE TEMP TABLE names_once AS SELECT data_set, system, word, any_value(code) AS code, bool_and(known) AS known,"
                        + " sum(rows)::BIGINT AS rows, sum(out_of_years)::BIGINT AS out_of_years, min(first_line) AS first_line"
                        + " FROM data_set_name WHERE data_set = " + id + " GROUP BY ALL");
        sql.run("DELETE FROM data_set_name WHERE data_set = " + id);
        sql.run("INSERT INTO data_set_name BY NAME SELECT * FROM names_once");
        return sql.list(
                "SELECT word, out_of_years, first_line FROM data_set_name WHERE data_set = ? AND out_of_years > 0"
                        + " ORDER BY out_of_years DESC, word LIMIT " + TOLD,
                row -> "\"" + row.getString(1) + "\" in " + row.getLong(2) + " rows",
                id);
    }

    /** The words that nobody knows; throws when they are not to be skipped. */
    private List<String> unknown(int id) throws SQLException {
        List<String> unknown = sql.list(
                "SELECT word, first_line, rows, system FROM data_set_name WHERE data_set = ? AND NOT known ORDER BY first_line",
                row -> "\"" + row.getString(1) + "\" (" + row.getString(4) + ", line " + row.getLong(2)
                        + (row.getLong(3) == 1 ? "" : ", in " + row.getLong(3) + " rows") + ")",
                id);
        if (!unknown.isEmpty() && !request.skipUnknown()) {
            throw new ImportException(
                    sheet.named(),
                    "names states that no table knows: "
                            + unknown.stream().limit(TOLD).collect(Collectors.joining(", "))
                            + (unknown.size() > TOLD ? " and " + (unknown.size() - TOLD) + " more" : "")
                            + ". Nothing was imported; add them to a table of datasets/ with --knowledge, or leave their"
                            + " rows out with --skip-unknown");
        }
        sql.run("CREATE TEMP TABLE skipped (line BIGINT)");
        for (State state : layout.shape().states()) {
            if (!unknown.isEmpty() && state.needed()) {
                sql.run("INSERT INTO skipped SELECT DISTINCT line FROM (SELECT line, " + state.words()
                        + " AS word FROM staged WHERE broken IS NULL AND NOT passed_over) AS said JOIN data_set_name AS name"
                        + " ON name.word = said.word AND name.data_set = " + id + " AND name.system = '"
                        + state.system()
                        + "' AND NOT name.known WHERE line NOT IN (SELECT line FROM left_out)"
                        + " AND line NOT IN (SELECT line FROM skipped)");
            }
        }
        sql.run("INSERT INTO left_out SELECT line FROM skipped");
        return unknown;
    }

    /** Fills the tables; returns how many rows of earlier imports no longer count. */
    private long fill(int id) throws SQLException {
        List<String> joins = new ArrayList<>();
        List<String> codes = new ArrayList<>();
        List<State> states = layout.shape().states();
        for (int i = 0; i < states.size(); i++) {
            State state = states.get(i);
            String column = state.column();
            if (state.list()) {
                codes.add("coalesce((SELECT list_sort(list_distinct(list(code))) FROM state_word WHERE system = '"
                        + state.system() + "' AND code IS NOT NULL AND list_contains(list_transform(staged." + column
                        + ", lambda word: plain_word(word)), word)), []) AS " + column);
            } else {
                joins.add(" LEFT JOIN state_word AS w" + i + " ON w" + i + ".system = '" + state.system() + "' AND w"
                        + i + ".word = plain_word(staged." + column + ")");
                codes.add("w" + i + ".code AS " + column);
            }
        }
        boolean whole = sql.number("SELECT count(*) FROM left_out") == 0;
        sql.run("CREATE TEMP VIEW named AS SELECT staged.*"
                + (codes.isEmpty() ? "" : " REPLACE (" + String.join(", ", codes) + ")") + " FROM staged"
                + String.join("", joins) + " WHERE broken IS NULL AND NOT passed_over"
                + (whole ? "" : " AND line NOT IN (SELECT line FROM left_out)"));
        for (Shape.Part part : layout.shape().parts()) {
            sql.run("INSERT INTO " + part.table() + " BY NAME SELECT " + id + " AS data_set, * FROM (" + part.query()
                    + ")");
        }
        return replace(id);
    }

    private long replace(int id) throws SQLException {
        Matcher replaces =
                Pattern.compile("(\\w+)(?: by (.*))?").matcher(layout.shape().word("replaces"));
        if (!replaces.matches()) {
            return 0;
        }
        String table = replaces.group(1);
        String by = replaces.group(2);
        Shape shape = layout.shape();
        List<Integer> earlier = sql.list(
                "SELECT id FROM data_set WHERE name = ?" + (by == null ? " AND shape = ?" : ""),
                row -> row.getInt(1),
                by == null ? new Object[] {shape.set(), shape.name()} : new Object[] {shape.set()});
        if (earlier.isEmpty()) {
            return 0;
        }
        String ids = earlier.stream().map(String::valueOf).collect(Collectors.joining(", ", "(", ")"));
        long replaced = 0;
        for (String each :
                shape.parts().stream().map(Shape.Part::table).distinct().toList()) {
            boolean main = each.equals(table);
            if (main || by == null) {
                replaced += sql.run(
                        "UPDATE " + each + " SET replaced_by = " + id + " WHERE replaced_by IS NULL AND data_set IN "
                                + ids
                                + (by == null
                                        ? ""
                                        : " AND (" + by + ") IN (SELECT (" + by + ") FROM " + each
                                                + " WHERE data_set = " + id + ")"));
            }
        }
        return replaced;
    }

    private void count(int id, Scan scan, Clock clock) throws SQLException {
        Shape shape = layout.shape();
        long setAside = sql.number("SELECT count(*) FROM set_aside WHERE data_set = ?", id);
        long skipped = sql.number("SELECT count(*) FROM skipped");
        long passedOver = sql.number("SELECT count(*) FROM staged WHERE passed_over");
        long read = sql.number("SELECT (SELECT count(*) FROM staged_row) + (SELECT count(*) FROM rejected)");
        sql.run(
                "INSERT INTO data_set VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                id,
                shape.set(),
                shape.name(),
                release(),
                sheet.named().toString(),
                scan.fingerprint(),
                LocalDateTime.now(clock),
                read,
                read - setAside - skipped - passedOver,
                setAside,
                skipped,
                passedOver,
                shape.word("citation"),
                shape.word("terms"));
    }

    private @Nullable String release() {
        if (request.release() != null) {
            return request.release();
        }
        return layout.above().stream()
                .map(RELEASE::matcher)
                .filter(Matcher::matches)
                .map(told -> told.group(1))
                .findFirst()
                .orElse(null);
    }

    private void clear() throws SQLException {
        for (String view : List.of("named", "staged")) {
            sql.run("DROP VIEW IF EXISTS temp." + view);
        }
        for (String table : List.of(
                "staged_row",
                "rejected",
                "gap",
                "shift",
                "left_out",
                "skipped",
                "names_once",
                "reject_errors",
                "reject_scans")) {
            sql.run("DROP TABLE IF EXISTS temp." + table);
        }
    }
}
