package org.entente.mentions;

import java.time.DayOfWeek;
import java.time.Month;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.entente.mentions.Piece.Glue;
import org.entente.mentions.Piece.Shape;
import org.jspecify.annotations.Nullable;

/** The words of the calendar. */
final class Calendar {
    /** A span of time that words name. */
    enum Unit {
        DAY,
        WEEK,
        WEEKEND,
        MONTH,
        YEAR,
        DECADE
    }

    private static final Map<String, Month> MONTHS = new HashMap<>();
    private static final Map<String, DayOfWeek> DAYS = new HashMap<>();
    private static final Map<String, Month> SEASONS = Map.of(
            "spring", Month.MARCH,
            "summer", Month.JUNE,
            "autumn", Month.SEPTEMBER,
            "fall", Month.SEPTEMBER,
            "winter", Month.DECEMBER);
    private static final Map<String, Unit> UNITS = Map.ofEntries(
            Map.entry("day", Unit.DAY),
            Map.entry("days", Unit.DAY),
            Map.entry("week", Unit.WEEK),
            Map.entry("weeks", Unit.WEEK),
            Map.entry("weekend", Unit.WEEKEND),
            Map.entry("month", Unit.MONTH),
            Map.entry("months", Unit.MONTH),
            Map.entry("year", Unit.YEAR),
            Map.entry("years", Unit.YEAR),
            Map.entry("decade", Unit.DECADE),
            Map.entry("decades", Unit.DECADE));
    private static final Set<String> ALSO_WORDS = Set.of("may", "march", "august");
    private static final Set<String> MONTH_CUES =
            Words.set("in of since until till by last next this early late mid from to during before after and on end"
                    + " through between earlier every");
    private static final Set<String> ORDINALS = Set.of("st", "nd", "rd", "th");

    static {
        for (Month month : Month.values()) {
            String name = month.name().toLowerCase(Locale.ROOT);
            MONTHS.put(name, month);
            MONTHS.put(name.substring(0, 3), month);
        }
        MONTHS.put("sept", Month.SEPTEMBER);
        for (DayOfWeek day : DayOfWeek.values()) {
            String name = day.name().toLowerCase(Locale.ROOT);
            DAYS.put(name, day);
            DAYS.put(name.substring(0, 3), day);
        }
        DAYS.put("tues", DayOfWeek.TUESDAY);
        DAYS.put("thur", DayOfWeek.THURSDAY);
        DAYS.put("thurs", DayOfWeek.THURSDAY);
    }

    private Calendar() {}

    /** Whether a word names a month or day and nothing else. */
    static boolean isPlainName(String key) {
        return key.length() > 5 && (MONTHS.containsKey(key) || DAYS.containsKey(key)) && !ALSO_WORDS.contains(key);
    }

    /** The month named at {@code index}, or null; <i>may</i>, <i>march</i> and short forms must look like months. */
    static @Nullable Month month(Words words, int index) {
        String key = words.key(index);
        Month month = MONTHS.get(key);
        if (month == null) {
            return null;
        }
        Piece piece = words.piece(index);
        boolean besideNumber = isDay(words, index - 1) || isDayOrYear(words, index + 1);
        if (key.length() <= 4 && !key.equals("may") && !key.equals("june") && !key.equals("july")) {
            return besideNumber && (piece.upper() || words.styleAt(index) == Words.Style.LOWER) ? month : null;
        }
        if (!ALSO_WORDS.contains(key)) {
            return piece.upper() || words.styleAt(index) == Words.Style.LOWER || besideNumber ? month : null;
        }
        if (!piece.upper() && words.styleAt(index) != Words.Style.LOWER) {
            return besideNumber ? month : null;
        }
        boolean cued = besideNumber || words.isOneOf(index - 1, MONTH_CUES);
        boolean written =
                piece.upper() && (words.style() == Words.Style.SENTENCE || cued) && piece.shape() != Shape.CAPITALS;
        boolean first = index == 0 || !words.piece(index - 1).word();
        return cued || (written && (!first || words.is(index + 1, ","))) ? month : null;
    }

    private static boolean isDayOrYear(Words words, int index) {
        return isDay(words, index) || year(words, index) > 0;
    }

    private static boolean isDay(Words words, int index) {
        int at = words.isOneOf(index, ORDINALS) ? index - 1 : index;
        return day(words, at) > 0;
    }

    /** The day of the week named at {@code index}, or null. */
    static @Nullable DayOfWeek weekday(Words words, int index) {
        DayOfWeek day = DAYS.get(words.key(index));
        if (day == null) {
            return null;
        }
        boolean full = words.key(index).endsWith("day");
        boolean written = words.piece(index).upper() || words.styleAt(index) == Words.Style.LOWER;
        return written && (full || (words.is(index + 1, ",") && MONTHS.containsKey(words.key(index + 2)))) ? day : null;
    }

    /** The first month of the season named at {@code index}, or null. */
    static @Nullable Month season(Words words, int index) {
        return SEASONS.get(words.key(index));
    }

    static @Nullable Unit unit(Words words, int index) {
        return UNITS.get(words.key(index));
    }

    /** The day of the month at {@code index}, 1 to 31; 0 when there is none. */
    static int day(Words words, int index) {
        String key = words.key(index);
        if (key.isEmpty() || key.length() > 2 || !words.piece(index).number()) {
            return 0;
        }
        int day = Integer.parseInt(key);
        return day <= 31 ? day : 0;
    }

    /** The index after the day at {@code index} and its <i>st</i>, <i>nd</i>, <i>rd</i> or <i>th</i>. */
    static int afterDay(Words words, int index) {
        boolean ordinal =
                words.isOneOf(index + 1, ORDINALS) && words.piece(index + 1).glue() == Glue.NONE;
        return ordinal ? index + 2 : index + 1;
    }

    /** The year at {@code index}, 1800 to 2099; 0 when there is none. */
    static int year(Words words, int index) {
        String key = words.key(index);
        if (key.length() != 4 || !words.piece(index).number() || key.indexOf('.') >= 0 || key.indexOf(',') >= 0) {
            return 0;
        }
        int year = Integer.parseInt(key);
        boolean joined = words.has(index + 1)
                && words.piece(index + 1).glue() == Glue.NONE
                && words.piece(index + 1).word();
        return year >= 1800 && year < 2100 && !joined ? year : 0;
    }
}
