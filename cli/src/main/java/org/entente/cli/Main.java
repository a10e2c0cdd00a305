package org.entente.cli;

import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.ScopeType;

/** The program: {@code entente COMMAND}. */
@Command(
        name = "entente",
        synopsisSubcommandLabel = "COMMAND",
        versionProvider = Version.class,
        scope = ScopeType.INHERIT,
        mixinStandardHelpOptions = true,
        usageHelpAutoWidth = true,
        headerHeading = "",
        header = "Reads English articles about states and keeps the ledger of their relationship.",
        descriptionHeading = "%n",
        parameterListHeading = "%n",
        optionListHeading = "%n",
        commandListHeading = "%nCommands:%n",
        footerHeading = "%n",
        description = {
            "It codes what an article says: visits, agreements, exercises, arms transfers and other events between"
                    + " states, each with its status (from speculated to done, stopped or refused), its date, who says"
                    + " so, and the sentence that says it. In a ledger the claims of many articles come together to"
                    + " entries, one for each thing in the world.",
        },
        footer = {
            "Begin with:",
            "  entente read examples",
            "  entente ledger RUS PAK --sources",
            "  entente code --help",
            "",
            "Exit codes: 0 all went well, 1 some input failed (the rest was still done), 2 the command line is wrong."
        },
        sortOptions = false)
final class Main {

    /** All went well. */
    static final int OK = 0;

    /** Some of the input could not be read or coded; the rest was. */
    static final int FAILURE = 1;

    /** The command line makes no sense. */
    static final int MISUSE = 2;

    private Main() {}

    public static void main(String[] args) {
        // Faster and stricter than System.out: it throws when a pipe is broken.
        Console console = Console.ofProcess(
                new FileInputStream(FileDescriptor.in),
                new FileOutputStream(FileDescriptor.out),
                new FileOutputStream(FileDescriptor.err));
        int code = run(List.of(args), console);
        Runtime.getRuntime().exit(code);
    }

    /** {@code help code} asks for the same as {@code code --help}. */
    private static List<String> asked(List<String> args) {
        if (args.isEmpty() || !args.get(0).equals("help")) {
            return args;
        }
        return args.size() == 1 ? List.of("--help") : List.of(args.get(1), "--help");
    }

    private static List<Object> commands(Console console) {
        return List.of(
                new CodeCommand(console),
                new ReadCommand(console),
                new WatchCommand(console),
                new ImportCommand(console),
                new RecordsCommand(console),
                new LedgerCommand(console),
                new JudgeCommand.Confirm(console),
                new JudgeCommand.Dispute(console),
                new JudgeCommand.Dismiss(console),
                new CorrectCommand(console),
                new JudgeCommand.Note(console),
                new MergeCommand(console),
                new SplitCommand(console),
                new UndoCommand(console),
                new LogCommand(console),
                new SqlCommand(console),
                new CheckCommand(console),
                new BackupCommand(console),
                new TraceCommand(console),
                new RelateCommand(console),
                new ActorCommand(console),
                new KnowledgeCommand(console),
                new EvaluateCommand(console));
    }

    /** The command that is asked for, or all when it is not among them: to learn what a command takes is half of a start. */
    private static List<Object> wanted(List<Object> commands, List<String> asked) {
        return commands.stream()
                .filter(command -> !asked.isEmpty()
                        && asked.get(0)
                                .equals(command.getClass()
                                        .getAnnotation(Command.class)
                                        .name()))
                .findFirst()
                .map(List::of)
                .orElse(commands);
    }

    /** Runs the command that {@code args} give and returns its exit code. */
    static int run(List<String> args, Console console) {
        List<String> asked = asked(args);
        CommandLine main = new CommandLine(new Main());
        wanted(commands(console), asked).forEach(main::addSubcommand);
        main.setOut(new java.io.PrintWriter(console.out(), true))
                .setErr(console.err())
                .setColorScheme(CommandLine.Help.defaultColorScheme(console.outTerminal() ? Ansi.ON : Ansi.OFF))
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setParameterExceptionHandler((e, given) -> Misuse.tell(e, console))
                .setExecutionExceptionHandler((e, command, parsed) -> Failures.tell(e, console));
        main.setUsageHelpWidth(Math.min(100, Math.max(60, console.width())));
        try {
            int code = main.execute(asked.toArray(String[]::new));
            console.out().flush();
            return code;
        } catch (Output.Gone e) {
            return OK;
        }
    }
}
