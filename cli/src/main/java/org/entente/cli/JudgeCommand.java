package org.entente.cli;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Function;
import org.entente.ledger.Act;
import org.entente.ledger.Subject;
import org.entente.ledger.Verdict;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The commands that say something of claims and entries: {@code confirm}, {@code dispute}, {@code dismiss}, {@code note}. */
abstract sealed class JudgeCommand implements Callable<Integer> {

    /** What {@code ID} is, for the descriptions. */
    static final String IDS =
            "Numbers of entries, and ids of claims or their first characters; entente ledger shows the"
                    + " numbers, with --claims the ids too.";

    private final Console console;
    private final Function<Subject, Act> act;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(arity = "1..*", paramLabel = "ID", description = IDS)
    private List<String> ids = List.of();

    @Mixin
    private DecisionOption decision = new DecisionOption();

    JudgeCommand(Console console, Function<Subject, Act> act) {
        this.console = console;
        this.act = act;
    }

    @Override
    public Integer call() {
        if (this instanceof Note && decision.why() == null) {
            throw new ParameterException(spec.commandLine(), "a note needs words; give them with --why");
        }
        return decision.decide(
                console, ledger -> ids.stream().map(ledger::subject).map(act).toList());
    }

    /** {@code entente confirm ID...}. */
    @Command(
            name = "confirm",
            header = "Says of claims or entries that they are so.",
            description = {
                "What is confirmed is marked in the ledger, and shown however sure the program was (--min-confidence). What"
                        + " is decided of a claim holds for the same words in later versions and copies of its article"
                        + " too.",
            },
            footer = {
                "Examples:",
                "  entente confirm 12 --why \"seen in the treaty series\"",
                "  entente confirm 3f2a91c4 77b0 --by anna",
            })
    static final class Confirm extends JudgeCommand {
        Confirm(Console console) {
            super(console, subject -> new Act.Judge(subject, Verdict.CONFIRMED));
        }
    }

    /** {@code entente dispute ID...}. */
    @Command(
            name = "dispute",
            header = "Says of claims or entries that they may not be so.",
            description = {
                "What is disputed still counts, and is marked in the ledger. What is decided of a claim holds for the same"
                        + " words in later versions and copies of its article too.",
            },
            footer = {
                "Examples:",
                "  entente dispute 12 --why \"the ministry denies it\"",
            })
    static final class Dispute extends JudgeCommand {
        Dispute(Console console) {
            super(console, subject -> new Act.Judge(subject, Verdict.DISPUTED));
        }
    }

    /** {@code entente dismiss ID...}. */
    @Command(
            name = "dismiss",
            header = "Says of claims or entries that they are not so.",
            description = {
                "What is dismissed is kept, but no longer counts and is hidden; entente ledger --dismissed shows it. A"
                        + " dismissed claim stays so when its article, a later version or a copy of it is read again; a"
                        + " dismissed entry when more is read of it.",
            },
            footer = {
                "Examples:",
                "  entente dismiss 3f2a91c4 --why \"a film, not a war\"",
                "  entente ledger RUS PAK --dismissed",
            })
    static final class Dismiss extends JudgeCommand {
        Dismiss(Console console) {
            super(console, subject -> new Act.Judge(subject, Verdict.DISMISSED));
        }
    }

    /** {@code entente note ID... --why WORDS}. */
    @Command(
            name = "note",
            header = "Adds a note to claims or entries.",
            description = {"The note changes nothing; the ledger and the log show it."},
            footer = {
                "Examples:",
                "  entente note 12 --why \"ask the embassy about the price\"",
            })
    static final class Note extends JudgeCommand {
        Note(Console console) {
            super(console, Act.Note::new);
        }
    }
}
