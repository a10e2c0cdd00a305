package org.entente.ledger;

import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.LocalDateTime;
import org.duckdb.DuckDBConnection;
import org.entente.ledger.sql.Sql;

/** The tables of a ledger and their versions; {@code schema-N.sql} brings version N-1 to N, {@code views.sql} follows. */
final class Schema {

    /** The version that this program writes. */
    static final int VERSION = 8;

    /** Since this version transfers and events are compared as they are now. */
    private static final int LIKENESS = 7;

    /** Since this version copies are known. */
    private static final int COPIES = 8;

    private Schema() {}

    /** What to ask a new ledger. */
    @FunctionalInterface
    interface Asking {
        void ask(Sql sql) throws SQLException;
    }

    /** Asks a new ledger, which is in memory only. */
    static void ofNew(Asking asking) throws SQLException {
        try (DuckDBConnection fresh = (DuckDBConnection) DriverManager.getConnection("jdbc:duckdb:")) {
            bringUpToDate(Path.of(":memory:"), fresh, Clock.systemUTC());
            asking.ask(new Sql(fresh));
        }
    }

    /** Makes the tables in a new file, or brings those of an older version to this one; returns the version found. */
    static int bringUpToDate(Path file, DuckDBConnection connection, Clock clock) throws SQLException {
        int found = isNew(connection) ? 0 : version(file, connection);
        for (int version = found + 1; version <= VERSION; version++) {
            run("schema-" + version + ".sql", connection);
            new Sql(connection).run("INSERT INTO ledger_version VALUES (?, ?)", version, LocalDateTime.now(clock));
        }
        if (found < VERSION) {
            run("views.sql", connection);
        }
        if (found > 0 && found < COPIES) {
            new Copies(connection).findAll();
        }
        if (found > 0 && found < LIKENESS) {
            new Likenesses(connection).renew();
        }
        if (found > 0 && found < VERSION) {
            // What was decided reads as this program words it.
            new Projection(connection).renew(new Decisions(connection).overlay());
        }
        return found;
    }

    /** Checks that the file is a ledger of this version, and returns that. */
    static int check(Path file, DuckDBConnection connection) throws SQLException {
        int found = version(file, connection);
        if (found < VERSION) {
            throw new LedgerException(
                    file,
                    "is a ledger of version " + found + ", this program reads version " + VERSION
                            + "; open it once for writing to bring it up to date",
                    null);
        }
        return found;
    }

    private static void run(String script, DuckDBConnection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(Sql.script(Schema.class, script));
        }
    }

    private static boolean isNew(DuckDBConnection connection) throws SQLException {
        return new Sql(connection).number("SELECT count(*) FROM duckdb_tables() WHERE NOT internal") == 0;
    }

    private static int version(Path file, DuckDBConnection connection) throws SQLException {
        Sql sql = new Sql(connection);
        String tables = "SELECT count(*) FROM duckdb_tables() WHERE table_name = 'ledger_version'";
        if (sql.number(tables) == 0) {
            throw new LedgerException(
                    file,
                    "is no ledger: it is a DuckDB file without a table ledger_version; name one that Entente made, or a new"
                            + " one",
                    null);
        }
        int found = (int) sql.number("SELECT coalesce(max(version), 0) FROM ledger_version");
        if (found < 1 || found > VERSION) {
            throw new LedgerException(
                    file,
                    "is a ledger of version " + found + ", this program knows those up to " + VERSION
                            + "; use a newer Entente",
                    null);
        }
        return found;
    }
}
