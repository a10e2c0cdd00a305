package org.entente.ledger;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.duckdb.DuckDBConnection;
import org.entente.ledger.copies.Likeness;
import org.entente.ledger.copies.Wording;
import org.entente.ledger.sql.Sql;
import org.entente.model.Document;
import org.entente.model.Passage;
import org.jspecify.annotations.Nullable;

/**
 * Finds which documents are copies of one another. The prints of a document lead to the few that share many of them, and
 * only with the texts of these is it compared; two documents are compared alike whichever is read first.
 */
final class Copies {

    /** A pair of documents that may be copies, by their ids. */
    private record Pair(String one, String other) {}

    /** A document as far as copies are found by it. */
    private record Text(String document, @Nullable LocalDate published, Wording wording) {

        private static final Comparator<Text> EARLIEST_FIRST = Comparator.comparing(
                        Text::published, Comparator.nullsLast(Comparator.naturalOrder()))
                .thenComparing(Text::document);

        static Text of(Document document) {
            return new Text(document.id(), document.published(), wording(document.text(), document.passages()));
        }

        static Text of(ResultSet row) throws SQLException {
            return new Text(
                    row.getString("id"),
                    row.getObject("published", LocalDate.class),
                    wording(row.getString("text"), DocumentQuery.passages(row)));
        }

        /** The wording of the paragraphs, without headline, byline and dateline; of all when there are none. */
        private static Wording wording(String text, List<Passage> passages) {
            String told = passages.stream()
                    .filter(passage -> passage.kind() == Passage.Kind.PARAGRAPH || passage.kind() == Passage.Kind.ITEM)
                    .map(passage -> passage.span().of(text))
                    .collect(Collectors.joining("\n"));
            return Wording.of(told.isEmpty() ? text : told);
        }
    }

    /**
     * The pairs that may be copies: with so many prints in common, published within a month, and not versions of one
     * article. Prints alone do not decide, since announcements and greetings are alike too.
     */
    private static final String LIKELY = "WITH own AS (SELECT unnest(?::VARCHAR[]) AS document,"
            + " unnest(?::VARCHAR[]::INTEGER[]) AS print, unnest(?::VARCHAR[]::INTEGER[]) AS prints),"
            + " pair AS (SELECT own.document AS one, print.document AS other FROM own JOIN print ON print.print = own.print"
            + " WHERE own.document <> print.document GROUP BY ALL"
            + " HAVING count(*) >= 0.2 * least(any_value(own.prints), any_value(print.prints)))"
            + " SELECT DISTINCT least(one, other), greatest(one, other) FROM pair"
            + " JOIN document AS first ON first.id = one JOIN document AS second ON second.id = other"
            + " WHERE coalesce(abs(first.published - second.published) <= " + Likeness.MOST_DAYS
            + ", TRUE) AND NOT EXISTS ("
            + "FROM version AS own JOIN version AS another ON another.article = own.article"
            + " WHERE own.document = one AND another.document = other) ORDER BY ALL";

    /** How many documents of an older ledger are read at once. */
    private static final int AT_ONCE = 200;

    private final DuckDBConnection connection;
    private final Sql sql;

    Copies(DuckDBConnection connection) {
        this.connection = connection;
        this.sql = new Sql(connection);
    }

    /** Finds the copies of new documents, which are in their table, among all; they are in their table then. */
    void find(List<Document> documents) throws SQLException {
        Map<String, Text> texts = new HashMap<>();
        List<String> owners = new ArrayList<>();
        List<Integer> prints = new ArrayList<>();
        List<Integer> counts = new ArrayList<>();
        for (Document document : documents) {
            Text text = Text.of(document);
            texts.put(document.id(), text);
            int[] own = text.wording().prints();
            for (int print : own) {
                owners.add(document.id());
                prints.add(print);
                counts.add(own.length);
            }
        }
        new Rows(connection).table("print", cells -> {
            for (int i = 0; i < owners.size(); i++) {
                cells.beginRow()
                        .append(prints.get(i).intValue())
                        .append(owners.get(i))
                        .append(counts.get(i).intValue())
                        .endRow();
            }
        });
        for (Pair pair :
                sql.list(LIKELY, row -> new Pair(row.getString(1), row.getString(2)), owners, prints, counts)) {
            compare(text(pair.one(), texts), text(pair.other(), texts));
        }
    }

    /**
     * Finds copies, and what they repeat, among all documents of a ledger that knows of none yet. What follows from decisions
     * must be made anew afterwards.
     */
    void findAll() throws SQLException {
        List<String> ids = sql.list("SELECT id FROM document ORDER BY read_at, id", row -> row.getString(1));
        for (int i = 0; i < ids.size(); i += AT_ONCE) {
            List<String> some = ids.subList(i, Math.min(i + AT_ONCE, ids.size()));
            List<Document> documents = new ArrayList<>();
            for (String id : some) {
                new DocumentQuery(connection).byId(id).ifPresent(documents::add);
            }
            find(documents);
            new Repeats(connection).find(some);
        }
        Again.extend(connection);
    }

    private Text text(String document, Map<String, Text> known) throws SQLException {
        Text text = known.get(document);
        if (text == null) {
            String query = "SELECT id, published, text, passages FROM document WHERE id = ?";
            text = sql.list(query, Text::of, document).get(0);
            known.put(document, text);
        }
        return text;
    }

    private void compare(Text one, Text other) throws SQLException {
        Likeness likeness = one.wording().likeness(other.wording());
        if (likeness.copy(days(one.published(), other.published()))) {
            boolean later = Text.EARLIEST_FIRST.compare(one, other) > 0;
            sql.run(
                    "INSERT INTO copy VALUES (?, ?, ?)",
                    (later ? one : other).document(),
                    (later ? other : one).document(),
                    likeness.share());
        }
    }

    private static long days(@Nullable LocalDate one, @Nullable LocalDate other) {
        return one == null || other == null ? 0 : Math.abs(ChronoUnit.DAYS.between(one, other));
    }
}
