package org.entente.ledger;

import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.duckdb.DuckDBConnection;

/** A person's own question in SQL. */
final class Question {

    private final Path ledger;
    private final String sql;

    /** A question to {@code ledger}; one semicolon at the end is none too many. */
    Question(Path ledger, String sql) {
        this.ledger = ledger;
        String stripped = sql.strip();
        this.sql = stripped.endsWith(";") ? stripped.substring(0, stripped.length() - 1) : stripped;
    }

    /** The first rows that it finds, at most {@code most}. */
    Answer ask(DuckDBConnection connection, int most) {
        try (Statement statement = connection.createStatement();
                ResultSet found = statement.executeQuery(sql)) {
            ResultSetMetaData about = found.getMetaData();
            List<String> columns = new ArrayList<>();
            for (int i = 1; i <= about.getColumnCount(); i++) {
                columns.add(about.getColumnLabel(i));
            }
            List<List<String>> rows = new ArrayList<>();
            boolean more = found.next();
            while (more && rows.size() < most) {
                List<String> row = new ArrayList<>();
                for (int i = 1; i <= columns.size(); i++) {
                    row.add(Objects.requireNonNullElse(found.getString(i), ""));
                }
                rows.add(row);
                more = found.next();
            }
            return new Answer(columns, rows, !more);
        } catch (SQLException failure) {
            throw unanswered(failure);
        }
    }

    /** Writes all rows that it finds to {@code file}. */
    boolean copy(DuckDBConnection connection, FileForm form, Path file) {
        try {
            form.copy(connection, sql, file);
            return true;
        } catch (SQLException failure) {
            throw unanswered(failure);
        }
    }

    /** DuckDB's whole message, for it shows the place in the question. */
    private LedgerException unanswered(SQLException failure) {
        return new LedgerException(ledger, "cannot answer that: " + failure.getMessage(), failure);
    }
}
