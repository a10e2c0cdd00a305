package org.entente.claims;

import java.util.ArrayList;
import java.util.List;
import org.entente.model.Document;
import org.entente.model.Passage;
import org.entente.model.Span;

/**
 * Finds quotations of some length by their marks. One that a paragraph leaves open, and that the next opens again, is two
 * with one speaker; a word or two in marks are no quotation.
 */
final class Quotations {

    /** How few words are only put in marks: <i>a "joint" drill</i>. */
    private static final int WORDS = 4;

    private Quotations() {}

    static List<Span> in(Document document) {
        List<Span> quotes = new ArrayList<>();
        for (Passage passage : document.passages()) {
            int open = -1;
            for (int at = passage.span().begin(); at < passage.span().end(); at++) {
                char mark = document.text().charAt(at);
                boolean opens = mark == '“' || mark == '«' || (mark == '"' && open < 0);
                boolean closes = mark == '”' || mark == '»' || (mark == '"' && open >= 0);
                if (opens) {
                    open = at;
                } else if (closes && open >= 0) {
                    add(document, open, at + 1, quotes);
                    open = -1;
                }
            }
            if (open >= 0) {
                add(document, open, passage.span().end(), quotes);
            }
        }
        return quotes;
    }

    private static void add(Document document, int begin, int end, List<Span> quotes) {
        String words = document.text().substring(begin, end).strip();
        if (words.split("\\s+", -1).length >= WORDS) {
            quotes.add(new Span(begin, end));
        }
    }
}
