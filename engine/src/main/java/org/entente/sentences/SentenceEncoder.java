package org.entente.sentences;

import org.entente.model.Sentence;
import org.entente.model.Span;

/** Says what each piece of a sentence means there. May be used by several threads at once. */
@FunctionalInterface
public interface SentenceEncoder {

    /**
     * The pieces of a sentence, in order; of a very long one only the first 254.
     *
     * @param sentence cut into words; it need not be parsed
     * @param source where the words stand that name who acts
     * @param target where those stand that name who is acted on; words of both are the source's
     */
    EncodedSentence of(Sentence sentence, Span source, Span target);

    /** By the lower layers of the network E5, which load when a sentence is first given to them. */
    static SentenceEncoder english() {
        return LowerLayers.INSTANCE;
    }
}
