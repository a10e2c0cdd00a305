package org.entente.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import org.entente.ledger.Ledger;
import org.entente.ledger.Version;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A feed of two items, one whole and one a summary whose page tells the rest, watched as it changes. */
class FeedTest {

    private static final String MORE =
            "<p>The two sides also spoke of trade, of energy and of the state of the region at some length.</p>"
                    .repeat(20);

    @TempDir
    private Path folder = Path.of("");

    private final Map<String, String> pages = new ConcurrentHashMap<>();
    private final List<String> asked = new CopyOnWriteArrayList<>();
    private final HttpServer server;
    private final String site;

    FeedTest() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        site = "http://127.0.0.1:" + server.getAddress().getPort();
    }

    @BeforeEach
    void serve() {
        server.createContext("/", this::answer);
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    private void answer(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().getPath();
        asked.add(path);
        String text = pages.get(path);
        String tag = "\"" + (text == null ? 0 : text.hashCode()) + "\"";
        boolean same = tag.equals(exchange.getRequestHeaders().getFirst("If-None-Match"));
        exchange.getResponseHeaders().add("ETag", tag);
        exchange.getResponseHeaders()
                .add("Content-Type", path.equals("/feed") ? "application/rss+xml" : "text/html; charset=utf-8");
        byte[] body = text == null || same ? new byte[0] : text.getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(text == null ? 404 : same ? 304 : 200, body.length == 0 ? -1 : body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }

    private String feed(String day) {
        return """
                <?xml version="1.0" encoding="UTF-8"?>
                <rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel>
                <title>The Gazette</title><link>SITE/</link><ttl>60</ttl>
                <item><title>Lavrov visits Islamabad</title><link>SITE/lavrov</link><guid>g1</guid>
                <pubDate>Wed, 07 Apr 2021 10:00:00 GMT</pubDate>
                <content:encoded><![CDATA[<p>Russian Foreign Minister Sergei Lavrov visited Pakistan on DAY April 2021,
                the ministry said.</p>MORE]]></content:encoded></item>
                <item><title>Pakistan gets helicopters</title><link>SITE/helicopters</link><guid>g2</guid>
                <pubDate>Fri, 05 Jan 2018 10:00:00 GMT</pubDate>
                <description>The army has four new helicopters.</description></item>
                </channel></rss>
                """.replace("SITE", site).replace("DAY", day).replace("MORE", MORE);
    }

    private Cli.Ran watch() {
        asked.clear();
        return Cli.run("watch", site + "/feed", "--once", "--allow-host", "127.0.0.1", "--ledger", ledger().toString());
    }

    private Path ledger() {
        return folder.resolve("feed.duckdb");
    }

    private String shown() {
        return Cli.run("ledger", "RUS", "PAK", "--ledger", ledger().toString()).out();
    }

    @Test
    void newItemsAreReadWholeAndRevisedOnesReplaced() {
        pages.put("/feed", feed("6"));
        pages.put("/helicopters", """
                <html lang="en"><head><title>Pakistan gets helicopters</title></head><body><article>
                <h1>Pakistan gets helicopters</h1>
                <p>Russia delivered four Mi-35M attack helicopters to Pakistan on 5 January 2018, an official in Moscow
                said.</p>MORE</article></body></html>
                """.replace("MORE", MORE));

        assertThat(watch().out())
                .contains("Z read \"Pakistan gets helicopters\", " + site + "/helicopters: ")
                .contains("Z read \"Lavrov visits Islamabad\", " + site + "/lavrov: ")
                .contains("Z " + site + "/feed: 2 new or revised, 0 known; next at ");
        assertThat(asked).containsExactly("/robots.txt", "/feed", "/helicopters");
        assertThat(shown()).contains("4 × Mi-35M attack helicopter", "2021-04-06");

        assertThat(watch().out()).contains("Z " + site + "/feed: nothing new; next at ");

        pages.put("/feed", feed("8"));
        assertThat(watch().out())
                .contains("Z revised \"Lavrov visits Islamabad\", " + site + "/lavrov: ")
                .contains("Z " + site + "/feed: 1 new or revised, 1 known; next at ");
        assertThat(asked).containsExactly("/robots.txt", "/feed");
        assertThat(shown()).contains("2021-04-08").doesNotContain("2021-04-06");
        try (Ledger open = Ledger.openForReading(ledger())) {
            assertThat(open.versions(site + "/lavrov"))
                    .extracting(Version::number)
                    .containsExactly(1, 2);
        }
    }
}
