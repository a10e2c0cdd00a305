package org.entente.ledger.records;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.duckdb.DuckDBConnection;
import org.entente.knowledge.Knowledge;
import org.entente.knowledge.Row;
import org.jspecify.annotations.Nullable;

/**
 * The tables of knowledge that shapes ask, as temporary tables: {@code state_word} (system, word, code, since, until),
 * {@code cameo}, {@code cameo_sector}, {@code icews_sector}, {@code arms_family}; and the functions that shapes use.
 */
final class Words {

    /** A word of {@code system}, brought to one form by {@code plain_word}, and what it stands for. */
    private record Word(
            String system, String word, @Nullable String code, String since, String until) {}

    /** A word that is known and names neither state nor organisation. */
    private static final String NOBODY = "-";

    private static final Map<String, String> TABLES = Map.of(
            "name", "names.tsv",
            "cameo", "cameo-actors.tsv",
            "cameo-group", "cameo-groups.tsv",
            "fips", "fips.tsv",
            "cow", "cow.tsv",
            "gw", "gw.tsv");

    private final Knowledge knowledge;
    private final DuckDBConnection connection;

    private Words(Knowledge knowledge, DuckDBConnection connection) {
        this.knowledge = knowledge;
        this.connection = connection;
    }

    /** Makes the tables and functions on {@code connection}. */
    static void make(Knowledge knowledge, DuckDBConnection connection) throws SQLException {
        Words words = new Words(knowledge, connection);
        try (Statement statement = connection.createStatement()) {
            statement.execute(Script.text("functions.sql"));
        }
        List<Word> states = words.states();
        words.fill(
                "state_word",
                "system, word, code, since, until",
                "system, plain_word(word), any_value(code), any_value(since::INTEGER), any_value(until::INTEGER)",
                "GROUP BY system, plain_word(word)",
                states,
                Word::system,
                Word::word,
                Word::code,
                word -> empty(word.since()),
                word -> empty(word.until()));
        words.table("cameo", "cameo.tsv", "code", "name", "type", "mode", "quad", "goldstein");
        words.table("cameo_sector", "cameo-sectors.tsv", "word", "sector");
        words.table("icews_sector", "icews-sectors.tsv", "word", "sector");
        words.arms();
    }

    /** All words for states; where a word has several meanings in a system, the first one given counts. */
    private List<Word> states() {
        Map<String, Row> states = new HashMap<>();
        rows("states.tsv").forEach(row -> states.put(row.text("id"), row));
        Map<String, Word> words = new HashMap<>();
        TABLES.forEach((system, table) -> {
            for (Row row : rows("datasets/" + table)) {
                String means = row.text("means");
                Row state = states.get(means);
                String code = means.equals(NOBODY) ? null : state == null ? means : state.text("code");
                add(words, new Word(system, row.text("word"), code, row.text("from"), row.text("to")));
            }
        });
        for (Row row : rows("states.tsv")) {
            add(words, state(row, "cameo", row.text("id")));
            add(words, state(row, "name", row.text("name")));
        }
        for (Row row : rows("states.tsv")) {
            row.list("names").forEach(name -> add(words, state(row, "name", name)));
        }
        for (Row row : rows("organisations.tsv")) {
            Stream.concat(Stream.of(row.text("name")), row.list("names").stream())
                    .forEach(name -> add(words, new Word("name", name, row.text("code"), "", "")));
        }
        return List.copyOf(words.values());
    }

    private static Word state(Row row, String system, String word) {
        return new Word(system, word, row.text("code"), row.text("from"), row.text("to"));
    }

    private static void add(Map<String, Word> words, Word word) {
        words.putIfAbsent(word.system() + " " + word.word().toLowerCase(Locale.ROOT), word);
    }

    private void arms() throws SQLException {
        Map<String, String> families = new HashMap<>();
        for (Row row : rows("arms.tsv")) {
            families.putIfAbsent(row.text("designation"), row.text("family"));
        }
        for (Row row : rows("arms.tsv")) {
            row.list("names").forEach(name -> families.putIfAbsent(name, row.text("family")));
        }
        fill(
                "arms_family",
                "designation, family",
                "plain_arms(designation), any_value(family)",
                "GROUP BY plain_arms(designation)",
                List.copyOf(families.entrySet()),
                Map.Entry::getKey,
                Map.Entry::getValue);
    }

    private List<Row> rows(String table) {
        return knowledge.table(table).rows();
    }

    /** Makes the columns of a table of knowledge a temporary table, with empty cells as null and the rows' order in {@code position}. */
    private void table(String name, String source, String... columns) throws SQLException {
        List<Function<Row, @Nullable String>> cells = new ArrayList<>();
        for (String column : columns) {
            cells.add(row -> empty(row.text(column)));
        }
        @SuppressWarnings({"unchecked", "rawtypes"})
        Function<Row, @Nullable String>[] array = cells.toArray(new Function[0]);
        fill(name, String.join(", ", columns), String.join(", ", columns), "", rows("datasets/" + source), array);
    }

    @SafeVarargs
    private <T> void fill(
            String table,
            String columns,
            String select,
            String end,
            List<T> rows,
            Function<T, @Nullable String>... cells)
            throws SQLException {
        String lists = String.join(", ", java.util.Collections.nCopies(cells.length, "unnest(?::VARCHAR[])"));
        String sql = "INSERT INTO " + table + " (" + columns + ") SELECT " + select + " FROM (SELECT " + lists
                + ") AS given (" + columns + ") " + end;
        try (PreparedStatement insert = connection.prepareStatement(sql)) {
            for (int i = 0; i < cells.length; i++) {
                Object[] values = rows.stream().map(cells[i]).toArray();
                insert.setArray(i + 1, connection.createArrayOf("VARCHAR", values));
            }
            insert.execute();
        }
    }

    private static @Nullable String empty(String text) {
        return text.isEmpty() ? null : text;
    }
}
