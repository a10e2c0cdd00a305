package org.entente.ledger;

/** What two claims of one kind and between the same parties have to do with one another. */
sealed interface Relation {

    /** For all one knows they may be about one thing, but nothing says so. */
    Relation OPEN = new Open();

    /** Something keeps them apart. */
    Relation APART = new Apart();

    /**
     * They are about one thing.
     *
     * @param shared what says so
     */
    record Same(Shared shared) implements Relation {}

    /** See {@link #OPEN}. */
    record Open() implements Relation {}

    /** See {@link #APART}. */
    record Apart() implements Relation {}
}
