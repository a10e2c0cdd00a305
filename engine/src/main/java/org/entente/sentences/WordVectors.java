package org.entente.sentences;

import org.entente.model.Sentence;

/**
 * Says what each word of a sentence means there, as a row of numbers: words that are used alike have rows that are
 * near each other. May be used by several threads at once.
 */
@FunctionalInterface
public interface WordVectors {

    /** How many numbers a row has: what the network knows of the word half-way, and then what it knows at its end. */
    int SIZE = 768;

    /**
     * The rows of all words, in order; a word far out in a very long sentence has a row of zeros.
     *
     * @param sentence cut into words; it need not be parsed
     */
    float[][] of(Sentence sentence);

    /** By the encoder E5, which loads in the background from when this is first called. */
    static WordVectors english() {
        return EncoderVectors.INSTANCE;
    }
}
