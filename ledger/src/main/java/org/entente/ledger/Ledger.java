package org.entente.ledger;

import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.duckdb.DuckDBConnection;
import org.entente.model.Claim;
import org.entente.model.Document;

/**
 * A ledger: one DuckDB file with what was read, what it says, and the things it is about.
 *
 * <p>What an append brings is in the file when it returns, and wholly so: a crash loses no article that was appended
 * and leaves none half in. One program at a time may hold a ledger open for writing, and none may read it meanwhile;
 * any number may read it together. Several threads may share a ledger. Every method throws {@link LedgerException}
 * when the file cannot be read or written.
 *
 * <pre>{@code
 * try (Ledger ledger = Ledger.open(Path.of("pakistan.ledger"))) {
 *     ledger.append(document, claims);
 *     for (Entry entry : ledger.entries(Query.dyad("RUS", "PAK"))) { … }
 * }
 * }</pre>
 */
public final class Ledger implements AutoCloseable {

    private final LedgerFile file;
    private final Clock clock;
    private final Filing filing = new Filing();

    private Ledger(LedgerFile file, Clock clock) {
        this.file = file;
        this.clock = clock;
    }

    /** Opens the ledger in {@code file} for reading and writing; where there is no file, begins one. */
    public static Ledger open(Path file) {
        return open(file, Clock.systemUTC());
    }

    static Ledger open(Path file, Clock clock) {
        return new Ledger(LedgerFile.open(file, clock), clock);
    }

    /** Opens the ledger in {@code file} for reading only; the file must be there. */
    public static Ledger openForReading(Path file) {
        return new Ledger(LedgerFile.openForReading(file), Clock.systemUTC());
    }

    /** Adds one article: all of it, or on an exception nothing. One that is already there changes nothing. */
    public Appended append(Document document, List<Claim> claims) {
        return append(List.of(new Coded(document, claims)));
    }

    /**
     * Adds articles in their order: all of them, or on an exception none. Those already there change nothing. Many at
     * once cost far less than one by one.
     */
    public synchronized Appended append(List<Coded> articles) {
        try {
            return file.write(connection -> append(connection, articles));
        } catch (RuntimeException failure) {
            filing.forget();
            throw failure;
        }
    }

    private Appended append(DuckDBConnection connection, List<Coded> articles) throws SQLException {
        Rows rows = new Rows(connection);
        Set<String> known = rows.known(articles);
        Set<String> fresh = new LinkedHashSet<>();
        List<Coded> unread = articles.stream()
                .filter(article -> !known.contains(article.document().id())
                        && fresh.add(article.document().id()))
                .toList();
        if (unread.isEmpty()) {
            return new Appended(0, 0, 0, known);
        }
        List<Filing.Place> places = filing.place(connection, unread);
        rows.add(unread, clock.instant());
        rows.add(places);
        int claims = places.size();
        int entries = (int) places.stream().filter(Filing.Place::first).count();
        return new Appended(unread.size(), claims, entries, known);
    }

    /** The entries that {@code query} asks for, the earliest first, those without a date last. */
    public List<Entry> entries(Query query) {
        return file.read(connection -> new EntryQuery(connection).run(query));
    }

    /** The entry with that number, if there is one. */
    public Optional<Entry> entry(long id) {
        return file.read(connection -> new EntryQuery(connection).byId(id));
    }

    /** The {@code limit} pairs that share most entries, the closest first. */
    public List<Dyad> dyads(int limit) {
        return file.read(connection -> new EntryQuery(connection).dyads(limit));
    }

    /** The article with that id, as it was appended, if there is one. */
    public Optional<Document> document(String id) {
        return file.read(connection -> new DocumentQuery(connection).byId(id));
    }

    /** The claims of the article with that id, as they were appended; none when there is no such article. */
    public List<Claim> claims(String document) {
        return file.read(connection -> new ClaimQuery(connection).ofDocument(document));
    }

    /** All articles that were read, those published first at the front. */
    public List<Citation> documents() {
        return file.read(connection -> new DocumentQuery(connection).all());
    }

    /** How much it holds. */
    public Contents contents() {
        return file.read(connection -> new DocumentQuery(connection).contents());
    }

    /** Closes the file; closing twice does nothing. */
    @Override
    public synchronized void close() {
        file.close();
    }
}
