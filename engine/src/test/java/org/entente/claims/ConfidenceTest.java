package org.entente.claims;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.entente.knowledge.Knowledge;
import org.entente.model.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ConfidenceTest {

    @Test
    void whatHadToBeGuessedIsLessSureThanWhatTheSentenceSays() {
        Confidence confidence = new Confidence(Knowledge.shipped());

        for (Kind kind : Kind.values()) {
            assertThat(confidence.of(kind, 1)).as(kind.name()).isLessThan(confidence.of(kind, 0));
            assertThat(confidence.of(kind, 9))
                    .as("more guesses than the table knows")
                    .isLessThanOrEqualTo(confidence.of(kind, 1));
        }
    }

    @Test
    void aShareIsFromZeroToOne(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("confidence.tsv"), "kind\tguesses\tright\nvisit\t0\t80\n");

        assertThatThrownBy(() -> new Confidence(Knowledge.extendedBy(folder)))
                .hasMessageEndingWith("confidence.tsv:2: right is \"80\"; allowed: a share from 0 to 1");
    }
}
