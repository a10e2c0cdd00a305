package org.entente.watch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import org.entente.ledger.Checked;
import org.entente.ledger.Ledger;
import org.entente.ledger.LedgerException;
import org.entente.ledger.Query;
import org.entente.model.Problem;
import org.entente.web.Fetched;
import org.entente.web.Fetcher;
import org.entente.web.Wanted;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Feeds and pages of a web that is a map, read in plain forms. */
@Timeout(60)
class WatchTest {

    private static final String FEED = "https://example.org/feed";
    private static final String LONG = " and it goes on at length".repeat(80);

    @TempDir
    private Path folder = Path.of("");

    private final Map<String, String> web = new ConcurrentHashMap<>();
    private final List<String> asked = new CopyOnWriteArrayList<>();
    private final List<String> told = new CopyOnWriteArrayList<>();
    private final PlainPipeline pipeline = new PlainPipeline();
    private @Nullable Runnable whenAsked;

    /** A web in which a page is named by its content, and one that says {@code 503} is down. */
    private final class MapWeb implements Fetcher {
        private volatile boolean closed;

        @Override
        public Fetched fetch(Wanted wanted) {
            asked.add(wanted.url());
            if (whenAsked != null) {
                whenAsked.run();
            }
            String page = web.get(wanted.url());
            if (page == null || closed) {
                return new Fetched.Failed(new Problem(wanted.url(), "", "the server answers 404"), true, null);
            }
            if (page.startsWith("503")) {
                return new Fetched.Failed(new Problem(wanted.url(), "", "the server answers 503"), false, null);
            }
            String etag = String.valueOf(page.hashCode());
            return etag.equals(wanted.etag())
                    ? new Fetched.Unchanged(null)
                    : new Fetched.Page(
                            wanted.url(), page.getBytes(StandardCharsets.UTF_8), "text/plain", etag, null, null);
        }

        @Override
        public void close() {
            closed = true;
        }
    }

    private Path file() {
        return folder.resolve("watched.duckdb");
    }

    private Watch watch(boolean once, Pace pace, List<Path> folders, String... feeds) {
        Watch.Settings settings = new Watch.Settings(List.of(feeds), folders, pace, once);
        return Watch.of(settings, () -> Ledger.open(file()), pipeline, new MapWeb(), told::add);
    }

    /** Looks once, as a program that is started anew; returns what it told, without the times. */
    private List<String> once(String... feeds) {
        told.clear();
        asked.clear();
        try (Watch watch = watch(true, Pace.THEIR_OWN, List.of(), feeds)) {
            watch.run();
        }
        return told();
    }

    private List<String> told() {
        assertThat(told).allMatch(line -> line.matches("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\dZ .*"));
        return told.stream()
                .map(line -> line.substring(21).replaceFirst("; next at .*", ""))
                .toList();
    }

    private List<String> counting() {
        try (Ledger ledger = Ledger.openForReading(file())) {
            return ledger.entries(Query.ALL).stream()
                    .flatMap(entry -> entry.claims().stream())
                    .map(claim -> String.valueOf(claim.citation().title()))
                    .sorted()
                    .toList();
        }
    }

    private Checked checked() {
        try (Ledger ledger = Ledger.openForReading(file())) {
            return ledger.checked(FEED).orElseThrow();
        }
    }

    @Test
    void newItemsAreReadOnce() {
        web.put(FEED, "FEED\n2 | https://example.org/2 | Second" + LONG + "\n1 | https://example.org/1 | First" + LONG);

        assertThat(once(FEED))
                .containsExactly(
                        "read \"Second and it goes on at lengt\", https://example.org/2: 1 claim, 1 new entry",
                        "read \"First and it goes on at length\", https://example.org/1: 1 claim, 1 new entry",
                        FEED + ": 2 new or revised, 0 known");
        assertThat(once(FEED)).containsExactly(FEED + ": nothing new");

        web.merge(FEED, "\n3 | https://example.org/3 | Third" + LONG, String::concat);
        assertThat(once(FEED)).last().isEqualTo(FEED + ": 1 new or revised, 2 known");
        assertThat(pipeline.coded).hasSize(3);
    }

