package org.entente.sentences;

import org.entente.model.Sentence;

/** Adds parts of speech, lemmas and universal dependencies; may be used by several threads at once. */
@FunctionalInterface
public interface SentenceParser {

    /** {@code sentence} with every token tagged, lemmatised and given its head. */
    Sentence parse(Sentence sentence);

    /** A parser for English. All that are made share one copy of its models, which the first to parse loads. */
    static SentenceParser english() {
        return new EnglishParser();
    }
}
