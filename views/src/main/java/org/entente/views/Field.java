package org.entente.views;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.entente.ledger.Sheet;
import org.jspecify.annotations.Nullable;

/**
 * A column of a sheet.
 *
 * @param <T> what a row is made of
 * @param column its name and type
 * @param meaning what it tells people
 * @param cell what stands in it
 */
record Field<T>(Sheet.Column column, String meaning, Function<T, @Nullable Object> cell) {

    static <T> Field<T> of(String name, Sheet.Type type, String meaning, Function<T, @Nullable Object> cell) {
        return new Field<>(new Sheet.Column(name, type), meaning, cell);
    }

    /** A row of those columns for each of {@code things}. */
    static <T> Sheet sheet(List<Field<T>> fields, List<T> things) {
        List<List<@Nullable Object>> rows = new ArrayList<>();
        for (T thing : things) {
            List<@Nullable Object> row = new ArrayList<>();
            fields.forEach(field -> row.add(field.cell().apply(thing)));
            rows.add(row);
        }
        return new Sheet(fields.stream().map(Field::column).toList(), rows);
    }
}