    @Test
    void ofASummaryThePageIsRead() {
        web.put(FEED, "FEED\n1 | https://example.org/1 | A summary");
        web.put("https://example.org/1", "The article at length");

        assertThat(once(FEED))
                .containsExactly(
                        "read \"The article at length\", https://example.org/1: 1 claim, 1 new entry",
                        FEED + ": 1 new or revised, 0 known");
        assertThat(asked).containsExactly(FEED, "https://example.org/1");
        once(FEED);
        assertThat(asked).containsExactly(FEED);
    }

    @Test
    void aSummaryWhosePageIsNotThereIsReadItself() {
        web.put(FEED, "FEED\n1 | https://example.org/1 | A summary");

        assertThat(once(FEED))
                .containsExactly(
                        "https://example.org/1: the server answers 404; its summary is read",
                        "read \"A summary\", https://example.org/1: 1 claim, 1 new entry",
                        FEED + ": 1 new or revised, 0 known");
    }

    @Test
    void aPageThatIsDownIsPutOffAndNothingElseIs() {
        web.put(FEED, "FEED\n1 | https://example.org/1 | A summary\n2 | https://example.org/2 | Second" + LONG);
        web.put("https://example.org/1", "503");
        assertThat(once(FEED))
                .contains("https://example.org/1: the server answers 503; put off")
                .last()
                .isEqualTo(FEED + ": 1 new or revised, 0 known, 1 put off");

        web.put("https://example.org/1", "The article at length");
        assertThat(once(FEED))
                .containsExactly(
                        "read \"The article at length\", https://example.org/1: 1 claim, 1 new entry",
                        FEED + ": 1 new or revised, 1 known");
    }

    @Test
    void aRevisedItemTakesThePlaceOfTheOldOne() {
        web.put(FEED, "FEED\n1 | https://example.org/1 | First" + LONG);
        once(FEED);
        web.put(FEED, "FEED\n1 | https://example.org/1 | Mended" + LONG);

        assertThat(once(FEED))
                .containsExactly(
                        "revised \"Mended and it goes on at lengt\", https://example.org/1: 1 claim, 0 new entries",
                        FEED + ": 1 new or revised, 0 known");
        assertThat(counting()).containsExactly("Mended and it goes on at lengt");
        try (Ledger ledger = Ledger.openForReading(file())) {
            assertThat(ledger.versions("https://example.org/1")).hasSize(2);
        }
    }

    @Test
    void itemsThatShareALinkAreArticlesOfTheirOwn() {
        web.put(FEED, "FEED\n1 | https://example.org/ | First\n2 | https://example.org/ | Second");
        once(FEED);

        assertThat(asked).containsExactly(FEED);
        assertThat(counting()).containsExactly("First", "Second");
    }

    @Test
    void whatIsForeignOrBrokenCostsItselfOnlyAndIsToldOnce() {
        web.put(
                FEED,
                "FEED\n1 | https://example.org/1 | RUSSIAN" + LONG + "\n2 | https://example.org/2 | BROKEN\n"
                        + "3 | https://example.org/3 | Third" + LONG);

        assertThat(once(FEED))
                .contains(
                        FEED + "#2: is broken",
                        "set aside " + FEED + "#1: seems to be Russian",
                        FEED + ": 2 new or revised, 0 known");
        assertThat(counting()).containsExactly("Third and it goes on at length");
    }

    @Test
    void afterAnOutageTheFeedIsAskedLaterAndLater() {
        web.put(FEED, "503");
        List<Duration> waits = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            assertThat(once(FEED)).containsExactly(FEED + ": the server answers 503");
            waits.add(Duration.between(checked().at(), checked().due()));
        }
        assertThat(waits)
                .containsExactly(
                        Duration.ofMinutes(5), Duration.ofMinutes(10), Duration.ofMinutes(20), Duration.ofMinutes(40));
        assertThat(checked().failures()).isEqualTo(4);
        assertThat(checked().message()).isEqualTo("the server answers 503");

