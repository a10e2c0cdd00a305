package org.entente.training;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.entente.claims.EndsChooser;
import org.entente.claims.EndsConsidered;
import org.entente.evaluation.LabelledTransfer;
import org.entente.model.Passage;
import org.entente.model.Sentence;
import org.entente.model.Span;
import org.junit.jupiter.api.Test;

class EndsTrainingTest {

    private static final Path GOLD =
            Path.of("../evaluation/gold").toAbsolutePath().normalize();

    @Test
    void theShippedModelWasLearntFromTheArticlesAsTheyAre() throws IOException {
        long articles = LabelledTransfer.in(GOLD).stream()
                .filter(article -> !article.transfers().isEmpty())
                .count();

        assertThat(shipped())
                .as("training/train-ends makes the model anew")
                .contains("# learnt from: the " + articles + " articles of evaluation/gold that are not kept aside");
        assertThat(shipped()).contains("# trainer: " + EndsLearner.standard().told());
    }

    @Test
    void whoMakesTheArmsIsLearntToSupplyThem() {
        List<Telling> tellings = List.of(telling("FRA", "IND"), telling("RUS", "PER"), telling("KOR", "POL"));

        EndsChooser model = EndsChooser.of(EndsLearner.standard()
                .learn(Collections.nCopies(200, tellings).stream()
                        .flatMap(List::stream)
                        .toList()));

        EndsConsidered unseen = telling("SWE", "THA").considered();
        assertThat(model.better(unseen)).contains(new EndsConsidered.Pair("SWE", "THA"));
    }

    /** The maker supplies whoever is named, and the rules have it the wrong way round. */
    private static Telling telling(String maker, String named) {
        Map<String, Map<String, Double>> bearings =
                Map.of(maker, Map.of("maker", 1.0), named, Map.of("here", 1.0), "ITA", Map.of());
        Sentence sentence = new Sentence(0, 0, Passage.Kind.PARAGRAPH, new Span(0, 0), List.of());
        return new Telling(
                0,
                new EndsConsidered(sentence, 0, "Gripen", false, named, maker, bearings, bearings),
                new LabelledTransfer("Gripens", maker, named, "Gripen"));
    }

    private static String shipped() throws IOException {
        try (InputStream bytes = EndsTrainingTest.class.getResourceAsStream("/org/entente/claims/ends.model")) {
            assertThat(bytes).isNotNull();
            return new String(bytes.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
