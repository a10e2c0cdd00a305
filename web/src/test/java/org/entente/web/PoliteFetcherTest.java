package org.entente.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(30)
class PoliteFetcherTest {

    private static final String HOST = "news.example";

    private static final Manners MANNERS = new Manners(
            "Entente/1 (+desk@example.org)",
            Set.of(HOST, "other.example"),
            Duration.ofSeconds(1),
            Duration.ofMillis(500),
            Duration.ofSeconds(2),
            Duration.ofMinutes(1),
            10_000,
            5,
            3);

    private final Site site = new Site();
    private final List<Long> paused = new CopyOnWriteArrayList<>();

    /** Time passes without waiting, but is written down, in tenths of a second, small rests between requests left out. */
    private final Fetcher fetcher = PoliteFetcher.of(
            MANNERS, host -> List.of(InetAddress.getLoopbackAddress()), length -> paused.add(length.toMillis()));

    @AfterEach
    void close() {
        fetcher.close();
        site.close();
    }

    private String url(String path) {
        return site.url(HOST, path);
    }

    private Fetched fetch(String path) {
        return fetcher.fetch(Wanted.of(url(path)));
    }

    private String message(String path) {
        return fetch(path) instanceof Fetched.Failed failed ? failed.problem().message() : "it was fetched";
    }

    private static String text(Fetched fetched) {
        return fetched instanceof Fetched.Page page ? new String(page.body(), StandardCharsets.UTF_8) : "" + fetched;
    }

    @Test
    void itSaysWhoItIs() {
        List<String> agents = new CopyOnWriteArrayList<>();
        site.at("/", exchange -> {
            agents.add(exchange.getRequestHeaders().getFirst("User-Agent"));
            Site.send(exchange, 200, new byte[] {'a'});
        });

        assertThat(text(fetch("/"))).isEqualTo("a");
        assertThat(agents).containsExactly("Entente/1 (+desk@example.org)");
        assertThat(Manners.of("0.1.0").agent()).isEqualTo("Entente/0.1.0 (reads articles for research)");
        assertThat(Manners.of("0.1.0").contact("me@example.org").agent()).isEqualTo("Entente/0.1.0 (+me@example.org)");
    }

    @Test
    void aPageComesWithWhatTheServerSaysOfIt() {
        site.at("/", exchange -> {
            exchange.getResponseHeaders().add("Content-Type", "text/html; charset=windows-1251");
            exchange.getResponseHeaders().add("ETag", "\"v1\"");
            exchange.getResponseHeaders().add("Last-Modified", "Tue, 20 Apr 2021 08:00:00 GMT");
            exchange.getResponseHeaders().add("Cache-Control", "public, max-age=1800");
            Site.send(exchange, 200, new byte[] {'a'});
        });

        assertThat(fetch("/"))
                .usingRecursiveComparison()
                .isEqualTo(new Fetched.Page(
                        url("/"),
                        new byte[] {'a'},
                        "text/html; charset=windows-1251",
                        "\"v1\"",
                        "Tue, 20 Apr 2021 08:00:00 GMT",
                        Duration.ofMinutes(30)));
    }

    @Test
    void aPageThatIsKnownIsOnlySentAgainWhenItHasChanged() {
        site.at("/", exchange -> {
            boolean known = "\"v1\"".equals(exchange.getRequestHeaders().getFirst("If-None-Match"))
                    && "yesterday".equals(exchange.getRequestHeaders().getFirst("If-Modified-Since"));
            Site.send(exchange, known ? 304 : 200, known ? new byte[0] : new byte[] {'a'});
        });

        assertThat(fetcher.fetch(new Wanted(url("/"), "\"v1\"", "yesterday"))).isEqualTo(new Fetched.Unchanged(null));
        assertThat(text(fetch("/"))).isEqualTo("a");
    }

    @Test
    void whatRobotsTxtClosesIsNotAskedFor() {
        site.at("/robots.txt", Site.says("""
                        User-agent: *
                        Disallow: /

                        User-agent: entente
                        Disallow: /private/
                        Allow: /private/open
                        """));
        site.at("/private/a", Site.says("a"))
                .at("/private/open", Site.says("b"))
                .at("/c", Site.says("c"));

        assertThat(message("/private/a")).isEqualTo("is closed to robots by http://news.example/robots.txt");
        assertThat(text(fetch("/private/open"))).isEqualTo("b");
        assertThat(text(fetch("/c"))).isEqualTo("c");
        assertThat(site.asked()).containsExactly("/robots.txt", "/private/open", "/c");
    }

