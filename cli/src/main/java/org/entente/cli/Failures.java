package org.entente.cli;

import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.entente.knowledge.KnowledgeException;
import org.entente.ledger.DecisionException;
import org.entente.ledger.LedgerException;
import org.entente.model.Problem;
import org.entente.pipeline.Outcome;
import org.jspecify.annotations.Nullable;

/** Tells problems as they come, and counts them. */
final class Failures {

    private final Console console;
    private final Map<String, Integer> languages = new TreeMap<>();
    private int count;

    Failures(Console console) {
        this.console = console;
    }

    /** Tells {@code problem}; a mistake of the program is shown with its trace when {@code ENTENTE_DEBUG} is set. */
    void add(Problem problem, @Nullable Throwable cause) {
        count++;
        console.tell(problem.toString());
        debug(cause, console);
    }

    /** Tells that a document was set aside, and counts its language. */
    void addForeign(Outcome.Foreign foreign) {
        languages.merge(foreign.document().language(), 1, Integer::sum);
        console.tell(foreign.problem().toString());
    }

    /** How many documents could not be read or coded. */
    int count() {
        return count;
    }

    /** {@code 3 in Russian, 1 in German}, the commonest first; empty when nothing was set aside. */
    String languages() {
        return languages.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue()
                        .reversed()
                        .thenComparing(Map.Entry.comparingByKey()))
                .map(entry -> entry.getValue() + " in " + Words.language(entry.getKey()))
                .collect(Collectors.joining(", "));
    }

    int exitCode() {
        return count == 0 && languages.isEmpty() ? Main.OK : Main.FAILURE;
    }

    /** Tells what ended a command. */
    static int tell(Exception e, Console console) {
        if (e instanceof Output.Gone) {
            return Main.OK;
        }
        if (e instanceof KnowledgeException
                || e instanceof LedgerException
                || e instanceof DecisionException
                || e instanceof CommandFailure) {
            console.tell(String.valueOf(e.getMessage()));
        } else {
            console.tell("entente stopped, by a mistake of the program: " + e);
        }
        debug(e, console);
        return Main.FAILURE;
    }

    private static void debug(@Nullable Throwable cause, Console console) {
        if (cause != null && System.getenv("ENTENTE_DEBUG") != null) {
            cause.printStackTrace(console.err());
        }
    }
}
