package org.entente.mentions;

import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.Set;
import org.entente.mentions.Calendar.Unit;
import org.entente.mentions.Piece.Glue;
import org.entente.model.When;
import org.entente.model.When.Precision;
import org.jspecify.annotations.Nullable;

/** Reads dates of the calendar: <i>April 7th, 2021</i>, <i>July 26-29</i>, <i>spring of 2000</i>, <i>the 1990s</i>. */
final class DateReader {
    /**
     * A date that was read.
     *
     * @param from the index of its first piece
     * @param to the index after its last piece
     * @param when what it says
     * @param yearless as in {@link org.entente.model.Meaning.Time}
     */
    record Timex(int from, int to, When when, boolean yearless) {}

    private static final Set<String> BEFORE_YEAR =
            Words.set("in since until till by of from before after during through year early late mid around circa"
                    + " fiscal fy between to and the its their his a");
    private static final Set<String> DETERMINERS = Set.of("the", "its", "their", "his", "her", "this", "a");
    private static final Set<String> COUNTED_BY =
            Words.set("some about over than nearly almost approximately roughly least most up");
    private static final Set<String> PERIOD_EDGE =
            Set.of("early", "late", "mid", "middle", "beginning", "start", "end", "later");
    private static final Set<String> HALVES = Set.of("first", "second", "third", "fourth", "last");

    private final Timeline timeline;

    DateReader(Timeline timeline) {
        this.timeline = timeline;
    }

    /** The longest date that begins at {@code index}, or null. */
    @Nullable
    Timex at(Words words, int index) {
        Timex date = weekdayAndDate(words, index);
        if (date == null) {
            date = numeric(words, index);
        }
        if (date == null) {
            date = monthFirst(words, index);
        }
        if (date == null) {
            date = dayFirst(words, index);
        }
        if (date == null) {
            date = season(words, index);
        }
        if (date == null) {
            date = part(words, index);
        }
        if (date == null) {
            date = dayOfMonth(words, index);
        }
        return date == null ? years(words, index) : date;
    }

    /** <i>On the 20th</i>, the last such day or today. */
    private @Nullable Timex dayOfMonth(Words words, int index) {
        LocalDate today = timeline.today();
        int day = Calendar.day(words, index);
        boolean ordinal = day > 0 && Calendar.afterDay(words, index) > index + 1;
        if (!ordinal || today == null || !words.is(index - 1, "the") || !words.is(index - 2, "on")) {
            return null;
        }
        int at = Calendar.afterDay(words, index);
        if (words.isContent(at) && words.piece(at).glue() == Glue.SPACE && !words.is(at, "he") && !words.isPast(at)) {
            // The 20th ANNIVERSARY is no day.
            return null;
        }
        YearMonth month = YearMonth.from(today);
        YearMonth last = day <= today.getDayOfMonth() ? month : month.minusMonths(1);
        return last.isValidDay(day) ? new Timex(index, at, When.day(last.atDay(day)), true) : null;
    }

    /** <i>Friday, July 21, 2017</i>. */
    private @Nullable Timex weekdayAndDate(Words words, int index) {
        if (Calendar.weekday(words, index) == null) {
            return null;
        }
        int at = words.is(index + 1, ",") ? index + 2 : index + 1;
        Timex date = monthFirst(words, at);
        date = date == null || date.when().precision() != Precision.DAY ? dayFirst(words, at) : date;
        return date == null ? null : new Timex(index, date.to(), date.when(), date.yearless());
    }

    /** <i>2021-04-20</i>, <i>20.4.2021</i>, <i>20/04/2021</i>; where day and month could change places, the month first. */
    private static @Nullable Timex numeric(Words words, int index) {
        if (!words.has(index) || !words.piece(index).number()) {
            return null;
        }
        String[] dotted = words.key(index).split("\\.", -1);
        if (dotted.length == 3 && dotted[2].length() == 4) {
            return numeric(index, index + 1, dotted[2], dotted[1], dotted[0]);
        }
        boolean hyphens = words.has(index + 2)
                && words.piece(index + 1).glue() == Glue.HYPHEN
                && words.piece(index + 2).glue() == Glue.HYPHEN;
        if (hyphens && words.key(index).length() == 4) {
            return numeric(index, index + 3, words.key(index), words.key(index + 1), words.key(index + 2));
        }
        if (words.is(index + 1, "/")
                && words.is(index + 3, "/")
                && words.key(index + 4).length() == 4) {
            return numeric(index, index + 5, words.key(index + 4), words.key(index), words.key(index + 2));
        }
        return null;
    }

