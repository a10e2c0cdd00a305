package org.entente.weights;

import java.io.DataInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * The beginning of the file of weights, after which the names of all features stand, a line each.
 *
 * @param words the number of words
 * @param tags the number of parts of speech
 * @param labels the number of relations, with the one that says there is none
 * @param depth the number of values that a feature is embedded in
 * @param hidden the number of values in the hidden layer
 * @param positions the number of positions
 */
record Header(int words, int tags, int labels, int depth, int hidden, int positions) {

    /** The first bytes of the file; they change when its form does. */
    private static final int FORM = 0x456E7401;

    /** Whether {@code file} begins as a file of weights of this version does. */
    static boolean begins(Path file) throws IOException {
        try (DataInputStream in = new DataInputStream(Files.newInputStream(file))) {
            return in.readInt() == FORM;
        }
    }

    static Header read(ByteBuffer file) {
        int form = file.getInt();
        if (form != FORM) {
            throw new IllegalArgumentException(
                    "a file of weights that begins with %08x; this version reads %08x".formatted(form, FORM));
        }
        return new Header(file.getInt(), file.getInt(), file.getInt(), file.getInt(), file.getInt(), file.getInt());
    }

    List<String> names(ByteBuffer file) {
        byte[] bytes = new byte[file.getInt()];
        file.get(bytes);
        return List.of(new String(bytes, StandardCharsets.UTF_8).split("\n"));
    }

    ByteBuffer written(List<String> names) {
        byte[] bytes = String.join("\n", names).getBytes(StandardCharsets.UTF_8);
        ByteBuffer buffer = ByteBuffer.allocate(8 * Integer.BYTES + bytes.length);
        for (int number : new int[] {FORM, words, tags, labels, depth, hidden, positions, bytes.length}) {
            buffer.putInt(number);
        }
        return buffer.put(bytes).flip();
    }
}
