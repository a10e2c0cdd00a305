package org.entente.ledger;

import java.util.Arrays;
import java.util.List;

/** Compares names of persons, which articles shorten. */
final class PersonNames {

    private PersonNames() {}

    /**
     * Whether one name may be a shorter form of the other: the surnames are equal and, where both have first names, so
     * are the first letters of these. <i>Lavrov</i>, <i>S. Lavrov</i> and <i>Sergey Lavrov</i> are one.
     */
    static boolean same(String one, String other) {
        List<String> first = words(one);
        List<String> second = words(other);
        if (first.isEmpty() || second.isEmpty()) {
            return false;
        }
        if (!last(first).equals(last(second))) {
            return false;
        }
        return first.size() == 1
                || second.size() == 1
                || first.get(0).charAt(0) == second.get(0).charAt(0);
    }

    private static List<String> words(String name) {
        return Arrays.stream(name.split("[\\s.]+"))
                .map(Codes::plain)
                .filter(word -> !word.isEmpty())
                .toList();
    }

    private static String last(List<String> words) {
        return words.get(words.size() - 1);
    }
}
