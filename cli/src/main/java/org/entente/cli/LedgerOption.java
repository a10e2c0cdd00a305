package org.entente.cli;

import java.nio.file.Path;
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
}
