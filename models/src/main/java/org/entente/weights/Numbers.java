package org.entente.weights;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.WritableByteChannel;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Numbers as they stand in a file; before those of an array stands how many there are. */
final class Numbers {

    private Numbers() {}

    static int[] ints(ByteBuffer file) {
        int[] numbers = new int[file.getInt()];
        file.asIntBuffer().get(numbers);
        file.position(file.position() + numbers.length * Integer.BYTES);
        return numbers;
    }

    static double[] doubles(ByteBuffer file) {
        double[] numbers = new double[file.getInt()];
        file.asDoubleBuffer().get(numbers);
        file.position(file.position() + numbers.length * Double.BYTES);
        return numbers;
    }

    static char[] chars(ByteBuffer file) {
        char[] numbers = new char[file.getInt()];
        file.asCharBuffer().get(numbers);
        file.position(file.position() + numbers.length * Character.BYTES);
        return numbers;
    }

    static byte[] bytes(ByteBuffer file) {
        byte[] numbers = new byte[file.getInt()];
        file.get(numbers);
        return numbers;
    }

    static void write(int number, WritableByteChannel to) throws IOException {
        to.write(ByteBuffer.allocate(Integer.BYTES).putInt(number).flip());
    }

    static void write(int[] numbers, WritableByteChannel to) throws IOException {
        ByteBuffer buffer = ByteBuffer.allocate(Integer.BYTES * (1 + numbers.length));
        buffer.putInt(numbers.length).asIntBuffer().put(numbers);
        to.write(buffer.rewind());
    }

    static void write(double[] numbers, WritableByteChannel to) throws IOException {
        ByteBuffer buffer = ByteBuffer.allocate(Integer.BYTES + Double.BYTES * numbers.length);
        buffer.putInt(numbers.length).asDoubleBuffer().put(numbers);
        to.write(buffer.rewind());
    }

    static void write(char[] numbers, WritableByteChannel to) throws IOException {
        ByteBuffer buffer = ByteBuffer.allocate(Integer.BYTES + Character.BYTES * numbers.length);
        buffer.putInt(numbers.length).asCharBuffer().put(numbers);
        to.write(buffer.rewind());
    }

    static void write(byte[] numbers, WritableByteChannel to) throws IOException {
        ByteBuffer buffer = ByteBuffer.allocate(Integer.BYTES + numbers.length);
        to.write(buffer.putInt(numbers.length).put(numbers).flip());
    }

    /** Strings without line ends. */
    static List<String> strings(ByteBuffer file) {
        return List.of(new String(bytes(file), StandardCharsets.UTF_8).split("\n"));
    }

    static void write(List<String> strings, WritableByteChannel to) throws IOException {
        write(String.join("\n", strings).getBytes(StandardCharsets.UTF_8), to);
    }
}
