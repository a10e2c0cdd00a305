package org.entente.cli;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/** A table of text in aligned columns; cells too long for the width go on in further lines. */
final class Grid {

    private static final String GAP = "  ";

    /** No column is made narrower than this. */
    private static final int NARROWEST = 12;

    private final List<String> header;
    private final List<List<String>> rows = new ArrayList<>();
    private final List<List<String>> notes = new ArrayList<>();

    Grid(String... header) {
        this.header = List.of(header);
    }

    void row(String... cells) {
        rows.add(List.of(cells));
        notes.add(new ArrayList<>());
    }

    /** Adds a line under the last row, across all columns. */
    void note(String text) {
        notes.get(notes.size() - 1).add(text);
    }

    /** The table, at most {@code width} characters wide where words allow. */
    List<String> lines(int width) {
        int[] widths = widths(width);
        List<String> lines = new ArrayList<>(wrapped(header, widths));
        lines.add("─".repeat(Math.min(width, Arrays.stream(widths).sum() + GAP.length() * (widths.length - 1))));
        for (int i = 0; i < rows.size(); i++) {
            lines.addAll(wrapped(rows.get(i), widths));
            int indent = widths[0] + GAP.length();
            for (String note : notes.get(i)) {
                wrap(note, Math.max(20, width - indent)).forEach(line -> lines.add(" ".repeat(indent) + line));
            }
        }
        return lines;
    }

    /** As wide as the longest cell, the widest columns narrowed until the table fits. */
    private int[] widths(int width) {
        int[] widths = IntStream.range(0, header.size()).map(this::longest).toArray();
        while (Arrays.stream(widths).sum() + GAP.length() * (widths.length - 1) > width) {
            int widest = IntStream.range(0, widths.length)
                    .reduce((one, other) -> widths[one] >= widths[other] ? one : other)
                    .orElseThrow();
            if (widths[widest] <= NARROWEST) {
                break;
            }
            widths[widest]--;
        }
        return widths;
    }

    private static List<String> wrapped(List<String> cells, int[] widths) {
        List<List<String>> columns = new ArrayList<>();
        int height = 1;
        for (int i = 0; i < widths.length; i++) {
            columns.add(wrap(cells.get(i), widths[i]));
            height = Math.max(height, columns.get(i).size());
        }
        List<String> lines = new ArrayList<>();
        for (int y = 0; y < height; y++) {
            StringBuilder line = new StringBuilder();
            for (int i = 0; i < widths.length; i++) {
                String part = y < columns.get(i).size() ? columns.get(i).get(y) : "";
                line.append(i == 0 ? "" : GAP).append(part).append(" ".repeat(Math.max(0, widths[i] - length(part))));
            }
            lines.add(line.toString().stripTrailing());
        }
        return lines;
    }

    /** {@code text} in lines of at most {@code width} characters, broken at spaces where there are any. */
    static List<String> wrap(String text, int width) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : text.strip().split("\\s+", -1)) {
            if (line.length() > 0 && length(line) + 1 + length(word) > width) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.length() == 0 ? "" : " ").append(word);
            while (length(line) > width) {
                lines.add(line.substring(0, width));
                line.delete(0, width);
            }
        }
        lines.add(line.toString());
        return lines;
    }

    private static int length(CharSequence text) {
        return (int) text.chars()
                .filter(c -> Character.getType(c) != Character.NON_SPACING_MARK)
                .count();
    }

    private int longest(int column) {
        return Math.max(
                length(header.get(column)),
                rows.stream().mapToInt(row -> length(row.get(column))).max().orElse(0));
    }
}
