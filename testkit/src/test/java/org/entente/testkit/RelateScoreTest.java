package org.entente.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Holds {@code relate} to a floor on the sentences of PLV (Hu et al., ACL 2024), which lie beside the project. */
class RelateScoreTest {

    private static final double FLOOR = 0.65;

    private static final Path DATA = Path.of("")
            .toAbsolutePath()
            .resolve("../../shared/data/plover/relate-dev.tsv")
            .normalize();

    @Test
    void typesAreToldAtLeastThisWell() throws IOException {
        assumeTrue(Files.exists(DATA), "skipped: there is no ../shared/data/plover/relate-dev.tsv beside the project");

        RelateScore score = RelateScore.of(DATA);

        assertThat(score.byType())
                .as("YIELD stands for two of PLOVER's sixteen types")
                .hasSize(15);
        assertThat(score.macroF1()).as(score.table()).isGreaterThanOrEqualTo(FLOOR);
    }

    @Test
    void aTypeCountsAlikeHoweverManyRowsItHas() {
        RelateScore score = new RelateScore(List.of(
                new RelateScore.Row(0, "AID", "AID"),
                new RelateScore.Row(1, "AID", "AID"),
                new RelateScore.Row(2, "AID", "AGREE"),
                new RelateScore.Row(4, "YIELD", "YIELD")));

        assertThat(score.byType()).containsEntry("AID", new RelateScore.Tally(3, 2, 2));
        assertThat(score.macroF1()).isEqualTo((0.8 + 0 + 1) / 3);
        assertThat(score.keptAside(true).rows()).hasSize(1);
    }
}