    @Test
    void aRedirectIntoWhatIsClosedIsNotFollowed() {
        site.at("/robots.txt", Site.says("User-agent: *\nDisallow: /closed\n"));
        site.at("/open", Site.status(302, "Location: /closed")).at("/closed", Site.says("x"));

        assertThat(message("/open")).isEqualTo("is closed to robots by http://news.example/robots.txt");
        assertThat(site.asked()).doesNotContain("/closed");
    }

    @ParameterizedTest
    @CsvSource({"404, true", "403, true", "429, false", "500, false", "503, false"})
    void aServerThatCannotSayWhatIsAllowedIsLeftAlone(int status, boolean fetched) {
        site.at("/robots.txt", Site.status(status)).at("/", Site.says("a"));

        assertThat(fetch("/") instanceof Fetched.Page).isEqualTo(fetched);
        assertThat(site.asked().contains("/")).isEqualTo(fetched);
    }

    @Test
    void aHostHasItsRestBetweenRequestsAndAsMuchAsItAsksFor() {
        site.at("/robots.txt", Site.says("User-agent: *\nCrawl-delay: 7\n")).at("/", Site.says("a"));
        fetch("/");
        fetch("/");
        fetcher.fetch(Wanted.of(site.url("other.example", "/")));

        // The second waits for the first; another host waits for none.
        assertThat(paused).hasSize(1).allMatch(pause -> pause > 5000 && pause <= 7000);
    }

    @Test
    void redirectsAreFollowedAndThePageKnownByItsLastAddress() {
        site.at("/a", Site.status(301, "Location: b?x=1#part")).at("/b?x=1", Site.status(307, "Location: /c"));
        site.at("/c", Site.says("c"));

        assertThat(fetch("/a"))
                .isInstanceOfSatisfying(
                        Fetched.Page.class, page -> assertThat(page.url()).isEqualTo(url("/c")));
    }

    @Test
    void redirectsThatNeverEndAreGivenUp() {
        for (int i = 0; i < 10; i++) {
            site.at("/" + i, Site.status(302, "Location: /" + (i + 1)));
        }
        site.at("/x", Site.status(302, "Location: /y")).at("/y", Site.status(302, "Location: /x"));
        site.at("/self", Site.status(302, "Location: /self"));

        assertThat(message("/0")).isEqualTo("is sent on more than 5 times");
        assertThat(message("/x")).isEqualTo("is sent on in a circle, back to " + url("/x"));
        assertThat(message("/self")).isEqualTo("is sent on in a circle, back to " + url("/self"));
    }

    @Test
    void aBusyServerIsAskedAgainAfterLongerAndLongerWaits() {
        site.at("/", Site.inTurn(Site.status(503), Site.status(502), Site.says("a")));

        assertThat(text(fetch("/"))).isEqualTo("a");
        assertThat(paused).filteredOn(pause -> pause >= 2000).containsExactly(2000L, 4000L);
    }

    @Test
    void aServerThatSaysHowLongToWaitIsAskedThen() {
        site.at("/", Site.inTurn(Site.status(429, "Retry-After: 30"), Site.says("a")));

        assertThat(text(fetch("/"))).isEqualTo("a");
        assertThat(paused).contains(30_000L);
    }

    @Test
    void aServerThatAsksForTooMuchPatienceIsGivenUpForNow() {
        site.at("/", Site.status(503, "Retry-After: 7200"));

        assertThat(fetch("/")).isInstanceOfSatisfying(Fetched.Failed.class, failed -> {
            assertThat(failed.problem().message()).isEqualTo("the server answers 503 (it cannot serve now)");
            assertThat(failed.lasting()).isFalse();
            assertThat(failed.retryAfter()).isEqualTo(Duration.ofHours(2));
        });
        assertThat(site.asked()).containsExactly("/robots.txt", "/");
    }

    @Test
    void aServerThatStaysBusyIsGivenUp() {
        site.at("/", Site.status(503));

        assertThat(message("/")).isEqualTo("the server answers 503 (it cannot serve now); asked 3 times");
    }

    @Test
    void whatIsNotThereIsNotAskedForAgain() {
        assertThat(message("/missing")).isEqualTo("the server answers 404 (there is no such page)");
        assertThat(site.asked()).containsExactly("/robots.txt", "/missing");
    }

