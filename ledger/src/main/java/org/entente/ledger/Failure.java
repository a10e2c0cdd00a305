package org.entente.ledger;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Says in a person's words what DuckDB says in its own. */
final class Failure {

    private static final Pattern HOLDER = Pattern.compile("\\(PID (\\d+)\\)");

    private static final Pattern TWICE = Pattern.compile("[Dd]uplicate key \"(?:id: )?([^\"]*)\"");

    private Failure() {}

    /** What to throw when {@code file} cannot be {@code verb}, as {@code read}. */
    static LedgerException of(Path file, String verb, SQLException failure) {
        String said = String.valueOf(failure.getMessage());
        return new LedgerException(file, message(verb, said), failure);
    }

    /** The same, when a file beside the ledger cannot be. */
    static LedgerException of(Path file, String verb, IOException failure) {
        boolean refused = failure instanceof AccessDeniedException;
        return new LedgerException(
                file, message(verb, refused ? "Permission denied" : String.valueOf(failure.getMessage())), failure);
    }

    /** What to throw when DuckDB itself cannot be loaded, which outside the built program is unpacked each time. */
    static LedgerException of(Path file, LinkageError failure) {
        Throwable reason = failure;
        while (reason.getCause() != null) {
            reason = reason.getCause();
        }
        return new LedgerException(
                file,
                "cannot be opened: DuckDB's library cannot be loaded (" + reason.getMessage()
                        + "); it may need room in the folder for temporary files, "
                        + System.getProperty("java.io.tmpdir"),
                failure);
    }

    private static String message(String verb, String said) {
        if (said.contains("Could not set lock") || said.contains("being used by another process")) {
            Matcher holder = HOLDER.matcher(said);
            String program = holder.find() ? "another program (process " + holder.group(1) + ")" : "another program";
            return "is open in " + program + "; close that one or wait until it has finished";
        }
        if (said.contains("different configuration than existing connections")) {
            return "is already open in this program, for writing or for reading; close it first";
        }
        if (said.contains("not a valid DuckDB database file")) {
            return "is no ledger: it is not a DuckDB file; name one that Entente made, or a new one";
        }
        if (said.contains("storage version") || said.contains("newer version of DuckDB")) {
            return "was written by a newer DuckDB than this program has; use a newer Entente";
        }
        if (said.contains("No space left")
                || said.contains("Out of Disk")
                || said.contains("File too large")
                || said.contains("file size limit")) {
            return "cannot be " + verb
                    + ": the disk is full; make room and do it again, the ledger is as it was before";
        }
        if (said.contains("Permission denied") || said.contains("Read-only file system")) {
            return "cannot be " + verb + ": the file or its folder may not be written by you";
        }
        Matcher twice = TWICE.matcher(said);
        if (twice.find()) {
            return "already holds a claim or document with the id " + twice.group(1) + "; nothing was added";
        }
        if (said.contains("Corrupt") || said.contains("Could not read enough bytes")) {
            return "is damaged: " + firstLine(said);
        }
        if (said.contains("Connection was closed") || said.contains("Connection has been closed")) {
            return "has been closed";
        }
        return "cannot be " + verb + ": " + firstLine(said);
    }

    private static String firstLine(String said) {
        return said.lines().findFirst().orElse(said);
    }
}
