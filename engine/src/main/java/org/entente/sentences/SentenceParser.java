package org.entente.sentences;

import org.entente.model.Sentence;

/** Adds parts of speech, lemmas and universal dependencies; may be used by several threads at once. */
@FunctionalInterface
public interface SentenceParser {

    /** {@code sentence} with every token tagged, lemmatised and given its head. */
    Sentence parse(Sentence sentence);

    /** The parser for English. Its models load in the background from the first call on; the first sentence waits. */
    static SentenceParser english() {
        return EnglishParser.INSTANCE;
    }
}
