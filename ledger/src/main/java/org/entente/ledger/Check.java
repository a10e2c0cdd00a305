package org.entente.ledger;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.duckdb.DuckDBConnection;
import org.entente.ledger.Soundness.Fault;
import org.entente.ledger.sql.Sql;
import org.entente.model.Attribution;
import org.entente.model.Kind;
import org.entente.model.Plover;
import org.entente.model.Status;
import org.entente.model.When;

/**
 * Looks at the whole of a ledger for what is not as it must be. What that is stands in the scripts under {@code checks}: each
 * check is a query for faults under a line {@code -- @check THING}. Only reads the file; what it compares with it puts into
 * temporary tables of its connection.
 */
final class Check {

    /** So many faults of a kind are told. */
    private static final int TOLD = 20;

    private static final String MARK = "-- @check ";

    private final DuckDBConnection connection;
    private final Sql sql;
    private final List<Fault> faults = new ArrayList<>();
    private Map<String, String> digests = Map.of();
    private long count;

    Check(DuckDBConnection connection) {
        this.connection = connection;
        this.sql = new Sql(connection);
    }

    /** Looks at everything; where tables are missing or cannot be read, no further. */
    Soundness run() throws SQLException {
        expectTables();
        faults("tables");
        if (count == 0) {
            digests = digests();
        }
        if (count > 0) {
            return new Soundness(0, 0, 0, 0, 0, 0, faults, count);
        }
        allowWords();
        faults("articles");
        faults("entries");
        faults("copies");
        faults("decisions");
        if (recompute()) {
            faults("decided");
        }
        faults("records");
        return new Soundness(
                rows("document"),
                rows("claim"),
                rows("entry"),
                rows("decision"),
                rows("data_set"),
                sql.number("SELECT coalesce(sum(rows_in), 0) FROM data_set"),
                faults,
                count);
    }

    /** The {@link #digests} of what the last {@link #run} has read; none before it, or where tables are missing. */
    Map<String, String> read() {
        return digests;
    }

    /** Reads every cell; by table, a number that two tables share only when their rows are equal, in whatever order. */
    Map<String, String> digests() throws SQLException {
        Map<String, String> digests = new TreeMap<>();
        String tables =
                "SELECT table_name FROM duckdb_tables() WHERE database_name = current_database() AND NOT temporary"
                        + " ORDER BY table_name";
        for (String table : sql.list(tables, row -> row.getString(1))) {
            String digest = "SELECT count(*) || ' ' || coalesce(sum(hash(one)::HUGEINT), 0) FROM " + Sql.name(table)
                    + " AS one";
            try {
                digests.put(table, sql.list(digest, row -> row.getString(1)).get(0));
            } catch (SQLException failure) {
                add(new Fault("table", table, "cannot be read: " + firstLine(failure), "rows that DuckDB can read"));
            }
        }
        return digests;
    }

    /** Keeps beside the ledger, for as long as it is open, what every table of a new one is like. */
    private void expectTables() throws SQLException {
        if (sql.number("SELECT count(*) FROM duckdb_tables() WHERE temporary AND table_name = 'expected_key'") > 0) {
            return;
        }
        sql.run("CREATE TEMP TABLE expected_column (table_name VARCHAR, column_name VARCHAR, data_type VARCHAR,"
                + " is_nullable BOOLEAN, column_index INTEGER)");
        sql.run("CREATE TEMP TABLE expected_key (table_name VARCHAR, columns VARCHAR)");
        Rows rows = new Rows(connection);
        Schema.ofNew(fresh -> {
            rows.table(
                    "expected_column",
                    cells -> fresh.each(
                            "SELECT table_name, column_name, data_type, is_nullable, column_index FROM duckdb_columns()"
                                    + " WHERE NOT internal",
                            row -> cells.beginRow()
                                    .append(row.getString(1))
                                    .append(row.getString(2))
                                    .append(row.getString(3))
                                    .append(row.getBoolean(4))
                                    .append(row.getInt(5))
                                    .endRow()));
            rows.table(
                    "expected_key",
                    cells -> fresh.each(
                            "SELECT table_name, array_to_string(constraint_column_names, ', ') FROM duckdb_constraints()"
                                    + " WHERE constraint_type = 'PRIMARY KEY'",
                            row -> cells.beginRow()
                                    .append(row.getString(1))
                                    .append(row.getString(2))
                                    .endRow()));
        });
    }

    private void allowWords() throws SQLException {
        sql.run("CREATE OR REPLACE TEMP TABLE allowed (what VARCHAR, word VARCHAR)");
        allow("kind", Arrays.stream(Kind.values()).map(Words::of).toList());
        allow("status", Arrays.stream(Status.values()).map(Enum::name).toList());
        allow(
                "date precision",
                Arrays.stream(When.Precision.values()).map(Words::of).toList());
        allow(
                "attribution",
                Arrays.stream(Attribution.Kind.values()).map(Words::of).toList());
        allow("context", Plover.CONTEXTS);
        allow("PLOVER type", Arrays.stream(Plover.Type.values()).map(Enum::name).toList());
        for (Plover.Type type : Plover.Type.values()) {
            allow("mode", type.modes().stream().map(mode -> type + " " + mode).toList());
        }
    }

    private void allow(String what, List<String> words) throws SQLException {
        sql.run("INSERT INTO allowed SELECT ?, unnest(?::VARCHAR[])", what, words);
    }

    /** Takes the decisions in force once more; returns whether that can be done. */
    private boolean recompute() throws SQLException {
        sql.run("CREATE OR REPLACE TEMP TABLE recomputed_entry AS FROM decided_entry LIMIT 0");
        sql.run("CREATE OR REPLACE TEMP TABLE recomputed_claim AS FROM decided_claim LIMIT 0");
        try {
            new Projection(connection, "recomputed_entry", "recomputed_claim")
                    .renew(new Decisions(connection).overlay());
            return true;
        } catch (SQLException | IllegalArgumentException unfit) {
            add(new Fault(
                    "decisions",
                    "of the log",
                    "cannot be taken again: " + firstLine(unfit),
                    "each to fit those before it"));
            return false;
        }
    }

    private void faults(String script) throws SQLException {
        for (String check : Sql.script(Check.class, "checks/" + script + ".sql").split(MARK, -1)) {
            if (!check.startsWith("--")) {
                int end = check.indexOf('\n');
                faults(check.substring(0, end), check.substring(end));
            }
        }
    }

    private void faults(String thing, String query) throws SQLException {
        List<Long> found = sql.list(
                "SELECT id::VARCHAR, found, expected, count(*) OVER () FROM (" + query + ") LIMIT " + TOLD, row -> {
                    faults.add(
                            new Fault(thing, line(row.getString(1)), line(row.getString(2)), line(row.getString(3))));
                    return row.getLong(4);
                });
        count += found.isEmpty() ? 0 : found.get(0);
    }

    private void add(Fault fault) {
        faults.add(fault);
        count++;
    }

    /** What was found may be anything; it is told in one line. */
    private static String line(String text) {
        return text.replaceAll("\\s+", " ");
    }

    private long rows(String table) throws SQLException {
        return sql.number("SELECT count(*) FROM " + table);
    }

    private static String firstLine(Exception failure) {
        return String.valueOf(failure.getMessage()).lines().findFirst().orElse("");
    }
}
