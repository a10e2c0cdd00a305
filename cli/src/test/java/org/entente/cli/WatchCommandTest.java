package org.entente.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WatchCommandTest {

    private static final String LAVROV = """
            Lavrov in Islamabad

            Russian Foreign Minister Sergei Lavrov visited Pakistan on 6 April 2021, the ministry said in a statement.
            """;

    @TempDir
    private Path folder = Path.of("");

    private Cli.Ran watch(String what) {
        return Cli.run(
                "watch", what, "--once", "--ledger", folder.resolve("w.duckdb").toString());
    }

    @Test
    void aFolderIsReadOnceAndItsChangesAgain() throws IOException {
        Path inbox = Files.createDirectory(folder.resolve("inbox"));
        Path file = Files.writeString(inbox.resolve("lavrov.txt"), LAVROV);

        assertThat(watch(inbox.toString()).out())
                .matches("\\S+Z read \"Lavrov in Islamabad\", " + file + ": \\d claims?, \\d new entr(y|ies)\n");
        assertThat(watch(inbox.toString())).isEqualTo(new Cli.Ran(0, "", ""));

        Files.writeString(file, LAVROV.replace("6 April", "16 April"));
        assertThat(watch(inbox.toString()).out()).contains("Z revised \"Lavrov in Islamabad\", " + file);
        assertThat(Cli.run(
                                "ledger",
                                "RUS",
                                "PAK",
                                "--ledger",
                                folder.resolve("w.duckdb").toString())
                        .out())
                .contains("2021-04-16")
                .doesNotContain("2021-04-06");
    }

    @Test
    void aFeedThatMayNotBeGoneToIsToldWithItsReason() {
        Cli.Ran ran = watch("http://127.0.0.1:9/feed");

        assertThat(ran.code()).isEqualTo(1);
        assertThat(ran.out()).contains("Z http://127.0.0.1:9/feed: leads to this machine (127.0.0.1)", "; next at ");
    }

    @Test
    void whatIsNeitherAFeedNorAFolderIsTold() {
        Cli.Ran ran = watch("inbux");

        assertThat(ran.code()).isEqualTo(1);
        assertThat(ran.err())
                .isEqualTo("inbux: there is no such folder; allowed: folders, and feeds as"
                        + " https://example.org/news.rss\n");
    }
}
