package org.entente.model;

import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/**
 * When something happens or happened: the first and last day it may be, and how exactly the text says so.
 *
 * @param start the first day, null exactly when the precision is {@link Precision#UNKNOWN}
 * @param end the last day, null exactly when the precision is {@link Precision#UNKNOWN}
 * @param precision how exactly the text says it
 */
public record When(@Nullable LocalDate start, @Nullable LocalDate end, Precision precision) {

    /** How exactly a date is told. */
    public enum Precision {
        DAY,
        MONTH,
        YEAR,
        DECADE,
        UNKNOWN
    }

    /** No date is told. */
    public static final When UNKNOWN = new When(null, null, Precision.UNKNOWN);

    public When {
        if ((start == null) != (precision == Precision.UNKNOWN) || (end == null) != (start == null)) {
            throw new IllegalArgumentException("a date from " + start + " to " + end + " with precision " + precision);
        }
        if (start != null && end != null && end.isBefore(start)) {
            throw new IllegalArgumentException("a date from " + start + " back to " + end);
        }
    }

    /** One day. */
    public static When day(LocalDate day) {
        return new When(day, day, Precision.DAY);
    }

    /** Some days in a row, told by the day. */
    public static When days(LocalDate first, LocalDate last) {
        return new When(first, last, Precision.DAY);
    }

    /** A month. */
    public static When month(YearMonth month) {
        return new When(month.atDay(1), month.atEndOfMonth(), Precision.MONTH);
    }

    /** A year. */
    public static When year(int year) {
        return years(year, year);
    }

    /** Some years in a row, told by the year. */
    public static When years(int first, int last) {
        return new When(LocalDate.of(first, 1, 1), LocalDate.of(last, 12, 31), Precision.YEAR);
    }

    /** The ten years from {@code first}, as <i>the 1990s</i>. */
    public static When decade(int first) {
        return new When(LocalDate.of(first, 1, 1), LocalDate.of(first + 9, 12, 31), Precision.DECADE);
    }

    /** Whether it lies in {@code other} and tells more exactly when. */
    public boolean within(When other) {
        return start != null
                && end != null
                && other.start != null
                && other.end != null
                && !start.isBefore(other.start)
                && !end.isAfter(other.end)
                && (start.isAfter(other.start) || end.isBefore(other.end));
    }

    /** Whether a date is told. */
    public boolean known() {
        return precision != Precision.UNKNOWN;
    }
}
