package org.entente.cli;

/** A command cannot go on; the message says all that a person needs. */
final class CommandFailure extends RuntimeException {

    private static final long serialVersionUID = 1L;

    CommandFailure(String message) {
        super(message);
    }
}
