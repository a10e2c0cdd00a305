package org.entente.ledger;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.duckdb.DuckDBConnection;
import org.entente.ledger.Identity.Member;
import org.entente.model.Claim;
import org.entente.model.Evidence;

/**
 * The entries that new claims may belong to, by likeness, kept in memory from one append to the next, because the news
 * returns to the same dyads and reading them back would cost most of the time of an append.
 */
final class Clusters {

    /**
     * An entry and the claims about it.
     *
     * @param entry the entry's number
     * @param members its claims that count, of those that copies repeat one, or when none does any more all, without the texts of their evidence
     */
    record Cluster(long entry, List<Member> members) {}

    /**
     * A claim of an entry that is found by a likeness.
     *
     * @param mixed whether some of the entry's claims were corrected, so that not all have that likeness
     * @param said the same for claims that repeat one another
     */
    private record Row(String likeness, long entry, String claim, boolean mixed, String said) {

        /** The same for claims of an entry of which one will do. */
        String once() {
            return String.join("\n", likeness, String.valueOf(entry), said);
        }
    }

    /** Beyond so many claims in memory all are forgotten, and read again as they are needed. */
    private static final int MOST = 200_000;

    private final Map<String, List<Cluster>> clusters = new HashMap<>();
    private int size;

    /** Makes sure that all entries of these likenesses are known. */
    void know(DuckDBConnection connection, Collection<String> likenesses, Overlay overlay) throws SQLException {
        if (size > MOST) {
            forget();
        }
        TreeSet<String> unknown = new TreeSet<>(likenesses);
        unknown.removeAll(clusters.keySet());
        if (!unknown.isEmpty()) {
            unknown.forEach(likeness -> clusters.put(likeness, new ArrayList<>()));
            read(connection, unknown, overlay);
        }
    }

    /** The entries of a likeness that is {@link #know known}, the oldest first. */
    List<Cluster> of(String likeness) {
        return clusters.getOrDefault(likeness, List.of());
    }

    /** Begins an entry with one claim. */
    void begin(String likeness, long entry, Member member) {
        Cluster cluster = new Cluster(entry, new ArrayList<>());
        clusters.computeIfAbsent(likeness, key -> new ArrayList<>()).add(cluster);
        join(cluster, member);
    }

    /** Adds a claim to that entry, which is begun where it is not known. */
    void join(String likeness, long entry, Member member) {
        of(likeness).stream()
                .filter(cluster -> cluster.entry() == entry)
                .findFirst()
                .ifPresentOrElse(cluster -> join(cluster, member), () -> begin(likeness, entry, member));
    }

    /** Adds a claim to an entry. */
    void join(Cluster cluster, Member member) {
        cluster.members().add(member.with(withoutTexts(member.claim())));
        size++;
    }

    /** Forgets everything, as one must when what was appended was not kept. */
    void forget() {
        clusters.clear();
        size = 0;
    }

    private void read(DuckDBConnection connection, Collection<String> likenesses, Overlay overlay) throws SQLException {
        List<Row> rows = rows(connection, likenesses);
        if (rows.isEmpty()) {
            return;
        }
        Map<String, Member> members =
                new Versions(connection).members(rows.stream().map(Row::claim).toList());
        Set<String> told = new HashSet<>();
        for (Row row : rows) {
            Member member = members.get(row.claim());
            if (member != null && !told.contains(row.once())) {
                Claim claim = overlay.corrected(member.claim(), overlay.shown(row.entry()));
                Member read = member.with(claim);
                if (!row.mixed() || Identity.likeness(read).equals(row.likeness())) {
                    told.add(row.once());
                    place(row.likeness(), row.entry(), read);
                }
            }
        }
    }

    private static List<Row> rows(DuckDBConnection connection, Collection<String> likenesses) throws SQLException {
        String query = "WITH corrected AS ("
                + "SELECT coalesce(decided_claim.entry, entry_claim.entry) AS part, decided_claim.likeness"
                + " FROM decided_claim JOIN entry_claim USING (claim) WHERE corrected),"
                + " alike AS ("
                + "SELECT id AS part, likeness, id IN (SELECT part FROM corrected) AS mixed FROM entry"
                + " WHERE likeness IN (SELECT unnest($1::VARCHAR[]))"
                + " UNION SELECT part, likeness, TRUE FROM corrected WHERE likeness IN (SELECT unnest($1::VARCHAR[]))),"
                + " member AS ("
                + "SELECT alike.*, claim FROM alike JOIN entry_claim ON entry_claim.entry = alike.part"
                + " WHERE NOT EXISTS (FROM decided_claim AS apart WHERE apart.claim = entry_claim.claim AND apart.entry <> part)"
                + " UNION SELECT alike.*, claim FROM alike JOIN decided_claim ON decided_claim.entry = alike.part)"
                + " SELECT member.likeness, part, member.claim, mixed,"
                + " coalesce(same_as, member.claim),"
                + " replaced_at IS NULL AND verdict IS DISTINCT FROM 'dismissed' AS counts"
                + " FROM member JOIN claim ON claim.id = member.claim JOIN document ON document.id = claim.document"
                + " LEFT JOIN decided_claim ON decided_claim.claim = member.claim"
                + " LEFT JOIN repeated ON repeated.claim = member.claim"
                + " QUALIFY counts OR bool_and(NOT counts) OVER (PARTITION BY part, member.likeness) ORDER BY part,"
                + " published NULLS LAST, document.id";
        List<Row> found = new ArrayList<>();
        try (PreparedStatement select = connection.prepareStatement(query)) {
            select.setArray(1, connection.createArrayOf("VARCHAR", likenesses.toArray()));
            try (ResultSet rows = select.executeQuery()) {
                while (rows.next()) {
                    found.add(new Row(
                            rows.getString(1),
                            rows.getLong(2),
                            rows.getString(3),
                            rows.getBoolean(4),
                            rows.getString(5)));
                }
            }
        }
        return found;
    }

    private void place(String likeness, long entry, Member member) {
        List<Cluster> alike = of(likeness);
        Cluster last = alike.isEmpty() ? null : alike.get(alike.size() - 1);
        if (last != null && last.entry() == entry) {
            join(last, member);
        } else {
            begin(likeness, entry, member);
        }
    }

    private static Claim withoutTexts(Claim claim) {
        return claim.quoting(claim.evidence().stream()
                .map(evidence -> new Evidence(evidence.sentence(), evidence.span(), ""))
                .toList());
    }
}
