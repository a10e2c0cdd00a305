package org.entente.ledger.records;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.entente.ledger.records.Shape.State;
import org.entente.ledger.sql.Sql;

/** What the words by which a staged file names states stand for. */
final class Naming {

    private final DataFile sheet;
    private final Shape shape;
    private final int id;
    private final Sql sql;

    /** Of the file that is staged and becomes the data set {@code id}. */
    Naming(DataFile sheet, Shape shape, int id, Sql sql) {
        this.sheet = sheet;
        this.shape = shape;
        this.id = id;
        this.sql = sql;
    }

    /** Takes down every word for a state, once for each kind of word, in {@code data_set_name}. */
    void takeDown() throws SQLException {
        if (shape.states().isEmpty()) {
            return;
        }
        String year = shape.word("year").isEmpty() ? "year(date_start)" : shape.word("year");
        String said = shape.states().stream()
                .map(state -> "SELECT '" + state.system() + "' AS system, " + state.needed() + " AS needed, "
                        + state.words() + " AS word, " + year
                        + " AS year, line FROM staged WHERE broken IS NULL AND NOT passed_over")
                .map(words -> "SELECT system, needed, word, year, count(*) AS times, min(line) AS first_line FROM ("
                        + words + ") WHERE word <> '' GROUP BY ALL")
                .collect(Collectors.joining(" UNION ALL "));
        sql.run(
                "INSERT INTO data_set_name SELECT " + id + ", said.system, said.word, any_value(known.code),"
                        + " bool_and(known.word IS NOT NULL OR NOT needed), sum(times),"
                        + " coalesce(sum(times) FILTER (WHERE year < since OR year > until), 0), min(first_line)"
                        + " FROM (" + said + ") AS said LEFT JOIN state_word AS known"
                        + " ON known.system = said.system AND known.word = plain_word(said.word) GROUP BY said.system, said.word");
    }

    /** The words, most often said first, that stand in years in which there was no such state; at most {@code most}. */
    List<String> outOfYears(int most) throws SQLException {
        return sql.list(
                "SELECT word, out_of_years FROM data_set_name WHERE data_set = ? AND out_of_years > 0"
                        + " ORDER BY out_of_years DESC, word LIMIT " + most,
                row -> "\"" + row.getString(1) + "\" in " + row.getLong(2) + " rows",
                id);
    }

    /** The words that nobody knows, in the order of the file. */
    List<String> unknown() throws SQLException {
        return sql.list(
                "SELECT word, first_line, rows, system FROM data_set_name WHERE data_set = ? AND NOT known ORDER BY first_line",
                row -> "\"" + row.getString(1) + "\" (" + row.getString(4) + ", line " + row.getLong(2)
                        + (row.getLong(3) == 1 ? "" : ", in " + row.getLong(3) + " rows") + ")",
                id);
    }

    /** That words are unknown, at most {@code most} of which are named. */
    ImportException refusal(List<String> unknown, int most) {
        return new ImportException(
                sheet.named(),
                "names states that no table knows: "
                        + unknown.stream().limit(most).collect(Collectors.joining(", "))
                        + (unknown.size() > most ? " and " + (unknown.size() - most) + " more" : "")
                        + ". Nothing was imported; add them to a table of datasets/ with --knowledge, or leave their"
                        + " rows out with --skip-unknown");
    }

    /** Puts the lines of rows with unknown words, which are not left out already, into {@code skipped}. */
    void skip() throws SQLException {
        for (State state : shape.states()) {
            if (state.needed()) {
                sql.run("INSERT INTO skipped SELECT DISTINCT line FROM (SELECT line, " + state.words()
                        + " AS word FROM staged WHERE broken IS NULL AND NOT passed_over) AS said JOIN data_set_name AS name"
                        + " ON name.word = said.word AND name.data_set = " + id + " AND name.system = '"
                        + state.system()
                        + "' AND NOT name.known WHERE line NOT IN (SELECT line FROM left_out)"
                        + " AND line NOT IN (SELECT line FROM skipped)");
            }
        }
    }

    /** Makes {@code named}: the staged rows that go in, with codes in the place of words. */
    void code() throws SQLException {
        List<String> joins = new ArrayList<>();
        List<String> codes = new ArrayList<>();
        for (State state : shape.states()) {
            String column = state.column();
            String known = "known_" + column;
            if (state.list()) {
                codes.add("coalesce((SELECT list_sort(list_distinct(list(code))) FROM state_word WHERE system = '"
                        + state.system() + "' AND code IS NOT NULL AND list_contains(list_transform(staged." + column
                        + ", lambda word: plain_word(word)), word)), []) AS " + column);
            } else {
                joins.add(" LEFT JOIN state_word AS " + known + " ON " + known + ".system = '" + state.system()
                        + "' AND " + known + ".word = plain_word(staged." + column + ")");
                codes.add(known + ".code AS " + column);
            }
        }
        boolean whole = sql.number("SELECT count(*) FROM left_out") == 0;
        sql.run("CREATE TEMP VIEW named AS SELECT staged.*"
                + (codes.isEmpty() ? "" : " REPLACE (" + String.join(", ", codes) + ")") + " FROM staged"
                + String.join("", joins) + " WHERE broken IS NULL AND NOT passed_over"
                + (whole ? "" : " AND line NOT IN (SELECT line FROM left_out)"));
    }
}
