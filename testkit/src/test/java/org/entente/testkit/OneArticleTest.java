package org.entente.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.entente.documents.Source;
import org.entente.knowledge.Knowledge;
import org.entente.pipeline.Outcome;
import org.entente.pipeline.Pipeline;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Walks one article through every stage, each of whose results stands in a file of its own beside the article.
 *
 * <p>When a change means to alter a result, {@code ./mvnw -pl testkit -am test -Dtest=OneArticleTest
 * -Dsurefire.failIfNoSpecifiedTests=false -Darticle.write} writes the files anew; read the difference before it is
 * committed.
 */
class OneArticleTest {

    private static final Path FOLDER = Path.of("articles", "one-article");

    private static final Steps STEPS = read();

    private static Steps read() {
        Source source = Source.file(FOLDER.resolve("0-article.txt"), null);
        List<Steps> steps = new ArrayList<>();
        Pipeline.standard(Knowledge.shipped())
                .code(List.of(source), outcome -> steps.add(new Steps((Outcome.Coded) outcome)));
        return steps.get(0);
    }

    static Stream<Steps.Step> stages() {
        return Stream.of(Steps.Step.values());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("stages")
    void everyStageGivesWhatItsFileSays(Steps.Step step, @TempDir Path temporary) throws IOException {
        Path expected = FOLDER.resolve(step.file());
        String result = STEPS.result(step, temporary);
        if (System.getProperty("article.write") != null) {
            Files.writeString(expected, result);
        }
        assertThat(result).isEqualTo(Files.readString(expected));
    }
}
