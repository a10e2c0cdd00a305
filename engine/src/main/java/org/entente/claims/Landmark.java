package org.entente.claims;

import java.util.Locale;

/** A place in a sentence that tells of what one actor does to another. */
enum Landmark {
    /** The words of the source. */
    SOURCE,
    /** The words of the target. */
    TARGET,
    /** The first word outwards from the source that is not its own. */
    SOURCE_GOVERNOR,
    /** The same from the target. */
    TARGET_GOVERNOR,
    /** The innermost word that governs both. */
    MEETING,
    /** Its complements that name neither. */
    COMPLEMENTS,
    /** The words between the beginnings of the two. */
    BETWEEN,
    /** The trigger of the frame that fits best. */
    TRIGGER,
    /** All words. */
    WHOLE;

    /** Its name for people. */
    String label() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
