package org.entente.documents;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.util.List;
import org.entente.model.Document;
import org.entente.model.Passage;
import org.entente.model.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Articles come off pages of many makes, whole and without what stands beside them. */
class WebPagesTest {

    private static final String FIRST = "The defence ministers of Norland and Sudovia signed a treaty in Port Ansel on"
            + " Monday that lets each use the other's harbours.";
    private static final String SECOND =
            "Under it, Norland will sell Sudovia six patrol boats, the first of which is to"
                    + " be delivered in 2023, said the minister, Ada Brandt.";
    private static final String THIRD =
            "Sudovia had turned to other sellers before, but talks with them came to nothing"
                    + " in the spring of last year.";

    private static final String TEXT = FIRST + "\n\n" + SECOND + "\n\n" + THIRD;

    private static Document read(String page) {
        return Pages.document(Pages.read(page.getBytes(UTF_8)).get(0));
    }

    /** The text without its headline. */
    private static String body(Document article) {
        List<String> told = article.passages().stream()
                .filter(passage -> passage.kind() != Passage.Kind.HEADLINE)
                .map(passage -> passage.span().of(article.text()))
                .toList();
        return String.join("\n\n", told);
    }

    @Test
    void aWeblog() {
        Document article = read("""
                <!DOCTYPE html><html lang="en-GB"><head><meta charset="utf-8">
                <title>Norland and Sudovia sign harbour treaty - The Sea Desk</title>
                <meta property="og:site_name" content="The Sea Desk">
                <meta property="article:published_time" content="2021-09-06T08:30:00+02:00">
                <link rel="canonical" href="https://sea.example/harbour-treaty/">
                <style>.x{color:red}</style><script>var a = "<p>no</p>";</script></head>
                <body class="post-template single comments-open has-sidebar">
                <div id="page"><header id="masthead" class="site-header"><p class="site-title">The Sea Desk</p>
                <nav><ul><li><a href="/">Home</a></li><li><a href="/navy">Navies</a></li></ul></nav></header>
                <div id="content"><div id="primary"><main>
                <article id="post-7" class="post-7 post type-post category-navy tag-share">
                <header class="entry-header"><h1 class="entry-title">Norland and Sudovia sign harbour treaty</h1>
                <div class="entry-meta"><span class="posted-on"><time datetime="2021-09-06T08:30:00+02:00">6 September</time>
                </span><span class="byline"> by <span class="author vcard"><a href="/a/vera">Vera Holt</a></span></span></div>
                </header>
                <div class="entry-content"><p>%s</p><div class="sharedaddy sd-sharing"><h3>Share this:</h3><ul>
                <li><a href="#">Twitter</a></li></ul></div><p>%s</p>
                <figure><img src="a.jpg"><figcaption>A patrol boat off Port Ansel.</figcaption></figure>
                <p>%s</p>
                <div class="jp-relatedposts"><h3>Related</h3><p>Sudovia buys a lighthouse ship from the yards of
                Varn.</p></div></div>
                <footer class="entry-footer">Tags: <a href="/t/navy">navy</a></footer></article>
                <div id="comments" class="comments-area"><h2>2 thoughts on the treaty</h2><ol class="comment-list">
                <li><article class="comment-body"><p>I doubt that a single boat will ever be delivered, frankly, given
                how these two have quarrelled for years over the fishing grounds.</p></article></li></ol></div>
                </main></div><aside id="secondary"><section class="widget"><h2>Recent posts</h2><ul>
                <li><a href="/x">A fleet review</a></li></ul></section></aside></div>
                <footer id="colophon"><p>All rights reserved by the makers of this site, 2021.</p></footer></div>
                </body></html>
                """.formatted(FIRST, SECOND, THIRD));

        assertThat(body(article)).isEqualTo(TEXT);
        assertThat(article.title()).isEqualTo("Norland and Sudovia sign harbour treaty");
        assertThat(article.byline()).isEqualTo("Vera Holt");
        assertThat(article.publisher()).isEqualTo("The Sea Desk");
        assertThat(article.published()).isEqualTo("2021-09-06");
        assertThat(article.url()).isEqualTo("https://sea.example/harbour-treaty/");
        assertThat(article.language()).isEqualTo("en");
        assertThat(article.passages().get(0).kind()).isEqualTo(Passage.Kind.HEADLINE);
    }

