package org.entente.model;

/**
 * A stretch of a text, from {@code begin} up to but not including {@code end}, in UTF-16 indices.
 *
 * @param begin the index of the first character, not negative
 * @param end the index after the last character, not before {@code begin}
 */
public record Span(int begin, int end) implements Comparable<Span> {

    public Span {
        if (begin < 0 || end < begin) {
            throw new IllegalArgumentException("a span from " + begin + " to " + end + "; it must run forwards from 0");
        }
    }

    /** The number of characters. */
    public int length() {
        return end - begin;
    }

    /** The characters of {@code text} that this span covers. */
    public String of(CharSequence text) {
        return text.subSequence(begin, end).toString();
    }

    /** Whether every character of {@code other} lies in this span. */
    public boolean contains(Span other) {
        return begin <= other.begin && other.end <= end;
    }

    /** Whether the two spans share a character. */
    public boolean overlaps(Span other) {
        return begin < other.end && other.begin < end;
    }

    /** The shortest span that covers both. */
    public Span union(Span other) {
        return new Span(Math.min(begin, other.begin), Math.max(end, other.end));
    }

    /** Orders by begin; of two that begin together the longer comes first. */
    @Override
    public int compareTo(Span other) {
        return begin != other.begin ? Integer.compare(begin, other.begin) : Integer.compare(other.end, end);
    }
}
