package org.entente.model;

/**
 * A stretch of a document's text that is one piece of its layout.
 *
 * @param kind what the stretch is
 * @param span where it stands in the document's text
 */
public record Passage(Kind kind, Span span) {

    /** What a passage is; claims are read from those that are {@link #told() told}. */
    public enum Kind {
        /** The title, when the text begins with it. */
        HEADLINE,
        /** Who wrote it. */
        BYLINE,
        /** Where and when it was written. */
        DATELINE,
        /** A heading between paragraphs. */
        HEADING,
        /** Running text. */
        PARAGRAPH,
        /** An item of a list, which may lack its subject or verb. */
        ITEM;

        /** Whether sentences are read from such a passage. */
        public boolean told() {
            return this == HEADLINE || this == HEADING || this == PARAGRAPH || this == ITEM;
        }
    }
}
