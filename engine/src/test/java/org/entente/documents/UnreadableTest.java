package org.entente.documents;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What cannot be read is told in one line that names the source, the place, the fault and what was expected. */
class UnreadableTest {

    @Test
    void aFileThatIsNotThere() {
        assertThat(Pages.problem(
                        Pages.read(Source.file(Path.of("no-such.txt"), null)).get(0)))
                .isEqualTo("no-such.txt: there is no such file");
    }

    @Test
    void aFolder(@TempDir Path folder) {
        assertThat(Pages.problem(Pages.read(Source.file(folder, null)).get(0)))
                .isEqualTo(folder + ": cannot be read: is a folder; name the files in it");
    }

    @Test
    void aFileThatBreaksOff() {
        InputStream broken = new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("the disk is gone");
            }

            @Override
            public int read(byte[] buffer, int offset, int length) throws IOException {
                throw new IOException("the disk is gone");
            }
        };
        assertThat(Pages.problem(
                        Pages.read(new Source("a.txt", () -> broken, null)).get(0)))
                .isEqualTo("a.txt: cannot be read: the disk is gone");
    }

    @Test
    void nothing() {
        assertThat(Pages.problem(new byte[0])).isEqualTo("page.txt: is empty" + Contents.EXPECTED);
    }

    @Test
    void onlyWhiteSpace() {
        assertThat(Pages.problem(" \n\t\r\n ".getBytes(UTF_8)))
                .isEqualTo("page.txt: holds only white space; an article was expected");
    }

    @Test
    void onlyFurniture() {
        assertThat(Pages.problem("Listen Text\n\nShare on Facebook\n".getBytes(UTF_8)))
                .isEqualTo("page.txt: holds only page furniture, as \"Listen Text Share on Facebook\", and no article");
    }

    @Test
    void otherFormats() {
        assertThat(List.of(
                        Pages.problem("\u0089PNG\r\n\u001a\n".getBytes(ISO_8859_1)),
                        Pages.problem("\u00ff\u00d8\u00ff\u00e0".getBytes(ISO_8859_1)),
                        Pages.problem("Rar!\u001a\u0007".getBytes(ISO_8859_1)),
                        Pages.problem("abc\0def".getBytes(UTF_8))))
                .containsExactly(
                        "page.txt: is a PNG image" + Contents.EXPECTED,
                        "page.txt: is a JPEG image" + Contents.EXPECTED,
                        "page.txt: is a RAR archive" + Contents.EXPECTED,
                        "page.txt: is binary: byte 3 is 0" + Contents.EXPECTED);
    }

    @Test
    void controlCharacters() {
        assertThat(Pages.problem("\u0001\u0002\u0003 abc".repeat(50).getBytes(UTF_8)))
                .startsWith("page.txt: is binary or in an unknown encoding: 43 % of its characters are not text");
    }

    @Test
    void otherLanguages() {
        String german =
                "Der russische Außenminister ist am Dienstag zu Gesprächen in Islamabad eingetroffen. Es geht um"
                        + " den Handel und um die Lieferung von Hubschraubern an die Armee des Landes, die sich nicht mehr auf"
                        + " die Vereinigten Staaten verlassen will.";
        String russian = "Министр иностранных дел России прибыл во вторник в Исламабад на переговоры о торговле.";
        String urdu = "روس کے وزیر خارجہ منگل کو اسلام آباد پہنچے جہاں وہ تجارت پر بات کریں گے۔";
        String japanese = "ロシアの外相は火曜日、貿易に関する協議のためにイスラマバードに到着した。";

        assertThat(List.of(german, russian, urdu, japanese))
                .extracting(text -> Pages.problem(text.getBytes(UTF_8)))
                .containsExactly(
                        "page.txt: seems to be German; only English is read",
                        "page.txt: seems to be Russian; only English is read",
                        "page.txt: seems to be Urdu; only English is read",
                        "page.txt: seems to be Japanese; only English is read");
    }

    @Test
    void aShortTextIsTakenForEnglish() {
        assertThat(Pages.article("Lavrov arrives in Islamabad").text()).isEqualTo("Lavrov arrives in Islamabad");
    }

    @Test
    void anEnormousLineIsRefusedAtOnce(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("enormous.txt");
        Files.write(file, "word ".repeat(10_000_000).getBytes(UTF_8));
        Assertions.assertTimeout(
                Duration.ofSeconds(5),
                () -> assertThat(Pages.problem(
                                Pages.read(Source.file(file, null)).get(0)))
                        .isEqualTo(file + ": holds at least 50.0 MB of plain text without a line end; one article may"
                                + " hold 4 MB (JSON Lines may hold any number of articles)"));
    }

    @Test
    void textWithoutSpaces() {
        assertThat(Pages.problem("QUJD".repeat(100_000).getBytes(UTF_8)))
                .isEqualTo("page.txt: is not prose: it has 400000 characters without a space; a word may have 5000");
    }
}
