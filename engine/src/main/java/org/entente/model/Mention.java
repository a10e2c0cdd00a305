package org.entente.model;

/**
 * A stretch of a sentence and what it stands for.
 *
 * @param id its place among the mentions of the document, from 0
 * @param sentence the index of its sentence
 * @param first the index of its first token in the sentence
 * @param last the index after its last token
 * @param span where it stands in the document's text
 * @param text the characters as they stand there
 * @param meaning what it stands for
 */
public record Mention(int id, int sentence, int first, int last, Span span, String text, Meaning meaning) {

    public Mention {
        if (first < 0 || last <= first) {
            throw new IllegalArgumentException(
                    "mention \"" + text + "\" from token " + first + " to " + last + "; it must cover a token");
        }
    }

    /** The same stretch standing for something else, as when a reference is resolved. */
    public Mention with(Meaning other) {
        return new Mention(id, sentence, first, last, span, text, other);
    }

    /** Whether the token at {@code index} of its sentence belongs to it. */
    public boolean covers(int index) {
        return first <= index && index < last;
    }
}
