package org.entente.claims;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.entente.claims.Confidence.Words;
import org.entente.knowledge.Knowledge;
import org.entente.model.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ConfidenceTest {

    @Test
    void whatHadToBeGuessedIsLessSureThanWhatTheSentenceSays() {
        Confidence confidence = new Confidence(Knowledge.shipped());

        for (Kind kind : Kind.values()) {
            for (Words words : Words.values()) {
                assertThat(confidence.of(kind, words, 1)).as(kind.name()).isLessThan(confidence.of(kind, words, 0));
                assertThat(confidence.of(kind, words, 9))
                        .as("more guesses than the table knows")
                        .isLessThanOrEqualTo(confidence.of(kind, words, 1));
            }
        }
    }

    @Test
    void aTransferIsLessSureInAnArticleOnOtherMattersAndConflictLessThanAMeeting() {
        String other =
                " The ministers spoke of tourism. They praised the weather. The hotels were full. It was June. The sea was calm.";

        String sale = "Russia sold twelve T-72 tanks to Syria in 2019.";

        assertThat(sureness(sale)).isGreaterThan(sureness(sale + other));
        assertThat(sureness("Norway met Sweden.")).isGreaterThan(sureness("Norway restricted Sweden."));
    }

    private static double sureness(String text) {
        return Reader.claims(text).get(0).confidence();
    }

    @Test
    void aShareIsFromZeroToOne(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("confidence.tsv"), "kind\twords\tguesses\tright\nvisit\tplain\t0\t80\n");

        assertThatThrownBy(() -> new Confidence(Knowledge.extendedBy(folder)))
                .hasMessageEndingWith("confidence.tsv:2: right is \"80\"; allowed: a share from 0 to 1");
    }
}
