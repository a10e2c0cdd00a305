package org.entente.mentions;

import org.entente.model.Sentence;
import org.entente.model.Span;

/** Tells what stands inside quotation marks. */
final class Quotes {
    private Quotes() {}

    /** Whether {@code span} lies between double quotation marks of its sentence; one left open counts to either end. */
    static boolean covers(Sentence sentence, String text, Span span) {
        int before = 0;
        int closing = 0;
        for (int i = sentence.span().begin(); i < sentence.span().end(); i++) {
            char c = text.charAt(i);
            if (c == '“' || c == '"' || c == '”') {
                before += i < span.begin() ? 1 : 0;
                closing += i >= span.end() ? 1 : 0;
            }
        }
        return before % 2 == 1 || (before == 0 && closing == 1);
    }
}
