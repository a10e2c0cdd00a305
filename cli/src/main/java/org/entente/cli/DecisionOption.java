package org.entente.cli;

import java.util.List;
import java.util.function.Function;
import org.entente.ledger.Act;
import org.entente.ledger.Decision;
import org.entente.ledger.Ledger;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** What all commands that take decisions let one say: {@code --by}, {@code --why}, {@code --ledger}. */
final class DecisionOption {

    @Option(
            names = "--by",
            paramLabel = "NAME",
            description = "Who decides; when left out, what ENTENTE_USER says in the environment, or the name of your"
                    + " account.")
    private @Nullable String by;

    @Option(names = "--why", paramLabel = "WORDS", description = "The reason, kept with the decision.")
    private @Nullable String why;

    @Mixin
    private LedgerOption ledger = new LedgerOption();

    /** Takes the decisions that {@code acts} makes of the ledger, and tells what was decided. */
    int decide(Console console, Function<Ledger, List<Act>> acts) {
        try (Ledger open = ledger.open()) {
            List<Decision> taken = open.decide(acts.apply(open), name(), why);
            DecisionView view = new DecisionView(console);
            taken.forEach(view::line);
        }
        return Main.OK;
    }

    /** The reason, if one is given. */
    @Nullable
    String why() {
        return why;
    }

    private String name() {
        return name(by, System.getenv("ENTENTE_USER"), System.getProperty("user.name"));
    }

    /** The first of these that is a name. */
    static String name(@Nullable String... names) {
        for (String name : names) {
            if (name != null && !name.isBlank()) {
                return name.strip();
            }
        }
        return "unknown";
    }
}
