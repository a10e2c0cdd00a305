package org.entente.ledger;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.duckdb.DuckDBConnection;
import org.entente.ledger.Identity.Member;
import org.entente.ledger.sql.Sql;

/**
 * Finds the claims that are made again in a copy, or in another version, of an article. Two documents are compared in the
 * same way whichever was read first; claims that repeat one another, directly or over others, stand for one.
 */
final class Repeats {

    /** Two documents of which one may repeat the other, the earlier first. */
    private record Kin(String earlier, String later) {}

    private record Match(Said earlier, Said later, double likeness) {}

    /** New copies and versions: an article of one day, or none, is no earlier than another but has a lesser id. */
    private static final String KIN = "WITH fresh AS (SELECT unnest(?::VARCHAR[]) AS id)"
            + " SELECT original, document FROM copy WHERE document IN (FROM fresh) OR original IN (FROM fresh)"
            + " UNION SELECT least(one.document, other.document), greatest(one.document, other.document)"
            + " FROM version AS one JOIN version AS other ON other.article = one.article"
            + " WHERE one.document IN (FROM fresh) AND one.document <> other.document ORDER BY ALL";

    private final DuckDBConnection connection;
    private final Sql sql;

    Repeats(DuckDBConnection connection) {
        this.connection = connection;
        this.sql = new Sql(connection);
    }

    /**
     * Finds what new documents, which are in their tables with their claims and copies, repeat or have repeated; it is in its
     * table then. Returns whether there is any.
     */
    boolean find(Collection<String> documents) throws SQLException {
        List<Kin> kin = sql.list(KIN, row -> new Kin(row.getString(1), row.getString(2)), List.copyOf(documents));
        if (kin.isEmpty()) {
            return false;
        }
        Map<String, List<Said>> said = said(kin);
        List<Match> matches = new ArrayList<>();
        for (Kin pair : kin) {
            matches.addAll(
                    match(said.getOrDefault(pair.earlier(), List.of()), said.getOrDefault(pair.later(), List.of())));
        }
        return !matches.isEmpty() && join(matches);
    }

    private Map<String, List<Said>> said(List<Kin> kin) throws SQLException {
        Set<String> documents = new TreeSet<>();
        kin.forEach(pair -> documents.addAll(List.of(pair.earlier(), pair.later())));
        String query =
                "SELECT claim.id, coalesce(passages[1].kind = 'HEADLINE' AND evidence.ends <= passages[1].ends, FALSE)"
                        + " FROM document JOIN claim ON claim.document = document.id"
                        + " JOIN evidence ON evidence.claim = claim.id AND evidence.position = 0"
                        + " WHERE document.id IN (SELECT unnest(?::VARCHAR[]))";
        Map<String, Boolean> inHeadline = new HashMap<>();
        sql.each(query, row -> inHeadline.put(row.getString(1), row.getBoolean(2)), List.copyOf(documents));
        Map<String, List<Said>> said = new HashMap<>();
        for (Member member :
                new ClaimQuery(connection).byId(inHeadline.keySet()).values()) {
            boolean headline = inHeadline.getOrDefault(member.claim().id(), false);
            said.computeIfAbsent(member.document(), document -> new ArrayList<>())
                    .add(new Said(member.claim(), headline));
        }
        return said;
    }

    /**
     * The claims that two documents have in common, each with one of the other document, the most alike first; and the
     * headline that the later one gave the same report.
     */
    private static List<Match> match(List<Said> earlier, List<Said> later) {
        List<Match> alike = new ArrayList<>();
        for (Said one : earlier) {
            for (Said other : later) {
                double likeness = one.likeness(other);
                if (likeness > 0) {
                    alike.add(new Match(one, other, likeness));
                }
            }
        }
        alike.sort(Comparator.comparing(Match::likeness).reversed());
        List<Match> matches = new ArrayList<>();
        Set<String> taken = new TreeSet<>();
        for (Match match : alike) {
            String one = match.earlier().claim().id();
            String other = match.later().claim().id();
            if (!taken.contains(one) && !taken.contains(other)) {
                taken.addAll(List.of(one, other));
                matches.add(match);
            }
        }
        for (Said headline : later) {
            if (headline.headline() && !taken.contains(headline.claim().id())) {
                earlier.stream()
                        .filter(one -> one.what().equals(headline.what()))
                        .findFirst()
                        .ifPresent(one -> matches.add(new Match(one, headline, 0)));
            }
        }
        return matches;
    }

    /** Puts together the claims that matches connect; the least id of them stands for all. Returns whether any is new. */
    private boolean join(List<Match> matches) throws SQLException {
        Map<String, String> sameAs = new TreeMap<>();
        String query = "SELECT claim, same_as FROM repeated WHERE same_as IN"
                + " (SELECT same_as FROM repeated WHERE claim IN (SELECT unnest(?::VARCHAR[])))";
        List<String> claims = matches.stream()
                .flatMap(match -> List.of(match.earlier(), match.later()).stream())
                .map(said -> said.claim().id())
                .distinct()
                .toList();
        sql.each(query, row -> sameAs.put(row.getString(1), row.getString(2)), claims);
        Map<String, String> before = Map.copyOf(sameAs);
        for (Match match : matches) {
            String one = match.earlier().claim().id();
            String other = match.later().claim().id();
            String first = sameAs.computeIfAbsent(one, id -> id);
            String second = sameAs.computeIfAbsent(other, id -> id);
            if (first.equals(second)) {
                continue;
            }
            String least = first.compareTo(second) < 0 ? first : second;
            sameAs.replaceAll((claim, same) -> same.equals(first) || same.equals(second) ? least : same);
        }
        Map<String, String> changed = sameAs.entrySet().stream()
                .filter(entry -> !entry.getValue().equals(before.get(entry.getKey())))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        for (Map.Entry<String, String> entry : changed.entrySet()) {
            sql.run("INSERT OR REPLACE INTO repeated VALUES (?, ?)", entry.getKey(), entry.getValue());
        }
        return !changed.isEmpty();
    }

    /** The claims of documents that repeat others or are repeated, and what stands for each with those. */
    Map<String, String> sameAs(Collection<String> documents) throws SQLException {
        Map<String, String> sameAs = new HashMap<>();
        String query = "SELECT repeated.claim, same_as FROM claim JOIN repeated ON repeated.claim = claim.id"
                + " WHERE claim.document IN (SELECT unnest(?::VARCHAR[]))";
        sql.each(query, row -> sameAs.put(row.getString(1), row.getString(2)), List.copyOf(documents));
        return sameAs;
    }

    /** The entries of claims that repeat one another, the first where they are in several, by what stands for the claims. */
    Map<String, Long> entries(Collection<String> sameAs) throws SQLException {
        Map<String, Long> entries = new HashMap<>();
        String query = "SELECT same_as, min(entry) FROM repeated JOIN entry_claim USING (claim)"
                + " WHERE same_as IN (SELECT unnest(?::VARCHAR[])) GROUP BY same_as";
        sql.each(query, row -> entries.put(row.getString(1), row.getLong(2)), List.copyOf(sameAs));
        return entries;
    }
}
