package org.entente.weights;

import java.nio.ByteBuffer;
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

    static Units read(ByteBuffer file, int count) {
        int least = file.getInt();
        char[] above = new char[count];
        file.asCharBuffer().get(above);
        file.position(file.position() + count * Character.BYTES);
        return new Units(least, above);
    }

    ByteBuffer written() {
        ByteBuffer buffer = ByteBuffer.allocate(Integer.BYTES + above.length * Character.BYTES);
        buffer.putInt(least);
        buffer.asCharBuffer().put(above);
        return buffer.rewind();
    }

    float value(int index) {
        return (least + above[index]) / UNIT;
    }

    /** {@code count} numbers from the one at {@code begin}. */
    float[] values(int begin, int count) {
        float[] values = new float[count];
        for (int i = 0; i < count; i++) {
            values[i] = value(begin + i);
        }
        return values;
    }
}
