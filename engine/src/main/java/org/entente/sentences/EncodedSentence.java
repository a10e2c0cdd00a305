package org.entente.sentences;

import java.util.List;

/**
 * A sentence as the lower layers of a network know it, cut into pieces of words, with what begins and ends it.
 *
 * @param states a row of numbers for each piece
 * @param parties to whom each piece belongs: {@value #NEITHER}, {@value #SOURCE} or {@value #TARGET}
 */
public record EncodedSentence(List<float[]> states, List<Long> parties) {

    /** A piece that names neither party. */
    public static final long NEITHER = 0;

    /** A piece that names who acts. */
    public static final long SOURCE = 1;

    /** A piece that names who is acted on. */
    public static final long TARGET = 2;

    public EncodedSentence {
        states = List.copyOf(states);
        parties = List.copyOf(parties);
    }
}