    @Test
    void anOldPageLaidOutInTablesWithLinesBroken() {
        Document article = read("""
                <html><head><title>Coast Gazette: Treaty signed</title></head><body bgcolor=white><center>
                <table width=760 cellpadding=0><tr><td colspan=3><img src=logo.gif><font size=1>
                <a href=index.htm>Front</a> | <a href=world.htm>World</a> | <a href=sport.htm>Sport</a></font></td></tr>
                <tr><td width=120 valign=top><font size=1><a href=1.htm>Wheat price rises again in the south</a><br>
                <a href=2.htm>Storm warning for the northern coast</a><br><a href=3.htm>Letters</a></font></td>
                <td valign=top><font size=5><b>Treaty signed</b></font><br><font size=2>6 September 2021<br><br>
                %s<br><br>%s<br><br>%s</font></td>
                <td width=120><font size=1><a href=ad.htm>Buy boots</a></font></td></tr>
                <tr><td colspan=3 align=center><font size=1><a href=c.htm>Contact</a> <a href=h.htm>Help</a></font></td></tr>
                </table></center></body></html>
                """.formatted(FIRST, SECOND, THIRD));

        assertThat(article.text()).contains(TEXT).doesNotContain("Wheat", "Storm", "boots", "Contact", "Front");
        assertThat(article.published()).isEqualTo("2021-09-06");
    }

    @Test
    void aLiveBlog() {
        StringBuilder posts = new StringBuilder();
        for (int i = 0; i < 12; i++) {
            posts.append("<div class='post' id='p")
                    .append(i)
                    .append("'><time datetime='2021-09-06T1")
                    .append(i % 10)
                    .append(":05'>1")
                    .append(i % 10)
                    .append(".05</time><h3>Update number ")
                    .append(i)
                    .append("</h3><p>")
                    .append(i % 2 == 0 ? FIRST : SECOND)
                    .append("</p><ul class='share-tools'><li><a href='#'>Share</a></li></ul></div>");
        }
        Document article =
                read("<html><head><title>Treaty: as it happened</title></head><body><nav><a href=/>Home</a></nav>"
                        + "<main><h1>Treaty: as it happened</h1><div class='live-posts'>" + posts
                        + "</div></main><div class='most-read'><p>Ten things that nobody told you about the boats of the north.</p>"
                        + "</div></body></html>");

        assertThat(article.passages().stream().filter(passage -> passage.kind() == Passage.Kind.PARAGRAPH))
                .hasSize(12);
        assertThat(article.text()).contains("Update number 11").doesNotContain("Share", "nobody told you");
    }

    @Test
    void boxesAmongTheParagraphs() {
        Document article = read("""
                <html><head><title>Treaty</title></head><body>
                <div id="onetrust-banner"><p>We and our partners use cookies to store and read information on your device,
                and you can choose which of them you allow us to set.</p><button>Accept</button></div>
                <div class="wrapper"><h1>Treaty signed in Port Ansel</h1><div class="story"><p>%s</p>
                <div class="newsletter-signup"><h4>The morning letter</h4><p>Get our best reporting in your inbox every
                morning, free of charge and without advertising.</p><form><input type="email"></form></div>
                <p>%s</p><div class="ad-slot ad-slot--mid"><p>Boots for every weather, now at half the price.</p></div>
                <blockquote class="related-inline"><p>Read also: Sudovia buys a lighthouse ship from the yards of
                Varn.</p></blockquote><p>%s</p></div>
                <div class="recommended-stories"><h3>More for you</h3><p>The wheat of the south is dearer than ever, and
                nobody in the capital knows why.</p></div></div></body></html>
                """.formatted(FIRST, SECOND, THIRD));

        assertThat(body(article)).isEqualTo(TEXT);
    }

