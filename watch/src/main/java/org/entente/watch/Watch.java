package org.entente.watch;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.entente.ledger.Checked;
import org.entente.ledger.Ledger;
import org.entente.ledger.LedgerException;
import org.entente.pipeline.Pipeline;
import org.entente.web.Fetcher;

/**
 * Watches feeds and folders. The ledger is open only while one of them is looked at, so that it may be read between; when
 * another program has it open, the watch waits.
 */
public final class Watch implements AutoCloseable {

    /**
     * What to watch and how.
     *
     * @param feeds addresses of RSS, Atom or JSON feeds
     * @param folders folders of articles
     * @param pace how often feeds are asked
     * @param once whether to look at each once, now, and not again
     */
    public record Settings(List<String> feeds, List<Path> folders, Pace pace, boolean once) {
        public Settings {
            feeds = List.copyOf(feeds);
            folders = List.copyOf(folders);
        }
    }

    /** How long to wait for a ledger that cannot be opened or written. */
    private static final Duration PATIENCE = Duration.ofMinutes(1);

    /** A feed or folder with the time to look at it. */
    private static final class Watched {
        private final Visit visit;
        private Instant due;

        Watched(Visit visit, Instant due) {
            this.visit = visit;
            this.due = due;
        }
    }

    private final Settings settings;
    private final Supplier<Ledger> opener;
    private final Pipeline pipeline;
    private final Fetcher fetcher;
    private final Clock clock;
    private final Journal journal;
    private final Object bell = new Object();
    private volatile boolean stopped;

    private Watch(
            Settings settings,
            Supplier<Ledger> opener,
            Pipeline pipeline,
            Fetcher fetcher,
            Consumer<String> lines,
            Clock clock) {
        this.settings = settings;
        this.opener = opener;
        this.pipeline = pipeline;
        this.fetcher = fetcher;
        this.clock = clock;
        journal = new Journal(lines, clock);
    }

    /**
     * A watch that has not begun.
     *
     * @param opener opens the ledger for writing
     * @param pipeline codes what is new
     * @param fetcher fetches it; closed with the watch
     * @param lines takes the lines that say what was done
     */
    public static Watch of(
            Settings settings, Supplier<Ledger> opener, Pipeline pipeline, Fetcher fetcher, Consumer<String> lines) {
        return new Watch(settings, opener, pipeline, fetcher, lines, Clock.systemUTC());
    }

    /**
     * Watches until it is closed, or with {@code once} until everything was looked at; returns whether the last look at
     * each found all it looked for.
     */
    public boolean run() {
        Desk desk = new Desk(pipeline, journal, () -> stopped);
        List<Watched> watched = watched(desk);
        boolean well = true;
        if (settings.once()) {
            for (Watched one : watched) {
                well &= look(one) && one.visit.whole();
            }
        } else {
            while (!stopped) {
                Watched next = watched.stream()
                        .min(Comparator.comparing((Watched one) -> one.due))
                        .orElseThrow();
                if (waited(next.due)) {
                    well = look(next) && next.visit.whole();
                }
            }
        }
        if (stopped) {
            journal.tell("stopped; the same command goes on from here");
        }
        return well;
    }

    private List<Watched> watched(Desk desk) {
        List<Watched> watched = new ArrayList<>();
        for (Path folder : settings.folders()) {
            Visit visit = new FolderVisit(folder, desk, settings.pace().fixed(), settings.once(), clock);
            watched.add(new Watched(visit, clock.instant()));
        }
        for (String feed : settings.feeds()) {
            Visit visit = new FeedVisit(feed, desk, fetcher, settings.pace(), clock);
            watched.add(new Watched(visit, due(feed)));
        }
        return watched;
    }

    /** When a feed is to be asked, which the ledger remembers from the last time. */
    private Instant due(String feed) {
        if (settings.once()) {
            return clock.instant();
        }
        try (Ledger ledger = opener.get()) {
            Optional<Instant> due = ledger.checked(feed).map(Checked::due);
            due.filter(time -> time.isAfter(clock.instant()))
                    .ifPresent(time -> journal.tell(feed + ": was asked not long ago; next at " + time));
            return due.orElse(clock.instant());
        } catch (LedgerException e) {
            return clock.instant();
        }
    }

    /** Looks at one; returns whether it could. */
    private boolean look(Watched one) {
        if (stopped) {
            return false;
        }
        Optional<Duration> idle = one.visit.nothingNew();
        if (idle.isPresent()) {
            one.due = clock.instant().plus(idle.get());
            return true;
        }
        try (Ledger ledger = opener.get()) {
            one.due = clock.instant().plus(one.visit.visit(ledger));
            return true;
        } catch (Desk.Stopped e) {
            return false;
        } catch (LedgerException e) {
            journal.tell("" + e.getMessage());
            one.due = clock.instant().plus(PATIENCE);
            return false;
        }
    }

    /** Waits until {@code due}; returns whether it is, and the watch was not closed. */
    private boolean waited(Instant due) {
        synchronized (bell) {
            while (!stopped) {
                long millis = Duration.between(clock.instant(), due).toMillis();
                if (millis <= 0) {
                    return true;
                }
                try {
                    bell.wait(millis);
                } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                    stopped = true;
                }
            }
            return false;
        }
    }

    /** Ends the watch: the article under way goes in wholly or not at all, and nothing more is fetched. */
    @Override
    public void close() {
        stopped = true;
        fetcher.close();
        synchronized (bell) {
            bell.notifyAll();
        }
    }
}
