package org.entente.mentions;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.util.Map;
import java.util.Set;
import org.entente.mentions.Calendar.Unit;
import org.entente.mentions.DateReader.Timex;
import org.entente.mentions.Numerals.Numeral;
import org.entente.model.When;
import org.jspecify.annotations.Nullable;

/** Reads dates told from where the reader stands: <i>yesterday</i>, <i>last October</i>, <i>two years ago</i>. */
final class RelativeReader {
    private static final Map<String, Integer> STEPS = Map.ofEntries(
            Map.entry("last", -1),
            Map.entry("past", -1),
            Map.entry("previous", -1),
            Map.entry("preceding", -1),
            Map.entry("this", 0),
            Map.entry("current", 0),
            Map.entry("same", 0),
            Map.entry("that", 0),
            Map.entry("next", 1),
            Map.entry("coming", 1),
            Map.entry("following", 1),
            Map.entry("upcoming", 1));
    private static final Set<String> FROM_TEXT = Set.of("same", "that", "following", "previous", "preceding");
    private static final Set<String> PARTS_OF_DAY = Set.of("morning", "afternoon", "evening", "night");
    private static final Set<String> EDGES =
            Set.of("earlier", "later", "early", "late", "end", "beginning", "start", "middle");
    private static final Set<String> FUTURE = Set.of("will", "shall", "ll", "going", "plans", "plan", "expects");

    private final Timeline timeline;

    RelativeReader(Timeline timeline) {
        this.timeline = timeline;
    }

    /** The longest expression that begins at {@code index}, or null. */
    @Nullable
    Timex at(Words words, int index) {
        Timex date = deictic(words, index);
        if (date == null) {
            date = edge(words, index);
        }
        if (date == null) {
            date = stepped(words, index);
        }
        if (date == null) {
            date = away(words, index);
        }
        return date == null ? weekday(words, index) : date;
    }

    private @Nullable Timex deictic(Words words, int index) {
        LocalDate today = timeline.today();
        return switch (words.key(index)) {
            case "today", "tonight" -> day(index, index + 1, today, 0);
            case "yesterday" -> day(index, index + 1, today, -1);
            case "tomorrow" -> day(index, index + 1, today, 1);
            case "new" ->
                words.is(index + 1, "year") && (words.is(index - 1, "in") || words.is(index - 1, "the"))
                        ? new Timex(index, index + 2, Timeline.shifted(today, Unit.YEAR, 1), false)
                        : null;
            case "day" ->
                words.is(index + 1, "after") && words.is(index + 2, "tomorrow")
                        ? day(index, index + 3, today, 2)
                        : words.is(index + 1, "before") && words.is(index + 2, "yesterday")
                                ? day(index, index + 3, today, -2)
                                : null;
            default -> null;
        };
    }

    private static Timex day(int from, int to, @Nullable LocalDate anchor, int steps) {
        return new Timex(from, to, Timeline.shifted(anchor, Unit.DAY, steps), false);
    }

    /** <i>earlier this year</i>, <i>the end of the year</i>, <i>year end</i>: as exact as the year. */
    private @Nullable Timex edge(Words words, int index) {
        if (words.is(index, "year") && words.is(index + 1, "end")) {
            return new Timex(index, index + 2, Timeline.shifted(timeline.today(), Unit.YEAR, 0), false);
        }
        if (!words.isOneOf(index, EDGES)) {
            return null;
        }
        int at = words.is(index + 1, "of") || words.is(index + 1, "in") ? index + 2 : index + 1;
        Timex inner = stepped(words, at);
        if (inner != null) {
            return new Timex(index, inner.to(), inner.when(), inner.yearless());
        }
        Unit unit = words.is(at, "the") ? Calendar.unit(words, at + 1) : null;
        return unit == Unit.YEAR || unit == Unit.MONTH
                ? new Timex(index, at + 2, Timeline.shifted(timeline.today(), unit, 0), false)
                : null;
    }

    /** <i>last week</i>, <i>next Monday</i>, <i>last October</i>, <i>the same year</i>, <i>the past two years</i>. */
    private @Nullable Timex stepped(Words words, int index) {
        boolean article = words.is(index, "the");
        int at = article ? index + 1 : index;
        Integer steps = STEPS.get(words.key(at));
        if (steps == null || !words.has(at + 1)) {
            return null;
        }
        int from = article ? at : index;
        if (words.isOneOf(at + 1, PARTS_OF_DAY) && (steps == 0 || words.is(at + 1, "night"))) {
            return day(from, at + 2, timeline.today(), steps);
        }
        Unit unit = Calendar.unit(words, at + 1);
        if (unit != null && !isPlural(words, at + 1)) {
            return unit(words, from, at, unit, steps, article);
        }
        Numeral count = Numerals.at(words, at + 1);
        Unit counted = count == null ? null : Calendar.unit(words, count.to());
        if (count != null && counted != null && steps != 0 && count.value() < 1000) {
            When stretch = Timeline.stretch(timeline.today(), counted, steps * (long) count.value());
            return new Timex(from, count.to() + 1, stretch, false);
        }
        return named(words, from, at, steps);
    }

