package org.entente.model;

import java.util.List;

/**
 * Leads from a document's text back to what was read: a list of stretches that were copied as they stood.
 *
 * @param stretches in the order of the text, not overlapping
 */
public record Origin(List<Stretch> stretches) {

    /**
     * A stretch that was copied character by character.
     *
     * @param begin where it begins in the document's text
     * @param length how long it is
     * @param from where it begins in what was read
     */
    public record Stretch(int begin, int length, int from) {}

    public Origin {
        stretches = List.copyOf(stretches);
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
        for (Stretch stretch : stretches) {
            if (index < stretch.begin() + stretch.length()) {
                return stretch.from() + Math.max(0, index - stretch.begin());
            }
        }
        return stretches.isEmpty()
                ? 0
                : stretches.get(stretches.size() - 1).from()
                        + stretches.get(stretches.size() - 1).length();
    }
}
