package org.entente.ledger.records;

import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.duckdb.DuckDBConnection;
import org.entente.knowledge.Knowledge;
import org.entente.ledger.records.Imported.SetAside;
import org.entente.ledger.sql.Sql;
import org.jspecify.annotations.Nullable;

/**
 * One file into the ledger. {@link Staging} reads it into temporary tables; from there broken rows go to {@code set_aside},
 * words for states by {@link Naming} to {@code data_set_name}, and the rest, with codes in the place of words, by the
 * shape's queries to their tables.
 */
final class Import {

    /** So many broken rows and unknown names are told; the ledger has them all. */
    private static final int TOLD = 20;

    /** What a file that SIPRI's pages made says of itself. */
    private static final Pattern RELEASE = Pattern.compile("Data generated: (\\d{1,2} \\w{3,9} \\d{4}).*");

    /** A table by columns. */
    private static final Pattern BY = Pattern.compile("(\\w+)(?: by (.*))?");

    private final DataFile sheet;
    private final Layout layout;
    private final Shape shape;
    private final Request request;
    private final Sql sql;
    private final DuckDBConnection connection;

    Import(DataFile sheet, Layout layout, Request request, DuckDBConnection connection) {
        this.sheet = sheet;
        this.layout = layout;
        this.shape = layout.shape();
        this.request = request;
        this.connection = connection;
        this.sql = new Sql(connection);
    }

    Imported run(Knowledge knowledge, Scan scan, Clock clock) throws SQLException {
        List<DataSet> known = DataSets.where("fingerprint = ?", sql, scan.fingerprint());
        if (!known.isEmpty()) {
            return new Imported(known.get(0), false, 0, List.of(), List.of(), List.of());
        }
        if (shape.word("asks").equals("supplier") && request.supplier() == null) {
            throw new ImportException(
                    sheet.named(), "does not say whose deliveries it lists; say it with --supplier USA");
        }
        int id = (int) sql.number("SELECT coalesce(max(id), 0) + 1 FROM data_set");
        Words.make(knowledge, connection);
        sql.run("SET VARIABLE supplier = " + (request.supplier() == null ? "NULL" : Sql.text(request.supplier())));
        Staging staging = new Staging(layout, sql);
        staging.fill(sheet, scan);
        setAside(id);
        Naming naming = new Naming(sheet, shape, id, sql);
        naming.takeDown();
        List<String> unknown = naming.unknown();
        leaveOut(naming, unknown);
        naming.code();
        for (Shape.Part part : shape.parts()) {
            sql.run("INSERT INTO " + part.table() + " BY NAME SELECT " + id + " AS data_set, * FROM (" + part.query()
                    + ")");
        }
        long replaced = replace(id);
        count(id, scan, clock);
        staging.clear();
        List<SetAside> broken = sql.list(
                "SELECT line, reason FROM set_aside WHERE data_set = ? ORDER BY line LIMIT " + TOLD,
                row -> new SetAside(row.getLong(1), row.getString(2)),
                id);
        DataSet set = DataSets.where("id = ?", sql, id).get(0);
        return new Imported(set, true, replaced, broken, unknown, naming.outOfYears(TOLD));
    }

    private void setAside(int id) throws SQLException {
        sql.run("INSERT INTO set_aside SELECT " + id + ", row + " + Staging.shift("rejected.row")
                + ", CASE error_type"
                + " WHEN 'INVALID ENCODING' THEN 'holds bytes that are no UTF-8'"
                + " WHEN 'UNQUOTED VALUE' THEN 'has quotation marks that do not match'"
                + " ELSE 'has not the right number of cells: ' || lower(replace(error_message, 'Expected Number of Columns: ', 'expected '))"
                + " END, csv_line FROM rejected");
        sql.run("INSERT INTO set_aside SELECT " + id + ", line, broken, NULL FROM staged WHERE broken IS NOT NULL");
        String unique = shape.word("unique");
        if (!unique.isEmpty()) {
            sql.run("INSERT INTO set_aside SELECT " + id + ", line, 'is there already: " + unique.replace("'", "")
                    + " is that of line ' || first_line, NULL FROM (SELECT line, broken, passed_over, min(line) OVER (PARTITION BY "
                    + unique + ") AS first_line FROM staged WHERE (" + unique + ") IN (SELECT (" + unique
                    + ") FROM staged_row GROUP BY ALL HAVING count(*) > 1) AND broken IS NULL AND NOT passed_over)"
                    + " WHERE line > first_line");
        }
        sql.run("CREATE TEMP TABLE left_out AS SELECT line FROM set_aside WHERE data_set = " + id);
    }

    /** Leaves out the rows with unknown words, where that was asked for; else stops. */
    private void leaveOut(Naming naming, List<String> unknown) throws SQLException {
        sql.run("CREATE TEMP TABLE skipped (line BIGINT)");
        if (unknown.isEmpty()) {
            return;
        }
        if (!request.skipUnknown()) {
            throw naming.refusal(unknown, TOLD);
        }
        naming.skip();
        sql.run("INSERT INTO left_out SELECT line FROM skipped");
    }

    /** Says of the rows of earlier imports whose place this one takes that they no longer count; returns how many. */
    private long replace(int id) throws SQLException {
        Matcher replaces = BY.matcher(shape.word("replaces"));
        if (!replaces.matches()) {
            return 0;
        }
        String by = replaces.group(2);
        List<Integer> earlier = sql.list(
                "SELECT id FROM data_set WHERE name = ?" + (by == null ? " AND shape = ?" : ""),
                row -> row.getInt(1),
                by == null ? new Object[] {shape.set(), shape.name()} : new Object[] {shape.set()});
        if (earlier.isEmpty()) {
            return 0;
        }
        String ids = earlier.stream().map(String::valueOf).collect(Collectors.joining(", ", "(", ")"));
        String table = replaces.group(1);
        long replaced = sql.run("UPDATE " + table + " SET replaced_by = " + id
                + " WHERE replaced_by IS NULL AND data_set IN " + ids
                + (by == null
                        ? ""
                        : " AND (" + by + ") IN (SELECT (" + by + ") FROM " + table + " WHERE data_set = " + id + ")"));
        Matcher follows = BY.matcher(shape.word("follows"));
        if (follows.matches()) {
            String same = "(data_set, " + follows.group(2) + ")";
            sql.run("UPDATE " + follows.group(1) + " SET replaced_by = " + id + " WHERE replaced_by IS NULL AND " + same
                    + " IN (SELECT " + same + " FROM " + table + " WHERE replaced_by = " + id + ")");
        }
        return replaced;
    }

    private void count(int id, Scan scan, Clock clock) throws SQLException {
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
}