    private static @Nullable Timex numeric(int from, int to, String year, String month, String day) {
        if (!(year + month + day).matches("[0-9]{6,8}")) {
            return null;
        }
        int m = Integer.parseInt(month);
        int d = Integer.parseInt(day);
        LocalDate date = date(Integer.parseInt(year), m > 12 ? d : m, m > 12 ? m : d);
        return date == null ? null : new Timex(from, to, When.day(date), false);
    }

    private static @Nullable LocalDate date(int year, int month, int day) {
        boolean valid = year > 0
                && month >= 1
                && month <= 12
                && YearMonth.of(year, month).isValidDay(day);
        return valid ? LocalDate.of(year, month, day) : null;
    }

    /** <i>April 7th, 2021</i>, <i>July 26-29</i>, <i>April 2021</i>, <i>May last year</i>, <i>December</i>. */
    private @Nullable Timex monthFirst(Words words, int index) {
        Month month = Calendar.month(words, index);
        if (month == null) {
            return null;
        }
        int day = Calendar.day(words, index + 1);
        if (day > 0 && !isDecimal(words, index + 1)) {
            int at = Calendar.afterDay(words, index + 1);
            int last = day;
            int dash = afterDash(words, at);
            if (dash > 0
                    && Calendar.day(words, dash) > day
                    && Calendar.month(words, Calendar.afterDay(words, dash)) == null) {
                last = Calendar.day(words, dash);
                at = Calendar.afterDay(words, dash);
            }
            return days(words, index, at, month, day, last);
        }
        int at = index + 1;
        if (isDashed(words, at) && Calendar.month(words, at) != null) {
            Month end = Calendar.month(words, at);
            int year = Calendar.year(words, at + 1);
            if (end != null && year > 0 && end.compareTo(month) > 0) {
                return new Timex(index, at + 2, months(YearMonth.of(year, month), YearMonth.of(year, end)), false);
            }
        }
        return month(words, index, at, month);
    }

    private Timex month(Words words, int index, int after, Month month) {
        int at = words.is(after, ",") || words.is(after, "of") ? after + 1 : after;
        int year = Calendar.year(words, at);
        if (year > 0) {
            return new Timex(index, at + 1, When.month(YearMonth.of(year, month)), false);
        }
        Timex told = yearInWords(words, at);
        When nearest = timeline.month(month);
        if (told != null && told.when().start() != null) {
            return new Timex(
                    index,
                    told.to(),
                    When.month(YearMonth.of(told.when().start().getYear(), month)),
                    false);
        }
        return new Timex(index, after, nearest, true);
    }

    /** The year in <i>last year</i>, <i>this year</i>, <i>that year</i>, <i>the same year</i>. */
    private @Nullable Timex yearInWords(Words words, int index) {
        int at = words.is(index, "the") ? index + 1 : index;
        if (!words.is(at + 1, "year")) {
            return null;
        }
        LocalDate anchor = words.is(at, "that") || words.is(at, "same") ? timeline.then() : timeline.today();
        int steps = switch (words.key(at)) {
            case "last", "previous", "past" -> -1;
            case "this", "that", "same", "current" -> 0;
            case "next", "following", "coming" -> 1;
            default -> Integer.MAX_VALUE;
        };
        return steps == Integer.MAX_VALUE
                ? null
                : new Timex(index, at + 2, Timeline.shifted(anchor, Unit.YEAR, steps), false);
    }

    /** <i>7 April 2021</i>, <i>the 7th of April</i>, <i>26-29 July</i>, <i>30 July to 2 August 2020</i>. */
    private @Nullable Timex dayFirst(Words words, int index) {
        int day = Calendar.day(words, index);
        if (day == 0) {
            return null;
        }
        int at = Calendar.afterDay(words, index);
        int last = day;
        int dash = afterDash(words, at);
        if (dash > 0 && Calendar.day(words, dash) > day) {
            last = Calendar.day(words, dash);
            at = Calendar.afterDay(words, dash);
        }
        at = words.is(at, "of") ? at + 1 : at;
        Month month = Calendar.month(words, at);
        return month == null ? null : days(words, index, at + 1, month, day, last);
    }