        web.put(FEED, "FEED\n1 | https://example.org/1 | First" + LONG);
        once(FEED);
        assertThat(checked().failures()).isZero();
        assertThat(checked().message()).isNull();
    }

    @Test
    void aWatchThatIsStartedAgainAsksAFeedOnlyWhenItIsDue() throws InterruptedException {
        web.put(FEED, "FEED\n1 | https://example.org/1 | First" + LONG);
        once(FEED);
        asked.clear();
        Watch watch = watch(false, Pace.THEIR_OWN, List.of(), FEED);
        Thread running = new Thread(watch::run);
        running.start();
        running.join(500);
        assertThat(running.isAlive()).isTrue();
        watch.close();
        running.join();

        assertThat(asked).isEmpty();
        assertThat(told()).last().isEqualTo("stopped; the same command goes on from here");
    }

    @Test
    void aWatchGoesOnUntilItIsStopped() throws InterruptedException {
        web.put(FEED, "FEED\n1 | https://example.org/1 | First" + LONG);
        Pace fast = new Pace(Duration.ZERO, Duration.ofSeconds(1), Duration.ofMillis(20));
        Watch watch = watch(false, fast, List.of(), FEED);
        Thread running = new Thread(watch::run);
        running.start();
        while (asked.size() < 5) {
            Thread.sleep(10);
        }
        web.merge(FEED, "\n2 | https://example.org/2 | Second" + LONG, String::concat);
        while (told.stream().noneMatch(line -> line.contains("Second"))) {
            Thread.sleep(10);
        }
        watch.close();
        running.join();

        assertThat(counting()).hasSize(2);
    }

    @Test
    void aStopDropsTheItemUnderWayWhollyAndKeepsTheOthers() {
        web.put(
                FEED,
                "FEED\n1 | https://example.org/1 | a\n2 | https://example.org/2 | b\n3 | https://example.org/3 | c");
        web.put("https://example.org/1", "First");
        web.put("https://example.org/2", "Second");
        web.put("https://example.org/3", "Third");
        Watch watch = watch(true, Pace.THEIR_OWN, List.of(), FEED);
        whenAsked = () -> {
            if (asked.size() == 3) {
                watch.close();
            }
        };
        watch.run();

        assertThat(told()).last().isEqualTo("stopped; the same command goes on from here");
        assertThat(counting()).containsExactly("First");

        whenAsked = null;
        assertThat(once(FEED)).last().isEqualTo(FEED + ": 2 new or revised, 1 known");
        assertThat(counting()).containsExactly("First", "Second", "Third");
    }

    @Test
    void theLedgerMayBeReadBetweenAndIsWaitedForWhenItIsHeld() {
        web.put(FEED, "FEED\n1 | https://example.org/1 | First" + LONG);
        try (Ledger held = Ledger.open(file())) {
            assertThat(once(FEED))
                    .containsExactly(file() + " is already open for writing in this program; close it first");
            assertThat(held.contents().documents()).isZero();
        } catch (LedgerException e) {
            throw new AssertionError(e);
        }
        assertThat(once(FEED)).last().isEqualTo(FEED + ": 1 new or revised, 0 known");
    }

    @Test
    void ofAFolderNewAndChangedFilesAreRead() throws IOException {
        Path inbox = Files.createDirectory(folder.resolve("inbox"));
        Files.writeString(inbox.resolve("one.txt"), "First");
        Files.writeString(inbox.resolve(".hidden"), "Hidden");
        look(inbox);
        assertThat(counting()).containsExactly("First");

        Files.createDirectory(inbox.resolve("deep"));
        Files.writeString(inbox.resolve("deep/two.txt"), "Second");
        look(inbox);
        assertThat(told()).hasSize(1);
        assertThat(counting()).containsExactly("First", "Second");

        Files.writeString(inbox.resolve("one.txt"), "Mended");
        Files.setLastModifiedTime(
                inbox.resolve("one.txt"),
                java.nio.file.attribute.FileTime.from(Instant.now().minusSeconds(60)));
        look(inbox);
        assertThat(counting()).containsExactly("Mended", "Second");
        look(inbox);
        assertThat(told()).isEmpty();
    }

    private void look(Path inbox) {
        told.clear();
        try (Watch watch = watch(true, Pace.THEIR_OWN, List.of(inbox))) {
            watch.run();
        }
    }
}
