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

    /** Runs the command that {@code args} give and returns its exit code. */
    static int run(List<String> args, Console console) {
        CommandLine main = new CommandLine(new Main())
                .addSubcommand(new CodeCommand(console))
                .addSubcommand(new ReadCommand(console))
                .addSubcommand(new LedgerCommand(console))
                .addSubcommand(new TraceCommand(console))
                .addSubcommand(new RelateCommand(console))
                .setOut(new java.io.PrintWriter(console.out(), true))
                .setErr(console.err())
                .setColorScheme(CommandLine.Help.defaultColorScheme(console.outTerminal() ? Ansi.ON : Ansi.OFF))
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setParameterExceptionHandler((e, given) -> Misuse.tell(e, console))
                .setExecutionExceptionHandler((e, command, parsed) -> Failures.tell(e, console));
        main.setUsageHelpWidth(Math.min(100, Math.max(60, console.width())));
        try {
            int code = main.execute(args.toArray(String[]::new));
            console.out().flush();
            return code;
        } catch (Output.Gone e) {
            return OK;
        }
    }
}
