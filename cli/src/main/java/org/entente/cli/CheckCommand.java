package org.entente.cli;

import java.util.concurrent.Callable;
import org.entente.ledger.Ledger;
import org.entente.ledger.Soundness;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code entente check}. */
@Command(
        name = "check",
        header = "Proves that a ledger is sound.",
        description = {
            "Reads every cell of the file and looks whether the tables are those they should be, every claim has its"
                    + " article, parties, details and entry, its sentences stand where it says, what was decided still"
                    + " comes to what is shown, and other people's data are as many as were imported. What is wrong is"
                    + " told with its table and number, what was found, and what was expected; the exit code is then 1."
                    + " Nothing is changed.",
        },
        footer = {
            "Examples:",
            "  entente check",
            "  entente check --ledger asia.duckdb",
        })
final class CheckCommand implements Callable<Integer> {

    private final Console console;

    @Mixin
    private LedgerOption ledger = new LedgerOption();

    CheckCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        try (Ledger open = ledger.openForReading()) {
            Soundness soundness = open.soundness();
            if (soundness.sound()) {
                console.out().line(ledger.file() + ": " + sound(soundness));
                return Main.OK;
            }
            soundness.faults().forEach(fault -> console.out().line(fault.toString()));
            console.tell(ledger.file() + ": " + Words.count(soundness.count(), "fault")
                    + (soundness.count() > soundness.faults().size()
                            ? ", of which the first of each kind are told"
                            : "")
                    + "; go back to the newest backup that is sound, or read the articles into a new ledger");
            return Main.FAILURE;
        }
    }

    /** What a sound ledger holds. */
    static String sound(Soundness soundness) {
        return Words.count(soundness.articles(), "article") + ", "
                + Words.count(soundness.claims(), "claim") + ", "
                + Words.count(soundness.entries(), "entry") + ", "
                + Words.count(soundness.decisions(), "decision") + ", "
                + Words.count(soundness.dataSets(), "data set") + " of "
                + Words.count(soundness.records(), "row") + ": all sound";
    }
}
