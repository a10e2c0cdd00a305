package org.entente.documents;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BylinesTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            By Ritika Menon                           | Ritika Menon
            By Okello Jimmy, Kampala                  | Okello Jimmy, Kampala
            BY AYESHA KARIM AND B. LEWIS              | AYESHA KARIM AND B. LEWIS
            By Our Correspondent                      | Our Correspondent
            By our diplomatic correspondent           | our diplomatic correspondent
            From our special correspondent            | our special correspondent
            Story by Jim Marsh, Forces Press Service  | Jim Marsh, Forces Press Service
            Staff Reporter                            | Staff Reporter
            Reuters, AFP                              | Reuters, AFP
            """)
    void aByline(String line, String writer) {
        assertThat(Bylines.find(line)).hasValue(writer);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "By the end of 2014 the embargo was lifted",
                "By 2016 Russia had delivered four",
                "By then Moscow had decided.",
                "From Russia with arms",
                "Office of the Spokesperson"
            })
    void noByline(String line) {
        assertThat(Bylines.find(line)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Ayesha Karim, Islamabad               | true
            Ned Marsh, Department Spokesperson    | false
            Karim Lewis, Secretary of State       | false
            """)
    void aNameAndACity(String line, boolean byline) {
        assertThat(Bylines.findNameAndCity(line).isPresent()).isEqualTo(byline);
    }
}
