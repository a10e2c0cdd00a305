package org.entente.ledger;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.entente.model.When;
import org.entente.model.When.Precision;
import org.jspecify.annotations.Nullable;

/** Compares dates that are told more or less exactly. */
final class Dates {

    private Dates() {}

    /** Whether both are told and may be the same day, or days no further apart than {@code slack}. */
    static boolean meet(When one, When other, int slack) {
        LocalDate oneStart = one.start();
        LocalDate oneEnd = one.end();
        LocalDate otherStart = other.start();
        LocalDate otherEnd = other.end();
        return oneStart != null
                && oneEnd != null
                && otherStart != null
                && otherEnd != null
                && !oneStart.isAfter(otherEnd.plusDays(slack))
                && !otherStart.isAfter(oneEnd.plusDays(slack));
    }

    /** Whether both are told to the month or day. */
    static boolean fine(When one, When other) {
        return one.precision().compareTo(Precision.MONTH) <= 0
                && other.precision().compareTo(Precision.MONTH) <= 0;
    }

    /** Whether both are told to the year or finer and share a year; decades are the same only when equal. */
    static boolean shareYear(When one, When other) {
        if (!one.known() || !other.known()) {
            return false;
        }
        if (one.precision() == Precision.DECADE || other.precision() == Precision.DECADE) {
            return one.equals(other);
        }
        return firstYear(one) <= lastYear(other) && firstYear(other) <= lastYear(one);
    }

    /**
     * How many days lie between two dates that are told; 0 when they may be the same day, and whole years where one is
     * told by the year only.
     */
    static long days(When one, When other) {
        if (meet(one, other, 0)) {
            return 0;
        }
        if (!fine(one, other)) {
            int years = Math.max(firstYear(one) - lastYear(other), firstYear(other) - lastYear(one));
            return years * 365L;
        }
        return told(one.start()).isAfter(told(other.end()))
                ? ChronoUnit.DAYS.between(told(other.end()), told(one.start()))
                : ChronoUnit.DAYS.between(told(one.end()), told(other.start()));
    }

    /** Whether all of {@code date} is before all of {@code limit}; both are told. */
    static boolean before(When date, When limit) {
        return told(date.end()).isBefore(told(limit.start()));
    }

    /** Whether either is a decade and they are not the same. */
    static boolean tooVague(When one, When other) {
        boolean decade = one.precision() == Precision.DECADE || other.precision() == Precision.DECADE;
        return decade && !one.equals(other);
    }

    /** The year of a date that is told. */
    static int firstYear(When date) {
        return told(date.start()).getYear();
    }

    /** The last year of a date that is told. */
    static int lastYear(When date) {
        return told(date.end()).getYear();
    }

    private static LocalDate told(@Nullable LocalDate day) {
        if (day == null) {
            throw new IllegalArgumentException("a date that is not told has no year");
        }
        return day;
    }
}
