package org.entente.ledger.records;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.entente.ledger.records.Shape.Column;

/**
 * How a file is laid out: its shape, what divides its cells, how many lines stand above the rows, and what its columns are
 * called.
 *
 * @param columns the name of each of its columns, in their order
 * @param years for tables with a column for every year, the index of the column of each year
 * @param above the lines above the rows
 */
record Layout(Shape shape, char delimiter, List<String> columns, Map<Integer, Integer> years, List<String> above) {

    /** How many of the lines above are rows: empty ones are none. */
    long rowsAbove() {
        return above.stream().filter(line -> !line.isEmpty()).count();
    }

    private static final char[] DELIMITERS = {'\t', ',', ';', '|'};

    /** The header stands within the first so many lines. */
    private static final int HIGHEST = 60;

    /** The rows of files without a header that may be broken before one is not. */
    private static final int TRIES = 20;

    /** The layout of a file with those first lines, when it has one of the shapes; of several, the one that knows most of it. */
    static Optional<Layout> of(List<String> head, List<Shape> shapes) {
        Layout best = null;
        int most = 0;
        for (char delimiter : DELIMITERS) {
            List<List<String>> rows = head.stream()
                    .limit(HIGHEST)
                    .map(line -> cells(line, delimiter))
                    .toList();
            List<List<String>> plain = rows.stream()
                    .map(cells -> cells.stream().map(Shape::plain).toList())
                    .toList();
            for (Shape shape : shapes) {
                Optional<Layout> layout = shape.byPlace()
                        ? byPlace(shape, delimiter, rows, head)
                        : byHeader(shape, delimiter, rows, plain, head);
                int known = shape.columns().size();
                if (layout.isPresent() && known > most) {
                    best = layout.get();
                    most = known;
                }
            }
        }
        return Optional.ofNullable(best);
    }

    private static Optional<Layout> byPlace(Shape shape, char delimiter, List<List<String>> rows, List<String> head) {
        List<Column> columns = shape.columns();
        if (rows.isEmpty()) {
            return Optional.empty();
        }
        boolean header = columns.get(0).plain().contains(Shape.plain(rows.get(0).get(0)));
        int first = header ? 1 : 0;
        for (List<String> cells : rows.subList(first, Math.min(rows.size(), first + TRIES))) {
            if (fits(columns, cells)) {
                List<String> names = columns.stream().map(Column::name).toList();
                return Optional.of(new Layout(shape, delimiter, names, Map.of(), List.copyOf(head.subList(0, first))));
            }
        }
        return Optional.empty();
    }

    private static boolean fits(List<Column> columns, List<String> cells) {
        long needed = columns.stream().filter(Column::needed).count();
        if (cells.size() < needed || cells.size() > columns.size()) {
            return false;
        }
        for (int i = 0; i < cells.size(); i++) {
            if (!columns.get(i).cell().matcher(cells.get(i)).matches()) {
                return false;
            }
        }
        return true;
    }

    private static Optional<Layout> byHeader(
            Shape shape, char delimiter, List<List<String>> rows, List<List<String>> plain, List<String> head) {
        for (int i = 0; i < rows.size(); i++) {
            Optional<Map<String, String>> known = known(shape, plain.get(i));
            Map<Integer, Integer> years = years(rows.get(i));
            if (known.isPresent() && (years.size() > 1 || !shape.words().containsKey("years"))) {
                List<String> above = List.copyOf(head.subList(0, i + 1));
                return Optional.of(new Layout(shape, delimiter, named(plain.get(i), known.get()), years, above));
            }
        }
        return Optional.empty();
    }

    /** The shape's names for the cells of a header; none where the header lacks one of them that is needed. */
    private static Optional<Map<String, String>> known(Shape shape, List<String> header) {
        Map<String, String> known = new HashMap<>();
        for (Column column : shape.columns()) {
            Optional<String> spelling =
                    column.plain().stream().filter(header::contains).findFirst();
            spelling.ifPresent(name -> known.put(name, column.name()));
            if (spelling.isEmpty() && column.needed()) {
                return Optional.empty();
            }
        }
        return Optional.of(known);
    }

    private static Map<Integer, Integer> years(List<String> header) {
        Map<Integer, Integer> years = new java.util.TreeMap<>();
        for (int i = 0; i < header.size(); i++) {
            if (header.get(i).strip().matches("(19|20)\\d\\d")) {
                years.put(Integer.valueOf(header.get(i).strip()), i);
            }
        }
        return years;
    }

    /** The columns' names: those the shape has for them; one without a name is called as the one before it with " ?". */
    private static List<String> named(List<String> header, Map<String, String> known) {
        List<String> names = new ArrayList<>();
        for (int i = 0; i < header.size(); i++) {
            String plain = header.get(i);
            String name = known.get(plain);
            if (name != null && names.contains(name)) {
                name = null;
            }
            boolean blank = plain.isEmpty() && i > 0;
            String told = name != null ? name : blank ? names.get(i - 1) + " ?" : "column " + (i + 1);
            names.add(told);
        }
        return names;
    }

    /** The cells of one line; a delimiter between quotation marks divides nothing. */
    static List<String> cells(String line, char delimiter) {
        List<String> cells = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < line.length(); i++) {
            char one = line.charAt(i);
            if (one == '"' && delimiter != '\t') {
                quoted = !quoted;
            } else if (one == delimiter && !quoted) {
                cells.add(cell.toString());
                cell.setLength(0);
            } else {
                cell.append(one);
            }
        }
        cells.add(cell.toString());
        return cells;
    }
}
