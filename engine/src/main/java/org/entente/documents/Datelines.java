package org.entente.documents;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Recognises where an article says where and when it was written. */
final class Datelines {

    /**
     * A dateline.
     *
     * @param length how many characters it takes, with the mark and white space after it
     * @param day the day it names, or null
     */
    record Dateline(int length, @Nullable CalendarDay day) {}

    private static final int LONGEST = 110;

    private static final Pattern BEFORE_DATE = Pattern.compile(
            "(?:(?i:(?:first |last )?(?:published|updated|posted|modified|issued|dated?|created|released)(?: on| at| in)?"
                    + "|on)[\\s:,|–-]*)?(?<place>[^:]*?)[\\s,:;|/–—(-]*");

    private static final Pattern AFTER_DATE = Pattern.compile(
            "[\\s,.|/()–—-]*(?:(?i:at|,)?\\s*\\d{1,2}[:.]\\d{2}.{0,25}"
                    + "|(?i:by|in|updated|last updated|published|modified)\\b.{0,60}|(?i:am|pm|gmt|ist|utc|est|edt|pkt|msk))?\\s*");

    private static final String WORD = "\\p{Lu}[\\p{L}.'’/-]*";

    private static final Pattern PLACE = Pattern.compile(
            WORD + "(?: " + WORD + "){0,2}(?:, " + WORD + "(?: " + WORD + "){0,2})?(?: \\([^)]{2,30}\\))?");

    /** The end of a dateline that runs into the text: a dash, a colon, or the bracket that closes a date. */
    private static final Pattern MARK =
            Pattern.compile("\\s*(?:[–—―]|--+)(?!\\d)\\s*|\\s+-(?:\\s+|(?=\\p{Lu}))|:\\s+|(?<=\\d\\))\\s+(?=\\p{Lu})");

    private static final Pattern AGENCY = Pattern.compile("[(\\[][^)\\]]{2,40}[)\\]]");

    private static final Pattern CAPITALS =
            Pattern.compile("(?=(?:.*?\\p{Lu}){3})\\p{Lu}[\\p{Lu}\\d .,'’/()-]*(?:, " + WORD + "(?: " + WORD + ")?)?");

    private static final Pattern MIXED =
            Pattern.compile(WORD + "(?: " + WORD + "){0,3}(?:, " + WORD + "(?: " + WORD + "){0,2})?");

    private Datelines() {}

    /** The dateline that {@code line} is as a whole, if it is one. */
    static Optional<Dateline> whole(String line) {
        if (line.length() > LONGEST) {
            return Optional.empty();
        }
        Optional<CalendarDay> day = CalendarDay.find(line);
        if (day.isEmpty()) {
            return Optional.empty();
        }
        CalendarDay told = day.get();
        Matcher before = BEFORE_DATE.matcher(line.substring(0, told.begin()));
        if (!before.matches() || !AFTER_DATE.matcher(line.substring(told.end())).matches()) {
            return Optional.empty();
        }
        String place = before.group("place").strip();
        boolean bare = place.isEmpty();
        boolean placed = PLACE.matcher(place).matches();
        return bare || placed ? Optional.of(new Dateline(line.length(), told)) : Optional.empty();
    }

    /**
     * The dateline that {@code paragraph} begins with, if it begins with one.
     *
     * @param colon whether it may end with a colon, as it may not where paragraphs begin with their speakers
     */
    static Optional<Dateline> leading(String paragraph, boolean colon) {
        String start = paragraph.substring(0, Math.min(paragraph.length(), LONGEST));
        Matcher mark = MARK.matcher(start);
        while (mark.find()) {
            String head = start.substring(0, mark.start());
            boolean byColon = mark.group().startsWith(":");
            boolean byBracket = mark.group().isBlank();
            Optional<Dateline> found =
                    !colon && byColon ? Optional.empty() : judge(head, byColon, byBracket, mark.end());
            if (found.isPresent() && mark.end() < paragraph.length()) {
                return found;
            }
        }
        return Optional.empty();
    }

    private static Optional<Dateline> judge(String head, boolean byColon, boolean byBracket, int length) {
        Optional<CalendarDay> day = CalendarDay.find(head);
        String rest = day.map(told -> head.substring(0, told.begin()) + head.substring(told.end()))
                .orElse(head);
        String place = AGENCY.matcher(rest).replaceAll("");
        boolean agency = !byColon && !place.equals(rest);
        place = place.replace("()", "").replaceAll("[\\s,./(-]+$", "").strip();
        boolean capitals = CAPITALS.matcher(place).matches();
        boolean mixed = MIXED.matcher(place).matches();
        boolean ok;
        if (place.isEmpty()) {
            ok = day.isPresent() && !byColon && !agency;
        } else if (byBracket) {
            ok = capitals && day.isPresent();
        } else if (byColon) {
            ok = (capitals
                            && place.length() <= 30
                            && !Bylines.ROLE.matcher(place).matches())
                    || (mixed && day.isPresent());
        } else {
            ok = (capitals && place.length() >= 4) || (mixed && (agency || day.isPresent()));
        }
        return ok ? Optional.of(new Dateline(length, day.orElse(null))) : Optional.empty();
    }
}
