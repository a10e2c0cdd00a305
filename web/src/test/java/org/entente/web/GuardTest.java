package org.entente.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Where the fetcher goes and does not go: what answers is always the site on loopback, by one way or another. */
class GuardTest {

    private static final Pause NONE = length -> {};

    private final Site site = new Site().at("/", Site.says("Secrets of the house."));

    @AfterEach
    void close() {
        site.close();
    }

    private static Manners allowing(String... hosts) {
        Manners usual = Manners.of("1").allowing(Set.of(hosts));
        return new Manners(
                usual.agent(),
                usual.allowed(),
                Duration.ZERO,
                Duration.ofSeconds(2),
                Duration.ofSeconds(4),
                Duration.ofSeconds(1),
                1000,
                5,
                1);
    }

    private static Fetched fetch(Manners manners, Resolver resolver, String url) {
        try (Fetcher fetcher = PoliteFetcher.of(manners, resolver, NONE)) {
            return fetcher.fetch(Wanted.of(url));
        }
    }

    private static Resolver always(String address) {
        return host -> List.of(InetAddress.getByName(address));
    }

    private static void assertFailed(Fetched fetched, String message) {
        assertThat(fetched)
                .asInstanceOf(type(Fetched.Failed.class))
                .satisfies(failed -> assertThat(failed.problem().message()).isEqualTo(message))
                .satisfies(failed -> assertThat(failed.lasting()).isTrue());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "127.0.0.1",
                "[::1]",
                "localhost",
                "127.1",
                "2130706433",
                "0x7f000001",
                "0177.0.0.1",
                "[::ffff:127.0.0.1]",
                "0.0.0.0"
            })
    void thisMachineIsNotGoneToHoweverItIsWritten(String host) {
        Fetched fetched = fetch(allowing(), Resolver.SYSTEM, site.url(host, "/"));

        assertThat(fetched).isInstanceOf(Fetched.Failed.class);
        assertThat(site.asked()).isEmpty();
    }

    @Test
    void theMessageSaysWhereItLeadsAndHowToAllowIt() {
        assertFailed(
                fetch(allowing(), Resolver.SYSTEM, site.url("127.0.0.1", "/")),
                "leads to this machine (127.0.0.1), where only hosts allowed by name are fetched from: --allow-host"
                        + " 127.0.0.1");
        assertFailed(
                fetch(allowing(), always("192.168.7.7"), site.url("printer.example", "/")),
                "leads to a private network (192.168.7.7), where only hosts allowed by name are fetched from:"
                        + " --allow-host printer.example");
    }

    @Test
    void aHostThatIsAllowedByNameIsFetchedFrom() {
        assertThat(fetch(allowing("LocalHost"), Resolver.SYSTEM, site.url("localhost", "/")))
                .asInstanceOf(type(Fetched.Page.class))
                .satisfies(page -> assertThat(new String(page.body(), StandardCharsets.UTF_8))
                        .isEqualTo("Secrets of the house."));
    }

    @Test
    void aHostThatIsAllowedAllowsNoOther() {
        Fetched fetched = fetch(allowing("news.example"), always("127.0.0.1"), site.url("other.example", "/"));

        assertThat(fetched).isInstanceOf(Fetched.Failed.class);
        assertThat(site.asked()).isEmpty();
    }

    @Test
    void aRedirectToThisMachineIsNotFollowed() {
        site.at("/out", Site.status(302, "Location: " + site.url("127.0.0.1", "/")));

        assertFailed(
                fetch(allowing("news.example"), always("127.0.0.1"), site.url("news.example", "/out")),
                "leads to this machine (127.0.0.1), where only hosts allowed by name are fetched from: --allow-host"
                        + " 127.0.0.1");
        assertThat(site.asked()).containsExactly("/robots.txt", "/out");
    }

    /** The name is harmless when it is first looked up, and leads home when it is looked up again. */
    @Test
    void aNameThatChangesItsAddressBetweenLookUpsIsCaughtWhenTheConnectionIsMade() {
        AtomicInteger lookUps = new AtomicInteger();
        Resolver rebinding = host -> List.of(lookUp(lookUps.getAndIncrement() == 0 ? "203.0.113.1" : "127.0.0.1"));
        Manners manners = allowing();
        try (Fetcher fetcher = PoliteFetcher.of(manners, rebinding, NONE)) {
            for (int i = 0; i < 3; i++) {
                assertThat(fetcher.fetch(Wanted.of(site.url("rebinding.example", "/"))))
                        .isInstanceOf(Fetched.Failed.class);
            }
        }
        assertThat(lookUps.get()).isGreaterThan(1);
        assertThat(site.asked()).isEmpty();
    }

    /** The resolver that guards would ask is the one that connects, and is asked once for a connection. */
    @Test
    void aNameIsLookedUpOnceForAConnection() {
        AtomicInteger lookUps = new AtomicInteger();
        Resolver counting = host -> {
            lookUps.incrementAndGet();
            return List.of(lookUp("127.0.0.1"));
        };
        site.at("/robots.txt", Site.says("User-agent: *\nAllow: /\n"));

        assertThat(fetch(allowing("news.example"), counting, site.url("news.example", "/")))
                .isInstanceOf(Fetched.Page.class);
        assertThat(lookUps).hasValue(1);
    }

    @Test
    void oneBadAddressAmongSeveralIsPassedBy() {
        Resolver two = host -> List.of(lookUp("10.255.255.1"), lookUp("127.0.0.1"));

        assertFailed(
                fetch(allowing(), two, site.url("two.example", "/")),
                "leads to a private network (10.255.255.1), where only hosts allowed by name are fetched from:"
                        + " --allow-host two.example");
        assertThat(site.asked()).isEmpty();
    }

    private static InetAddress lookUp(String digits) throws UnknownHostException {
        return InetAddress.getByName(digits);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "file:///etc/passwd",
                "ftp://example.org/x",
                "jar:file:/x.jar!/y",
                "gopher://example.org/",
                "javascript:alert(1)",
                "http://",
                "example.org"
            })
    void onlyHttpIsSpoken(String url) {
        assertFailed(
                fetch(allowing(), Resolver.SYSTEM, url), "is no address; allowed: one as https://example.org/page");
    }

    @ParameterizedTest
    @ValueSource(strings = {"file:///etc/passwd", "ftp://example.org/", "javascript:1"})
    void norAfterARedirect(String target) {
        site.at("/out", Site.status(301, "Location: " + target));

        assertFailed(
                fetch(allowing("news.example"), always("127.0.0.1"), site.url("news.example", "/out")),
                "is sent on to \"" + target + "\"; allowed: an http or https address");
    }

    @Test
    void namesAndPasswordsAreNotSent() {
        assertFailed(
                fetch(allowing("news.example"), always("127.0.0.1"), "http://me:secret@news.example/"),
                "holds a name or password, which are not sent");
    }
}
