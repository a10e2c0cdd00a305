package org.entente.model;

/**
 * Something a person must be told of: what is wrong, where, and what would have been right.
 *
 * @param source the file or address
 * @param place where in it, as {@code line 12}, or empty
 * @param message one sentence without a full stop, naming the offending value and what was allowed
 */
public record Problem(String source, String place, String message) {

    /** The one line that a person reads. */
    @Override
    public String toString() {
        return place.isEmpty() ? source + ": " + message : source + ", " + place + ": " + message;
    }
}
