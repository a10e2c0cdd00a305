package org.entente.ledger;

/**
 * How the times of two claims fit one another if they are about one thing.
 *
 * @param relation whether they do, may, or cannot
 * @param worth what it says for one thing, 0 to 0.3
 * @param reason what they share, in a word
 */
record Fit(Of relation, double worth, String reason) {

    /** Whether times fit. */
    enum Of {
        NEAR,
        OPEN,
        APART
    }

    /** One of them is not told. */
    static final Fit UNTOLD = new Fit(Of.OPEN, 0, "");

    /** They neither speak for one thing nor against it. */
    static final Fit OPEN = new Fit(Of.OPEN, 0, "");

    /** They cannot be the times of one thing. */
    static final Fit APART = new Fit(Of.APART, 0, "");

    /** They fit. */
    static Fit near(double worth, String reason) {
        return new Fit(Of.NEAR, worth, reason);
    }

    boolean near() {
        return relation == Of.NEAR;
    }

    boolean apart() {
        return relation == Of.APART;
    }

    /** {@code shared} and this fit. */
    Shared with(Shared shared) {
        return near() ? shared.and(worth, reason) : shared;
    }
}
