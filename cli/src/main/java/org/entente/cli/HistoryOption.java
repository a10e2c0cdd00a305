package org.entente.cli;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** {@code --history} and {@code --as-of DAY}. */
final class HistoryOption {

    @Option(
            names = "--history",
            description =
                    "Show how each entry went in time: talked of, agreed, done; stopped, refused, or lapsed: no more"
                            + " told of for the years in lapses.tsv. As table, csv, parquet or json.")
    private boolean history;

    @Option(
            names = "--as-of",
            paramLabel = "DAY",
            description = "The day by which --history judges what has lapsed, as 2021-04-20; today when left out.")
    private @Nullable LocalDate asOf;

    boolean wanted() {
        return history;
    }

    /** Whether a day is given without what it is for. */
    boolean misplaced() {
        return asOf != null && !history;
    }

    LocalDate asOf() {
        return Objects.requireNonNullElseGet(asOf, LocalDate::now);
    }
}
