package org.entente.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import com.code_intelligence.jazzer.mutation.annotation.NotNull;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.entente.claims.RelationCoder.Relation;
import org.entente.documents.Source;
import org.entente.knowledge.Knowledge;
import org.entente.model.Claim;
import org.entente.model.Evidence;
import org.entente.pipeline.Outcome;
import org.entente.pipeline.Pipeline;
import org.entente.pipeline.Relations;

/** Whatever a text says, it is coded without a mistake of the program's own, and every claim quotes the text. */
class CoderFuzzTest {

    private static final Pipeline PIPELINE = Pipeline.standard(Knowledge.shipped());
    private static final Relations RELATIONS = Relations.standard(Knowledge.shipped());

    /** Makes any text pass for an article in English, and gives it somebody to speak of. */
    private static final String OPENING =
            "The foreign minister of Pakistan said in Moscow on Monday that the two sides would hold a joint exercise. ";

    @FuzzTest(maxDuration = "400s")
    void text(@NotNull String text) {
        byte[] bytes = (OPENING + text).getBytes(StandardCharsets.UTF_8);
        Source source = new Source("input", () -> new ByteArrayInputStream(bytes), LocalDate.of(2021, 4, 20));
        PIPELINE.code(List.of(source), CoderFuzzTest::check);
    }

    private static void check(Outcome outcome) {
        if (outcome instanceof Outcome.Failed failed && failed.cause() != null) {
            throw new AssertionError(failed.problem().toString(), failed.cause());
        }
        if (outcome instanceof Outcome.Coded coded) {
            String text = coded.article().document().text();
            for (Claim claim : coded.claims()) {
                for (Evidence evidence : claim.evidence()) {
                    assertThat(evidence.span().of(text)).isEqualTo(evidence.text());
                }
            }
        }
    }

    @FuzzTest(maxDuration = "400s")
    void relations(@NotNull String sentence, @NotNull String source, @NotNull String target) {
        Relation relation = RELATIONS.relate(sentence, source, target);

        assertThat(relation.scores().values().stream()
                        .mapToDouble(Double::doubleValue)
                        .sum())
                .isBetween(0.999, 1.001);
        assertThat(relation.scores()).containsKey(relation.type());
    }
}
