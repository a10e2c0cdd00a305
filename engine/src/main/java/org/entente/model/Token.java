package org.entente.model;

/**
 * A word or mark of a sentence, with what the tagger and the parser say of it.
 *
 * @param index its place in the sentence, from 0
 * @param text the characters as they stand in the document, but for a hyphen that the end of a line has put into a word
 * @param span where it stands in the document's text
 * @param tag its part of speech in the Penn Treebank's tags; empty until the sentence is parsed
 * @param lemma its dictionary form, lower case but for names; empty until the sentence is parsed
 * @param head the index of the word it depends on, {@link #ROOT} for the sentence's root, {@link #NONE} until parsed
 * @param relation the universal dependency to its head, as {@code nsubj:pass}; empty until parsed
 */
public record Token(int index, String text, Span span, String tag, String lemma, int head, String relation) {

    /** The head of the root. */
    public static final int ROOT = -1;

    /** The head of a word that no parser has seen. */
    public static final int NONE = -2;

    /** A word that has been cut out of the text, and no more. */
    public static Token bare(int index, String text, Span span) {
        return new Token(index, text, span, "", "", NONE, "");
    }

    /** Whether the tag begins with {@code prefix}: {@code is("VB")} for every verb form, {@code is("NN")} for nouns. */
    public boolean is(String prefix) {
        return tag.startsWith(prefix);
    }

    /** The same word, depending on another. */
    public Token under(int other, String as) {
        return new Token(index, text, span, tag, lemma, other, as);
    }

    /** The same word as another part of speech. */
    public Token tagged(String other, String form) {
        return new Token(index, text, span, other, form, head, relation);
    }
}
