package org.entente.ledger;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.duckdb.DuckDBConnection;
import org.entente.ledger.Identity.Member;
import org.entente.ledger.sql.Sql;
import org.entente.model.Claim;
import org.entente.model.Detail;

/**
 * Finds the claims that say again, in a later version of an article or in a copy of it, what a person has decided upon: of
 * the same kind, between the same parties, as firm, in the same words. What was decided holds for them too, so that a
 * mistake that was put right does not come back with the next copy.
 */
final class Again {

    /** Sentences with fewer letters, as <i>They met in Moscow.</i>, may mean others in another article. */
    private static final int TELLING = 40;

    /** A decision on a claim. */
    record Taken(long decision, String claim) {}

    private final DuckDBConnection connection;
    private final Decisions decisions;

    Again(DuckDBConnection connection) {
        this.connection = connection;
        this.decisions = new Decisions(connection);
    }

    /**
     * Lets what was decided hold for those of {@code articles}' claims that say it again; returns whether there are any.
     *
     * @param keys what was decided, by {@link #keys what a claim must say}
     * @param articles articles that are in their tables
     */
    boolean extend(Map<String, List<Taken>> keys, List<Coded> articles) throws SQLException {
        boolean any = false;
        List<String> documents =
                articles.stream().map(article -> article.document().id()).toList();
        Map<String, String> firsts = new Versions(connection).firsts(documents);
        for (Coded article : articles) {
            String id = article.document().id();
            String first = firsts.getOrDefault(id, id);
            for (Claim claim : article.claims()) {
                for (Taken found : keys.getOrDefault(
                        key(new Member(first, article.document().published(), claim)), List.of())) {
                    decisions.addAgain(found.decision(), claim.id(), found.claim());
                    any = true;
                }
            }
        }
        return any;
    }

    /** By what a claim must say, the decisions that hold for it; also those not in force, which may be again. */
    Map<String, List<Taken>> keys(List<Decision> taken) throws SQLException {
        List<String> claims = taken.stream()
                .flatMap(decision -> DecisionRow.claims(decision.act()).stream())
                .distinct()
                .toList();
        Map<String, List<Taken>> keys = new HashMap<>();
        if (claims.isEmpty()) {
            return keys;
        }
        Map<String, Member> members = new Versions(connection).members(claims);
        for (Decision decision : taken) {
            for (String claim : DecisionRow.claims(decision.act())) {
                Member member = members.get(claim);
                if (member != null) {
                    keys.computeIfAbsent(key(member), key -> new ArrayList<>())
                            .add(new Taken(decision.number(), claim));
                }
            }
        }
        return keys;
    }

    /** Lets a new decision hold for the claims that are there already and say the same. */
    void extend(Decision decision) throws SQLException {
        List<String> named = DecisionRow.claims(decision.act());
        Map<String, Member> members = new Versions(connection).members(named);
        for (Map.Entry<String, Member> decided : members.entrySet()) {
            String key = key(decided.getValue());
            for (Map.Entry<String, Member> other :
                    new Versions(connection).members(alike(decided.getKey())).entrySet()) {
                if (!named.contains(other.getKey()) && key(other.getValue()).equals(key)) {
                    decisions.addAgain(decision.number(), other.getKey(), decided.getKey());
                }
            }
        }
    }

    /** Other claims that may say the same in the same words. */
    private List<String> alike(String claim) throws SQLException {
        String letters = "regexp_replace(lower(%s.text), '[^\\p{L}\\p{N}]', '', 'g')";
        String query =
                "SELECT other.id FROM claim AS own JOIN evidence AS said ON said.claim = own.id AND said.position = 0"
                        + " JOIN claim AS other ON other.kind = own.kind AND other.plover_type = own.plover_type"
                        + " AND other.status = own.status AND other.countries = own.countries AND other.id <> own.id"
                        + " JOIN evidence AS again ON again.claim = other.id AND again.position = 0 AND "
                        + String.format(letters, "again") + " = " + String.format(letters, "said")
                        + " WHERE own.id = ?";
        return new Sql(connection).list(query, row -> row.getString(1), claim);
    }

    private static String key(Member member) {
        Claim claim = member.claim();
        String sentence = Codes.plain(claim.evidence().get(0).text());
        return String.join(
                "\n",
                claim.plover().type().name(),
                claim.status().name(),
                Codes.row(Codes.names(claim.actors())),
                Codes.row(Codes.names(claim.recipients())),
                detail(claim.detail()),
                sentence,
                sentence.length() < TELLING ? member.document() : "");
    }

    /** What tells apart the claims of one sentence: the items of a list of arms, the guests of one host. */
    private static String detail(Detail detail) {
        return detail instanceof Detail.Transfer transfer
                ? "transfer " + transfer.supplier() + " " + transfer.recipient() + " " + transfer.designation() + " "
                        + transfer.description()
                : detail.toString();
    }
}
