package org.entente.ledger;

import java.sql.Array;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.duckdb.DuckDBConnection;
import org.entente.ledger.Entry.Told;
import org.entente.ledger.Identity.Member;
import org.entente.model.Kind;
import org.entente.model.Status;
import org.entente.model.When;

/** Reads entries with the claims under them. */
final class EntryQuery {

    /** An entry without its claims. */
    private record Head(long id, Kind kind, Status status, When date, List<String> countries) {}

    private static final String SELECT = "SELECT standing.* FROM entry_standing AS standing";

    private final DuckDBConnection connection;
    private final Overlay overlay;

    EntryQuery(DuckDBConnection connection) throws SQLException {
        this(connection, new Decisions(connection).overlay());
    }

    EntryQuery(DuckDBConnection connection, Overlay overlay) {
        this.connection = connection;
        this.overlay = overlay;
    }

    List<Entry> run(Query query) throws SQLException {
        List<String> conditions = new ArrayList<>(List.of("TRUE"));
        List<Object> parameters = new ArrayList<>();
        if (!query.countries().isEmpty()) {
            List<Long> shared = sharedBy(query);
            if (shared.isEmpty()) {
                return List.of();
            }
            // Numbers in the text and not as a parameter: only so does DuckDB put together these entries and no others.
            conditions.add("standing.entry IN "
                    + shared.stream().map(String::valueOf).collect(Collectors.joining(",", "(", ")")));
        }
        if (!query.kinds().isEmpty()) {
            conditions.add("list_contains(?::VARCHAR[], standing.kind)");
            parameters.add(kinds(query));
        }
        if (!query.statuses().isEmpty()) {
            conditions.add("list_contains(?::VARCHAR[], standing.status)");
            parameters.add(texts(query.statuses().stream().map(Status::name).toArray()));
        }
        if (query.since() != null) {
            conditions.add("standing.date_end >= ?");
            parameters.add(query.since());
        }
        if (query.until() != null) {
            conditions.add("standing.date_start <= ?");
            parameters.add(query.until());
        }
        if (query.confidence() > 0) {
            conditions.add("(standing.verdict = 'confirmed' OR standing.entry IN (SELECT entry FROM placement"
                    + " JOIN claim ON claim.id = placement.claim"
                    + " JOIN document ON document.id = claim.document AND document.replaced_at IS NULL"
                    + " WHERE claim.confidence >= ? OR placement.verdict = 'confirmed'))");
            parameters.add(query.confidence());
        }
        if (!query.dismissed()) {
            conditions.add("standing.verdict IS DISTINCT FROM 'dismissed'");
        }
        parameters.add(query.limit());
        return entries(
                SELECT + " WHERE " + String.join(" AND ", conditions)
                        + " ORDER BY date_start NULLS LAST, date_end, standing.entry LIMIT ?",
                parameters,
                query.dismissed());
    }

    /** The numbers of the entries of those kinds in which all those take part. */
    private List<Long> sharedBy(Query query) throws SQLException {
        String kinds =
                query.kinds().isEmpty() ? "" : " AND list_contains(?::VARCHAR[], coalesce(corrected.kind, claim.kind))";
        String countries = "coalesce(corrected.countries, claim.countries)";
        String sql = "SELECT placement.entry FROM placement JOIN claim ON claim.id = placement.claim"
                + " JOIN document ON document.id = claim.document AND document.replaced_at IS NULL"
                + " LEFT JOIN decided_claim AS corrected ON corrected.claim = claim.id AND corrected.corrected"
                + " WHERE list_has_any(" + countries + ", ?::VARCHAR[])" + kinds
                + " GROUP BY placement.entry HAVING list_has_all(flatten(list(" + countries + ")), ?::VARCHAR[])";
        List<Object> parameters = new ArrayList<>();
        parameters.add(texts(query.countries().toArray()));
        if (!kinds.isEmpty()) {
            parameters.add(kinds(query));
        }
        parameters.add(texts(query.countries().toArray()));
        List<Long> shared = new ArrayList<>();
        try (PreparedStatement select = prepared(sql, parameters);
                ResultSet rows = select.executeQuery()) {
            while (rows.next()) {
                shared.add(rows.getLong(1));
            }
        }
        return shared;
    }

    private PreparedStatement prepared(String query, List<Object> parameters) throws SQLException {
        PreparedStatement select = connection.prepareStatement(query);
        for (int i = 0; i < parameters.size(); i++) {
            select.setObject(i + 1, parameters.get(i));
        }
        return select;
    }

