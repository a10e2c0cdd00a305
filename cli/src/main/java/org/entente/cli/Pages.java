package org.entente.cli;

import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import org.entente.documents.Source;
import org.entente.ledger.Checked;
import org.entente.model.Problem;
import org.entente.web.Fetched;
import org.entente.web.Fetcher;
import org.entente.web.Wanted;
import org.jspecify.annotations.Nullable;

/** The pages that a command line names, fetched when their turn comes. */
final class Pages implements AutoCloseable {

    private final Supplier<Fetcher> made;
    private final Function<String, Optional<Checked>> known;
    private final List<Checked> checked = new ArrayList<>();
    private final Set<String> failed = new HashSet<>();
    private @Nullable Fetcher fetcher;
    private boolean closed;
    private int unchanged;

    /** Pages by a fetcher that is made when it is needed; {@code known} tells when one was fetched before. */
    Pages(Supplier<Fetcher> made, Function<String, Optional<Checked>> known) {
        this.made = made;
        this.known = known;
    }

    /** Pages of which none is known. */
    Pages(Supplier<Fetcher> made) {
        this(made, url -> Optional.empty());
    }

    /** Whether a command line's word is the address of a page. */
    static boolean isAddress(String word) {
        String start = word.toLowerCase(Locale.ROOT);
        return start.startsWith("http://") || start.startsWith("https://");
    }

    /** The page at {@code url}, or what kept it from being fetched; empty when it is as it was when it was known. */
    Optional<Source> source(String url) {
        Checked before = known.apply(url).orElse(null);
        Wanted wanted = before == null ? Wanted.of(url) : new Wanted(url, before.etag(), before.lastModified());
        Fetched fetched = fetcher().fetch(wanted);
        if (fetched instanceof Fetched.Page page) {
            checked.add(new Checked(url, page.etag(), page.lastModified(), Instant.now(), null, 0, null));
            return Optional.of(named(url, page));
        }
        if (fetched instanceof Fetched.Failed unread) {
            Problem problem = unread.problem();
            return Optional.of(new Source(
                    url,
                    () -> {
                        throw new IOException(problem.message());
                    },
                    null));
        }
        unchanged++;
        return Optional.empty();
    }

    /** A page under the name by which it was asked for. */
    private static Source named(String url, Fetched.Page page) {
        Source source = Source.fetched(page.url(), page.body(), page.mediaType());
        return new Source(url, source.bytes(), source.published(), source.mediaType(), source.url());
    }

    /** Remembers that something of this source could not be read, so that it is fetched anew the next time. */
    void failed(String source) {
        failed.add(source);
    }

    /** How the pages are to be remembered that were fetched and read. */
    List<Checked> checked() {
        return checked.stream().filter(page -> !failed.contains(page.address())).toList();
    }

    /** How many are as they were. */
    int unchanged() {
        return unchanged;
    }

    private synchronized Fetcher fetcher() {
        if (fetcher == null) {
            fetcher = made.get();
            if (closed) {
                fetcher.close();
            }
        }
        return fetcher;
    }

    /** Breaks off what is being fetched. */
    @Override
    public synchronized void close() {
        closed = true;
        if (fetcher != null) {
            fetcher.close();
        }
    }
}
