package org.entente.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A dictionary becomes tables, and the tables code what the dictionary knows. */
class KnowledgeTest {

    private static final String SENTENCE = "The Land of the Long White Cloud garlanded Fiji on Tuesday.";

    @TempDir
    private Path folder = Path.of("");

    private String write(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text).toString();
    }

    @Test
    void whatADictionaryKnowsIsCodedWithItsTables() throws IOException {
        String actors = write("actors", "NEW_ZEALAND_ [NZL]\n+LAND_OF_THE_LONG_WHITE_CLOUD_\nACME_ [MNC]\n");
        String verbs = write("verbs", "--- DECORATE [050] ---\nGARLAND\n- * RIBBON [0511]\n");
        String article = write("article.txt", SENTENCE);
        String tables = folder.resolve("tables").toString();

        Cli.Ran made = Cli.run("knowledge", actors, verbs, "--output", tables);

        assertThat(made.out()).contains("5 phrases = 3 taken + 1 known already + 1 left out");
        assertThat(made.err()).isEqualTo("1 phrase: is of no state, and of no organisation of the tables\n");
        assertThat(Files.readAllLines(Path.of(tables, "left-out.tsv")))
                .endsWith("actors:3\tACME_\tis of no state, and of no organisation of the tables");
        assertThat(Cli.run("code", article, "--published", "2021-04-20").out()).doesNotContain("SUPPORT");
        assertThat(Cli.run("code", article, "--published", "2021-04-20", "--knowledge", tables)
                        .out())
                .contains("\"SUPPORT\"", "NZL", "FJI");
    }

    @Test
    void aFolderWithFilesIsLeftAlone() throws IOException {
        String actors = write("actors", "NEW_ZEALAND_ [NZL]\n");

        assertThat(Cli.run("knowledge", actors, "--output", folder.toString()).err())
                .isEqualTo(folder + ": is a folder with files in it; an empty or new one was expected\n");
    }
}
