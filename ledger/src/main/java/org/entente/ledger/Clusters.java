package org.entente.ledger;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
     * @param members its claims that count, or when none does any more all, without the texts of their evidence
     */
    record Cluster(long entry, List<Member> members) {}

    private record Row(String likeness, long entry, String claim) {}

    /** Beyond so many claims in memory all are forgotten, and read again as they are needed. */
    private static final int MOST = 200_000;

    private final Map<String, List<Cluster>> clusters = new HashMap<>();
    private int size;

    /** Makes sure that all entries of these likenesses are known. */
    void know(DuckDBConnection connection, Collection<String> likenesses) throws SQLException {
        if (size > MOST) {
            forget();
        }
        TreeSet<String> unknown = new TreeSet<>(likenesses);
        unknown.removeAll(clusters.keySet());
        if (!unknown.isEmpty()) {
            unknown.forEach(likeness -> clusters.put(likeness, new ArrayList<>()));
            read(connection, unknown);
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

    /** Adds a claim to an entry. */
    void join(Cluster cluster, Member member) {
        cluster.members().add(new Member(member.document(), withoutTexts(member.claim())));
        size++;
    }

    /** Forgets everything, as one must when what was appended was not kept. */
    void forget() {
        clusters.clear();
        size = 0;
    }

    private void read(DuckDBConnection connection, Collection<String> likenesses) throws SQLException {
        List<Row> rows = rows(connection, likenesses);
        if (rows.isEmpty()) {
            return;
        }
        Map<String, Member> members =
                new ClaimQuery(connection).byId(rows.stream().map(Row::claim).toList());
        Map<String, String> firsts = new Versions(connection)
                .firsts(members.values().stream().map(Member::document).toList());
        for (Row row : rows) {
            Member member = members.get(row.claim());
            if (member != null) {
                String article = firsts.getOrDefault(member.document(), member.document());
                place(row.likeness(), row.entry(), new Member(article, member.claim()));
            }
        }
    }

    private static List<Row> rows(DuckDBConnection connection, Collection<String> likenesses) throws SQLException {
        String query = "SELECT entry.likeness, entry.id, entry_claim.claim FROM entry"
                + " JOIN entry_claim ON entry_claim.entry = entry.id"
                + " JOIN claim ON claim.id = entry_claim.claim JOIN document ON document.id = claim.document"
                + " WHERE entry.likeness IN (SELECT unnest(?::VARCHAR[]))"
                + " QUALIFY replaced_at IS NULL OR bool_and(replaced_at IS NOT NULL) OVER (PARTITION BY entry.id)"
                + " ORDER BY entry.id";
        List<Row> found = new ArrayList<>();
        try (PreparedStatement select = connection.prepareStatement(query)) {
            select.setArray(1, connection.createArrayOf("VARCHAR", likenesses.toArray()));
            try (ResultSet rows = select.executeQuery()) {
                while (rows.next()) {
                    found.add(new Row(rows.getString(1), rows.getLong(2), rows.getString(3)));
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
        List<Evidence> places = claim.evidence().stream()
                .map(evidence -> new Evidence(evidence.sentence(), evidence.span(), ""))
                .toList();
        return new Claim(
                claim.id(),
                claim.plover(),
                claim.actors(),
                claim.recipients(),
                claim.status(),
                claim.date(),
                claim.place(),
                claim.attribution(),
                claim.detail(),
                places,
                claim.confidence(),
                claim.why());
    }
}
