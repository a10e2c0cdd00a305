package org.entente.weights;

import java.io.BufferedReader;
import java.io.EOFException;
import java.io.IOException;
import java.util.List;

/**
 * Reads the text in which CoreNLP keeps a dependency network: eight or ten lines of counts; a line for every feature,
 * its name and the numbers it is embedded in; then the weights, a line for each of their rows.
 */
final class TextModel {

    private final BufferedReader text;
    private int line;

    TextModel(BufferedReader text) {
        this.text = text;
    }

    /** The value of the next line that begins with {@code name}, an equals sign and a number. */
    int count(String name) throws IOException {
        String next = next();
        while (!next.startsWith(name + "=")) {
            next = next();
        }
        return Integer.parseInt(next.substring(name.length() + 1));
    }

    /** The next {@code rows} lines of {@code columns} numbers in ten-thousandths; names before them go to {@code names}. */
    Units named(int rows, int columns, List<String> names) throws IOException {
        int[] numbers = new int[rows * columns];
        for (int row = 0; row < rows; row++) {
            String next = next();
            int space = next.indexOf(' ');
            names.add(next.substring(0, space));
            numbers(next, space + 1, numbers, row * columns, columns);
        }
        return Units.of(numbers);
    }

    /** The next {@code rows} lines of {@code columns} numbers in ten-thousandths. */
    Units plain(int rows, int columns) throws IOException {
        int[] numbers = new int[rows * columns];
        for (int row = 0; row < rows; row++) {
            numbers(next(), 0, numbers, row * columns, columns);
        }
        return Units.of(numbers);
    }

    private String next() throws IOException {
        String next = text.readLine();
        line++;
        if (next == null) {
            throw new EOFException("the model ends before its line " + line);
        }
        return next;
    }

    private void numbers(String row, int begin, int[] numbers, int at, int count) throws IOException {
        int from = begin;
        for (int i = 0; i < count; i++) {
            int space = row.indexOf(' ', from);
            int end = space < 0 ? row.length() : space;
            numbers[at + i] = number(row, from, end);
            from = end + 1;
        }
        if (from != row.length() + 1) {
            throw new IOException("line " + line + " holds other than " + count + " numbers");
        }
    }

    private int number(String row, int begin, int end) throws IOException {
        boolean negative = begin < end && row.charAt(begin) == '-';
        int point = negative ? begin + 2 : begin + 1;
        int number = 0;
        for (int i = negative ? begin + 1 : begin; i < end; i++) {
            int digit = row.charAt(i) - '0';
            if (i != point && digit >= 0 && digit <= 9) {
                number = 10 * number + digit;
            } else if (i != point || row.charAt(i) != '.') {
                throw bad(row, begin, end);
            }
        }
        if (end != point + 5) {
            throw bad(row, begin, end);
        }
        return negative ? -number : number;
    }

    private IOException bad(String row, int begin, int end) {
        return new IOException("\"" + row.substring(Math.min(begin, end), end) + "\" in line " + line
                + "; a number has one digit and four decimals");
    }
}
