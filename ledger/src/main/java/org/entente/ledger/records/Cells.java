package org.entente.ledger.records;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.entente.ledger.records.Shape.Column;
import org.entente.ledger.sql.Sql;

/** The query that reads a file's cells as text, which shapes call {@code cells}. */
final class Cells {

    private Cells() {}

    static String query(Path file, Layout layout, Scan scan) {
        List<String> physical = IntStream.range(0, layout.columns().size())
                .mapToObj(i -> "c" + i)
                .toList();
        String types =
                physical.stream().map(name -> Sql.text(name) + ": 'VARCHAR'").collect(Collectors.joining(", "));
        char quote = quote(layout);
        String marks = quote == 0 ? "quote = '', escape = ''" : "quote = '\"', escape = '\"'";
        // DuckDB pads short rows only where it is told to, and then sets none of them aside.
        boolean shortRows = layout.shape().columns().stream().anyMatch(column -> !column.needed())
                && layout.shape().byPlace();
        return "SELECT " + String.join(", ", told(layout)) + " FROM read_csv(" + Sql.text(file.toString())
                + ", auto_detect = false, header = false, skip = "
                + layout.above().size()
                + ", delim = " + Sql.text(String.valueOf(layout.delimiter())) + ", " + marks
                + ", columns = {" + types + "}, encoding = '" + (scan.utf8() ? "utf-8" : "latin-1") + "'"
                + ", null_padding = " + shortRows
                + ", store_rejects = true, rejects_limit = 0, nullstr = '')";
    }

    /** What stands around cells that hold a delimiter or line end; none in files divided by tabs. */
    static char quote(Layout layout) {
        return layout.delimiter() == '\t' ? 0 : '"';
    }

    private static List<String> told(Layout layout) {
        List<String> told = new ArrayList<>();
        List<String> columns = layout.columns();
        for (int i = 0; i < columns.size(); i++) {
            told.add("c" + i + " AS " + Sql.name(columns.get(i)));
        }
        for (Column column : layout.shape().columns()) {
            if (!columns.contains(column.name())) {
                told.add("NULL::VARCHAR AS " + Sql.name(column.name()));
            }
        }
        if (!layout.years().isEmpty()) {
            told.add(layout.years().entrySet().stream()
                    .map(year -> "{'year': " + year.getKey() + ", 'cell': c" + year.getValue() + "}")
                    .collect(Collectors.joining(", ", "[", "] AS years")));
        }
        return told;
    }
}
