package org.entente.knowledge;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * A table's rows under their column names.
 *
 * @param name the file it was read from
 * @param columns the names of its columns in order
 * @param rows in the order of the file
 */
public record Table(String name, List<String> columns, List<Row> rows) {

    public Table {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }

    static Table parse(String name, List<String> lines) {
        List<String> columns = List.of();
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            List<String> cells = List.of(line.split("\t", -1));
            if (columns.isEmpty()) {
                columns = cells.stream().map(String::strip).toList();
            } else if (cells.size() > columns.size()) {
                throw new KnowledgeException(name + ":" + (i + 1) + ": " + cells.size() + " cells; the table has "
                        + columns.size() + " columns: " + String.join(", ", columns));
            } else {
                rows.add(new Row(name, i + 1, columns, cells));
            }
        }
        if (columns.isEmpty()) {
            throw new KnowledgeException(name + ": empty; a table begins with a line of column names");
        }
        return new Table(name, columns, rows);
    }

    Table extendedBy(Table own) {
        if (!columns.containsAll(own.columns)) {
            throw new KnowledgeException(
                    own.name + ": columns " + own.columns + "; allowed are " + String.join(", ", columns));
        }
        Set<String> replaced = new HashSet<>();
        own.rows.forEach(row -> replaced.add(row.text(columns.get(0))));
        List<Row> all = new ArrayList<>();
        for (Row row : rows) {
            if (!replaced.contains(row.text(columns.get(0)))) {
                all.add(row);
            }
        }
        all.addAll(own.rows);
        return new Table(name, columns, all);
    }
}
