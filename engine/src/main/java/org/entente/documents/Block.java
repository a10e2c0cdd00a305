package org.entente.documents;

import java.util.List;

/**
 * Lines that belong together: a paragraph, an item, a heading, a line of a header.
 *
 * @param lines at least one, none blank
 * @param apart whether a blank line or furniture stood before it
 */
record Block(List<Line> lines, boolean apart) {

    Block {
        lines = List.copyOf(lines);
    }

    boolean item() {
        return lines.get(0).item();
    }

    /** Its words on one line. */
    String words(String raw) {
        if (lines.size() == 1) {
            return lines.get(0).of(raw);
        }
        StringBuilder words = new StringBuilder();
        for (Line line : lines) {
            words.append(words.length() == 0 ? "" : " ").append(raw, line.begin(), line.end());
        }
        return words.toString();
    }
}
