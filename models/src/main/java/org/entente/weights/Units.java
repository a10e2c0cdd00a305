package org.entente.weights;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.WritableByteChannel;
import java.util.Arrays;

/**
 * Numbers with four decimals, as the text model has them, each in two bytes: as so many ten-thousandths above the least
 * of them. Nothing is lost: {@link #value} is the very float that the decimal number reads as.
 */
final class Units {

    private static final float UNIT = 10_000;

    private final int least;
    private final char[] above;

    private Units(int least, char[] above) {
        this.least = least;
        this.above = above;
    }

    /** The numbers, which are told in ten-thousandths. */
    static Units of(int[] numbers) {
        int least = Arrays.stream(numbers).min().orElse(0);
        char[] above = new char[numbers.length];
        for (int i = 0; i < above.length; i++) {
            int difference = numbers[i] - least;
            if (difference > Character.MAX_VALUE) {
                throw new IllegalArgumentException(numbers[i] / UNIT + " beside " + least / UNIT
                        + "; numbers must lie within " + Character.MAX_VALUE / UNIT + " of one another");
            }
            above[i] = (char) difference;
        }
        return new Units(least, above);
    }

    static Units read(ByteBuffer file) {
        return new Units(file.getInt(), Numbers.chars(file));
    }

    void write(WritableByteChannel to) throws IOException {
        Numbers.write(least, to);
        Numbers.write(above, to);
    }

    float value(int index) {
        return (least + above[index]) / UNIT;
    }

    /** All numbers, in so many rows of equal length. */
    float[][] rows(int count) {
        float[][] rows = new float[count][above.length / count];
        for (int row = 0; row < count; row++) {
            fill(rows[row], row * rows[row].length);
        }
        return rows;
    }

    private void fill(float[] row, int begin) {
        for (int i = 0; i < row.length; i++) {
            row[i] = value(begin + i);
        }
    }
}
