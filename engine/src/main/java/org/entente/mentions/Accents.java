package org.entente.mentions;

import java.util.Locale;

/** Keeps the accents with which a text writes a designation that the table has without them: <i>Akıncı</i>, <i>Scorpène</i>. */
final class Accents {

    private Accents() {}

    /**
     * The word of {@code written}, be it in the plural, that is {@code designation} but for accents, if there is one; else the
     * designation.
     */
    static String of(String designation, String written) {
        String plain = Cutter.fold(designation);
        for (String each : written.split("[ -]", -1)) {
            String word = Cutter.fold(each).equals(plain + "s") ? each.substring(0, each.length() - 1) : each;
            if (!word.toLowerCase(Locale.ROOT).equals(designation.toLowerCase(Locale.ROOT))
                    && Cutter.fold(word).equals(plain)) {
                return word;
            }
        }
        return designation;
    }
}
