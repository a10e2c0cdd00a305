package org.entente.output;

import java.util.Locale;

/** The names of constants as people write them. */
public final class Labels {

    private Labels() {}

    /** A constant's name in small letters: <i>in talks</i>. */
    public static String of(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
