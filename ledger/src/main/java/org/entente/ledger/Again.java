package org.entente.ledger;

import java.sql.SQLException;
import org.duckdb.DuckDBConnection;
import org.entente.ledger.sql.Sql;

/**
 * Lets what a person has decided of a claim hold for those that {@link Repeats repeat} it in a copy or another version of its
 * article, so that a mistake that was put right does not come back with the next copy.
 */
final class Again {

    private Again() {}

    /**
     * Adds the claims for which decisions hold too, also those not in force, which may be again; returns whether there are
     * new ones.
     */
    static boolean extend(DuckDBConnection connection) throws SQLException {
        return new Sql(connection)
                        .run(
                                "INSERT INTO decision_again SELECT DISTINCT number, other.claim, own.claim"
                                        + " FROM (SELECT number, claims, unnest(claims) AS claim FROM decision) AS taken"
                                        + " JOIN repeated AS own ON own.claim = taken.claim"
                                        + " JOIN repeated AS other ON other.same_as = own.same_as"
                                        + " WHERE NOT list_contains(taken.claims, other.claim) AND NOT EXISTS ("
                                        + "FROM decision_again AS known WHERE known.decision = number AND known.claim = other.claim)")
                > 0;
    }
}
