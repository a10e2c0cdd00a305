package org.entente.mentions;

/**
 * What names are matched by: a run of letters, a run of digits, or a mark. Hyphens, dots and apostrophes inside words
 * vanish, so that <i>Mi-35</i>, <i>Mi 35</i> and <i>MI35</i> are the same two pieces whatever the tokens are.
 *
 * @param kind what it is
 * @param key its letters in lower case without accents; its digits; the mark itself
 * @param token the index of its token
 * @param begin where it begins in the document's text
 * @param end the index after its last character
 * @param glue what stands between it and the piece before it
 * @param shape how it is capitalised
 * @param marks what clings to it
 */
record Piece(Kind kind, String key, int token, int begin, int end, Glue glue, Shape shape, int marks) {
    /** Says that <i>'s</i> follows, or an apostrophe after an <i>s</i>. */
    static final int POSSESSIVE = 1;
    /** Says that a quotation mark stands directly before. */
    static final int OPENED = 2;
    /** Says that a quotation mark stands directly after. */
    static final int CLOSED = 4;
    /** Says that a dot stands directly after, inside the same token. */
    static final int DOTTED = 8;

    enum Kind {
        WORD,
        NUMBER,
        MARK
    }

    /** What stands between two pieces. */
    enum Glue {
        SPACE,
        HYPHEN,
        DOT,
        APOSTROPHE,
        /** Nothing at all, as between <i>Mi</i> and <i>35</i> in <i>Mi35</i>. */
        NONE
    }

    /** How a word is capitalised. */
    enum Shape {
        LOWER,
        /** The first letter only. */
        UPPER,
        /** The first letter and some others, as in <i>LeT</i>. */
        MIXED,
        /** Every letter, of two or more. */
        CAPITALS
    }

    boolean word() {
        return kind == Kind.WORD;
    }

    boolean number() {
        return kind == Kind.NUMBER;
    }

    /** Whether it begins with a capital letter. */
    boolean upper() {
        return shape != Shape.LOWER;
    }

    boolean possessive() {
        return (marks & POSSESSIVE) != 0;
    }

    boolean opened() {
        return (marks & OPENED) != 0;
    }

    boolean closed() {
        return (marks & CLOSED) != 0;
    }

    boolean dotted() {
        return (marks & DOTTED) != 0;
    }

    boolean is(String word) {
        return key.equals(word);
    }

    Piece with(int mark) {
        return new Piece(kind, key, token, begin, end, glue, shape, marks | mark);
    }
}
