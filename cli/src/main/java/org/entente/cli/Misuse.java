package org.entente.cli;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Tells what is wrong with a command line, and what was probably meant. */
final class Misuse {

    private Misuse() {}

    static int tell(ParameterException e, Console console) {
        CommandLine command = e.getCommandLine();
        String name = command.getCommandSpec().qualifiedName();
        if ("Missing required subcommand".equals(e.getMessage())) {
            command.usage(console.err());
            return Main.MISUSE;
        }
        console.tell(name + ": " + message(e));
        console.tell("See: " + name + " --help");
        return Main.MISUSE;
    }

    private static String message(ParameterException e) {
        if (e instanceof UnmatchedArgumentException unmatched
                && !unmatched.getUnmatched().isEmpty()) {
            String given = unmatched.getUnmatched().get(0);
            CommandLine command = e.getCommandLine();
            boolean option = given.startsWith("-") && given.length() > 1;
            boolean wantsCommand = !option && !command.getSubcommands().isEmpty();
            List<String> known = (option
                            ? command.getCommandSpec().optionsMap().keySet().stream()
                            : command.getSubcommands().keySet().stream())
                    .filter(candidate -> !option || candidate.startsWith("--"))
                    .toList();
            String what = option ? "there is no option " : wantsCommand ? "there is no command " : "one too many: ";
            return what + given + (option || wantsCommand ? suggestion(given, known) : "");
        }
        String message = String.valueOf(e.getMessage());
        return message.substring(0, 1).toLowerCase(Locale.ROOT) + message.substring(1);
    }

    private static String suggestion(String given, List<String> known) {
        List<String> near = known.stream()
                .filter(candidate ->
                        distance(given, candidate) <= Math.max(1, given.length() / 3) || candidate.startsWith(given))
                .sorted((one, other) -> Integer.compare(distance(given, one), distance(given, other)))
                .limit(2)
                .toList();
        return near.isEmpty()
                ? "; allowed: " + String.join(", ", known)
                : "; did you mean " + String.join(" or ", near) + "?";
    }

    /** How many letters must be put in, left out, changed or swapped with their neighbour. */
    static int distance(String one, String other) {
        int[][] steps = new int[one.length() + 1][other.length() + 1];
        for (int i = 0; i <= one.length(); i++) {
            for (int j = 0; j <= other.length(); j++) {
                steps[i][j] = i == 0 || j == 0 ? i + j : fewest(one, other, i, j, steps);
            }
        }
        return steps[one.length()][other.length()];
    }

    private static int fewest(String one, String other, int i, int j, int[][] steps) {
        boolean same = one.charAt(i - 1) == other.charAt(j - 1);
        boolean swapped =
                i > 1 && j > 1 && one.charAt(i - 1) == other.charAt(j - 2) && one.charAt(i - 2) == other.charAt(j - 1);
        return Stream.of(
                        steps[i - 1][j] + 1,
                        steps[i][j - 1] + 1,
                        steps[i - 1][j - 1] + (same ? 0 : 1),
                        swapped ? steps[i - 2][j - 2] + 1 : Integer.MAX_VALUE)
                .min(Integer::compare)
                .orElseThrow();
    }
}
