package org.entente.ledger;

import java.util.List;

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
}
