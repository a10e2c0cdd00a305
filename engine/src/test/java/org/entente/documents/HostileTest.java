package org.entente.documents;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import org.entente.knowledge.Knowledge;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is made to break a reader gets its reason, in bounded time and memory. */
class HostileTest {

    private static final String ENTITIES =
            "page.txt: declares XML entities of its own, which can grow without bound or reach"
                    + " for other files; no feed or page needs them";

    @Test
    void entitiesThatMultiply() {
        StringBuilder bomb = new StringBuilder("<?xml version=\"1.0\"?>\n<!DOCTYPE rss [\n<!ENTITY a \"ha\">\n");
        for (char c = 'b'; c < 'z'; c++) {
            String last = "&" + (char) (c - 1) + ";";
            bomb.append("<!ENTITY ")
                    .append(c)
                    .append(" \"")
                    .append(last.repeat(10))
                    .append("\">\n");
        }
        bomb.append("]>\n<rss><channel><item><description>&y;</description></item></channel></rss>");

        assertThat(Pages.problem(bomb.toString().getBytes(UTF_8))).isEqualTo(ENTITIES);
    }

    @Test
    void entitiesThatReachForFiles() {
        String feed = "<?xml version=\"1.0\"?><!DOCTYPE rss [<!ENTITY f SYSTEM \"file:///etc/passwd\">]>"
                + "<rss><channel><item><title>x</title><description>&f;</description></item></channel></rss>";

        assertThat(Pages.problem(feed.getBytes(UTF_8))).isEqualTo(ENTITIES);
        // Hidden behind more than is looked at, it is not followed either.
        String hidden = "<?xml version=\"1.0\"?><rss><!--" + "x".repeat(20_000) + "--><channel><item><title>y</title>"
                + "<description>The &f; file.</description></item></channel></rss>";
        assertThat(Pages.document(Pages.read(hidden.getBytes(UTF_8)).get(0)).text())
                .isEqualTo("The &f; file.");
    }

    @Test
    void otherXml() {
        assertThat(Pages.problem("<?xml version=\"1.0\"?><svg xmlns=\"http://www.w3.org/2000/svg\"/>".getBytes(UTF_8)))
                .isEqualTo("page.txt: is XML of the kind \"svg\"; allowed: rss, feed (Atom), rdf:RDF, html");
    }

    @ParameterizedTest
    @ValueSource(strings = {"<div>", "<b>", "<a href=x>", "<table><tr><td>", "<ul><li>", "<font><p>", "<svg><g>"})
    void elementsWithinElementsWithoutEnd(String element) {
        byte[] page = ("<html><body><p>" + Pages.PROSE + "</p>" + element.repeat(30_000) + "deep").getBytes(UTF_8);

        Assertions.assertTimeout(
                Duration.ofMinutes(2),
                () -> assertThat(Pages.document(Pages.read(page).get(0)).text()).contains(Pages.PROSE));
    }

    @Test
    void feedsWithinFeedsWithoutEnd() {
        byte[] feed = ("<rss><channel>" + "<item><title>a</title>".repeat(30_000)).getBytes(UTF_8);

        Assertions.assertTimeout(
                Duration.ofMinutes(2), () -> assertThat(Pages.read(feed)).isNotEmpty());
    }

    @Test
    void jsonWithinJsonWithoutEnd() {
        assertThat(Pages.problem(("{\"text\": \"a\", \"x\": " + "[".repeat(1_000_000)).getBytes(UTF_8)))
                .startsWith(
                        "page.txt, line 1: is not valid JSON: Document nesting depth (1001) exceeds the maximum allowed");
        assertThat(Pages.problem("[".repeat(1_000_000).getBytes(UTF_8))).contains("nesting depth");
        assertThat(Pages.problem(("{\n" + "\"a\": {".repeat(1_000_000)).getBytes(UTF_8)))
                .contains("nesting depth");
        String page =
                "<html><script type='application/ld+json'>" + "[".repeat(100_000) + "</script><body><p>" + Pages.PROSE;
        assertThat(Pages.document(Pages.read(page.getBytes(UTF_8)).get(0)).text())
                .isEqualTo(Pages.PROSE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"<", "&", "&amp;", "<a", "<!--", "<p x=", "{\"a\":", "\"", "From a 1:1\n", "A: b\n", "\\u00"})
    void onePieceOverAndOver(String piece) {
        String much = piece.repeat(300_000 / piece.length());
        for (String begin :
                List.of("", "<html>", "<rss><channel><item><title>", "text,title\n", "{\"text\": \"", "<html><p>")) {
            byte[] bytes = (begin + much).getBytes(UTF_8);
            Assertions.assertTimeout(
                    Duration.ofMinutes(2), () -> assertThat(Pages.read(bytes)).isNotEmpty(), begin + piece);
        }
    }

