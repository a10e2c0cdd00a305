package org.entente.weights;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.withPrecision;

import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import org.junit.jupiter.api.Test;

class NetworkConversionTest {

    /** Four words, three tags, three labels, in depth 5; a hidden layer of 5. */
    private static final String MODEL = """
            language=UniversalEnglish
            dict=4
            pos=3
            label=3
            embeddingSize=5
            hiddenSize=5
            numTokens=48
            preComputed=0
            -UNKNOWN- 0.0000 0.0000 0.0000 0.0000 0.0000
            -NULL- 0.1000 0.0000 0.0000 0.0000 0.0000
            -ROOT- 0.2000 0.0000 0.0000 0.0000 0.0000
            treaty 1.0000 2.0000 0.0000 0.0000 -1.0000
            -UNKNOWN- 0.0000 0.0000 0.0000 0.0000 0.0000
            -NULL- 0.0000 0.0000 0.0000 0.0000 0.0000
            NN 0.5000 0.0000 0.0000 0.0000 0.0000
            -NULL- 0.0000 0.0000 0.0000 0.0000 0.0000
            root 0.0000 3.0000 0.0000 0.0000 0.0000
            nsubj 0.0000 0.0000 0.0000 0.0000 0.0000
            """
            + "1.0000 0.0000 0.0000 0.0000 0.0000\n".repeat(48 * 5)
            + "0.2500 0.0000 0.0000 0.0000 -0.7500\n"
            + "0.0001 0.0002 0.0003 0.0004 0.0005\n".repeat(5);

    @Test
    void theWeightsAreThoseOfTheText() throws IOException {
        DependencyWeights weights = new DependencyWeights(ByteBuffer.wrap(converted(MODEL)));

        assertThat(weights.relations()).containsExactly("root", "nsubj");
        assertThat(weights.transitions()).isEqualTo(5);
        assertThat(weights.bias()).containsExactly(0.25f, 0, 0, 0, -0.75f);
        assertThat(weights.words().number("treaty")).isEqualTo(3);
        assertThat(weights.words().number("fnord")).isEqualTo(weights.words().number("-UNKNOWN-"));

        float[] hidden = weights.bias();
        weights.addWord(17, weights.words().number("treaty"), hidden);
        weights.addTag(0, weights.tags().number("NN"), hidden);
        weights.addRelation(6, 0, hidden);
        assertThat(hidden).containsExactly(0.25f + 2 + 0.5f + 3, 0, 0, 0, -0.75f);

        float[] scores = new float[5];
        weights.score(new float[] {1, 0, 0, 0, 2}, scores);
        assertThat(scores)
                .containsExactly(new float[] {0.0003f, 0.0006f, 0.0009f, 0.0012f, 0.0015f}, withPrecision(1e-9f));
    }

    @Test
    void equalTextsGiveEqualFiles() throws IOException {
        assertThat(converted(MODEL)).isEqualTo(converted(MODEL));
    }

    @Test
    void aTextThatIsNoModelIsRefusedByLine() {
        assertThatThrownBy(() -> converted(MODEL.replace("0.5000", "0.5")))
                .hasMessage("\"0.5\" in line 15; a number has one digit and four decimals");
        assertThatThrownBy(() -> converted(MODEL.replace("-0.7500", "-0.7500 1.0000")))
                .hasMessage("line 259 holds other than 5 numbers");
        assertThatThrownBy(() -> converted(MODEL.lines().limit(20).collect(joining("\n"))))
                .hasMessage("the model ends before its line 21");
        assertThatThrownBy(() -> converted("")).hasMessage("the model ends before its line 1");
    }

    @Test
    void aFileOfAnotherFormIsRefused() {
        assertThatThrownBy(() -> new DependencyWeights(ByteBuffer.allocate(100)))
                .hasMessage("a file of weights that begins with 00000000; this version reads 456e4401");
    }

    private static byte[] converted(String text) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        NetworkConversion.convert(new BufferedReader(new StringReader(text)), Channels.newChannel(out));
        return out.toByteArray();
    }
}
