package org.entente.evaluation;

import java.util.Arrays;
import java.util.Collections;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** Words made comparable, whatever their capitals, spaces and quotation marks. */
final class Wording {

    private static final Set<String> SMALL = Set.of("the", "of", "and");

    private Wording() {}

    /** Lower case, straight quotes, single spaces. */
    static String plain(String text) {
        return text.toLowerCase(Locale.ROOT)
                .replace('‘', '\'')
                .replace('’', '\'')
                .replace('“', '"')
                .replace('”', '"')
                .replaceAll("\\s+", " ")
                .strip();
    }

    /** Letters and digits only: {@code Su-30MKI} and {@code SU 30 MKI} alike. */
    static String squashed(String text) {
        return plain(text).replaceAll("[^a-z0-9]", "");
    }

    /** The words that mean something. */
    static Set<String> words(String text) {
        return Arrays.stream(plain(text).split("[^a-z0-9]+", -1))
                .filter(word -> !word.isEmpty() && !SMALL.contains(word))
                .collect(Collectors.toSet());
    }

    /**
     * Whether two names may be of one item: one holds the other, or they share a word; a name that is not asserted is any.
     *
     * @param words of what is {@code got} those that may be shared
     */
    static boolean sameItem(String wanted, String got, String words) {
        String one = squashed(wanted);
        String other = squashed(got);
        return one.isEmpty()
                || (!other.isEmpty()
                        && (other.contains(one)
                                || one.contains(other)
                                || !Collections.disjoint(words(wanted), words(words))));
    }
}
