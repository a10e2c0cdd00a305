package org.entente.mentions;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import org.entente.knowledge.Knowledge;
import org.entente.mentions.ActorCoder.Coded;
import org.junit.jupiter.api.Test;

/** Codes the phrases of NGEC's tests; a code of null there says nothing, an empty one that there is none. */
class LabelledActorsTest {
    private static final double FLOOR = 0.85;

    @Test
    void mostPhrasesHaveTheCodesThatOthersExpect() throws IOException {
        ActorCoder coder = ActorCoder.of(Knowledge.shipped());
        int right = 0;
        List<String> wrong = new ArrayList<>();
        for (String line : Files.readAllLines(Shared.data("actors/dev.jsonl"))) {
            JsonNode expected = new ObjectMapper().readTree(line);
            Coded coded = coder.code(expected.path("input").asText());
            boolean fits = agrees(expected.path("country"), coded.actor().country())
                    && agrees(expected.path("code_1"), coded.actor().sector())
                    && (expected.path("code_2").isNull()
                            || coded.sectors().contains(expected.path("code_2").asText()));
            right += fits ? 1 : 0;
            if (!fits) {
                wrong.add(line + " was " + coded.actor().country() + " " + coded.sectors());
            }
        }
        int all = right + wrong.size();
        assertThat((double) right / all)
                .as("%d of %d phrases; not: %s", right, all, String.join("\n", wrong))
                .isGreaterThanOrEqualTo(FLOOR);
    }

    private static boolean agrees(JsonNode expected, String actual) {
        return expected.isNull() || expected.asText().equals(actual);
    }
}
