package org.entente.weights;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.WritableByteChannel;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The words, or the parts of speech, that a network knows, by number from 0. */
public final class Vocabulary {

    private static final String UNKNOWN = "-UNKNOWN-";
    private static final String NOTHING = "-NULL-";
    private static final String ROOT = "-ROOT-";

    private final int size;
    private final Strings numbers;
    private final int unknown;
    private final int nothing;
    private final int root;

    private Vocabulary(int size, Strings numbers) {
        this.size = size;
        this.numbers = numbers;
        unknown = numbers.number(UNKNOWN);
        nothing = numbers.number(NOTHING);
        root = numbers.number(ROOT);
    }

    static Vocabulary of(List<String> names) {
        Map<String, Integer> numbers = new HashMap<>();
        for (int i = 0; i < names.size(); i++) {
            numbers.put(names.get(i), i);
        }
        return new Vocabulary(names.size(), Strings.of(numbers));
    }

    static Vocabulary read(ByteBuffer file) {
        return new Vocabulary(file.getInt(), Strings.read(file));
    }

    void write(WritableByteChannel to) throws IOException {
        Numbers.write(size, to);
        numbers.write(to);
    }

    /** How many there are. */
    public int size() {
        return size;
    }

    /** The number of {@code name}, or that which all unknown names share. */
    public int number(String name) {
        int number = numbers.number(name);
        return number == Strings.NONE ? unknown : number;
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
