package org.entente.ledger;

import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.duckdb.DuckDBConnection;
import org.entente.ledger.records.Records;
import org.entente.model.Claim;
import org.entente.model.Document;
import org.jspecify.annotations.Nullable;

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
    private final Decided decided = new Decided();
    private final Holdings holdings = new Holdings();

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
     * Adds articles in their order: all of them, or on an exception none. Those already there change nothing, unless
     * they are again the last version of an article. Many at once cost far less than one by one.
     */
    public Appended append(List<Coded> articles) {
        return append(articles, List.of());
    }

    /** The same, and remembers in the same step that {@code seen} have been dealt with. */
    public synchronized Appended append(List<Coded> articles, List<Seen> seen) {
        try {
            return file.write(connection -> {
                new Watching(connection).see(seen, clock.instant());
                return append(connection, articles);
            });
        } catch (RuntimeException failure) {
            forget();
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
        Instant now = clock.instant();
        if (!unread.isEmpty()) {
            rows.add(unread, now);
        }
        int revisions = new Versions(connection).add(articles, now);
        if (revisions > 0) {
            // What an earlier version said is no longer compared with.
            filing.forget();
        }
        List<Document> documents = unread.stream().map(Coded::document).toList();
        new Copies(connection).find(documents);
        boolean repeats = new Repeats(connection)
                .find(documents.stream().map(Document::id).toList());
        Overlay overlay = decided.heeded(connection, repeats);
        List<Filing.Place> places = filing.place(connection, unread, overlay);
        if (!places.isEmpty()) {
            rows.add(places);
            decided.settle(connection, places, overlay);
        }
        int claims = (int) places.stream().filter(place -> !place.again()).count();
        int entries = (int) places.stream().filter(Filing.Place::first).count();
        return new Appended(unread.size(), claims, entries, revisions, known);
    }

    /**
     * Takes decisions in their order: all of them, or on an exception none.
     *
     * @param acts what is decided
     * @param by who decides
     * @param reason why, or the words of a note; null when not told
     * @return the decisions as they were kept
     * @throws DecisionException when one of them does not fit the ledger as it stands
     */
    public synchronized List<Decision> decide(List<Act> acts, String by, @Nullable String reason) {
        try {
            return file.write(connection -> new Deciding(connection).take(acts, by, reason, clock.instant()));
        } finally {
            forget();
        }
    }

    /** Forgets what was kept in memory of claims and decisions, which no longer is as it was. */
    private void forget() {
        filing.forget();
        decided.forget();
    }

    /** All decisions that were ever taken, the first at the front. */
    public List<Decision> decisions() {
        return file.read(connection -> new Decisions(connection).all());
    }

    /**
     * The decisions that were ever taken on a claim, or on an entry with its claims and what was merged into it; with those
     * that took them back.
     */
    public List<Decision> decisions(Subject subject) {
        return file.read(connection -> new Trail(connection).of(subject));
    }

    /**
     * What {@code id} names: an entry by its number, or a claim by its id or the beginning of it.
     *
     * @throws DecisionException when it names nothing, or several claims
     */
    public Subject subject(String id) {
        return file.read(connection -> new Trail(connection).subject(id));
    }

    /** Whether the article with that id is there; costs far less than coding it again. */
    public boolean holds(String id) {
        return holdings.hold(file, id);
    }

    /** The versions of an article, the first at the front, the last of which counts; none of one that has no versions. */
    public List<Version> versions(String article) {
        return file.read(connection -> new Versions(connection).of(article));
    }

    /** The copies of the article with that id, and what it is a copy of, the most alike first. */
    public List<Copy> copies(String document) {
        return file.read(connection -> new DocumentQuery(connection).copies(document));
    }

    /** When that page, feed or folder was asked last, if it ever was. */
    public Optional<Checked> checked(String address) {
        return file.read(connection -> new Watching(connection).checked(address));
    }

    /** Remembers when a page, feed or folder was asked, in the place of what was remembered of it. */
    public synchronized void check(Checked checked) {
        file.write(connection -> {
            new Watching(connection).check(checked);
            return checked;
        });
    }

    /** The fingerprints of the items of that feed or folder that have been dealt with, by item. */
    public Map<String, String> seen(String address) {
        return file.read(connection -> new Watching(connection).seen(address));
    }

    /** The entries that {@code query} asks for, from the claims that count, the earliest first, those without a date last. */
    public List<Entry> entries(Query query) {
        return file.read(connection -> new EntryQuery(connection).run(query));
    }

    /** The entry with that number, if there is one about which a claim counts. */
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

    /** All articles that count, those published first at the front. */
    public List<Citation> documents() {
        return file.read(connection -> new DocumentQuery(connection).all());
    }

    /** The data sets of others that it holds, beside the claims of articles. */
    public Records records() {
        return new Records(file, clock);
    }

    /** How much it holds. */
    public Contents contents() {
        return file.read(connection -> new DocumentQuery(connection).contents());
    }

    /** Looks at the whole of it, down to every cell, for what is not as it must be; changes nothing. */
    public Soundness soundness() {
        return file.read(connection -> new Check(connection).run());
    }

    /**
     * Copies the ledger as it stands. The copy gets its name only when it is whole, on the disk, and found sound and equal;
     * until then a file that is there stays.
     *
     * @param to the file to make
     * @param replace whether it may take the place of a file that is there
     * @return what the copy holds
     * @throws LedgerException when the ledger is not sound, or the file is there already or cannot be written
     */
    public synchronized Soundness backup(Path to, boolean replace) {
        return new Backup(file, to, replace).make();
    }

    /**
     * The first rows, at most {@code most}, that a question in SQL finds in the documented tables.
     *
     * @throws LedgerException with DuckDB's reason, when it cannot be answered
     */
    public Answer ask(String sql, int most) {
        return file.read(connection -> new Question(file.path(), sql).ask(connection, most));
    }

    /**
     * Writes all rows that a question in SQL finds to a file, in the place of what is there.
     *
     * @throws LedgerException with DuckDB's reason, when it cannot be answered or the file not be written
     */
    public void copy(String sql, FileForm form, Path to) {
        file.read(connection -> new Question(file.path(), sql).copy(connection, form, to));
    }

    /** Closes the file; closing twice does nothing. */
    @Override
    public synchronized void close() {
        holdings.close(file);
        file.close();
    }
}
