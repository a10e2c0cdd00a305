package org.entente.ledger;

import java.nio.file.Path;
import java.sql.SQLException;
import java.sql.Statement;
import org.duckdb.DuckDBConnection;

/** The forms in which rows go into a file. */
public enum FileForm {
    /** With a line of column names, cells quoted where they need it (RFC 4180). */
    CSV("FORMAT csv, HEADER"),
    /** An object a line. */
    JSON("FORMAT json"),
    /** Apache Parquet, compressed with Zstandard. */
    PARQUET("FORMAT parquet, COMPRESSION zstd");

    private final String options;

    FileForm(String options) {
        this.options = options;
    }

    /** Writes what {@code query} finds to {@code file}. */
    void copy(DuckDBConnection connection, String query, Path file) throws SQLException {
        String name = file.toAbsolutePath().toString().replace("'", "''");
        try (Statement statement = connection.createStatement()) {
            statement.execute("COPY (" + query + "\n) TO '" + name + "' (" + options + ")");
        }
    }
}
