package org.entente.claims;

import java.util.LinkedHashSet;
import java.util.Set;

/** British and American spellings of a lemma, so that the tables need write one of them. */
final class Spellings {

    private static final String[][] PAIRS = {
        {"ise", "ize"},
        {"isation", "ization"},
        {"defence", "defense"},
        {"offence", "offense"},
        {"our", "or"},
        {"yse", "yze"},
        {"licence", "license"},
        {"centre", "center"},
        {"programme", "program"},
        {"manoeuvre", "maneuver"}
    };

    private Spellings() {}

    /** {@code lemma} and how it is spelt on the other side of the Atlantic, if that is another way. */
    static Set<String> of(String lemma) {
        Set<String> all = new LinkedHashSet<>();
        all.add(lemma);
        for (String[] pair : PAIRS) {
            if (lemma.endsWith(pair[0])) {
                all.add(lemma.substring(0, lemma.length() - pair[0].length()) + pair[1]);
            }
        }
        return all;
    }
}
