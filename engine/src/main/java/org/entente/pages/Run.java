package org.entente.pages;

import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;

/**
 * A stretch of running text on a page: a paragraph, a heading, an item, or what stands between two line breaks.
 *
 * @param parent the innermost block that holds all of it
 * @param nodes its texts and line breaks in order
 * @param words its text with white space reduced to single spaces
 * @param linked how many characters of it stand in links
 * @param kind what it is
 */
record Run(Element parent, List<Node> nodes, String words, int linked, Kind kind) {

    enum Kind {
        HEADING,
        ITEM,
        PARAGRAPH
    }

    /** Fewer characters outside links than this are no prose. */
    private static final int LEAST = 25;

    /** Fewer words than this are no prose unless they end like a sentence. */
    private static final int WORDS = 8;

    Run {
        nodes = List.copyOf(nodes);
    }

    boolean mostlyLinks() {
        return linked * 2 > words.length();
    }

    /** How much prose it holds, in characters; 0 for labels, menus and headings. */
    int prose() {
        int free = words.length() - linked;
        if (kind == Kind.HEADING || free < LEAST || mostlyLinks()) {
            return 0;
        }
        if (endsSentence() && words.indexOf(' ') > 0) {
            return free;
        }
        return words.split(" ", WORDS + 1).length > WORDS ? free / 3 : 0;
    }

    private boolean endsSentence() {
        int end = words.length() - 1;
        while (end > 0 && "\"”’'»)]".indexOf(words.charAt(end)) >= 0) {
            end--;
        }
        return ".?!…:;。！？؟।".indexOf(words.charAt(end)) >= 0;
    }
}
