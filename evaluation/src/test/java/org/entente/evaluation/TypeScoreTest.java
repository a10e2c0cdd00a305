package org.entente.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class TypeScoreTest {

    private static final TypeScore SCORE = new TypeScore(List.of(
            new TypeScore.Answer("AID", "AID"),
            new TypeScore.Answer("AID", "AID"),
            new TypeScore.Answer("AID", "AGREE"),
            new TypeScore.Answer("YIELD", "RETREAT")));

    @Test
    void aTypeCountsAlikeHoweverManyRowsItHas() {
        assertThat(SCORE.types())
                .containsEntry("AID", new Tally(3, 2, 2))
                .containsEntry("AGREE", new Tally(0, 1, 0))
                .containsEntry("YIELD", new Tally(1, 1, 1));
        assertThat(SCORE.macroF1())
                .as("over the types that are labelled: 0.8 and 1")
                .isEqualTo(0.9, within(1e-9));
    }

    @Test
    void concedeAndRetreatAreOneTypeAndMaterialCooperation() {
        assertThat(SCORE.quads().types()).containsEntry("2", new Tally(4, 3, 3)).containsEntry("1", new Tally(0, 1, 0));
    }
}
