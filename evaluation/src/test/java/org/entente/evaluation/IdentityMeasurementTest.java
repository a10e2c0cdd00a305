package org.entente.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.entente.evaluation.IdentityMeasurement.Placed;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IdentityMeasurementTest {

    @TempDir
    Path set;

    private static Placed claim(String thing, long entry) {
        return new Placed(new IdentityLabel(thing, "article", "words", Map.of("kind", "visit")), false, entry);
    }

    @Test
    void itCountsPairs() {
        List<Placed> claims = List.of(
                claim("visit", 1), claim("visit", 1), claim("visit", 2), claim("another", 2), claim("third", 3));

        // About one thing: the three pairs of the visit. In one entry: 1-1 and 2-2, of which only the first is right.
        assertThat(IdentityMeasurement.pairs(claims)).isEqualTo(new Tally(3, 2, 1));
    }

    @Test
    void aLabelThatCannotBeReadSaysWhereItStands() throws IOException {
        Path story = Files.createDirectory(set.resolve("story"));
        Files.writeString(story.resolve("2021-04-07-wire.txt"), "Lavrov came to Islamabad on Tuesday.");
        Files.writeString(
                story.resolve("claims.tsv"),
                String.join("\t", IdentityLabel.COLUMNS) + "\n2021-04-07-wire\tvisit\tjourney" + "\t".repeat(10)
                        + "Lavrov\n");

        assertThatThrownBy(() -> IdentityArticle.in(set))
                .isInstanceOf(IOException.class)
                .hasMessageContaining(
                        "claims.tsv:2: kind is \"journey\"; allowed: visit, agreement, exercise, transfer, event");
    }
}
