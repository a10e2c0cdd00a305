package org.entente.sentences;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.entente.model.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SentenceEncoderTest {

    private static final SentenceEncoder ENCODER = SentenceEncoder.english();
    private static final Span NOWHERE = new Span(0, 0);

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The fleet fired a missile . | The navy launched a rocket . | The bank fired a clerk .
            They signed the treaty      | They inked the accord        | They erased the blackboard
            """)
    void wordsThatMeanAlikeAreNearer(String sentence, String alike, String unlike) {
        double near = nearness(secondWord(sentence), secondWord(alike));
        double far = nearness(secondWord(sentence), secondWord(unlike));

        assertThat(near).isGreaterThan(far);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Chad closed its border . | Chad            | its border | 0 1 0 2 2 0 0
            Chad closed its border . | Niger           | border     | 0 0 0 0 2 0 0
            Chad closed its border . | its border      | border     | 0 0 0 1 1 0 0
            rearmament               | rearmament      | Oslo       | 0 1 1 0
            """)
    void eachPieceIsAPartysOrNobodys(String sentence, String source, String target, String parties) {
        EncodedSentence encoded = ENCODER.of(Words.of(sentence), place(sentence, source), place(sentence, target));

        assertThat(encoded.parties().stream().map(String::valueOf).collect(Collectors.joining(" ")))
                .isEqualTo(parties);
        assertThat(encoded.states()).hasSameSizeAs(encoded.parties());
    }

    @Test
    void oddMarksArePiecesToo() {
        assertThat(ENCODER.of(Words.of("Zürich 's «ban» — \u00ad 2,000 漢字 ."), NOWHERE, NOWHERE)
                        .states())
                .hasSizeGreaterThan(10);
        assertThat(ENCODER.of(Words.of(""), NOWHERE, NOWHERE).states()).hasSize(2);
    }

    @Test
    void ofAVeryLongSentenceTheBeginningIsRead() {
        EncodedSentence encoded = ENCODER.of(Words.of("peace ".repeat(1000).strip()), NOWHERE, NOWHERE);

        assertThat(encoded.states()).hasSize(254 + 2);
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

    private static float[] secondWord(String sentence) {
        return ENCODER.of(Words.of(sentence), NOWHERE, NOWHERE).states().get(2);
    }

    private static Span place(String sentence, String words) {
        int at = sentence.indexOf(words);
        return at < 0 ? NOWHERE : new Span(at, at + words.length());
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
}
