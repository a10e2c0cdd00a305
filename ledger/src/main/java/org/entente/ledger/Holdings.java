package org.entente.ledger;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import org.duckdb.DuckDBConnection;
import org.jspecify.annotations.Nullable;

/** Looks up whether documents are there, by one statement that stays prepared, since thousands may be asked for. */
final class Holdings {

    private @Nullable DuckDBConnection connection;
    private @Nullable PreparedStatement select;

    synchronized boolean hold(LedgerFile file, String id) {
        return file.look(ledger -> {
            if (select == null) {
                DuckDBConnection own = ledger.duplicate();
                connection = own;
                select = own.prepareStatement("SELECT 1 FROM document WHERE id = ?");
            }
            PreparedStatement prepared = select;
            prepared.setString(1, id);
            try (ResultSet rows = prepared.executeQuery()) {
                return rows.next();
            }
        });
    }

    synchronized void close(LedgerFile file) {
        if (connection != null) {
            DuckDBConnection open = connection;
            connection = null;
            select = null;
            file.look(ledger -> {
                open.close();
                return true;
            });
        }
    }
}
