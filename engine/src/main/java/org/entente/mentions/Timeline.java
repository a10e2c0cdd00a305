package org.entente.mentions;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import org.entente.mentions.Calendar.Unit;
import org.entente.model.When;
import org.entente.model.When.Precision;
import org.jspecify.annotations.Nullable;

/** Counts dates from the day of publication, or from the date last told in the text. */
final class Timeline {
    private final @Nullable LocalDate published;
    private @Nullable LocalDate told;

    Timeline(@Nullable LocalDate published) {
        this.published = published;
    }

    /** Remembers a date that the text tells, for <i>the same year</i> and the like. */
    void tell(When when) {
        boolean same = when.precision() == Precision.YEAR
                && when.start() != null
                && told != null
                && told.getYear() == when.start().getYear();
        if (when.start() != null && when.precision() != Precision.DECADE && !same) {
            told = when.start();
        }
    }

    /** The day that <i>today</i> means; the date last told when nobody knows when the article was published. */
    @Nullable
    LocalDate today() {
        return published == null ? told : published;
    }

    /** The day that <i>the same day</i> means. */
    @Nullable
    LocalDate then() {
        return told == null ? published : told;
    }

    /** The week, month, year … that lies {@code steps} after the one in which {@code anchor} lies. */
    static When shifted(@Nullable LocalDate anchor, Unit unit, long steps) {
        if (anchor == null) {
            return When.UNKNOWN;
        }
        return switch (unit) {
            case DAY -> When.day(anchor.plusDays(steps));
            case WEEK -> {
                LocalDate monday = anchor.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY))
                        .plusWeeks(steps);
                yield When.days(monday, monday.plusDays(6));
            }
            case WEEKEND -> {
                LocalDate saturday = anchor.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY))
                        .plusWeeks(steps)
                        .plusDays(5);
                yield When.days(saturday, saturday.plusDays(1));
            }
            case MONTH -> When.month(YearMonth.from(anchor).plusMonths(steps));
            case YEAR -> When.year((int) (anchor.getYear() + steps));
            case DECADE -> When.decade((int) (anchor.getYear() - anchor.getYear() % 10 + 10 * steps));
        };
    }

    /** The point that lies so many units before or after {@code anchor}, as exactly as its unit tells. */
    static When away(@Nullable LocalDate anchor, Unit unit, long steps) {
        if (anchor == null) {
            return When.UNKNOWN;
        }
        return switch (unit) {
            case DAY -> When.day(anchor.plusDays(steps));
            case WEEK, WEEKEND -> shifted(anchor, Unit.WEEK, steps);
            case MONTH -> When.month(YearMonth.from(anchor).plusMonths(steps));
            case YEAR -> When.year((int) (anchor.getYear() + steps));
            case DECADE -> When.year((int) (anchor.getYear() + 10 * steps));
        };
    }

    /** The stretch of so many units that ends, or when {@code steps} is positive begins, at {@code anchor}. */
    static When stretch(@Nullable LocalDate anchor, Unit unit, long steps) {
        if (anchor == null) {
            return When.UNKNOWN;
        }
        LocalDate other = switch (unit) {
            case DAY -> anchor.plusDays(steps);
            case WEEK, WEEKEND -> anchor.plusWeeks(steps);
            case MONTH -> anchor.plusMonths(steps);
            case YEAR -> anchor.plusYears(steps);
            case DECADE -> anchor.plusYears(10 * steps);
        };
        Precision precision = switch (unit) {
            case DAY, WEEK, WEEKEND -> Precision.DAY;
            case MONTH -> Precision.MONTH;
            case YEAR -> Precision.YEAR;
            case DECADE -> Precision.DECADE;
        };
        return steps < 0 ? new When(other, anchor, precision) : new When(anchor, other, precision);
    }

    /** The last such day of the week up to and with today. */
    When weekday(DayOfWeek day) {
        LocalDate today = today();
        return today == null ? When.UNKNOWN : When.day(today.with(TemporalAdjusters.previousOrSame(day)));
    }

    /** The nearest such month that has begun. */
    When month(Month month) {
        LocalDate today = today();
        if (today == null) {
            return When.UNKNOWN;
        }
        int year = month.compareTo(today.getMonth()) <= 0 ? today.getYear() : today.getYear() - 1;
        return When.month(YearMonth.of(year, month));
    }

    /** That day in the year that brings it nearest to today. */
    When day(Month month, int day) {
        LocalDate today = today();
        if (today == null) {
            return When.UNKNOWN;
        }
        LocalDate nearest = null;
        for (int year = today.getYear() - 1; year <= today.getYear() + 1; year++) {
            if (YearMonth.of(year, month).isValidDay(day)) {
                LocalDate candidate = LocalDate.of(year, month, day);
                if (nearest == null || distance(candidate, today) < distance(nearest, today)) {
                    nearest = candidate;
                }
            }
        }
        return nearest == null ? When.UNKNOWN : When.day(nearest);
    }

    private static long distance(LocalDate one, LocalDate other) {
        return Math.abs(ChronoUnit.DAYS.between(one, other));
    }
}
