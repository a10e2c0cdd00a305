package org.entente.ledger.records;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.entente.ledger.sql.Sql;

/** Reads what was imported. */
final class DataSets {

    private DataSets() {}

    static List<DataSet> where(String condition, Sql sql, Object... parameters) throws SQLException {
        return sql.list("SELECT * FROM data_set WHERE " + condition + " ORDER BY id", DataSets::of, parameters);
    }

    private static DataSet of(ResultSet row) throws SQLException {
        return new DataSet(
                row.getInt("id"),
                row.getString("name"),
                row.getString("shape"),
                row.getString("release"),
                row.getString("file"),
                row.getLong("rows_read"),
                row.getLong("rows_in"),
                row.getLong("rows_set_aside"),
                row.getLong("rows_skipped"),
                row.getLong("rows_passed_over"),
                row.getString("citation"),
                row.getString("terms"));
    }
}
