package org.entente.ledger;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.duckdb.DuckDBConnection;
import org.entente.ledger.Identity.Member;
import org.entente.ledger.sql.Sql;

/** Reckons anew what claims must share to be compared with the entries of an older ledger, when the rules have changed. */
final class Likenesses {

    private record First(long entry, String claim) {}

    /** So many entries are held in memory at once. */
    private static final int BATCH = 10_000;

    private final DuckDBConnection connection;

    Likenesses(DuckDBConnection connection) {
        this.connection = connection;
    }

    /** Makes them anew for entries of the kinds whose rules changed, by the first claim of each, or the first that somebody split off. */
    void renew() throws SQLException {
        List<First> firsts = new Sql(connection)
                .list(
                        "SELECT entry.id, coalesce(any_value(decision.claims[1]),"
                                + " arg_min(claim.id, (claim.document, claim.position))) FROM entry"
                                + " LEFT JOIN entry_claim ON entry_claim.entry = entry.id"
                                + " LEFT JOIN claim ON claim.id = entry_claim.claim"
                                + " LEFT JOIN decision ON decision.begun = entry.id"
                                + " WHERE entry.kind IN ('transfer', 'event') GROUP BY entry.id ORDER BY entry.id",
                        row -> new First(row.getLong(1), row.getString(2)));
        for (int from = 0; from < firsts.size(); from += BATCH) {
            renew(firsts.subList(from, Math.min(firsts.size(), from + BATCH)));
        }
    }

    private void renew(List<First> firsts) throws SQLException {
        Map<String, Member> members = new Versions(connection)
                .members(firsts.stream().map(First::claim).toList());
        List<String> entries = new ArrayList<>();
        List<String> likenesses = new ArrayList<>();
        for (First first : firsts) {
            Member member = members.get(first.claim());
            if (member != null) {
                entries.add(String.valueOf(first.entry()));
                likenesses.add(Identity.likeness(member));
            }
        }
        new Sql(connection)
                .run(
                        "UPDATE entry SET likeness = now.likeness FROM (SELECT unnest(?::BIGINT[]) AS id,"
                                + " unnest(?::VARCHAR[]) AS likeness) AS now WHERE entry.id = now.id",
                        entries,
                        likenesses);
    }
}
