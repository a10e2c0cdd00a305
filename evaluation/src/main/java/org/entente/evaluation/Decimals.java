package org.entente.evaluation;

import java.util.Locale;

/** Writes shares and scores alike everywhere. */
final class Decimals {

    private Decimals() {}

    /** With three decimals. */
    static String of(double share) {
        return String.format(Locale.ROOT, "%.3f", share);
    }
}