    private Timex unit(Words words, int from, int at, Unit unit, int steps, boolean article) {
        String lead = words.key(at);
        boolean text = FROM_TEXT.contains(lead) || (article && lead.equals("next") && !isFuture(words, at));
        if (unit == Unit.DECADE && steps != 0) {
            return new Timex(from, at + 2, Timeline.stretch(timeline.today(), unit, steps), false);
        }
        if (unit == Unit.WEEKEND && steps == 0) {
            LocalDate today = timeline.today();
            boolean gone = today != null && today.getDayOfWeek().compareTo(DayOfWeek.WEDNESDAY) <= 0;
            return new Timex(from, at + 2, Timeline.shifted(today, unit, gone ? -1 : 0), true);
        }
        LocalDate anchor = text ? timeline.then() : timeline.today();
        return new Timex(from, at + 2, Timeline.shifted(anchor, unit, steps), false);
    }

    private static boolean isFuture(Words words, int index) {
        for (int i = 0; i < index; i++) {
            if (words.isOneOf(i, FUTURE)) {
                return true;
            }
        }
        return false;
    }

    /** <i>last October</i>, <i>next Friday</i>. */
    private @Nullable Timex named(Words words, int from, int at, int steps) {
        Month month = Calendar.month(words, at + 1);
        if (month != null) {
            When nearest = timeline.month(month);
            LocalDate today = timeline.today();
            if (nearest.start() != null && today != null) {
                boolean current = nearest.start().getMonth() == today.getMonth();
                int years = steps < 0 ? (current ? -1 : 0) : steps > 0 ? 1 : yearsToThis(nearest.start(), today);
                nearest = Timeline.shifted(nearest.start().plusYears(years), Unit.MONTH, 0);
            }
            return new Timex(from, at + 2, nearest, false);
        }
        DayOfWeek day = Calendar.weekday(words, at + 1);
        if (day == null) {
            return null;
        }
        When nearest = timeline.weekday(day);
        if (nearest.start() == null) {
            return new Timex(from, at + 2, nearest, false);
        }
        boolean today = nearest.start().equals(timeline.today());
        int weeks = steps < 0 ? (today ? -1 : 0) : steps > 0 ? 1 : 0;
        return new Timex(from, at + 2, When.day(nearest.start().plusWeeks(weeks)), steps == 0);
    }

    private static int yearsToThis(LocalDate nearest, LocalDate today) {
        return today.getYear() - nearest.getYear();
    }

    /** <i>two years ago</i>, <i>a week later</i>, <i>the year before</i>. */
    private @Nullable Timex away(Words words, int index) {
        if (words.is(index, "the") && Calendar.unit(words, index + 1) != null && !isPlural(words, index + 1)) {
            boolean before = words.is(index + 2, "before");
            boolean after = words.is(index + 2, "after");
            boolean closed = !words.has(index + 3) || !words.piece(index + 3).word();
            Unit unit = Calendar.unit(words, index + 1);
            return (before || after) && closed && unit != null
                    ? new Timex(index + 1, index + 3, Timeline.away(timeline.then(), unit, before ? -1 : 1), false)
                    : null;
        }
        Numeral count =
                words.is(index, "a") || words.is(index, "an") ? new Numeral(index + 1, 1) : Numerals.at(words, index);
        Unit unit = count == null ? null : Calendar.unit(words, count.to());
        if (count == null || unit == null || count.value() > 5000) {
            return null;
        }
        int at = count.to() + 1;
        long steps = (long) count.value();
        return switch (words.key(at)) {
            case "ago" -> new Timex(index, at + 1, Timeline.away(timeline.today(), unit, -steps), false);
            case "earlier" -> new Timex(index, at + 1, Timeline.away(timeline.then(), unit, -steps), false);
            case "later" -> new Timex(index, at + 1, Timeline.away(timeline.then(), unit, steps), false);
            default -> null;
        };
    }

    private @Nullable Timex weekday(Words words, int index) {
        DayOfWeek day = Calendar.weekday(words, index);
        if (day == null || !words.key(index).endsWith("day")) {
            return null;
        }
        boolean sloppy = words.style() == Words.Style.LOWER;
        return sloppy && words.is(index, "sun") ? null : new Timex(index, index + 1, timeline.weekday(day), true);
    }

    private static boolean isPlural(Words words, int index) {
        return words.key(index).endsWith("s");
    }
}
