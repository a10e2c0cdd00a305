package org.entente.sentences;

import java.util.List;
import org.entente.model.Document;
import org.entente.model.Sentence;

/** Cuts a document's told passages into sentences of bare words; may be used by several threads at once. */
@FunctionalInterface
public interface SentenceSplitter {

    /**
     * The sentences of {@code document} in order; no sentence crosses from one passage into the next, and none has more
     * than 150 words and marks.
     *
     * <p>Words joined by a hyphen stay one word (<i>Su-35</i>, <i>three-day</i>). An abbreviation that ends its sentence
     * keeps its full stop, which then stands once more as a mark of its own: the spans of the two share that character.
     */
    List<Sentence> split(Document document);

    /** A splitter for English. */
    static SentenceSplitter english() {
        return new EnglishSplitter();
    }
}