    @Test
    void aPageThatDripsIsBrokenOffAfterTheTimeForAll() {
        site.at("/", exchange -> drip(exchange, 50));
        long begun = System.nanoTime();

        assertThat(message("/")).isEqualTo("the server took too long; asked 3 times");
        assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(Duration.ofSeconds(12));
    }

    @Test
    void aServerThatStopsInTheMiddleIsBrokenOff() {
        site.at("/", exchange -> drip(exchange, 5000));

        assertThat(message("/")).isEqualTo("the server took too long; asked 3 times");
    }

    private static void drip(HttpExchange exchange, int every) throws IOException {
        exchange.sendResponseHeaders(200, 0);
        try (OutputStream body = exchange.getResponseBody()) {
            for (int i = 0; i < 1000; i++) {
                body.write('a');
                body.flush();
                Thread.sleep(every);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Test
    void aHugePageIsNotFetchedWhetherItTellsItsSizeOrNot() {
        site.at("/told", exchange -> Site.send(exchange, 200, new byte[10_001]));
        site.at("/untold", exchange -> {
            exchange.sendResponseHeaders(200, 0);
            exchange.getResponseBody().write(new byte[1_000_000]);
        });
        site.at("/fits", exchange -> Site.send(exchange, 200, new byte[10_000]));

        assertThat(message("/told")).isEqualTo("sends 10001 bytes; pages of at most 10000 bytes are fetched");
        assertThat(message("/untold")).isEqualTo("sends more than 10000 bytes; larger pages are not fetched");
        assertThat(fetch("/fits")).isInstanceOf(Fetched.Page.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"gzip", "deflate"})
    void packedPagesAreUnpackedAsFarAsTheyFit(String encoding) {
        site.at("/small", exchange -> packed(exchange, encoding, "Russia and Pakistan".repeat(10)));
        site.at("/bomb", exchange -> packed(exchange, encoding, "0".repeat(2_000_000)));

        assertThat(text(fetch("/small"))).isEqualTo("Russia and Pakistan".repeat(10));
        assertThat(message("/bomb")).isEqualTo("unpacks to more than 10000 bytes; larger pages are not fetched");
    }

    @Test
    void otherPackingsAreNotRead() {
        site.at("/br", exchange -> {
            exchange.getResponseHeaders().add("Content-Encoding", "br");
            Site.send(exchange, 200, new byte[10]);
        });
        site.at("/many", exchange -> {
            exchange.getResponseHeaders().add("Content-Encoding", "gzip, gzip, gzip");
            Site.send(exchange, 200, new byte[10]);
        });

        assertThat(message("/br")).isEqualTo("is packed as \"br\"; only gzip, deflate were said to be understood");
        assertThat(message("/many")).isEqualTo("is packed 3 times over; at most 2 were expected");
    }

    private static void packed(HttpExchange exchange, String encoding, String text) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (OutputStream out =
                encoding.equals("gzip") ? new GZIPOutputStream(bytes) : new DeflaterOutputStream(bytes)) {
            out.write(text.getBytes(StandardCharsets.UTF_8));
        }
        exchange.getResponseHeaders().add("Content-Encoding", encoding);
        Site.send(exchange, 200, bytes.toByteArray());
    }

    @Test
    void aServerThatIsNotThereIsAPassingTrouble() {
        int port = site.port();
        site.close();

        assertThat(fetcher.fetch(Wanted.of("http://news.example:" + port + "/")))
                .isInstanceOfSatisfying(Fetched.Failed.class, failed -> {
                    assertThat(failed.problem().message())
                            .isEqualTo("its robots.txt cannot be had: the server takes no connection");
                    assertThat(failed.lasting()).isFalse();
                });
    }

    @Test
    void aFetcherThatIsClosedBreaksOffAndFetchesNothingMore() throws InterruptedException {
        site.at("/", exchange -> drip(exchange, 100));
        Thread closing = new Thread(() -> {
            while (!site.asked().contains("/")) {
                Thread.onSpinWait();
            }
            fetcher.close();
        });
        closing.start();

        assertThat(fetch("/")).isInstanceOf(Fetched.Failed.class);
        closing.join();
        assertThat(message("/")).isEqualTo("was broken off");
        assertThat(site.asked()).containsExactly("/robots.txt", "/");
    }
}
