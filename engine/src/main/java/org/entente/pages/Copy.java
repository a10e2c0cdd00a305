package org.entente.pages;

import java.util.ArrayList;
import java.util.List;
import org.entente.model.Origin;

/** A text in the making that remembers where in a source each of its characters stands. */
final class Copy {

    private final StringBuilder text = new StringBuilder();
    private final List<Origin.Stretch> stretches = new ArrayList<>();
    private int begin;
    private int from;
    private int end;

    /** Whether white space may be put for {@code c}, as browsers do. */
    static boolean white(char c) {
        return Character.isWhitespace(c) || c == '\u00A0' || c == '\u202F';
    }

    /** Adds {@code c}, which stands in the source from {@code at} up to {@code next}. */
    void add(char c, int at, int next) {
        boolean runsOn = text.length() > begin && at == end && text.length() - begin == at - from;
        if (!runsOn) {
            close();
            begin = text.length();
            from = at;
        }
        text.append(c);
        end = next;
    }

    /** Adds what is not in the source. */
    void insert(String words) {
        close();
        text.append(words);
        begin = text.length();
    }

    int length() {
        return text.length();
    }

    String text() {
        return text.toString();
    }

    Origin origin() {
        close();
        begin = text.length();
        return new Origin(stretches);
    }

    private void close() {
        int length = text.length() - begin;
        if (length > 0) {
            stretches.add(new Origin.Stretch(begin, length, from));
            if (end != from + length) {
                stretches.add(new Origin.Stretch(text.length(), 0, end));
            }
            begin = text.length();
        }
    }
}
