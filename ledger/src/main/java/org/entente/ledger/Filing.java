package org.entente.ledger;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.duckdb.DuckDBConnection;
import org.entente.ledger.Clusters.Cluster;
import org.entente.ledger.Identity.Member;
import org.entente.ledger.sql.Sql;
import org.entente.model.Claim;
import org.entente.model.Kind;
import org.jspecify.annotations.Nullable;

/**
 * Puts new claims to the entries they belong to, one after the other, beginning an entry where none fits, or where two
 * fit equally well and a choice would be a guess. Claims are compared as they read with what people corrected, and with
 * what is left {@link Untold}, and entries as people split them; what they joined stays apart here, so that joining can be
 * undone.
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

        /** Whether it repeats another claim, with which it is counted. */
        boolean again() {
            return reason.equals(AGAIN);
        }

        Kind kind() {
            return claim.kind();
        }
    }

    private record Choice(Cluster cluster, Shared shared) {}

    private static final String AGAIN = "said again in a copy or version of its article";

    private final Clusters clusters = new Clusters();

    /**
     * A place for every claim of {@code articles}, which are in their tables, in order; to be {@link #forget forgotten}
     * if they do not stay in. A claim that repeats another goes where that is, and later claims are not compared with it.
     */
    List<Place> place(DuckDBConnection connection, List<Coded> articles, Overlay overlay) throws SQLException {
        List<String> ids =
                articles.stream().map(article -> article.document().id()).toList();
        Map<String, String> firsts = new Versions(connection).firsts(ids);
        List<Member> members = articles.stream()
                .flatMap(article -> article.claims().stream()
                        .map(claim -> new Member(
                                firsts.getOrDefault(
                                        article.document().id(),
                                        article.document().id()),
                                article.document().published(),
                                overlay.corrected(claim, 0))))
                .toList();
        List<Member> completed = Untold.completed(members);
        List<String> likenesses = completed.stream().map(Identity::likeness).toList();
        clusters.know(connection, likenesses, overlay);
        Map<String, String> sameAs = new Repeats(connection).sameAs(ids);
        Map<String, Long> repeated =
                sameAs.isEmpty() ? new HashMap<>() : new Repeats(connection).entries(sameAs.values());
        long next = lastEntry(new Sql(connection)) + 1;
        List<Place> places = new ArrayList<>();
        for (int i = 0; i < members.size(); i++) {
            Claim claim = members.get(i).claim();
            String same = sameAs.getOrDefault(claim.id(), claim.id());
            Long entry = overlay.apart(claim.id()).isPresent() ? null : repeated.get(same);
            Place place = entry == null
                    ? place(members.get(i), completed.get(i), likenesses.get(i), next, overlay)
                    : new Place(entry, claim, false, likenesses.get(i), 1, AGAIN);
            next += place.first() ? 1 : 0;
            places.add(place);
            repeated.putIfAbsent(same, place.entry());
        }
        return places;
    }

    /** Forgets what was placed, for it is not in the ledger. */
    void forget() {
        clusters.forget();
    }

    private Place place(Member member, Member completed, String likeness, long next, Overlay overlay) {
        Optional<Long> apart = overlay.apart(member.claim().id());
        if (apart.isPresent()) {
            clusters.join(likeness, apart.get(), member);
            return new Place(apart.get(), member.claim(), false, likeness, 1, "said again of what a person took out");
        }
        Optional<Choice> choice = choose(completed, clusters.of(likeness), overlay);
        if (choice.isPresent()) {
            Cluster cluster = choice.get().cluster();
            Shared shared = choice.get().shared();
            if (!Overlay.verdict(overlay.ofClaim(member.claim().id())).equals(Optional.of(Verdict.DISMISSED))) {
                clusters.join(cluster, member);
            }
            return new Place(cluster.entry(), member.claim(), false, likeness, shared.score(), shared.reason());
        }
        clusters.begin(likeness, next, member);
        return new Place(next, member.claim(), true, likeness, 1, "the first claim about it");
    }

    private static Optional<Choice> choose(Member member, List<Cluster> alike, Overlay overlay) {
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
                // Two entries that a person joined are no choice.
                tied |= shared.get().score() == best.shared().score()
                        && overlay.shown(cluster.entry())
                                != overlay.shown(best.cluster().entry());
            }
        }
        return tied ? Optional.empty() : Optional.ofNullable(best);
    }

    /** The highest number that an entry has; 0 when there is none. */
    static long lastEntry(Sql sql) throws SQLException {
        return sql.number("SELECT coalesce(max(id), 0) FROM entry");
    }
}
