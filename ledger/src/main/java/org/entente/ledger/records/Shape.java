package org.entente.ledger.records;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The shape of a data set's file: how to tell it, and how its rows become rows of the ledger. It is written in SQL, with
 * lines {@code -- @word value} above and between:
 *
 * <pre>
 * {@code @like}      another shape, which holds for all that is not said here
 * {@code @set}       the data set's name
 * {@code @columns}   the cells of its header, with | between, in any order among others; other spellings after /;
 *            ending in ? for one that may be missing
 * {@code @places}    or, for files without a header, all its columns in their order, each with a regular expression that its
 *            cells match; ending in ? for one that may be missing
 * {@code @years}     for tables with a column for every year: the words before them
 * {@code @states}    columns of @row that name states, each with the kind of word; ending in ? where it may be unknown;
 *            ending in [] where it is a list
 * {@code @year}      the year a row tells of, where that is not the year of date_start
 * {@code @unique}    columns of @row by which each row differs from all others
 * {@code @replaces}  a table, and the columns by which a row in it takes the place of those of earlier imports; none: all
 * {@code @follows}   a table, and the columns by which its rows belong to those of the one before: they no longer count with them
 * {@code @asks}      what the file does not say and the importer must: supplier
 * {@code @citation}, {@code @terms}
 * {@code @row}       a query of cells: the file's cells as text; it has the columns that the next use, and broken: the reason why
 *            the row is set aside, or null; it may have passed_over: whether the row is no data
 * {@code @into}      a table, and the query of named that fills it: the columns of @row, with line, and codes in the place of words
 * </pre>
 */
record Shape(
        String name,
        Map<String, String> words,
        List<Column> columns,
        List<State> states,
        String row,
        List<Part> parts) {

    /** A table and the query that fills it. */
    record Part(String table, String query) {}

    /**
     * A cell of the header, or a column by its place.
     *
     * @param names its name, then its other spellings
     * @param plain these in the form in which they are compared
     */
    record Column(List<String> names, List<String> plain, Pattern cell, boolean needed) {

        String name() {
            return names.get(0);
        }
    }

    /** A column that names states. */
    record State(String column, String system, boolean needed, boolean list) {

        /** In SQL, the words of a row; of a list a row each. */
        String words() {
            return list ? "unnest(" + column + ")" : column;
        }
    }

    private static final Pattern WORD = Pattern.compile("-- @(\\w+) ?(.*)");

    private static final Pattern ANYTHING = Pattern.compile("(?s).*");

    private static final Pattern NO_LETTER = Pattern.compile("[^\\p{L}\\p{N}]");

    static Shape parse(String name, String text) {
        Map<String, String> words = new LinkedHashMap<>();
        List<Part> parts = new ArrayList<>();
        StringBuilder row = new StringBuilder();
        StringBuilder query = new StringBuilder();
        for (String line : text.lines().toList()) {
            Matcher word = WORD.matcher(line);
            if (!word.matches()) {
                query.append(line).append('\n');
                continue;
            }
            close(words, parts, row, query);
            words.remove("row");
            words.remove("into");
            words.put(word.group(1), word.group(2).strip());
        }
        close(words, parts, row, query);
        words.remove("row");
        words.remove("into");
        return of(name, words, row.toString(), parts);
    }

    private static Shape of(String name, Map<String, String> words, String row, List<Part> parts) {
        boolean byPlace = words.containsKey("places");
        List<Column> columns = list(words, byPlace ? "places" : "columns").stream()
                .map(told -> column(told, byPlace))
                .toList();
        List<State> states = list(words, "states").stream().map(Shape::state).toList();
        return new Shape(name, Map.copyOf(words), columns, states, row, List.copyOf(parts));
    }

    /** The same, with what {@code other} says where this says nothing. */
    Shape like(Shape other) {
        Map<String, String> both = new LinkedHashMap<>(other.words);
        both.putAll(words);
        return of(name, both, row.isEmpty() ? other.row : row, parts.isEmpty() ? other.parts : parts);
    }

    private static void close(Map<String, String> words, List<Part> parts, StringBuilder row, StringBuilder query) {
        if (words.containsKey("row")) {
            row.append(query);
        } else if (words.containsKey("into")) {
            parts.add(new Part(words.getOrDefault("into", ""), query.toString()));
        }
        query.setLength(0);
    }

    private static List<String> list(Map<String, String> words, String word) {
        String value = words.getOrDefault(word, "");
        return value.isEmpty() ? List.of() : List.of(value.split(" \\| ", -1));
    }

    private static Column column(String told, boolean byPlace) {
        boolean needed = !told.endsWith("?");
        String whole = needed ? told : told.substring(0, told.length() - 1);
        int space = byPlace ? whole.indexOf(' ') : -1;
        List<String> names = List.of((space < 0 ? whole : whole.substring(0, space)).split("/", -1));
        Pattern cell = space < 0 ? ANYTHING : Pattern.compile(whole.substring(space + 1));
        return new Column(names, names.stream().map(Shape::plain).toList(), cell, needed);
    }

    private static State state(String told) {
        String[] words = told.split(" ", -1);
        boolean needed = !words[1].endsWith("?");
        String system = needed ? words[1] : words[1].substring(0, words[1].length() - 1);
        boolean many = words[0].endsWith("[]");
        String column = many ? words[0].substring(0, words[0].length() - 2) : words[0];
        return new State(column, system, needed, many);
    }

    /** A column's name in the form in which names are compared: letters and digits in lower case. */
    static String plain(String name) {
        return NO_LETTER.matcher(name).replaceAll("").toLowerCase(Locale.ROOT);
    }

    String set() {
        return words.getOrDefault("set", name);
    }

    String word(String word) {
        return words.getOrDefault(word, "");
    }

    /** Whether columns are told by their places, for want of a header. */
    boolean byPlace() {
        return words.containsKey("places");
    }
}
