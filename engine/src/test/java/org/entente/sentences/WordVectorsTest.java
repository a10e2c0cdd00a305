package org.entente.sentences;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.entente.model.Passage;
import org.entente.model.Sentence;
import org.entente.model.Span;
import org.entente.model.Token;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordVectorsTest {

    private static final WordVectors VECTORS = WordVectors.english();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The fleet fired a missile . | The navy launched a rocket . | The bank fired a clerk .
            They signed the treaty      | They inked the accord        | They erased the blackboard
            """)
    void wordsThatMeanAlikeAreNearer(String sentence, String alike, String unlike) {
        double near = nearness(VECTORS.of(words(sentence))[2 - 1], VECTORS.of(words(alike))[2 - 1]);
        double far = nearness(VECTORS.of(words(sentence))[2 - 1], VECTORS.of(words(unlike))[2 - 1]);

        assertThat(near).isGreaterThan(far);
    }

    @Test
    void halfWayTheNetworkKnowsOtherThingsThanAtItsEnd() {
        float[] row = VECTORS.of(words("Chad closed its border ."))[1];
        float[] halfWay = Arrays.copyOfRange(row, 0, WordVectors.SIZE / 2);
        float[] end = Arrays.copyOfRange(row, WordVectors.SIZE / 2, WordVectors.SIZE);

        assertThat(halfWay).isNotEqualTo(end).isNotEqualTo(new float[WordVectors.SIZE / 2]);
        assertThat(end).isNotEqualTo(new float[WordVectors.SIZE / 2]);
    }

    @Test
    void everyWordHasARow() {
        assertThat(VECTORS.of(words("Zürich 's «ban» — \u00ad 2,000 漢字 ."))).hasDimensions(8, WordVectors.SIZE);
        assertThat(VECTORS.of(words(""))).isEmpty();
    }

    @Test
    void wordsFarOutInAVeryLongSentenceHaveZeros() {
        float[][] vectors = VECTORS.of(words("peace ".repeat(1000).strip()));

        assertThat(vectors).hasDimensions(1000, WordVectors.SIZE);
        assertThat(vectors[0]).isNotEqualTo(new float[WordVectors.SIZE]);
        assertThat(vectors[999]).isEqualTo(new float[WordVectors.SIZE]);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            withdrew   | 1
            T-90       | 3
            rearmament | 2
            """)
    void wordsAreCutIntoPieces(String word, int pieces) throws Exception {
        assertThat(WordPieces.load().of(word)).as(word).hasSize(pieces).doesNotContain(0);
    }

    private static double nearness(float[] one, float[] other) {
        double product = 0;
        double ofOne = 0;
        double ofOther = 0;
        for (int i = 0; i < one.length; i++) {
            product += one[i] * other[i];
            ofOne += one[i] * one[i];
            ofOther += other[i] * other[i];
        }
        return product / Math.sqrt(ofOne * ofOther);
    }

    private static Sentence words(String text) {
        List<Token> tokens = new ArrayList<>();
        int at = 0;
        for (String word : text.isEmpty() ? new String[0] : text.split(" ", -1)) {
            tokens.add(Token.bare(tokens.size(), word, new Span(at, at + word.length())));
            at += word.length() + 1;
        }
        return new Sentence(0, 0, Passage.Kind.PARAGRAPH, new Span(0, text.length()), tokens);
    }
}
