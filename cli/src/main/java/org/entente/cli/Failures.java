package org.entente.cli;

import org.entente.knowledge.KnowledgeException;
import org.entente.ledger.LedgerException;
import org.entente.model.Problem;
import org.jspecify.annotations.Nullable;

/** Tells problems as they come, and counts them. */
final class Failures {

    private final Console console;
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

    int count() {
        return count;
    }

    int exitCode() {
        return count == 0 ? Main.OK : Main.FAILURE;
    }

    /** Tells what ended a command. */
    static int tell(Exception e, Console console) {
        if (e instanceof Output.Gone) {
            return Main.OK;
        }
        if (e instanceof KnowledgeException || e instanceof LedgerException || e instanceof CommandFailure) {
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
