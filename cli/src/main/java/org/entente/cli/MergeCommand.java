package org.entente.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.entente.ledger.Act;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code entente merge ENTRY ENTRY...}. */
@Command(
        name = "merge",
        header = "Says that entries are one thing.",
        description = {
            "The first keeps its number and takes the claims of the others; claims that are read later and belong to any of"
                    + " them are shown there too. entente undo parts them again.",
        },
        footer = {
            "Examples:",
            "  entente merge 12 31 --why \"one delivery, told in two ways\"",
            "  entente undo 4",
        })
final class MergeCommand implements Callable<Integer> {

    private final Console console;

    @Parameters(arity = "2..*", paramLabel = "ENTRY", description = "The numbers of two entries or more, of one kind.")
    private List<Long> entries = List.of();

    @Mixin
    private DecisionOption decision = new DecisionOption();

    MergeCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        return decision.decide(console, ledger -> List.of(new Act.Merge(entries)));
    }
}