    private Array kinds(Query query) throws SQLException {
        return texts(query.kinds().stream().map(Words::of).toArray());
    }

    /** The entry with that number, also when it was dismissed. */
    Optional<Entry> byId(long id) throws SQLException {
        return entries(SELECT + " WHERE standing.entry = ?", List.of(id), true).stream()
                .findFirst();
    }

    List<Dyad> dyads(int limit) throws SQLException {
        String query = "SELECT first, second, count(*) AS entries FROM dyads GROUP BY first, second"
                + " ORDER BY entries DESC, first, second LIMIT ?";
        List<Dyad> dyads = new ArrayList<>();
        try (PreparedStatement select = connection.prepareStatement(query)) {
            select.setInt(1, limit);
            try (ResultSet rows = select.executeQuery()) {
                while (rows.next()) {
                    dyads.add(new Dyad(rows.getString(1), rows.getString(2), rows.getLong(3)));
                }
            }
        }
        return dyads;
    }

    private Array texts(Object[] texts) throws SQLException {
        return connection.createArrayOf("VARCHAR", texts);
    }

    private List<Entry> entries(String query, List<Object> parameters, boolean dismissed) throws SQLException {
        List<Head> heads = heads(query, parameters);
        List<Long> ids = heads.stream().map(Head::id).toList();
        Map<Long, List<Told>> told = told(ids, dismissed);
        return heads.stream()
                .map(head -> new Entry(
                        head.id(),
                        head.kind(),
                        head.status(),
                        head.date(),
                        head.countries(),
                        told.getOrDefault(head.id(), List.of()),
                        overlay.ofEntry(head.id())))
                .toList();
    }

    private List<Head> heads(String query, List<Object> parameters) throws SQLException {
        List<Head> heads = new ArrayList<>();
        try (PreparedStatement select = prepared(query, parameters);
                ResultSet rows = select.executeQuery()) {
            while (rows.next()) {
                heads.add(new Head(
                        rows.getLong("entry"),
                        Words.value(Kind.class, rows.getString("kind")),
                        Status.valueOf(rows.getString("status")),
                        ClaimRow.date(rows),
                        ClaimRow.texts(rows, "countries")));
            }
        }
        return heads;
    }

    private Map<Long, List<Told>> told(List<Long> entries, boolean dismissed) throws SQLException {
        Map<String, Member> members = new ClaimQuery(connection).ofEntries(entries);
        Map<String, Citation> citations = new DocumentQuery(connection).citing(entries);
        Map<Long, Map<String, List<Told>>> said = new HashMap<>();
        String query =
                "SELECT entry, claim, score, reason, said FROM placement WHERE entry IN (SELECT unnest(?::BIGINT[]))"
                        + (dismissed ? "" : " AND verdict IS DISTINCT FROM 'dismissed'");
        try (PreparedStatement select = connection.prepareStatement(query)) {
            select.setArray(1, connection.createArrayOf("BIGINT", entries.toArray()));
            try (ResultSet rows = select.executeQuery()) {
                while (rows.next()) {
                    Member member = members.get(rows.getString(2));
                    Citation citation = member == null ? null : citations.get(member.document());
                    if (member != null && citation != null) {
                        long id = rows.getLong(1);
                        said.computeIfAbsent(id, entry -> new HashMap<>())
                                .computeIfAbsent(rows.getString(5), claim -> new ArrayList<>())
                                .add(new Told(
                                        overlay.corrected(member.claim(), id),
                                        citation,
                                        rows.getDouble(3),
                                        rows.getString(4),
                                        overlay.ofClaim(member.claim().id()),
                                        List.of()));
                    }
                }
            }
        }
        Map<Long, List<Told>> told = new HashMap<>();
        said.forEach((entry, claims) -> told.put(
                entry,
                claims.values().stream().map(EntryQuery::once).sorted(ORDER).toList()));
        return told;
    }

    /** Of what copies repeat the claim that counts, which is that of the view {@code entry_standing}. */
    private static Told once(List<Told> same) {
        same.sort(ORDER);
        Told first = same.get(0);
        List<Citation> copies = same.stream()
                .map(Told::citation)
                .distinct()
                .filter(citation -> !citation.equals(first.citation()))
                .toList();
        return new Told(first.claim(), first.citation(), first.score(), first.reason(), first.decisions(), copies);
    }

    private static final Comparator<Told> ORDER = Comparator.comparing(
                    (Told told) -> told.citation().published(), Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(told -> told.citation().document())
            .thenComparing(told -> told.claim().evidence().get(0).span())
            .thenComparing(told -> told.claim().id());
}
