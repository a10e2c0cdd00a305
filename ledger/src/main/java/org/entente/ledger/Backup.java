package org.entente.ledger;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Map;
import org.duckdb.DuckDBConnection;
import org.entente.ledger.sql.Sql;

/**
 * Copies a ledger as it stands at one moment. The copy is written under another name, opened, looked at and compared before it
 * gets the one it is to have.
 */
final class Backup {

    private final LedgerFile ledger;
    private final Path to;
    private final boolean replace;

    Backup(LedgerFile ledger, Path to, boolean replace) {
        this.ledger = ledger;
        this.to = to;
        this.replace = replace;
    }

    /** Makes the copy and returns what it holds. */
    Soundness make() {
        Path folder = to.toAbsolutePath().normalize().getParent();
        if (folder == null || Files.isDirectory(to)) {
            throw new LedgerException(to, "is a folder; a backup is a file", null);
        }
        if (!Files.isDirectory(folder)) {
            throw new LedgerException(to, "cannot be made: there is no folder " + folder, null);
        }
        if (Files.exists(to) && same()) {
            throw new LedgerException(to, "is the ledger itself; a backup is another file", null);
        }
        if (Files.exists(to) && !replace) {
            throw new LedgerException(to, "is there already; name another file, or replace it with --replace", null);
        }
        try (Unfinished unfinished = Unfinished.beside(to)) {
            Map<String, String> digests = ledger.read(connection -> copied(connection, unfinished.path()));
            Soundness soundness = looked(unfinished.path(), digests);
            unfinished.finish(replace);
            return soundness;
        } catch (IOException failure) {
            throw Failure.of(to, "written", failure);
        }
    }

    private boolean same() {
        try {
            return Files.isSameFile(to, ledger.path());
        } catch (IOException failure) {
            throw Failure.of(to, "read", failure);
        }
    }

    private Map<String, String> copied(DuckDBConnection connection, Path unfinished) throws SQLException {
        Sql sql = new Sql(connection);
        String name =
                sql.list("SELECT current_database()", row -> row.getString(1)).get(0);
        Map<String, String> digests = new Check(connection).digests();
        try {
            sql.run("ATTACH " + Sql.text(unfinished.toString()) + " AS backup (READ_WRITE)");
            try {
                sql.run("COPY FROM DATABASE " + Sql.name(name) + " TO backup");
                sql.each("CHECKPOINT backup", answer -> {});
            } finally {
                sql.run("DETACH backup");
            }
        } catch (SQLException failure) {
            throw Failure.of(to, "written", failure);
        }
        return digests;
    }

    /** What the copy holds, when that is what the ledger holds. */
    private Soundness looked(Path unfinished, Map<String, String> digests) {
        try (LedgerFile copy = LedgerFile.openForReading(unfinished)) {
            return copy.read(connection -> looked(new Check(connection), digests));
        }
    }

    private Soundness looked(Check copy, Map<String, String> digests) throws SQLException {
        Soundness soundness = copy.run();
        if (!soundness.sound()) {
            throw new LedgerException(
                    ledger.path(),
                    "is not sound, so no backup was made: " + soundness.faults().get(0) + "; entente check tells all",
                    null);
        }
        if (!copy.read().equals(digests)) {
            throw new LedgerException(to, "could not be made: the copy is not what the ledger holds; try again", null);
        }
        return soundness;
    }
}
