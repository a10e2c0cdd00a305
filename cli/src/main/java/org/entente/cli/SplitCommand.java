package org.entente.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.entente.ledger.Act;
import org.entente.ledger.Ledger;
import org.entente.ledger.Subject;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code entente split ENTRY CLAIM...}. */
@Command(
        name = "split",
        header = "Says that claims are about something else than their entry.",
        description = {
            "The claims get an entry of their own. The program never puts them back; claims that are read later are compared"
                    + " with both entries. entente undo puts them back.",
        },
        footer = {
            "Examples:",
            "  entente ledger RUS PAK --claims",
            "  entente split 12 3f2a91c4 77b0 --why \"the order of 2018, not that of 2015\"",
        })
final class SplitCommand implements Callable<Integer> {

    private final Console console;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(index = "0", paramLabel = "ENTRY", description = "The number of the entry.")
    private long entry;

    @Parameters(
            index = "1..*",
            arity = "1..*",
            paramLabel = "CLAIM",
            description = "Ids of claims of the entry, or their first characters.")
    private List<String> claims = List.of();

    @Mixin
    private DecisionOption decision = new DecisionOption();

    SplitCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        return decision.decide(
                console,
                ledger -> List.of(new Act.Split(
                        entry,
                        claims.stream().map(claim -> claim(ledger, claim)).toList())));
    }

    private String claim(Ledger ledger, String id) {
        if (ledger.subject(id) instanceof Subject.OfClaim claim) {
            return claim.id();
        }
        throw new ParameterException(
                spec.commandLine(), id + " is the number of an entry; claims are split off by their ids");
    }
}
