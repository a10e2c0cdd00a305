package org.entente.mentions;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CutterTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "Mi-35              | mi 35",
                "Mi 35              | mi 35",
                "MI35               | mi 35",
                "Su-30MKI           | su 30 mki",
                "Russia-India       | russia india",
                "U.S.               | u s",
                "Türkiye            | turkiye",
                "Recep Erdoğan      | recep erdogan",
                "Sana’a             | sana a",
                "People's Republic  | people republic",
                "China, India       | china , india",
                "100,000 of 7.4.21  | 100,000 of 7.4.21",
                "F-16C/D            | f 16 c / d",
                "“Mi-35”            | mi 35",
                "talks — and more   | talks – and more",
            })
    void wordsAndNumbersAreCutWhereTheyChange(String text, String pieces) {
        assertThat(Cutter.cut(text).stream().map(Piece::key).collect(Collectors.joining(" ")))
                .isEqualTo(pieces);
    }
}
