package org.entente.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** Holds the reading of real pages and feeds, which lie beside the project, to a floor. */
class IntakeScoreTest {

    private static final double FLOOR = 0.97;

    private static final Path DATA =
            Path.of("").toAbsolutePath().resolve("../../shared/data").normalize();

    @Test
    void articlesComeOutWholeAndWithoutFurniture() throws IOException {
        assumeTrue(
                Files.isDirectory(DATA.resolve("intake")),
                "skipped: there is no ../shared/data/intake beside the project");

        IntakeScore score = IntakeScore.of(DATA);

        assertThat(score.rows())
                .as("pages and items that the collections have too")
                .hasSizeGreaterThan(40);
        assertThat(score.precision()).as(score.table()).isGreaterThanOrEqualTo(FLOOR);
        assertThat(score.recall()).as(score.table()).isGreaterThanOrEqualTo(FLOOR);
    }
}
