package org.entente.documents;

import java.util.List;
import org.entente.model.Passage;

/**
 * A piece of an article's layout, before it is copied into the text.
 *
 * @param kind what it is
 * @param lines its lines in the raw text
 * @param apart whether a blank line stands before it
 */
record Part(Passage.Kind kind, List<Line> lines, boolean apart) {

    Part {
        lines = List.copyOf(lines);
    }
}
