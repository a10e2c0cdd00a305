package org.entente.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.entente.ledger.Ledger;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code entente backup FILE}. */
@Command(
        name = "backup",
        header = "Copies a ledger as it stands.",
        description = {
            "The copy is written beside FILE, put on the disk, checked as entente check does, and compared with the ledger;"
                    + " only then is it called FILE. It is a ledger like any other: to go back to it, copy it or name it with"
                    + " --ledger. A ledger that is not sound is not copied.",
        },
        footer = {
            "Examples:",
            "  entente backup entente-2021-04.duckdb",
            "  entente backup /media/disk/asia.duckdb --ledger asia.duckdb --replace",
        })
final class BackupCommand implements Callable<Integer> {

    private final Console console;

    @Parameters(arity = "1", paramLabel = "FILE", description = "The file to make.")
    private Path file = Path.of("");

    @Option(
            names = "--replace",
            description = "Let it take the place of a FILE that is there, which stays until the new one is whole.")
    private boolean replace;

    @Mixin
    private LedgerOption ledger = new LedgerOption();

    BackupCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        try (Ledger open = ledger.openForReading()) {
            console.out()
                    .line(file + ", a copy of " + ledger.file() + ": "
                            + CheckCommand.sound(open.backup(file, replace)));
        }
        return Main.OK;
    }
}
