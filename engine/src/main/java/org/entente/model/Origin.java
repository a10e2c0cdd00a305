package org.entente.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Leads from a document's text back to what was read: a list of stretches that were copied as they stood.
 *
 * <p>What was read is the decoded source of a page or of a plain text; for a record in an archive, a table or a mail box
 * it is that record's text; for a paper of an office program it is the text that was taken out of it.
 *
 * @param stretches in the order of the text, not overlapping
 * @param marks the numbered places of the original, as its pages, in order; empty where it has none
 */
public record Origin(List<Stretch> stretches, List<Mark> marks) {

    /**
     * A stretch that was copied character by character. One without length says where the original goes on after a
     * character that takes several there, as an entity of HTML does.
     *
     * @param begin where it begins in the document's text
     * @param length how long it is
     * @param from where it begins in what was read
     */
    public record Stretch(int begin, int length, int from) {
        int end() {
            return begin + length;
        }
    }

    /**
     * The beginning of a numbered place of the original.
     *
     * @param begin where it begins in the document's text
     * @param place as {@code page 3}
     */
    public record Mark(int begin, String place) {}

    public Origin {
        stretches = List.copyOf(stretches);
        marks = List.copyOf(marks);
    }

    /** The origin of a text whose original has no numbered places. */
    public Origin(List<Stretch> stretches) {
        this(stretches, List.of());
    }

    /** The origin of a text that was taken whole, from the first character on. */
    public static Origin whole(int length) {
        return new Origin(List.of(new Stretch(0, length, 0)));
    }

    /**
     * The index in what was read of the character at {@code index} of the text; for a character that was inserted
     * between copied stretches, the place where the next stretch begins.
     */
    public int at(int index) {
        int next = after(index);
        if (next < stretches.size()) {
            Stretch stretch = stretches.get(next);
            return stretch.from() + Math.max(0, index - stretch.begin());
        }
        return stretches.isEmpty()
                ? 0
                : stretches.get(next - 1).from() + stretches.get(next - 1).length();
    }

    /** The stretch of what was read from which {@code span} of the text was copied, with all that stands between. */
    public Span of(Span span) {
        int begin = at(span.begin());
        if (span.length() == 0) {
            return new Span(begin, begin);
        }
        int last = after(span.end() - 1);
        int end = at(span.end() - 1) + 1;
        boolean closed = last + 1 < stretches.size()
                && stretches.get(last + 1).begin() == span.end()
                && stretches.get(last + 1).length() == 0;
        return new Span(begin, Math.max(begin, closed ? stretches.get(last + 1).from() : end));
    }

    /** The numbered place in which the character at {@code index} of the text stands, if the original has such. */
    public Optional<String> place(int index) {
        Optional<String> place = Optional.empty();
        for (Mark mark : marks) {
            if (mark.begin() > index) {
                break;
            }
            place = Optional.of(mark.place());
        }
        return place;
    }

    /** The origin in what {@code earlier} leads to, for a text that was copied from the text of {@code earlier}. */
    public Origin through(Origin earlier) {
        List<Stretch> joined = new ArrayList<>();
        for (Stretch stretch : stretches) {
            int end = stretch.from() + stretch.length();
            for (int i = earlier.after(stretch.from()); i < earlier.stretches.size(); i++) {
                Stretch inner = earlier.stretches.get(i);
                if (inner.begin() > end || (inner.begin() == end && inner.length() > 0)) {
                    break;
                }
                int begin = Math.max(inner.begin(), stretch.from());
                joined.add(new Stretch(
                        stretch.begin() + begin - stretch.from(),
                        Math.min(inner.end(), end) - begin,
                        inner.from() + begin - inner.begin()));
            }
        }
        List<Mark> moved = new ArrayList<>();
        for (Mark mark : earlier.marks) {
            moved.add(new Mark(copied(mark.begin()), mark.place()));
        }
        return new Origin(joined, moved);
    }

    /** Where the first character of the text stands that was copied from {@code from} on. */
    private int copied(int from) {
        for (Stretch stretch : stretches) {
            if (stretch.from() + stretch.length() > from) {
                return stretch.begin() + Math.max(0, from - stretch.from());
            }
        }
        return stretches.isEmpty() ? 0 : stretches.get(stretches.size() - 1).end();
    }

    /** The place of the first stretch that ends after {@code index}. */
    private int after(int index) {
        int low = 0;
        int high = stretches.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (stretches.get(middle).end() > index) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }
}
