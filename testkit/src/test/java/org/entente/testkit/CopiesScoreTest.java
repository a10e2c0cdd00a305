package org.entente.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Holds the finding of copies to a floor, on every sixteenth article of the collections that lie beside the project. */
class CopiesScoreTest {

    private static final double FLOOR = 0.99;

    private static final Path NEWS =
            Path.of("").toAbsolutePath().resolve("../../shared/data/news").normalize();

    @TempDir
    Path folder;

    @Test
    void copiesAreFoundAndOtherArticlesAreNot() throws IOException {
        assumeTrue(Files.isDirectory(NEWS), "skipped: there is no ../shared/data/news beside the project");

        CopiesScore score = CopiesScore.of(NEWS, 16, folder.resolve("copies.ledger"));

        assertThat(score.all().copies()).as("copies made").isGreaterThan(400);
        assertThat(score.all().precision()).as(score.table()).isGreaterThanOrEqualTo(FLOOR);
        assertThat(score.all().recall()).as(score.table()).isGreaterThanOrEqualTo(FLOOR);
        assertThat(score.among().size())
                .as("pairs of the articles themselves: %s", score.among())
                .isLessThan(score.articles() / 50);
    }
}
