package org.entente.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CodeTest {

    private static final String ARTICLE = "Russian Foreign Minister Sergey Lavrov arrived in Islamabad on Tuesday. He"
            + " said that Russia would deliver four Mi-35M helicopters to Pakistan this year.";

    @TempDir
    private Path folder = Path.of("");

    @Test
    void anArticleBecomesALineOfJson() throws IOException {
        Path article = write("article.txt", ARTICLE.getBytes(UTF_8));

        Cli.Ran ran = Cli.run("code", article.toString(), "--published", "2021-04-07");

        assertThat(ran.err()).isEmpty();
        assertThat(ran.code()).isZero();
        assertThat(ran.lines()).hasSize(1);
        assertThat(ran.out())
                .startsWith("{\"document\":{\"id\":")
                .contains("\"published\":\"2021-04-07\"", "\"kind\":\"visit\"", "\"kind\":\"transfer\"", "Mi-35M");
    }

    /** Every kind of input that cannot be read, beside one that can. */
    @Test
    void whatCannotBeReadIsToldAndTheRestIsCoded() throws IOException {
        String missing = folder.resolve("missing.txt").toString();
        String empty = write("empty.txt", new byte[0]).toString();
        String blank = write("blank.txt", " \n\n".getBytes(UTF_8)).toString();
        String binary = write("binary.txt", new byte[] {'a', 0, 'b'}).toString();
        String german = write("german.txt", """
                        Der russische Außenminister ist am Dienstag zu Gesprächen in Islamabad eingetroffen. Es geht um den
                        Handel und um die Lieferung von Hubschraubern an die Armee des Landes, die sich nicht mehr auf die
                        Vereinigten Staaten verlassen will.
                        """.getBytes(UTF_8)).toString();
        String enormous = write("enormous.txt", "word ".repeat(10_000_000).getBytes(UTF_8))
                .toString();
        String lines = write("lines.jsonl", "{\"text\": \"broken\n{\"text\": \"Lavrov went home.\"}\n".getBytes(UTF_8))
                .toString();
        String good = write("good.txt", ARTICLE.getBytes(UTF_8)).toString();

        Cli.Ran ran = Cli.run("code", missing, empty, blank, binary, german, enormous, lines, good);

        assertThat(ran.code()).isEqualTo(1);
        assertThat(ran.err().lines())
                .satisfiesExactly(
                        line -> assertThat(line).isEqualTo(missing + ": there is no such file"),
                        line -> assertThat(line).startsWith(empty + ": is empty; articles are read from text, pages,"),
                        line -> assertThat(line).isEqualTo(blank + ": holds only white space; an article was expected"),
                        line -> assertThat(line)
                                .startsWith(binary + ": is binary: byte 1 is 0; articles are read from text, pages,"),
                        line -> assertThat(line).isEqualTo(german + ": seems to be German; only English is read"),
                        line -> assertThat(line)
                                .startsWith(enormous + ": holds at least 50.0 MB of plain text without a line end;"),
                        line -> assertThat(line).startsWith(lines + ", line 1: is not valid JSON: "));
        assertThat(ran.lines())
                .satisfiesExactly(
                        line -> assertThat(line).contains("lines.jsonl:2", "\"text\":\"Lavrov went home.\""),
                        line -> assertThat(line).contains("good.txt"));
    }

    @Test
    void whatIsNotClaimedSurelyEnoughIsLeftOut() {
        assertThat(Cli.runWith(ARTICLE, "code", "-", "--min-confidence", "0.01").out())
                .contains("\"kind\":");
        assertThat(Cli.runWith(ARTICLE, "code", "-", "--min-confidence", "1").out())
                .contains("\"claims\":[]");
    }

    @Test
    void foldersAreReadAndOptionsNameTheColumnsOfTables() throws IOException {
        write("a.csv", ("when;story\n2021-04-07;\"" + ARTICLE + "\"\n").getBytes(UTF_8));
        write("b.html", ("<html><body><p>" + ARTICLE + "</p></body></html>").getBytes(UTF_8));

        Cli.Ran ran = Cli.run("code", folder.toString(), "--csv-text", "story", "--csv-date", "when");

        assertThat(ran.err()).isEmpty();
        assertThat(ran.lines())
                .satisfiesExactly(
                        line -> assertThat(line).contains("a.csv:1", "\"published\":\"2021-04-07\"", "Mi-35M"),
                        line -> assertThat(line)
                                .contains("b.html", "\"kind\":\"transfer\"")
                                .contains("\"original\":{\"begin\":15,"));
    }

    @Test
    void standardInputIsReadWhereAFileIsADash() {
        assertThat(Cli.runWith(ARTICLE, "code", "-").out()).contains("\"source\":\"standard input\"");
    }

    @Test
    void aReaderThatGoesAwayEndsTheCommandQuietly() throws IOException {
        Path article = write("article.txt", ARTICLE.getBytes(UTF_8));
        OutputStream closed = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException("Broken pipe");
            }
        };
        StringWriter err = new StringWriter();
        Console console = new Console(
                new ByteArrayInputStream(new byte[0]),
                new Output(closed),
                new PrintWriter(err, true),
                false,
                false,
                80);

        int code = Main.run(List.of("code", article.toString()), console);

        assertThat(code).isZero();
        assertThat(err.toString()).isEmpty();
    }

    @Test
    void tablesThatCannotBeReadStopTheStart() throws IOException {
        Path article = write("article.txt", ARTICLE.getBytes(UTF_8));
        Path tables = Files.createDirectory(folder.resolve("tables"));
        Path own = Files.writeString(tables.resolve("furniture.tsv"), "pattern\twhere\texample\n(\tline\tx\n");

        Cli.Ran ran = Cli.run("code", article.toString(), "--knowledge", tables.toString());

        assertThat(ran.code()).isEqualTo(1);
        assertThat(ran.out()).isEmpty();
        assertThat(ran.err()).startsWith(own + ":2: pattern is \"(\"; allowed: a regular expression");
        assertThat(Cli.run("code", article.toString(), "--knowledge", "no-such-folder")
                        .err())
                .isEqualTo("no-such-folder: not a folder; --knowledge takes a folder of .tsv tables\n");
    }

    @Test
    void aTraceTellsEveryStage() throws IOException {
        Path article = write("article.txt", ARTICLE.getBytes(UTF_8));

        Cli.Ran ran = Cli.run("trace", article.toString(), "--published", "2021-04-07", "--grammar");

        assertThat(ran.code()).isZero();
        assertThat(ran.out())
                .contains("document  ", "passages  1", "sentences  2, of which 2 could hold a claim and were parsed")
                .containsPattern("#\\d+ “Islamabad” +state PAK, capital")
                .containsPattern("deliver +VB +deliver")
                .contains("claim 1  visit, done", "because of    frames/");
    }

    private Path write(String name, byte[] bytes) throws IOException {
        return Files.write(folder.resolve(name), bytes);
    }
}
