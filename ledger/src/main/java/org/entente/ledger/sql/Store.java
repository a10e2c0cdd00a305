package org.entente.ledger.sql;

import java.sql.SQLException;
import org.duckdb.DuckDBConnection;

/** A file of tables; what fails is told in words for people. */
public interface Store {

    /** Work with a connection. */
    @FunctionalInterface
    interface Work<T> {
        T with(DuckDBConnection connection) throws SQLException;
    }

    /** Does the work in one transaction, which holds wholly or not at all; one at a time. */
    <T> T write(Work<T> work);

    /** Does work that only reads, and sees what was committed before. */
    <T> T read(Work<T> work);
}
