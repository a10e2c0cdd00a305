package org.entente.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Keeps {@code TABLES.md} equal to the comments in the ledger; with {@code -Dtables.write} it writes it anew. */
class TablesTest {

    private static final Path DOCUMENT = Path.of("TABLES.md");

    private static final String INTRODUCTION = """
            # The tables of a ledger

            A ledger is one DuckDB file. Any DuckDB shell, Python or R can read it while no Entente has it open:

            ```sql
            SELECT date_start, what, status, sentence FROM ledger WHERE list_has_all(countries, ['RUS', 'PAK']);
            ```

            Begin with the views; the tables below them hold every claim as it was made. The same words stand in the
            file itself (`SELECT comment FROM duckdb_columns()`). This page is written by `TablesTest`; its source is
            `views.sql` and the files `schema-N.sql`. This is version VERSION of the tables; `ledger_version` says which one a file has.
            """;

    @TempDir
    Path folder;

    @Test
    void theDocumentSaysWhatTheLedgerSays() throws Exception {
        String tables = INTRODUCTION.replace("VERSION", String.valueOf(Schema.VERSION))
                + described("VIEW")
                + described("TABLE");
        if (System.getProperty("tables.write") != null) {
            Files.writeString(DOCUMENT, tables);
        }
        assertThat(Files.readString(DOCUMENT))
                .as("run ./mvnw -pl models,engine,ledger test -Dtest=TablesTest -Dtables.write to write it anew")
                .isEqualTo(tables);
    }

    private String described(String type) throws SQLException, IOException {
        StringBuilder text = new StringBuilder();
        Path file = folder.resolve("tables.ledger");
        Ledger.open(file).close();
        try (Connection connection = DriverManager.getConnection("jdbc:duckdb:" + file)) {
            for (Map.Entry<String, String> relation :
                    relations(connection, type).entrySet()) {
                assertThat(relation.getValue())
                        .as("comment on %s", relation.getKey())
                        .isNotBlank();
                text.append("\n## ").append(relation.getKey()).append("\n\n");
                text.append(relation.getValue()).append("\n\n| column | type | is |\n| --- | --- | --- |\n");
                columns(connection, relation.getKey()).forEach(text::append);
            }
        }
        return text.toString();
    }

    private static Map<String, String> relations(Connection connection, String type) throws SQLException {
        String query = type.equals("VIEW")
                ? "SELECT view_name, comment FROM duckdb_views() WHERE NOT internal ORDER BY view_name DESC"
                : "SELECT table_name, comment FROM duckdb_tables() WHERE NOT internal ORDER BY table_name";
        Map<String, String> relations = new LinkedHashMap<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            while (rows.next()) {
                relations.put(rows.getString(1), String.valueOf(rows.getString(2)));
            }
        }
        return relations;
    }

    private static List<String> columns(Connection connection, String relation) throws SQLException {
        List<String> lines = new ArrayList<>();
        String query = "SELECT column_name, data_type, comment FROM duckdb_columns() WHERE table_name = '" + relation
                + "' ORDER BY column_index";
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            while (rows.next()) {
                assertThat(rows.getString(3))
                        .as("comment on %s.%s", relation, rows.getString(1))
                        .isNotBlank();
                lines.add("| `" + rows.getString(1) + "` | " + rows.getString(2) + " | " + rows.getString(3) + " |\n");
            }
        }
        return lines;
    }
}
