package org.entente.ledger;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.util.Properties;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.duckdb.DuckDBConnection;
import org.entente.ledger.sql.Store;

/** The open file under a ledger: connections, transactions, and what to say when one fails. */
final class LedgerFile implements Store, AutoCloseable {

    /** DuckDB lets one program open a file for writing twice; two ledgers would then number their entries alike. */
    private static final Set<Path> WRITTEN = ConcurrentHashMap.newKeySet();

    private final Path path;
    private final Path whole;
    private final boolean writable;
    private final DuckDBConnection connection;

    private LedgerFile(Path path, Path whole, boolean writable) throws SQLException {
        this.path = path;
        this.whole = whole;
        this.writable = writable;
        Properties settings = new Properties();
        settings.setProperty("duckdb.read_only", String.valueOf(!writable));
        // A ledger must open without a network, so DuckDB may not look for extensions there.
        settings.setProperty("autoinstall_known_extensions", "false");
        try {
            connection = (DuckDBConnection) DriverManager.getConnection("jdbc:duckdb:" + whole, settings);
        } catch (ExceptionInInitializerError | NoClassDefFoundError failure) {
            throw Failure.of(path, failure);
        }
    }

    static LedgerFile open(Path path, Clock clock) {
        Path whole = whole(path);
        Path folder = whole.getParent();
        if (folder == null || Files.isDirectory(whole)) {
            throw new LedgerException(path, "is a folder; a ledger is a file", null);
        }
        if (!Files.isDirectory(folder)) {
            throw new LedgerException(path, "cannot be made: there is no folder " + folder, null);
        }
        if (!WRITTEN.add(whole)) {
            throw new LedgerException(path, "is already open for writing in this program; close it first", null);
        }
        try {
            if (!Files.exists(whole)) {
                begin(path, whole, clock);
            }
            return opened(path, whole, true, connection -> Schema.bringUpToDate(path, connection, clock));
        } catch (RuntimeException failure) {
            WRITTEN.remove(whole);
            throw failure;
        }
    }

    /** Makes a new ledger, which gets its name when it has its tables. */
    private static void begin(Path path, Path whole, Clock clock) {
        try (Unfinished unfinished = Unfinished.beside(whole)) {
            opened(path, unfinished.path(), true, connection -> Schema.bringUpToDate(path, connection, clock))
                    .close();
            unfinished.finish(false);
        } catch (FileAlreadyExistsException quicker) {
            // Another program began it meanwhile; opening it tells whether that still has it open.
        } catch (IOException failure) {
            throw Failure.of(path, "opened", failure);
        }
    }

    /** The file as it was asked for. */
    Path path() {
        return path;
    }

    static LedgerFile openForReading(Path path) {
        if (!Files.exists(path)) {
            throw new LedgerException(path, "is not there; reading an article into it makes it", null);
        }
        if (Files.isDirectory(path)) {
            throw new LedgerException(path, "is a folder; a ledger is a file", null);
        }
        return opened(path, whole(path), false, connection -> Schema.check(path, connection));
    }

    private static LedgerFile opened(Path asked, Path whole, boolean writable, Work<Integer> check) {
        LedgerFile file;
        try {
            file = new LedgerFile(asked, whole, writable);
        } catch (SQLException failure) {
            throw Failure.of(asked, writable ? "opened" : "read", failure);
        }
        try {
            file.transact(check);
            return file;
        } catch (RuntimeException failure) {
            file.close();
            throw failure;
        }
    }

    /** The path without links, so that one file has one name; of a file to be made, that of its folder. */
    private static Path whole(Path path) {
        Path whole = path.toAbsolutePath().normalize();
        Path folder = whole.getParent();
        try {
            return Files.exists(whole) || folder == null
                    ? whole.toRealPath()
                    : folder.toRealPath().resolve(whole.getFileName());
        } catch (IOException missing) {
            return whole;
        }
    }

    /** Does the work in one transaction, which holds wholly or not at all; one at a time. */
    @Override
    public synchronized <T> T write(Work<T> work) {
        if (!writable) {
            throw new LedgerException(path, "was opened for reading only; open it for writing", null);
        }
        return transact(work);
    }

    private <T> T transact(Work<T> work) {
        try {
            // In SQL, for after a commit that failed the driver's own transactions are out of step with DuckDB's.
            execute("BEGIN TRANSACTION");
            T result = work.with(connection);
            execute("COMMIT");
            return result;
        } catch (SQLException failure) {
            rollback(failure);
            throw Failure.of(path, "written", failure);
        } catch (RuntimeException failure) {
            rollback(failure);
            throw failure;
        }
    }

    private void rollback(Exception failure) {
        try {
            execute("ROLLBACK");
        } catch (SQLException none) {
            // A commit that fails has already undone everything.
            failure.addSuppressed(none);
        }
    }

    private void execute(String command) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(command);
        }
    }

    /** Does work that only looks, and may keep a connection for the next time. */
    <T> T look(Work<T> work) {
        try {
            return work.with(connection);
        } catch (SQLException failure) {
            throw Failure.of(path, "read", failure);
        }
    }

    /** Does the work on a connection of its own, which sees what was committed before. */
    @Override
    public <T> T read(Work<T> work) {
        try (DuckDBConnection own = connection.duplicate()) {
            return work.with(own);
        } catch (SQLException failure) {
            throw Failure.of(path, "read", failure);
        }
    }

    @Override
    public synchronized void close() {
        try {
            connection.close();
        } catch (SQLException failure) {
            throw Failure.of(path, "closed", failure);
        } finally {
            if (writable) {
                WRITTEN.remove(whole);
            }
        }
    }
}
