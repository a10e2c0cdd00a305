package org.entente.documents;

import java.util.ArrayList;
import java.util.List;

/**
 * A line of a raw text, without the white space around it; blank when it has no characters.
 *
 * @param begin where it begins in the raw text
 * @param end where it ends there
 * @param item whether a bullet or number stood before it
 */
record Line(int begin, int end, boolean item) {

    boolean blank() {
        return begin == end;
    }

    int length() {
        return end - begin;
    }

    String of(String raw) {
        return raw.substring(begin, end);
    }

    /** The same line without its words. */
    Line emptied() {
        return new Line(begin, begin, false);
    }

    /** The part of this line between two places in the raw text, again without the white space around it. */
    Line cut(String raw, int from, int to) {
        return trimmed(raw, from, to, item);
    }

    /** The same line as an item of a list, whose words begin {@code from} there. */
    Line itemFrom(String raw, int from) {
        return trimmed(raw, from, end, true);
    }

    /** The lines of {@code raw}, whatever marks their ends. */
    static List<Line> split(String raw) {
        List<Line> lines = new ArrayList<>();
        int begin = 0;
        for (int i = 0; i <= raw.length(); i++) {
            if (i == raw.length() || endsLine(raw.charAt(i))) {
                lines.add(trimmed(raw, begin, i, false));
                if (i + 1 < raw.length() && raw.charAt(i) == '\r' && raw.charAt(i + 1) == '\n') {
                    i++;
                }
                begin = i + 1;
            }
        }
        return lines;
    }

    private static Line trimmed(String raw, int from, int to, boolean item) {
        int begin = from;
        int end = to;
        while (begin < end && space(raw.charAt(begin))) {
            begin++;
        }
        while (begin < end && space(raw.charAt(end - 1))) {
            end--;
        }
        return new Line(begin, end, item);
    }

    private static boolean endsLine(char c) {
        return c == '\n' || c == '\r' || c == '\u000B' || c == '\f' || c == '\u0085' || c == '\u2028' || c == '\u2029';
    }

    private static boolean space(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || invisible(c);
    }

    /** Whether a character takes no room and says nothing in English text. */
    static boolean invisible(char c) {
        return c == '\u00AD' || (c >= '\u200B' && c <= '\u200F') || c == '\u2060' || c == '\uFEFF';
    }
}
