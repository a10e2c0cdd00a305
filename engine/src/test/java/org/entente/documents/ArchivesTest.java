package org.entente.documents;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URI;
import java.time.Instant;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.apache.commons.compress.compressors.bzip2.BZip2CompressorOutputStream;
import org.entente.knowledge.Knowledge;
import org.entente.model.Document;
import org.junit.jupiter.api.Test;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.WarcCompression;
import org.netpreserve.jwarc.WarcResponse;
import org.netpreserve.jwarc.WarcWriter;

/** Archives give the articles in them, one after the other, and what is wrong with one costs itself only. */
class ArchivesTest {

    private static final String PAGE =
            "<html><head><title>Treaty</title></head><body><p>" + Pages.PROSE + "</p></body></html>";

    static byte[] zip(Map<String, byte[]> files) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                zip.write(file.getValue());
            }
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return bytes.toByteArray();
    }

    static byte[] gzip(byte[] content) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (OutputStream gzip = new GZIPOutputStream(bytes)) {
            gzip.write(content);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return bytes.toByteArray();
    }

    private static byte[] utf8(String text) {
        return text.getBytes(UTF_8);
    }

    @Test
    void aZipOfArticles() {
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put("news/", new byte[0]);
        files.put("news/a.html", utf8(PAGE));
        files.put("__MACOSX/news/._a.html", new byte[] {0, 1});
        files.put("news/picture.html", utf8("\u0089PNG"));
        files.put("more.zip", zip(Map.of("b.jsonl", utf8("{\"text\": \"" + Pages.PROSE + "\"}\n{\"text\": 4}\n"))));
        files.put("c.txt.gz", gzip(utf8(Pages.PROSE)));
        files.put("d.txt", utf8(""));
        List<Reading> readings = Pages.read(zip(files));

        assertThat(readings).hasSize(6);
        assertThat(Pages.document(readings.get(0)).source()).isEqualTo("page.txt#news/a.html");
        assertThat(Pages.document(readings.get(0)).text()).isEqualTo(Pages.PROSE);
        assertThat(Pages.problem(readings.get(1))).startsWith("page.txt, news/picture.html: ");
        assertThat(Pages.document(readings.get(2)).source()).isEqualTo("page.txt#more.zip#b.jsonl:1");
        assertThat(Pages.problem(readings.get(3)))
                .isEqualTo("page.txt, more.zip, b.jsonl, line 2: text is a number; allowed: text in quotation marks");
        assertThat(Pages.document(readings.get(4)).source()).isEqualTo("page.txt#c.txt.gz");
        assertThat(Pages.problem(readings.get(5))).startsWith("page.txt, d.txt: is empty");
    }

    @Test
    void packedTars() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (TarArchiveOutputStream tar = new TarArchiveOutputStream(bytes)) {
            for (String name : List.of("a.html", "b/c.html")) {
                TarArchiveEntry entry = new TarArchiveEntry(name);
                entry.setSize(utf8(PAGE).length);
                tar.putArchiveEntry(entry);
                tar.write(utf8(PAGE));
                tar.closeArchiveEntry();
            }
        }
        ByteArrayOutputStream bzip = new ByteArrayOutputStream();
        try (OutputStream packed = new BZip2CompressorOutputStream(bzip)) {
            packed.write(bytes.toByteArray());
        }
        for (byte[] archive : List.of(bytes.toByteArray(), gzip(bytes.toByteArray()), bzip.toByteArray())) {
            assertThat(Pages.read(archive))
                    .extracting(reading -> Pages.document(reading).source())
                    .containsExactly("page.txt#a.html", "page.txt#b/c.html");
        }
    }

    @Test
    void linesInAGzipOfManyMembers() throws IOException {
        ByteArrayOutputStream members = new ByteArrayOutputStream();
        for (int i = 0; i < 3; i++) {
            members.write(gzip(utf8("{\"text\": \"" + Pages.PROSE + "\"}\n")));
        }

        assertThat(Pages.read(members.toByteArray()))
                .extracting(reading -> Pages.document(reading).source())
                .containsExactly("page.txt:1", "page.txt:2", "page.txt:3");
    }

    private static byte[] crawl(WarcCompression compression) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (WarcWriter warc = new WarcWriter(java.nio.channels.Channels.newChannel(bytes), compression)) {
            warc.write(response("https://sea.example/1", 200, "text/html; charset=utf-8", utf8(PAGE)));
            warc.write(response("https://sea.example/style.css", 200, "text/css", utf8("p {color: red}")));
            warc.write(response("https://sea.example/gone", 404, "text/html", utf8(PAGE)));
            warc.write(response("https://sea.example/empty", 200, "text/html", utf8("<html><body></body></html>")));
            warc.write(response("https://sea.example/2", 200, "text/plain", utf8(Pages.PROSE)));
        }
        return bytes.toByteArray();
    }

    private static WarcResponse response(String url, int status, String type, byte[] body) throws IOException {
        HttpResponse answer = new HttpResponse.Builder(status, "So")
                .body(MediaType.parse(type), body)
                .build();
        return new WarcResponse.Builder(URI.create(url))
                .date(Instant.parse("2021-09-07T10:00:00Z"))
                .body(MediaType.HTTP_RESPONSE, message(answer.serializeHeader(), body))
                .build();
    }

    private static byte[] message(byte[] header, byte[] body) {
        byte[] message = Arrays.copyOf(header, header.length + body.length);
        System.arraycopy(body, 0, message, header.length, body.length);
        return message;
    }

    @Test
    void webArchives() throws IOException {
        for (WarcCompression compression : List.of(WarcCompression.NONE, WarcCompression.GZIP)) {
            List<Reading> readings = Pages.read(crawl(compression));

            assertThat(readings).as(compression.name()).hasSize(3);
            Document first = Pages.document(readings.get(0));
            assertThat(first.source()).isEqualTo("page.txt#https://sea.example/1");
            assertThat(first.url()).isEqualTo("https://sea.example/1");
            assertThat(first.text()).isEqualTo(Pages.PROSE);
            assertThat(first.published())
                    .as("when it was fetched, for want of better")
                    .isEqualTo("2021-09-07");
            assertThat(Pages.problem(readings.get(1)))
                    .isEqualTo("page.txt, record 4 (https://sea.example/empty): is a page without an article: it holds"
                            + " only menus and links");
            assertThat(Pages.document(readings.get(2)).text()).isEqualTo(Pages.PROSE);
        }
    }

    @Test
    void whatBreaksOffGivesWhatItHas() throws IOException {
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put("a.html", utf8(PAGE));
        files.put("b.html", utf8(PAGE + "x".repeat(3_000)));
        byte[] zip = zip(files);
        byte[] lines = gzip(utf8(("{\"text\": \"" + Pages.PROSE + "\"}\n").repeat(2_000)));
        byte[] crawl = crawl(WarcCompression.NONE);

        List<Reading> zipped = Pages.read(Arrays.copyOf(zip, 360));
        assertThat(Pages.document(zipped.get(0)).text()).isEqualTo(Pages.PROSE);
        assertThat(Pages.problem(zipped.get(zipped.size() - 1)))
                .startsWith("page.txt: cannot be read: the archive ")
                .contains("in or after b.html; what came before was read");

        List<Reading> gzipped = Pages.read(Arrays.copyOf(lines, lines.length / 2));
        assertThat(Pages.document(gzipped.get(0)).text()).isEqualTo(Pages.PROSE);
        assertThat(Pages.problem(gzipped.get(gzipped.size() - 1)))
                .isEqualTo("page.txt: cannot be read: the archive breaks off; what came before was read");

        List<Reading> crawled = Pages.read(Arrays.copyOf(crawl, crawl.length - 200));
        assertThat(Pages.document(crawled.get(0)).text()).isEqualTo(Pages.PROSE);
        assertThat(Pages.problem(crawled.get(crawled.size() - 1)))
                .startsWith("page.txt: cannot be read: the archive breaks off in record 5");
    }

    @Test
    void aLockedZip() {
        byte[] zip = zip(Map.of("secret.txt", utf8(Pages.PROSE)));
        // The bit that says a file is encrypted, in its local header.
        zip[6] |= 1;

        assertThat(Pages.problem(Pages.read(zip).get(0))).isEqualTo("page.txt, secret.txt: is protected by a password");
    }

    @Test
    void archivesWithinArchivesWithoutEnd() {
        byte[] archive = utf8(Pages.PROSE);
        for (int i = 0; i < 30; i++) {
            archive = zip(Map.of("inner", archive));
        }

        assertThat(Pages.problem(Pages.read(archive).get(0)))
                .startsWith(
                        "page.txt, inner, inner, inner, inner, inner, inner, inner: stands in more than 6 archives");
    }

    @Test
    void whatUnpacksWithoutMeasure() {
        // Three hundred million bytes in three hundred thousand, and these in a few thousand.
        byte[] once = gzip(new byte[] {});
        try (ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            try (OutputStream gzip = new GZIPOutputStream(bytes)) {
                gzip.write(utf8("{\"text\": \"Lavrov went home.\"}\n"));
                byte[] block = utf8((" ".repeat(9_999) + "\n").repeat(100));
                for (int i = 0; i < 300; i++) {
                    gzip.write(block);
                }
            }
            once = bytes.toByteArray();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        for (byte[] bomb : List.of(once, gzip(once), zip(Map.of("a.gz", once)))) {
            int[] readings = {0};
            String[] last = {""};
            DocumentReader.standard(Knowledge.shipped())
                    .read(new Source("bomb", () -> new ByteArrayInputStream(bomb), null), reading -> {
                        readings[0]++;
                        last[0] = reading instanceof Reading.Unread ? Pages.problem(reading) : "";
                    });
            assertThat(last[0])
                    .endsWith(
                            "unpacks to more than 250 times its size, as archives do that are made to fill a machine; the"
                                    + " rest of it is not read");
        }
    }

    @Test
    void articlesComeOutBeforeTheArchiveEnds() throws IOException {
        byte[] archive = gzip(utf8(("{\"text\": \"" + Pages.PROSE + "\"}\n").repeat(5_000)));
        int[] handed = {0};
        InputStream slow = new ByteArrayInputStream(archive) {
            @Override
            public synchronized int read(byte[] buffer, int offset, int length) {
                assertThat(handed[0] > 0 || pos < 10_000).isTrue();
                return super.read(buffer, offset, Math.min(length, 1_000));
            }
        };
        DocumentReader.standard(Knowledge.shipped()).read(new Source("slow", () -> slow, null), reading -> handed[0]++);

        assertThat(handed[0]).isEqualTo(5_000);
    }
}