    @Test
    void aPageForTelephones() {
        Document article = read("""
                <!doctype html><html ⚡ lang="en"><head><meta charset="utf-8"><title>Treaty signed in Port Ansel</title>
                <script async src="https://cdn.example/v0.js"></script>
                <script type="application/ld+json">{"@context": "http://schema.org", "@type": "NewsArticle",
                "headline": "Treaty signed in Port Ansel", "datePublished": "2021-09-06T06:30:00Z",
                "author": [{"@type": "Person", "name": "Vera Holt"}, {"@type": "Person", "name": "Tor Lind"}],
                "publisher": {"@type": "Organization", "name": "Coast Gazette", "logo": {"url": "https://x.example/l.png"}}}
                </script></head><body><amp-sidebar id="s" layout="nodisplay"><ul><li><a href="/">Home</a></li></ul>
                </amp-sidebar><main><article><h1>Treaty signed in Port Ansel</h1><amp-img src="a.jpg"></amp-img>
                <section><p>%s</p><amp-ad type="x"></amp-ad><p>%s</p><p>%s</p></section></article></main></body></html>
                """.formatted(FIRST, SECOND, THIRD));

        assertThat(body(article)).isEqualTo(TEXT);
        assertThat(article.byline()).isEqualTo("Vera Holt, Tor Lind");
        assertThat(article.publisher()).isEqualTo("Coast Gazette");
        assertThat(article.published()).isEqualTo("2021-09-06");
    }

    @Test
    void aPageWhoseArticleStandsOnlyInItsLinkedData() {
        String page = """
                <html><head><title>Treaty</title><script type="application/ld+json">
                {"@graph": [{"@type": "WebSite", "name": "Coast"}, {"@type": "Article", "headline": "Treaty signed",
                "articleBody": "%s\\n\\n%s\\n\\nThe \\u201cVarn\\u201d yards said \\"no\\"."}]}
                </script></head><body><div id="root"></div><noscript>You need to turn on scripts.</noscript></body></html>
                """.formatted(FIRST, SECOND);
        Document article = read(page);

        assertThat(article.text()).isEqualTo(FIRST + "\n\n" + SECOND + "\n\nThe “Varn” yards said \"no\".");
        assertThat(article.title()).isEqualTo("Treaty signed");
        assertLeadsBack(article, page, "six patrol boats", "six patrol boats");
        assertLeadsBack(article, page, "“Varn” yards", "\\u201cVarn\\u201d yards");
    }

    @Test
    void oneParagraphAndMuchElse() {
        Document article = read("""
                <html><head><title>Announcement | Ministry</title></head><body><div class="top"><a href="/">Ministry</a>
                </div><div class="c"><h1>Announcement of a visit</h1><div class="read"><p>%s</p></div></div>
                <div class="footer"><p>When you use material of this site, name it as the source of what you quote.</p>
                </div></body></html>
                """.formatted(FIRST));

        assertThat(article.text()).isEqualTo("Announcement of a visit\n\n" + FIRST);
    }

    @Test
    void itemsAndHeadingsAreKeptAsSuch() {
        Document article =
                read("<html><body><article><h1>Round-up of the week</h1><p>" + FIRST + "</p><h2>What was bought</h2>"
                        + "<ul><li>Sudovia: six patrol boats from Norland.</li><li>Varn: two tugs from the yards of Ost.</li></ul>"
                        + "<p>" + THIRD + "</p></article></body></html>");

        assertThat(Pages.passages(article))
                .containsExactly(
                        "HEADLINE Round-up of the week",
                        "PARAGRAPH " + FIRST,
                        "HEADING What was bought",
                        "ITEM Sudovia: six patrol boats from Norland.",
                        "ITEM Varn: two tugs from the yards of Ost.",
                        "PARAGRAPH " + THIRD);
    }

    @Test
    void offsetsLeadBackToTheSourceOfThePage() {
        String page =
                "<!-- x --><html><body><div><h1>Treaty &amp; boats</h1>\n<p>The   <b>minister</b>\n of Norland&rsquo;s navy"
                        + " said &ldquo;yes&rdquo; to R&eacute;mi&nbsp;Roux&#8217;s <a href=\"?a=1&b=2\">offer</a> of AT&amp;T lines"
                        + " &amp c.</p><p>" + SECOND + "</p></div></body></html>";
        Document article = read(page);

        assertThat(article.text())
                .contains("The minister of Norland’s navy said “yes” to Rémi\u00A0Roux’s offer of AT&T lines & c.");
        assertLeadsBack(article, page, "minister", "minister");
        assertLeadsBack(article, page, "Norland’s", "Norland&rsquo;s");
        assertLeadsBack(article, page, "“yes”", "&ldquo;yes&rdquo;");
        assertLeadsBack(article, page, "offer", "offer");
        assertLeadsBack(article, page, "T lines", "T lines");
        assertLeadsBack(article, page, "& c.", "&amp c.");
        assertLeadsBack(article, page, "six patrol boats", "six patrol boats");
        assertLeadsBack(article, page, "Treaty & boats", "Treaty &amp; boats");
    }

