package org.entente.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.entente.ledger.Ledger;
import org.entente.ledger.Version;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A feed of two items, one whole and one a summary whose page tells the rest, watched as it changes. */
class FeedTest {

    private static final String MORE =
            "<p>The two sides also spoke of trade, of energy and of the state of the region at some length.</p>"
                    .repeat(20);

    @TempDir
    private Path folder = Path.of("");

    private final Site site;

    FeedTest() throws IOException {
        site = new Site();
    }

    @AfterEach
    void stop() {
        site.close();
    }

    /** The forms in which the same two items can be offered; {@code DAY} and {@code MORE} are filled in. */
    private enum Form {
        RSS("application/rss+xml", """
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
                """),
        ATOM("application/atom+xml", """
                <?xml version="1.0" encoding="UTF-8"?>
                <feed xmlns="http://www.w3.org/2005/Atom"><title>The Gazette</title><id>SITE/</id>
                <updated>2021-04-07T10:00:00Z</updated>
                <entry><title>Lavrov visits Islamabad</title><link href="SITE/lavrov"/><id>g1</id>
                <published>2021-04-07T10:00:00Z</published><updated>2021-04-07T10:00:00Z</updated>
                <content type="html"><![CDATA[<p>Russian Foreign Minister Sergei Lavrov visited Pakistan on DAY April 2021,
                the ministry said.</p>MORE]]></content></entry>
                <entry><title>Pakistan gets helicopters</title><link href="SITE/helicopters"/><id>g2</id>
                <updated>2018-01-05T10:00:00Z</updated>
                <summary>The army has four new helicopters.</summary></entry>
                </feed>
                """),
        JSON("application/feed+json", """
                {"version": "https://jsonfeed.org/version/1.1", "title": "The Gazette", "home_page_url": "SITE/",
                 "items": [
                 {"id": "g1", "url": "SITE/lavrov", "title": "Lavrov visits Islamabad",
                  "date_published": "2021-04-07T10:00:00Z",
                  "content_html": "<p>Russian Foreign Minister Sergei Lavrov visited Pakistan on DAY April 2021, the ministry said.</p>MORE"},
                 {"id": "g2", "url": "SITE/helicopters", "title": "Pakistan gets helicopters",
                  "date_published": "2018-01-05T10:00:00Z", "summary": "The army has four new helicopters."}]}
                """);

        private final String mediaType;
        private final String text;

        Form(String mediaType, String text) {
            this.mediaType = mediaType;
            this.text = text;
        }
    }

    private void offer(Form form, String day) {
        site.put("/feed", form.mediaType, form.text.replace("DAY", day).replace("MORE", MORE));
    }

    private Cli.Ran watch() {
        return Cli.run(
                "watch",
                site.address + "/feed",
                "--once",
                "--allow-host",
                "127.0.0.1",
                "--ledger",
                ledger().toString());
    }

    private Path ledger() {
        return folder.resolve("feed.duckdb");
    }

    private String shown() {
        return Cli.run("ledger", "RUS", "PAK", "--ledger", ledger().toString()).out();
    }

    @ParameterizedTest
    @EnumSource
    void newItemsAreReadWholeAndRevisedOnesReplaced(Form form) {
        offer(form, "6");
        site.put("/helicopters", "text/html; charset=utf-8", """
                <html lang="en"><head><title>Pakistan gets helicopters</title></head><body><article>
                <h1>Pakistan gets helicopters</h1>
                <p>Russia delivered four Mi-35M attack helicopters to Pakistan on 5 January 2018, an official in Moscow
                said.</p>MORE</article></body></html>
                """.replace("MORE", MORE));

        assertThat(watch().out())
                .contains("Z read \"Pakistan gets helicopters\", " + site.address + "/helicopters: ")
                .contains("Z read \"Lavrov visits Islamabad\", " + site.address + "/lavrov: ")
                .contains("Z " + site.address + "/feed: 2 new or revised, 0 known; next at ");
        assertThat(site.asked()).containsExactly("/robots.txt", "/feed", "/helicopters");
        assertThat(shown()).contains("4 × Mi-35M attack helicopter", "2021-04-06");

        assertThat(watch().out()).contains("Z " + site.address + "/feed: nothing new; next at ");
        assertThat(site.asked()).containsExactly("/robots.txt", "/feed");

        offer(form, "8");
        assertThat(watch().out())
                .contains("Z revised \"Lavrov visits Islamabad\", " + site.address + "/lavrov: ")
                .contains("Z " + site.address + "/feed: 1 new or revised, 1 known; next at ");
        assertThat(site.asked()).containsExactly("/robots.txt", "/feed");
        assertThat(shown()).contains("2021-04-08").doesNotContain("2021-04-06");
        try (Ledger open = Ledger.openForReading(ledger())) {
            assertThat(open.versions(site.address + "/lavrov"))
                    .extracting(Version::number)
                    .containsExactly(1, 2);
        }
    }
}
