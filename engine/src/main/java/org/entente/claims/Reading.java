package org.entente.claims;

import org.entente.model.Plover;

/**
 * One frame's answer to what the source did to the target.
 *
 * @param match the frame and its trigger
 * @param modality the operators that acted on it
 * @param type the PLOVER type under them
 * @param weight how well source and target fit its roles, 0 to 1
 */
record Reading(Match match, Modality modality, Plover.Type type, double weight) {

    /** The same, counting {@code share} times as much. */
    Reading weighted(double share) {
        return new Reading(match, modality, type, weight * share);
    }
}
