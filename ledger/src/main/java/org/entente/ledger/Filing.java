package org.entente.ledger;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.duckdb.DuckDBConnection;
import org.entente.ledger.Identity.Member;
import org.entente.model.Claim;
import org.entente.model.Kind;
import org.jspecify.annotations.Nullable;

/**
 * Puts new claims to the entries they belong to, one after the other, beginning an entry where none fits, or where two
 * fit equally well and a choice would be a guess.
 */
final class Filing {

    /**
     * Where a claim goes.
     *
     * @param entry the entry's number
     * @param claim the claim
     * @param first whether it begins the entry
     * @param likeness what it shares with every claim of the entry
     * @param score how much it shares
     * @param reason why it goes there
     */
    record Place(long entry, Claim claim, boolean first, String likeness, double score, String reason) {

        Kind kind() {
            return claim.kind();
        }
    }

    private record Cluster(long entry, List<Member> members) {}

    private record Choice(Cluster cluster, Shared shared) {}

    private final DuckDBConnection connection;

    Filing(DuckDBConnection connection) {
        this.connection = connection;
    }

    /** A place for every claim of {@code articles}, in order. */
    List<Place> place(List<Coded> articles) throws SQLException {
        List<Member> members = new ArrayList<>();
        List<String> likenesses = new ArrayList<>();
        for (Coded article : articles) {
            for (Claim claim : article.claims()) {
                Member member = new Member(article.document().id(), claim);
                members.add(member);
                likenesses.add(Identity.likeness(member));
            }
        }
        Map<String, List<Cluster>> clusters = clusters(new LinkedHashSet<>(likenesses));
        long next = lastEntry() + 1;
        List<Place> places = new ArrayList<>();
        for (int i = 0; i < members.size(); i++) {
            List<Cluster> alike = clusters.computeIfAbsent(likenesses.get(i), likeness -> new ArrayList<>());
            Place place = place(members.get(i), likenesses.get(i), alike, next);
            next += place.first() ? 1 : 0;
            places.add(place);
        }
        return places;
    }

    private static Place place(Member member, String likeness, List<Cluster> alike, long next) {
        Optional<Choice> choice = choose(member, alike);
        if (choice.isPresent()) {
            Cluster cluster = choice.get().cluster();
            Shared shared = choice.get().shared();
            cluster.members().add(member);
            return new Place(cluster.entry(), member.claim(), false, likeness, shared.score(), shared.reason());
        }
        alike.add(new Cluster(next, new ArrayList<>(List.of(member))));
        return new Place(next, member.claim(), true, likeness, 1, "the first claim about it");
    }

    private static Optional<Choice> choose(Member member, List<Cluster> alike) {
        @Nullable Choice best = null;
        boolean tied = false;
        for (Cluster cluster : alike) {
            Optional<Shared> shared = Identity.match(member, cluster.members());
            if (shared.isEmpty()) {
                continue;
            }
            if (best == null || shared.get().score() > best.shared().score()) {
                best = new Choice(cluster, shared.get());
                tied = false;
            } else {
                tied |= shared.get().score() == best.shared().score();
            }
        }
        return tied ? Optional.empty() : Optional.ofNullable(best);
    }

    private Map<String, List<Cluster>> clusters(Set<String> likenesses) throws SQLException {
        Map<String, List<Cluster>> clusters = new HashMap<>();
        Map<String, Member> members = new ClaimQuery(connection).alike(likenesses);
        String query = "SELECT entry.likeness, entry.id, entry_claim.claim FROM entry"
                + " JOIN entry_claim ON entry_claim.entry = entry.id"
                + " WHERE entry.likeness IN (SELECT unnest(?::VARCHAR[])) ORDER BY entry.id";
        try (PreparedStatement select = connection.prepareStatement(query)) {
            select.setArray(1, connection.createArrayOf("VARCHAR", likenesses.toArray()));
            try (ResultSet rows = select.executeQuery()) {
                while (rows.next()) {
                    List<Cluster> alike = clusters.computeIfAbsent(rows.getString(1), likeness -> new ArrayList<>());
                    long entry = rows.getLong(2);
                    if (alike.isEmpty() || alike.get(alike.size() - 1).entry() != entry) {
                        alike.add(new Cluster(entry, new ArrayList<>()));
                    }
                    Member member = members.get(rows.getString(3));
                    if (member != null) {
                        alike.get(alike.size() - 1).members().add(member);
                    }
                }
            }
        }
        return clusters;
    }

    private long lastEntry() throws SQLException {
        try (PreparedStatement select = connection.prepareStatement("SELECT coalesce(max(id), 0) FROM entry");
                ResultSet rows = select.executeQuery()) {
            rows.next();
            return rows.getLong(1);
        }
    }
}
