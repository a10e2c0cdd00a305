package org.entente.ledger;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * What a question in SQL found, as text.
 *
 * @param columns their names
 * @param rows their cells; one that is null is empty
 * @param whole whether these are all rows
 */
public record Answer(List<String> columns, List<List<String>> rows, boolean whole) {

    public Answer {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }

    /** The same without columns in which no row has anything. */
    public Answer withoutEmptyColumns() {
        int[] filled = IntStream.range(0, columns.size())
                .filter(i -> rows.stream().anyMatch(row -> !row.get(i).isEmpty()))
                .toArray();
        return new Answer(
                Arrays.stream(filled).mapToObj(columns::get).toList(),
                rows.stream()
                        .map(row -> Arrays.stream(filled).mapToObj(row::get).toList())
                        .toList(),
                whole);
    }
}
