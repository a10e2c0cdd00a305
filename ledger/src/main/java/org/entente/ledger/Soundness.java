package org.entente.ledger;

import java.util.List;

/**
 * What a look at the whole of a ledger found.
 *
 * @param articles articles, also those that later versions replaced
 * @param claims what they say
 * @param entries the things the claims are about
 * @param decisions what people decided
 * @param dataSets files of other people's data
 * @param records the rows of these
 * @param faults what is wrong, of each kind the first
 * @param count how many faults there are in all
 */
public record Soundness(
        long articles,
        long claims,
        long entries,
        long decisions,
        long dataSets,
        long records,
        List<Fault> faults,
        long count) {

    /**
     * Something in a ledger that is not as it must be.
     *
     * @param thing what kind of thing it is, as claim
     * @param id which one
     * @param found what was found of it
     * @param expected what was expected
     */
    public record Fault(String thing, String id, String found, String expected) {

        @Override
        public String toString() {
            return thing + " " + id + " " + found + "; expected: " + expected;
        }
    }

    public Soundness {
        faults = List.copyOf(faults);
    }

    /** Whether nothing is wrong. */
    public boolean sound() {
        return count == 0;
    }
}