    private @Nullable Timex days(Words words, int index, int after, Month month, int first, int last) {
        int at = words.is(after, ",") || words.is(after, "of") ? after + 1 : after;
        int year = Calendar.year(words, at);
        Timex told = yearInWords(words, after);
        if (year == 0 && told != null && told.when().start() != null) {
            year = told.when().start().getYear();
            at = told.to() - 1;
        }
        if (year > 0) {
            LocalDate start = date(year, month.getValue(), first);
            LocalDate end = date(year, month.getValue(), last);
            return start == null || end == null ? null : new Timex(index, at + 1, When.days(start, end), false);
        }
        When start = timeline.day(month, first);
        if (start.start() == null) {
            return new Timex(index, after, start, true);
        }
        LocalDate end = start.start().plusDays(last - first);
        return new Timex(index, after, When.days(start.start(), end), true);
    }

    /** <i>spring of 2000</i>, <i>summer 2019</i>, <i>last summer</i>. */
    private @Nullable Timex season(Words words, int index) {
        String lead = words.key(index);
        boolean relative = lead.equals("last") || lead.equals("this") || lead.equals("next");
        Month first = Calendar.season(words, relative ? index + 1 : index);
        if (first == null) {
            return null;
        }
        if (relative) {
            int years = lead.equals("next") ? 1 : 0;
            LocalDate today = timeline.today();
            if (today == null) {
                return new Timex(index, index + 2, When.UNKNOWN, false);
            }
            boolean begun =
                    !today.isBefore(LocalDate.of(today.getYear(), first, 1).plusMonths(lead.equals("last") ? 3 : 0));
            int year = lead.equals("last") && !begun ? today.getYear() - 1 : today.getYear() + years;
            return new Timex(index, index + 2, season(year, first), false);
        }
        int at = words.is(index + 1, "of") || words.is(index + 1, "in") || words.is(index + 1, ",")
                ? index + 2
                : index + 1;
        int year = Calendar.year(words, at);
        if (year > 0) {
            return new Timex(index, at + 1, season(year, first), false);
        }
        LocalDate today = timeline.today();
        boolean bare = words.is(index - 1, "the") && words.is(index - 2, "in");
        return today == null || !bare ? null : new Timex(index, index + 1, lastSeason(today, first), true);
    }

    /** The last such season that has begun. */
    private static When lastSeason(LocalDate today, Month first) {
        boolean begun = !today.isBefore(LocalDate.of(today.getYear(), first, 1));
        return season(begun ? today.getYear() : today.getYear() - 1, first);
    }

    private static When season(int year, Month first) {
        YearMonth start = YearMonth.of(year, first);
        return months(start, start.plusMonths(2));
    }

    private static When months(YearMonth first, YearMonth last) {
        return new When(first.atDay(1), last.atEndOfMonth(), Precision.MONTH);
    }

    /** <i>first quarter of 2020</i>, <i>second half of 2019</i>, <i>end of 2022</i>, <i>mid-2015</i>. */
    private @Nullable Timex part(Words words, int index) {
        if (words.isOneOf(index, HALVES) && (words.is(index + 1, "quarter") || words.is(index + 1, "half"))) {
            int at = words.is(index + 2, "of") ? index + 3 : index + 2;
            at = words.is(at, "the") ? at + 1 : at;
            int year = Calendar.year(words, at);
            return year == 0
                    ? null
                    : new Timex(index, at + 1, portion(year, words.key(index), words.is(index + 1, "half")), false);
        }
        if (!words.isOneOf(index, PERIOD_EDGE)) {
            return null;
        }
        int at = words.is(index + 1, "of") || words.is(index + 1, "in") ? index + 2 : index + 1;
        Timex inner = monthFirst(words, at);
        inner = inner == null ? years(words, words.is(at, "the") ? at + 1 : at) : inner;
        return inner == null ? null : new Timex(index, inner.to(), inner.when(), inner.yearless());
    }

    private static When portion(int year, String ordinal, boolean half) {
        int months = half ? 6 : 3;
        int part = switch (ordinal) {
            case "second" -> 1;
            case "third" -> 2;
            case "fourth" -> 3;
            case "last" -> half ? 1 : 3;
            default -> 0;
        };
        YearMonth start = YearMonth.of(year, Math.min(part, 12 / months - 1) * months + 1);
        return months(start, start.plusMonths(months - 1L));
    }

