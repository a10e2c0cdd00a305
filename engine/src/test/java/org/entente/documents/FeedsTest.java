package org.entente.documents;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.entente.model.Document;
import org.junit.jupiter.api.Test;

/** Every item of a feed is an article, of its whole content or else its summary. */
class FeedsTest {

    private static List<Document> articles(String feed) {
        return Pages.read(feed.getBytes(UTF_8)).stream().map(Pages::document).toList();
    }

    @Test
    void rss() {
        List<Document> articles = articles("""
                <?xml version="1.0" encoding="UTF-8"?>
                <?xml-stylesheet href="x.xsl"?>
                <!-- made by hand -->
                <rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"
                     xmlns:dc="http://purl.org/dc/elements/1.1/"><channel><title>Coast &amp; Sea</title>
                <language>en-us</language><image><title>Logo</title></image>
                <item><title>Treaty &amp; boats</title><link>https://sea.example/1</link><guid>tag:1</guid>
                <pubDate>Mon, 06 Sep 2021 23:30:00 +0000</pubDate><dc:creator><![CDATA[Vera Holt]]></dc:creator>
                <description>A treaty was signed.</description>
                <content:encoded><![CDATA[<p>%s</p><p>It was the <em>second</em> visit.</p><p><a href="/">Read more</a></p>]]>
                </content:encoded></item>
                <item><title>Only a summary</title><link>https://sea.example/2</link>
                <author>desk@sea.example (Tor Lind)</author>
                <description>&lt;p&gt;%s&lt;/p&gt;</description></item>
                <item><title>Norland's navy chief visits Sudovia</title></item></channel></rss>
                """.formatted(Pages.PROSE, Pages.PROSE));

        assertThat(articles)
                .extracting(Document::source)
                .containsExactly("page.txt#tag:1", "page.txt#https://sea.example/2", "page.txt#3");
        Document first = articles.get(0);
        assertThat(first.text()).isEqualTo(Pages.PROSE + "\n\nIt was the second visit.");
        assertThat(first.title()).isEqualTo("Treaty & boats");
        assertThat(first.byline()).isEqualTo("Vera Holt");
        assertThat(first.publisher()).isEqualTo("Coast & Sea");
        assertThat(first.published()).isEqualTo("2021-09-06");
        assertThat(first.url()).isEqualTo("https://sea.example/1");
        assertThat(articles.get(1).text()).isEqualTo(Pages.PROSE);
        assertThat(articles.get(1).byline()).isEqualTo("Tor Lind");
        assertThat(articles.get(2).text()).isEqualTo("Norland's navy chief visits Sudovia");
    }

    @Test
    void atom() {
        List<Document> articles = articles("""
                <feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en"><title>Coast Gazette</title>
                <link rel="self" href="https://sea.example/feed"/>
                <entry><title type="html">Treaty &amp;amp; boats</title><id>urn:7</id>
                <link rel="alternate" href="https://sea.example/7"/><link rel="edit" href="https://sea.example/7/edit"/>
                <author><name>Vera Holt</name></author><published>2021-09-06T08:30:00Z</published>
                <updated>2021-09-09T08:30:00Z</updated><summary>Short.</summary>
                <content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>%s</p></div></content></entry></feed>
                """.formatted(Pages.PROSE));

        assertThat(articles).hasSize(1);
        assertThat(articles.get(0).text()).isEqualTo(Pages.PROSE);
        assertThat(articles.get(0).title()).isEqualTo("Treaty & boats");
        assertThat(articles.get(0).url()).isEqualTo("https://sea.example/7");
        assertThat(articles.get(0).byline()).isEqualTo("Vera Holt");
        assertThat(articles.get(0).published()).isEqualTo("2021-09-06");
        assertThat(articles.get(0).publisher()).isEqualTo("Coast Gazette");
    }

    @Test
    void rdf() {
        List<Document> articles = articles("""
                <?xml version="1.0"?><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"
                xmlns="http://purl.org/rss/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/">
                <channel><title>Coast</title><items><rdf:Seq/></items></channel>
                <item><title>Treaty</title><link>https://sea.example/1</link><dc:date>2021-09-06</dc:date>
                <description>%s</description></item></rdf:RDF>
                """.formatted(Pages.PROSE));

        assertThat(articles.get(0).text()).isEqualTo(Pages.PROSE);
        assertThat(articles.get(0).publisher()).isEqualTo("Coast");
        assertThat(articles.get(0).published()).isEqualTo("2021-09-06");
    }

    @Test
    void jsonFeed() {
        List<Document> articles = articles(
                """
                {"version": "https://jsonfeed.org/version/1.1", "title": "Coast Gazette", "language": "en", "items": [
                {"id": "1", "url": "https://sea.example/1", "title": "Treaty", "content_html": "<p>%s</p><p>Caf\\u00e9.</p>",
                 "date_published": "2021-09-06T08:30:00Z", "authors": [{"name": "Vera Holt"}, {"name": "Tor Lind"}]},
                {"id": 2, "content_text": "%s", "tags": ["navy"], "attachments": [{"url": "x"}]},
                {"id": "3"}]}
                """.formatted(Pages.PROSE, Pages.PROSE).lines().limit(4).reduce("", (one, other) -> one + other + "\n")
                        + "{\"id\": 3, \"title\": 4, \"summary\": \"" + Pages.PROSE
                        + "\"}]}");

        assertThat(articles).extracting(Document::source).containsExactly("page.txt#1", "page.txt#2", "page.txt#3");
        assertThat(articles.get(0).text()).isEqualTo(Pages.PROSE + "\n\nCafé.");
        assertThat(articles.get(0).byline()).isEqualTo("Vera Holt, Tor Lind");
        assertThat(articles.get(0).publisher()).isEqualTo("Coast Gazette");
        assertThat(articles.get(1).text()).isEqualTo(Pages.PROSE);
    }

    @Test
    void aFeedThatBreaksOffGivesWhatItHas() {
        List<Reading> readings = Pages.read(("<rss version='2.0'><channel><title>Coast</title><item><title>One</title>"
                        + "<description>" + Pages.PROSE + "</description></item><item><title>Two</title><descr")
                .getBytes(UTF_8));

        assertThat(Pages.document(readings.get(0)).text()).isEqualTo(Pages.PROSE);
        assertThat(Pages.problem(readings.get(readings.size() - 1)))
                .isEqualTo("page.txt: breaks off in item 2; what follows is lost");
    }

    @Test
    void aFeedWithoutItems() {
        assertThat(Pages.problem("<rss version='2.0'><channel><title>Coast</title></channel></rss>".getBytes(UTF_8)))
                .isEqualTo("page.txt: is a feed without items");
    }
}