    @Test
    void aLineWithoutEnd() {
        byte[] page = ("<html><body><p>" + Pages.PROSE + "</p><p>" + "word ".repeat(3_000_000)).getBytes(UTF_8);

        assertThat(Pages.problem(page)).isEqualTo("page.txt: holds 15.0 MB of text; one article may hold 4 MB");
        assertThat(Pages.problem(("<html><body><p>" + "x".repeat(1_000_000)).getBytes(UTF_8)))
                .isEqualTo("page.txt: is not prose: it has 1000000 characters without a space; a word may have 5000");
        assertThat(Pages.problem(Pages.read(("title,text\nOne,\"" + "a ".repeat(9_000_000)).getBytes(UTF_8))
                        .get(0)))
                .isEqualTo("page.txt, row 1: is longer than 16 MB; a quotation mark may be open");
    }

    @Test
    void anImageThatCallsItselfAPage(@TempDir Path folder) throws IOException {
        Path file = Files.write(
                folder.resolve("article.html"), new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n', 0, 0});

        assertThat(Pages.problem(Pages.read(Source.file(file, null)).get(0)))
                .isEqualTo(file + ": is a PNG image" + Contents.EXPECTED);
    }

    @Test
    void bytesByChance() {
        Random random = new Random(20210906);
        List<String> begins = List.of(
                "",
                "<html>",
                "%PDF-1.4\n",
                "PK\u0003\u0004",
                "\u001f\u008b\u0008",
                "WARC/1.0\r\n",
                "{\\rtf1",
                "BZh9",
                "From: a\nTo: b\nMessage-ID: c\n",
                "\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1",
                "<rss>",
                "{\"",
                "[{");
        for (int i = 0; i < 260; i++) {
            byte[] noise = new byte[random.nextInt(4_000)];
            random.nextBytes(noise);
            byte[] begin = begins.get(i % begins.size()).getBytes(java.nio.charset.StandardCharsets.ISO_8859_1);
            byte[] bytes = java.util.Arrays.copyOf(begin, begin.length + noise.length);
            System.arraycopy(noise, 0, bytes, begin.length, noise.length);

            assertThat(Pages.read(bytes))
                    .as("piece %s", i)
                    .isNotEmpty()
                    .allSatisfy(reading -> assertThat(reading)
                            .satisfiesAnyOf(
                                    read -> assertThat(read).isNotInstanceOf(Reading.Unread.class),
                                    read -> assertThat(Pages.problem(read)).doesNotContain("Exception", "java.")));
        }
    }

    @Test
    void aHundredThousandTinyFiles(@TempDir Path folder) throws IOException {
        DocumentReader reader = DocumentReader.standard(Knowledge.shipped());
        Path file = Files.writeString(folder.resolve("tiny.txt"), "Lavrov went home.");
        int[] read = {0};
        long before = used();
        for (int i = 0; i < 100_000; i++) {
            reader.read(Source.file(file, null), reading -> read[0] += reading instanceof Reading.Read ? 1 : 0);
        }

        assertThat(read[0]).isEqualTo(100_000);
        assertThat(used() - before).as("bytes kept").isLessThan(20_000_000);
    }

    private static long used() {
        System.gc();
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }

    @Test
    void aMistakeOfTheConsumerIsNotTakenForOneOfTheSource() {
        Source source =
                new Source("a", () -> new ByteArrayInputStream(ArchivesTest.gzip(Pages.PROSE.getBytes(UTF_8))), null);

        org.assertj.core.api.Assertions.assertThatThrownBy(
                        () -> DocumentReader.standard(Knowledge.shipped()).read(source, reading -> {
                            throw new IllegalStateException("enough");
                        }))
                .hasMessage("enough");
    }
}
