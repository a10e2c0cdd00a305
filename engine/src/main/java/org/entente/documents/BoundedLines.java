package org.entente.documents;

import java.io.IOException;
import java.io.Reader;
import java.util.Optional;

/** Reads lines without ever holding more than a limited length of one. */
final class BoundedLines {

    /**
     * A line.
     *
     * @param number from 1
     * @param text its characters without the line end; only the first ones when it is longer than the limit
     * @param length how many characters it has
     */
    record Line(int number, String text, long length) {}

    private final Reader reader;
    private final int limit;
    private final char[] buffer = new char[1 << 15];
    private int next;
    private int filled;
    private int number;

    BoundedLines(Reader reader, int limit) {
        this.reader = reader;
        this.limit = limit;
    }

    /** The next line, or nothing at the end. */
    Optional<Line> next() throws IOException {
        StringBuilder text = new StringBuilder();
        long length = 0;
        boolean any = false;
        while (fill()) {
            any = true;
            int end = next;
            while (end < filled && buffer[end] != '\n') {
                end++;
            }
            text.append(buffer, next, (int) Math.min(end - next, Math.max(0, limit - length)));
            length += end - next;
            boolean ended = end < filled;
            next = end + (ended ? 1 : 0);
            if (ended) {
                break;
            }
        }
        return any ? Optional.of(new Line(++number, text.toString(), length)) : Optional.empty();
    }

    private boolean fill() throws IOException {
        if (next < filled) {
            return true;
        }
        next = 0;
        filled = Math.max(0, reader.read(buffer, 0, buffer.length));
        return filled > 0;
    }
}
