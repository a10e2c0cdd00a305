package org.entente.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.entente.ledger.Decision;
import org.entente.ledger.Ledger;
import org.entente.ledger.Subject;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code entente log}. */
@Command(
        name = "log",
        header = "Shows what people decided: what, by whom, when and why.",
        description = {
            "A decision a line, the first at the front; those that were taken back are there too, marked as undone.",
        },
        footer = {
            "Examples:",
            "  entente log",
            "  entente log --entry 12",
            "  entente log --claim 3f2a91c4 --json",
        })
final class LogCommand implements Callable<Integer> {

    private final Console console;

    @Option(
            names = "--entry",
            paramLabel = "N",
            description = "Only what was decided of that entry, of its claims, and of what was merged into it.")
    private @Nullable Long entry;

    @Option(names = "--claim", paramLabel = "ID", description = "Only what was decided of that claim.")
    private @Nullable String claim;

    @Option(names = "--by", paramLabel = "NAME", description = "Only what that person decided.")
    private @Nullable String by;

    @Option(names = "--json", description = "Print JSON, a decision a line.")
    private boolean json;

    @Mixin
    private LedgerOption ledger = new LedgerOption();

    LogCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        try (Ledger open = ledger.openForReading()) {
            List<Decision> decisions = asked(open).stream()
                    .filter(decision -> by == null || decision.by().equals(by))
                    .toList();
            DecisionView view = new DecisionView(console);
            if (json) {
                decisions.forEach(view::json);
            } else if (decisions.isEmpty()) {
                console.tell("Nobody has decided anything of that.");
            } else {
                decisions.forEach(view::logged);
            }
        }
        return Main.OK;
    }

    private List<Decision> asked(Ledger open) {
        if (entry != null) {
            List<Decision> ofEntry = open.decisions(new Subject.OfEntry(entry));
            return claim == null
                    ? ofEntry
                    : ofEntry.stream()
                            .filter(open.decisions(open.subject(claim))::contains)
                            .toList();
        }
        return claim == null ? open.decisions() : open.decisions(open.subject(claim));
    }
}
