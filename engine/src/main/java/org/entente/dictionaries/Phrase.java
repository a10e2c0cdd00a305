package org.entente.dictionaries;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Words that a dictionary writes in capitals with underscores, in the spelling of texts. */
final class Phrase {

    private static final Set<String> SMALL = Set.of(
            "of", "the", "and", "for", "in", "on", "to", "at", "by", "de", "la", "du", "des", "del", "bin", "ibn",
            "van", "der");

    /** A single word of so few letters may be an abbreviation. */
    private static final int SHORT = 5;

    private Phrase() {}

    static List<String> words(String phrase) {
        return List.of(phrase.replace('_', ' ').strip().split("\\s+", -1));
    }

    /** In lower case. */
    static String common(String phrase) {
        return String.join(" ", words(phrase)).toLowerCase(Locale.ROOT);
    }

    /** As names are written; what may be an abbreviation also in capitals. */
    static List<String> names(String phrase) {
        List<String> words = new ArrayList<>();
        for (String word : words(phrase)) {
            String small = word.toLowerCase(Locale.ROOT);
            words.add(SMALL.contains(small) && !words.isEmpty() ? small : capitalised(small));
        }
        String name = String.join(" ", words);
        boolean maybeShort = words.size() == 1 && name.length() <= SHORT;
        return maybeShort ? List.of(name, name.toUpperCase(Locale.ROOT)) : List.of(name);
    }

    private static String capitalised(String word) {
        StringBuilder written = new StringBuilder(word);
        for (int i = 0; i < word.length(); i++) {
            if (i == 0 || word.charAt(i - 1) == '-' || word.charAt(i - 1) == '.') {
                written.setCharAt(i, Character.toUpperCase(word.charAt(i)));
            }
        }
        return written.toString();
    }
}
