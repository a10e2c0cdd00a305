package org.entente.model;

import java.util.ArrayList;
import java.util.List;

/**
 * A sentence of a document; its words have tags, lemmas and dependencies once it is {@linkplain #parsed() parsed}.
 *
 * @param index its place among the sentences of the document, from 0
 * @param passage the place of its passage among the document's passages
 * @param kind what its passage is
 * @param span where it stands in the document's text
 * @param tokens its words and marks in order
 */
public record Sentence(int index, int passage, Passage.Kind kind, Span span, List<Token> tokens) {

    public Sentence {
        tokens = List.copyOf(tokens);
    }

    /** Whether the words have tags, lemmas and heads. */
    public boolean parsed() {
        return !tokens.isEmpty() && tokens.get(0).head() != Token.NONE;
    }

    /** The word at {@code index}. */
    public Token token(int index) {
        return tokens.get(index);
    }

    /** The number of words and marks. */
    public int size() {
        return tokens.size();
    }

    /** The words that depend on the word at {@code head}, in order; the root's when {@code head} is {@link Token#ROOT}. */
    public List<Token> dependents(int head) {
        List<Token> found = new ArrayList<>();
        for (Token token : tokens) {
            if (token.head() == head) {
                found.add(token);
            }
        }
        return found;
    }

    /** The same sentence with other tokens, as a parser returns it. */
    public Sentence with(List<Token> parsed) {
        return new Sentence(index, passage, kind, span, parsed);
    }
}
