package org.entente.ledger.records;

import java.sql.SQLException;
import org.duckdb.DuckDBConnection;

/** The ledger's file, as this package needs it; what fails is told in its words. */
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
