package org.entente.weights;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.WritableByteChannel;

/** Rows of weights, one for some of the tags each: where each row begins, the tags of all rows, their weights. */
final class Rows {

    private final int[] begins;
    private final byte[] tags;
    private final double[] weights;

    Rows(int[] begins, byte[] tags, double[] weights) {
        this.begins = begins;
        this.tags = tags;
        this.weights = weights;
    }

    static Rows read(ByteBuffer file) {
        return new Rows(Numbers.ints(file), Numbers.bytes(file), Numbers.doubles(file));
    }

    void write(WritableByteChannel to) throws IOException {
        Numbers.write(begins, to);
        Numbers.write(tags, to);
        Numbers.write(weights, to);
    }

    /** Adds a row to {@code sums}; nothing for {@link Strings#NONE}. */
    void add(int row, double[] sums) {
        if (row != Strings.NONE) {
            for (int i = begins[row]; i < begins[row + 1]; i++) {
                sums[tags[i]] += weights[i];
            }
        }
    }
}
