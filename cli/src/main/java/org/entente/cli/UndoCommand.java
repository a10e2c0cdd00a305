package org.entente.cli;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.entente.ledger.Act;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code entente undo NUMBER...}. */
@Command(
        name = "undo",
        header = "Takes back decisions.",
        description = {
            "The ledger is then as if they had not been taken; the log keeps them. Undoing is a decision too: undoing an undo"
                    + " brings back what was decided. Decisions that others build upon are undone after these.",
        },
        footer = {
            "Examples:",
            "  entente log",
            "  entente undo 4",
        })
final class UndoCommand implements Callable<Integer> {

    private final Console console;

    @Parameters(
            arity = "1..*",
            paramLabel = "NUMBER",
            description = "The numbers of decisions; entente log shows them.")
    private List<Long> numbers = List.of();

    @Mixin
    private DecisionOption decision = new DecisionOption();

    UndoCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        return decision.decide(
                console, ledger -> numbers.stream().<Act>map(Act.Undo::new).collect(Collectors.toList()));
    }
}
