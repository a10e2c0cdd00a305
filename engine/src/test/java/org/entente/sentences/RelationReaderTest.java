package org.entente.sentences;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Map;
import org.entente.model.Plover;
import org.entente.model.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Sentences are cut into words, not parsed. */
class RelationReaderTest {

    private static final RelationReader READER = RelationReader.english();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Togolese shells rained on Beninese villages all night .                           | Togolese  | Beninese | ASSAULT
            Peru and Chile sat down in Lima to go over their maritime quarrel .               | Peru      | Chile    | CONSULT
            Norway paid for 40,000 tents for families in Chad .                               | Norway    | Chad     | AID
            Oslo said it would not hear of the proposal that Kyiv had put forward .           | Oslo      | Kyiv     | REJECT
            Unless Quito hands the officers over , Bogotá will make it pay , said Bogotá .    | Bogotá    | Quito    | THREATEN
            Thousands marched through Dhaka , chanting against the government .               | Thousands | government | PROTEST
            """)
    void whatOneDoesToTheOther(String sentence, String source, String target, Plover.Type type) {
        Map<Plover.Type, Double> read =
                READER.read(Words.of(sentence), place(sentence, source), place(sentence, target));

        assertThat(read.entrySet().stream()
                        .max(Map.Entry.comparingByValue())
                        .orElseThrow()
                        .getKey())
                .isEqualTo(type);
    }

    @Test
    void logarithmsAreOfProbabilities() {
        Map<Plover.Type, Double> read = READER.read(Words.of("Oslo called ."), new Span(0, 4), new Span(0, 0));

        assertThat(read).containsOnlyKeys(Plover.Type.values());
        assertThat(read.values().stream().mapToDouble(Math::exp).sum()).isEqualTo(1, within(1e-4));
    }

    private static Span place(String sentence, String words) {
        int at = sentence.indexOf(words);
        return new Span(at, at + words.length());
    }
}
