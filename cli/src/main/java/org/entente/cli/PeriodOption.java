package org.entente.cli;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code --since DATE} and {@code --until DATE}. */
final class PeriodOption {

    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec = CommandSpec.create();

    @Option(
            names = "--since",
            paramLabel = "DATE",
            description = "From this year, month or day on: 2014, 2014-11, 2014-11-20.")
    private @Nullable String since;

    @Option(names = "--until", paramLabel = "DATE", description = "Up to and with this year, month or day.")
    private @Nullable String until;

    /** The first day, if one was given. */
    @Nullable
    LocalDate first() {
        return since == null ? null : day("--since", since, true);
    }

    /** The last day, if one was given. */
    @Nullable
    LocalDate last() {
        return until == null ? null : day("--until", until, false);
    }

    private LocalDate day(String option, String told, boolean first) {
        try {
            return switch (told.length()) {
                case 4 -> LocalDate.of(Integer.parseInt(told), first ? 1 : 12, first ? 1 : 31);
                case 7 ->
                    first
                            ? YearMonth.parse(told).atDay(1)
                            : YearMonth.parse(told).atEndOfMonth();
                default -> LocalDate.parse(told);
            };
        } catch (DateTimeException | NumberFormatException e) {
            throw new ParameterException(
                    spec.commandLine(),
                    option + " is \"" + told + "\"; allowed: a year, month or day as 2014, 2014-11, 2014-11-20");
        }
    }
}
