package org.entente.documents;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A day as a header writes it, perhaps without its year.
 *
 * @param begin where it begins in the text searched
 * @param end where it ends there
 * @param year 0 when not told
 * @param month 1 to 12
 * @param day 1 to 31
 * @param weekday null when not told
 */
record CalendarDay(
        int begin,
        int end,
        int year,
        int month,
        int day,
        @Nullable DayOfWeek weekday) {

    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");
    private static final List<String> WEEKDAYS = List.of("mon", "tue", "wed", "thu", "fri", "sat", "sun");

    private static final String WEEKDAY =
            "(?:\\b(?<weekday>(?i:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?i:day)?)\\.?,?\\s+)?";
    private static final String MONTH = "(?<month>(?=\\p{Lu})(?i:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may"
            + "|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?))\\b\\.?";
    private static final String DAY = "(?<day>\\d{1,2})(?:st|nd|rd|th|ST|ND|RD|TH)?(?!\\d)";
    private static final String YEAR = "(?:,?[\\s-]+(?<year>(?:18|19|20)\\d{2})(?!\\d))?";

    private static final List<Pattern> FORMS = List.of(
            Pattern.compile("\\b(?<year>(?:18|19|20)\\d{2})[-/](?<month>\\d{1,2})[-/](?<day>\\d{1,2})(?!\\d)"),
            Pattern.compile(WEEKDAY + "\\b" + DAY + "(?:\\s+of)?[\\s-]+" + MONTH + YEAR),
            Pattern.compile(WEEKDAY + "\\b" + MONTH + "\\s*" + DAY + YEAR),
            Pattern.compile("\\b(?<day>\\d{1,2})\\.\\s?(?<month>\\d{1,2})\\.\\s?(?<year>(?:19|20)\\d{2})\\b"),
            // Between slashes the order is told only by a number that cannot be a month.
            Pattern.compile("\\b(?<day>1[3-9]|2\\d|3[01])/(?<month>\\d{1,2})/(?<year>(?:19|20)\\d{2})\\b"),
            Pattern.compile("\\b(?<month>\\d{1,2})/(?<day>1[3-9]|2\\d|3[01])/(?<year>(?:19|20)\\d{2})\\b"));

    /** The first day that {@code text} names. */
    static Optional<CalendarDay> find(CharSequence text) {
        @Nullable CalendarDay first = null;
        for (Pattern form : FORMS) {
            Matcher matcher = form.matcher(text);
            while (matcher.find()) {
                Optional<CalendarDay> found = of(matcher);
                if (found.isPresent()) {
                    if (first == null || found.get().begin() < first.begin()) {
                        first = found.get();
                    }
                    break;
                }
            }
        }
        return Optional.ofNullable(first);
    }

    private static Optional<CalendarDay> of(Matcher matcher) {
        String year = matcher.group("year");
        int month = month(matcher.group("month"));
        int day = Integer.parseInt(matcher.group("day"));
        if (month < 1 || month > 12 || day < 1 || day > 31) {
            return Optional.empty();
        }
        return Optional.of(new CalendarDay(
                matcher.start(),
                matcher.end(),
                year == null ? 0 : Integer.parseInt(year),
                month,
                day,
                weekday(matcher)));
    }

    private static int month(String told) {
        return Character.isDigit(told.charAt(0))
                ? Integer.parseInt(told)
                : 1 + MONTHS.indexOf(told.substring(0, 3).toLowerCase(Locale.ROOT));
    }

    private static @Nullable DayOfWeek weekday(Matcher matcher) {
        if (!matcher.pattern().pattern().contains("<weekday>") || matcher.group("weekday") == null) {
            return null;
        }
        return DayOfWeek.of(
                1 + WEEKDAYS.indexOf(matcher.group("weekday").substring(0, 3).toLowerCase(Locale.ROOT)));
    }

    /** The day, if its year is told and the calendar has it. */
    Optional<LocalDate> complete() {
        return year == 0 ? Optional.empty() : in(year);
    }

    /**
     * The day, its year when not told taken so that it lies at most two days after {@code published} and less than a
     * year before it.
     */
    Optional<LocalDate> before(LocalDate published) {
        if (year != 0) {
            return in(year);
        }
        for (int candidate = published.getYear() + 1; candidate >= published.getYear() - 1; candidate--) {
            Optional<LocalDate> day = in(candidate);
            if (day.isPresent() && !day.get().isAfter(published.plusDays(2))) {
                return day;
            }
        }
        return Optional.empty();
    }

    private Optional<LocalDate> in(int anyYear) {
        try {
            return Optional.of(LocalDate.of(anyYear, month, day));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
