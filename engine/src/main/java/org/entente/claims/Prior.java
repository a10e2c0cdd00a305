package org.entente.claims;

import org.entente.model.Plover;

/** How common each type is where nothing in a sentence tells. */
final class Prior {

    private Prior() {}

    /** A share of 1; shares of all types add up to 1. */
    static double of(Plover.Type type) {
        return switch (type) {
            case ACCUSE, REJECT -> 0.12;
            case RETREAT, AGREE, SUPPORT, ASSAULT -> 0.09;
            case COERCE, CONSULT -> 0.08;
            case REQUEST, AID -> 0.05;
            case THREATEN, SANCTION -> 0.04;
            case CONCEDE, COOPERATE, PROTEST, MOBILIZE -> 0.015;
        };
    }
}
