package org.entente.model;

import org.jspecify.annotations.Nullable;

/**
 * Who says that a claim is so.
 *
 * @param kind the text itself, somebody named, or somebody unnamed
 * @param speaker who says so, exactly when the kind is {@link Kind#NAMED}
 */
public record Attribution(Kind kind, @Nullable Actor speaker) {

    /** Who speaks. */
    public enum Kind {
        /** The text itself says so. */
        AUTHOR,
        /** A speaker whom the text names. */
        NAMED,
        /** <i>Reportedly</i>, <i>sources said</i>. */
        UNNAMED
    }

    /** The text itself says so. */
    public static final Attribution AUTHOR = new Attribution(Kind.AUTHOR, null);

    /** Somebody unnamed says so. */
    public static final Attribution UNNAMED = new Attribution(Kind.UNNAMED, null);

    public Attribution {
        if ((kind == Kind.NAMED) != (speaker != null)) {
            throw new IllegalArgumentException("attribution " + kind + " with speaker " + speaker);
        }
    }

    /** {@code speaker} says so. */
    public static Attribution named(Actor speaker) {
        return new Attribution(Kind.NAMED, speaker);
    }
}
