package org.entente.sentences;

import java.util.List;
import org.entente.model.Document;
import org.entente.model.Sentence;

/** Cuts a document's told passages into sentences of bare words. */
@FunctionalInterface
public interface SentenceSplitter {

    /** The sentences of {@code document} in order; no sentence crosses from one passage into the next. */
    List<Sentence> split(Document document);
}
