package org.entente.ledger;

/** What a decision is about. */
public sealed interface Subject {

    /**
     * A claim; what is decided of it holds for the same words in later versions and copies of its article too.
     *
     * @param id its id
     */
    record OfClaim(String id) implements Subject {
        @Override
        public String toString() {
            return "claim " + id;
        }
    }

    /**
     * An entry, also with the claims that join it later.
     *
     * @param number its number
     */
    record OfEntry(long number) implements Subject {
        @Override
        public String toString() {
            return "entry " + number;
        }
    }
}