    private static void assertLeadsBack(Document article, String page, String words, String written) {
        int begin = article.text().indexOf(words);
        assertThat(begin).as(words).isNotNegative();
        assertThat(article.readFrom(new Span(begin, begin + words.length())).of(page))
                .isEqualTo(written);
    }

    @ParameterizedTest
    @CsvSource({
        "windows-1252, <meta charset='iso-8859-1'>",
        "windows-1252, <meta http-equiv='Content-Type' content='text/html; charset=windows-1252'>",
        "windows-1252, ''",
        "ISO-8859-2, <meta charset=iso-8859-2>",
        "windows-1250, <meta charset='windows-1250'>",
        "UTF-8, ''",
        "UTF-8, <meta charset='iso-8859-1'>",
        "UTF-8, <meta charset='no-such-encoding'>",
        "UTF-16LE, ''"
    })
    void encodingsAreToldByBytesAndPage(String charset, String meta) {
        String names = charset.startsWith("ISO-8859-2") || charset.endsWith("1250") ? "Łódź, Škoda" : "Rémi Müller";
        String mark = charset.startsWith("UTF-16") ? "\uFEFF" : "";
        String page = mark + "<html><head>" + meta + "<title>x</title></head><body><p>" + names + ": " + FIRST
                + "</p></body></html>";

        Document article = Pages.document(
                Pages.read(page.getBytes(Charset.forName(charset))).get(0));

        assertThat(article.text()).isEqualTo(names + ": " + FIRST);
    }

    @Test
    void theServersWordOnTheEncodingCountsBeforeThePages() {
        byte[] page = "<html><head><meta charset=windows-1252></head><body><p>Łódź: %s</p></body></html>"
                .formatted(FIRST)
                .getBytes(Charset.forName("ISO-8859-2"));

        Document article =
                Pages.document(Pages.read(Source.fetched("https://x.example/1", page, "text/html; charset=iso-8859-2"))
                        .get(0));

        assertThat(article.text()).startsWith("Łódź");
        assertThat(article.url()).isEqualTo("https://x.example/1");
    }

    @Test
    void aPageInAnotherLanguageIsSetAsideWithIt() {
        String russian = "Министр обороны Норландии прибыл в понедельник в столицу на переговоры о поставке катеров для"
                + " береговой охраны, сообщили в министерстве. ";
        for (String charset : List.of("windows-1251", "KOI8-R", "UTF-8")) {
            byte[] page =
                    ("<html><body><p>" + russian.repeat(3) + "</p></body></html>").getBytes(Charset.forName(charset));

            Reading reading = Pages.read(page).get(0);

            assertThat(reading).as(charset).isInstanceOf(Reading.Foreign.class);
            assertThat(((Reading.Foreign) reading).document().language()).isEqualTo("ru");
            assertThat(((Reading.Foreign) reading).document().text()).startsWith("Министр обороны");
        }
    }

    @Test
    void aShortPageIsOfTheLanguageItNames() {
        Reading reading = Pages.read(
                        "<html lang='es-MX'><body><p>Canciller visita Norlandia mañana martes.</p></body></html>"
                                .getBytes(UTF_8))
                .get(0);

        assertThat(((Reading.Foreign) reading).document().language()).isEqualTo("es");
    }

    @Test
    void aPageWithoutAnArticle() {
        assertThat(Pages.problem(
                        "<html><head><title>Coast Gazette</title></head><body><nav><a href=/>Home</a></nav></body></html>"
                                .getBytes(UTF_8)))
                .isEqualTo(
                        "page.txt: is a page without an article: it holds only a title, \"Coast Gazette\", menus and links");
    }
}
