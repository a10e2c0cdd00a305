package org.entente.knowledge;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** One row of a table; cells are asked for by column name, and one that is missing is empty. */
public final class Row {

    private final String table;
    private final int line;
    private final List<String> columns;
    private final List<String> cells;

    Row(String table, int line, List<String> columns, List<String> cells) {
        this.table = table;
        this.line = line;
        this.columns = columns;
        this.cells = cells;
    }

    /** The cell under {@code column}, stripped; empty when the row ends before it or the table lacks the column. */
    public String text(String column) {
        int at = columns.indexOf(column);
        return at < 0 || at >= cells.size() ? "" : cells.get(at).strip();
    }

    /** The values of the cell under {@code column}, which are separated by semicolons. */
    public List<String> list(String column) {
        String cell = text(column);
        if (cell.isEmpty()) {
            return List.of();
        }
        List<String> values = new ArrayList<>();
        int begin = 0;
        while (begin <= cell.length()) {
            int end = cell.indexOf(';', begin);
            end = end < 0 ? cell.length() : end;
            String value = cell.substring(begin, end).strip();
            if (!value.isEmpty()) {
                values.add(value);
            }
            begin = end + 1;
        }
        return List.copyOf(values);
    }

    /**
     * The cell under {@code column} as one of an enum's constants, written in lower case with hyphens.
     *
     * @throws KnowledgeException when the cell names none of them
     */
    public <E extends Enum<E>> E oneOf(String column, Class<E> constants) {
        String cell = text(column);
        for (E constant : constants.getEnumConstants()) {
            if (constant.name().toLowerCase(Locale.ROOT).replace('_', '-').equalsIgnoreCase(cell.replace('_', '-'))) {
                return constant;
            }
        }
        throw wrong(column, "one of " + Arrays.toString(constants.getEnumConstants()));
    }

    /**
     * The cell under {@code column} as a decimal number.
     *
     * @throws KnowledgeException when it is none
     */
    public double number(String column) {
        try {
            return Double.parseDouble(text(column));
        } catch (NumberFormatException e) {
            throw wrong(column, "a number");
        }
    }

    /** The file and line, as {@code states.tsv:12}. */
    public String where() {
        return table + ":" + line;
    }

    /** What to throw when the cell under {@code column} is not what is {@code allowed}. */
    public KnowledgeException wrong(String column, String allowed) {
        return new KnowledgeException(where() + ": " + column + " is \"" + text(column) + "\"; allowed: " + allowed);
    }

    @Override
    public String toString() {
        return where() + " " + String.join(" | ", cells);
    }
}
