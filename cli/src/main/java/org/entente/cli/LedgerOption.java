package org.entente.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import org.entente.ledger.Ledger;
import picocli.CommandLine.Option;

/** {@code --ledger FILE}. */
final class LedgerOption {

    @Option(
            names = "--ledger",
            paramLabel = "FILE",
            defaultValue = "entente.duckdb",
            description = "The ledger's file; ${DEFAULT-VALUE} in the current folder when left out.")
    private Path file = Path.of("entente.duckdb");

    Path file() {
        return file;
    }

    /** Opens the ledger for writing; it must be there. */
    Ledger open() {
        exists();
        return Ledger.open(file);
    }

    /** Opens the ledger for reading; it must be there. */
    Ledger openForReading() {
        exists();
        return Ledger.openForReading(file);
    }

    private void exists() {
        if (!Files.exists(file)) {
            throw new CommandFailure(file + ": there is no such ledger; entente read FILE... begins one");
        }
    }
}
