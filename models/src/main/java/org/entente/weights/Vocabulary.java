package org.entente.weights;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The words, or the parts of speech, that a network knows, by number from 0. */
public final class Vocabulary {

    private static final String UNKNOWN = "-UNKNOWN-";
    private static final String NOTHING = "-NULL-";
    private static final String ROOT = "-ROOT-";

    private final Map<String, Integer> numbers;
    private final int size;
    private final int unknown;
    private final int nothing;
    private final int root;

    Vocabulary(List<String> names) {
        numbers = new HashMap<>(2 * names.size());
        for (int i = 0; i < names.size(); i++) {
            numbers.put(names.get(i), i);
        }
        size = names.size();
        unknown = names.indexOf(UNKNOWN);
        nothing = names.indexOf(NOTHING);
        root = names.indexOf(ROOT);
    }

    /** How many there are. */
    public int size() {
        return size;
    }

    /** The number of {@code name}, or that which all unknown names share. */
    public int number(String name) {
        return numbers.getOrDefault(name, unknown);
    }

    /** The number that stands in a place where there is no word. */
    public int nothing() {
        return nothing;
    }

    /** The number of the root, which stands before the first word. */
    public int root() {
        return root;
    }
}