    /** <i>2021</i>, <i>2014-15</i>, <i>2003 to 2006</i>, <i>1990s</i>, <i>year 2014</i>. */
    private static @Nullable Timex years(Words words, int index) {
        int at = words.is(index, "year") ? index + 1 : index;
        Timex decade = decade(words, at);
        if (decade != null) {
            return decade;
        }
        int year = Calendar.year(words, at);
        if (year == 0) {
            return null;
        }
        int second = secondYear(words, at, year);
        if (second > year) {
            return new Timex(index, afterDash(words, at + 1) + 1, When.years(year, second), false);
        }
        return at > index || isYear(words, at, year) ? new Timex(index, at + 1, When.year(year), false) : null;
    }

    private static int secondYear(Words words, int index, int year) {
        int at = afterDash(words, index + 1);
        if (at < 0) {
            return 0;
        }
        int second = Calendar.year(words, at);
        boolean range = isDashed(words, index + 1)
                || words.is(index + 1, "–")
                || ((words.is(index - 1, "between") || words.is(index - 1, "from"))
                        && (words.is(index + 1, "and") || words.is(index + 1, "to")));
        boolean digits =
                second == 0 && words.key(at).length() == 2 && words.piece(at).number() && isDashed(words, index + 1);
        int full = digits ? year / 100 * 100 + Integer.parseInt(words.key(at)) : second;
        boolean month = digits && full - year > 40;
        return range && !month ? full : 0;
    }

    /** Whether four digits are a year and no count: not <i>some 2000</i>, not <i>2000 tanks</i> without a word as <i>in</i>. */
    private static boolean isYear(Words words, int index, int year) {
        if (words.isOneOf(index - 1, COUNTED_BY) || words.is(index - 1, "$") || words.is(index + 1, "%")) {
            return false;
        }
        boolean cued = words.isOneOf(index - 1, BEFORE_YEAR);
        boolean determined = words.isOneOf(index - 1, DETERMINERS) && year >= 1945 && year < 2050;
        boolean counts = words.isContent(index + 1)
                && !words.piece(index + 1).upper()
                && words.key(index + 1).endsWith("s")
                && words.piece(index + 1).glue() == Glue.SPACE
                && !words.piece(index).possessive();
        boolean strong = words.is(index - 1, "in") || words.is(index - 1, "since") || words.is(index - 1, "of");
        boolean dashed = words.has(index + 1) && words.piece(index + 1).glue() == Glue.HYPHEN;
        return !dashed && (strong || determined || (!counts && (cued || (year >= 1945 && year < 2050))));
    }

    private static @Nullable Timex decade(Words words, int index) {
        boolean plural = words.is(index + 1, "s") && words.piece(index + 1).glue() == Glue.NONE;
        String key = words.key(index);
        if (plural
                && key.length() == 4
                && key.endsWith("0")
                && words.piece(index).number()) {
            return new Timex(index, index + 2, When.decade(Integer.parseInt(key)), false);
        }
        if (plural
                && key.length() == 2
                && key.endsWith("0")
                && words.piece(index).number()) {
            int short_ = Integer.parseInt(key);
            return new Timex(index, index + 2, When.decade((short_ < 20 ? 2000 : 1900) + short_), false);
        }
        int first = switch (key) {
            case "forties" -> 1940;
            case "fifties" -> 1950;
            case "sixties" -> 1960;
            case "seventies" -> 1970;
            case "eighties" -> 1980;
            case "nineties" -> 1990;
            default -> 0;
        };
        return first == 0 ? null : new Timex(index, index + 1, When.decade(first), false);
    }

    /** The index after a dash, <i>to</i>, <i>and</i> or <i>through</i> at {@code index}; -1 when none is there. */
    private static int afterDash(Words words, int index) {
        if (isDashed(words, index)) {
            return index;
        }
        boolean link =
                words.is(index, "–") || words.is(index, "to") || words.is(index, "and") || words.is(index, "through");
        return link ? index + 1 : -1;
    }

    private static boolean isDashed(Words words, int index) {
        return words.has(index) && words.piece(index).glue() == Glue.HYPHEN;
    }

    private static boolean isDecimal(Words words, int index) {
        return words.has(index + 1) && words.is(index + 1, "%");
    }
}
