package org.entente.weights;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class StringsTest {

    @Test
    void everyStringIsFoundAgainAndNoOther() throws IOException {
        Map<String, Integer> numbers = new HashMap<>(Map.of("", 0, "пакт", 16_777_215, "😀", 7, "a".repeat(255), 8));
        for (int i = 0; i < 5_000; i++) {
            numbers.put("word" + i, i);
        }

        Strings strings = Strings.read(ByteBuffer.wrap(written(numbers)));

        numbers.forEach((string, number) ->
                assertThat(strings.number(string)).as(string).isEqualTo(number));
        assertThat(strings.number("word5000")).isEqualTo(Strings.NONE);
        assertThat(strings.number("a".repeat(256))).isEqualTo(Strings.NONE);
        assertThat(Strings.of(Map.of()).number("")).isEqualTo(Strings.NONE);
    }

    @Test
    void theOrderOfTheMapDoesNotShow() throws IOException {
        Map<String, Integer> forwards = new LinkedHashMap<>();
        Map<String, Integer> backwards = new LinkedHashMap<>();
        for (int i = 0; i < 1_000; i++) {
            forwards.put("word" + i, i);
            backwards.put("word" + (999 - i), 999 - i);
        }

        assertThat(written(forwards)).isEqualTo(written(backwards));
    }

    @Test
    void whatDoesNotFitIsRefused() {
        assertThatThrownBy(() -> Strings.of(Map.of("pact", -1)))
                .hasMessage("\"pact\" of 4 bytes with number -1; allowed are 255 bytes and numbers from 0 to 16777215");
        assertThatThrownBy(() -> Strings.of(Map.of("é".repeat(128), 0))).hasMessageContaining("of 256 bytes");
    }

    private static byte[] written(Map<String, Integer> numbers) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Strings.of(numbers).write(Channels.newChannel(out));
        return out.toByteArray();
    }
}
