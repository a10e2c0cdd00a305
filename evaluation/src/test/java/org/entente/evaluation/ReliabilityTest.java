package org.entente.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.entente.evaluation.Reliability.Bin;
import org.entente.evaluation.Reliability.Guess;
import org.junit.jupiter.api.Test;

class ReliabilityTest {

    @Test
    void theErrorIsHowFarConfidenceAndTheShareOfRightClaimsLieApart() {
        Reliability reliability = Reliability.of(
                List.of(new Guess(0.9, true), new Guess(0.9, true), new Guess(0.4, true), new Guess(0.4, false)), 2);

        assertThat(reliability.bins()).containsExactly(new Bin(2, 0.4, 0.5), new Bin(2, 0.9, 1));
        assertThat(reliability.error()).isEqualTo(0.1, within(1e-9));
    }

    @Test
    void claimsOfOneConfidenceStayTogether() {
        Reliability reliability =
                Reliability.of(List.of(new Guess(0.6, true), new Guess(0.6, false), new Guess(0.6, true)), 3);

        assertThat(reliability.bins()).extracting(Bin::claims).containsExactly(3);
    }
}
