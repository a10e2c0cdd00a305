package org.entente.ledger;

/** A decision that cannot be taken; the message says why, and what can. Nothing was changed. */
public final class DecisionException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    DecisionException(String message) {
        super(message);
    }
}
