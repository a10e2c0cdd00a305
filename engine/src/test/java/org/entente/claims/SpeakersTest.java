package org.entente.claims;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who says so: by the clause, by the quotation that a sentence belongs to, by the label of a turn. */
class SpeakersTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            Ana Brnabic said that the Greek president would visit Belgrade in May.                 | visit president (GRC) > SRB, AGREED, 2021-05, says Ana Brnabić
            Modi will visit Dhaka in June, the Indian foreign minister told reporters.             | visit Narendra Modi (IND) > BGD, AGREED, 2021-06, says Indian foreign minister
            According to the Kremlin, Putin will visit Minsk in May.                               | visit Vladimir Putin (RUS) > BLR, AGREED, 2021-05, says Russia
            Putin will visit Minsk in May, officials say.                                          | visit Vladimir Putin (RUS) > BLR, AGREED, 2021-05, says somebody
            Putin is believed to have visited Minsk in March.                                      | visit Vladimir Putin (RUS) > BLR, DONE, 2021-03, says somebody
            Putin reportedly visited Minsk in March.                                               | visit Vladimir Putin (RUS) > BLR, DONE, 2021-03, says somebody
            Sources in Warsaw said the Polish premier had cancelled a visit to Minsk.              | visit premier (POL) > BLR, STOPPED, says somebody
            The Kenyan president denied that Kenya had signed a military pact with Qatar.          | agreement QAT KEN, defence, REFUSED, says Kenyan president
            The king of Oman will visit Cairo in May, according to the Egyptian spokesman.          | visit king (OMN) > EGY, AGREED, 2021-05, says Egyptian spokesman
            Macron will visit Tirana in May, a French officer said.                                | visit Emmanuel Macron (FRA) > ALB, AGREED, 2021-05, says somebody
            Macron will visit Tirana in May, a senior French officer said.                         | visit Emmanuel Macron (FRA) > ALB, AGREED, 2021-05, says somebody
            Macron may visit Chad in May, the air force commander, Amadou Gory, said.              | visit Emmanuel Macron (FRA) > TCD, SPECULATED, 2021-05, says Amadou Gory
            A Lebanese daily wrote that Macron would visit Beirut in May.                          | visit Emmanuel Macron (FRA) > LBN, AGREED, 2021-05, says somebody
            Rama expressed confidence that Macron would visit Tirana in May.                       | visit Emmanuel Macron (FRA) > ALB, AGREED, 2021-05, says Edi Rama
            Algeria and Russia, a newspaper reported, will hold joint military drills.             | exercise DZA RUS, AGREED, says somebody
            The Turkish defence minister announced that Turkey had signed a border treaty with Iraq. | agreement IRQ TUR, border, AGREED, 2021-04-20, says Turkish defence minister
            """)
    void theClauseTells(String text, String expected) {
        assertThat(Reader.ledgerLines(text)).containsExactly(expected);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            "We are neighbours," the Indian foreign minister said. "Modi will visit Dhaka in June."   | visit Narendra Modi (IND) > BGD, AGREED, 2021-06, says Indian foreign minister
            “Nothing is settled. Modi will visit Dhaka in June,” said the Indian foreign minister.    | visit Narendra Modi (IND) > BGD, AGREED, 2021-06, says Indian foreign minister
            The Kremlin kept silent. "Putin will visit Minsk in May," the Belarusian president said.  | visit Vladimir Putin (RUS) > BLR, AGREED, 2021-05, says Belarusian president
            "Modi will visit Dhaka in June," he said.                                                 | visit Narendra Modi (IND) > BGD, AGREED, 2021-06, says somebody
            The Indian foreign minister spoke in Agra. "Modi will visit Dhaka in June. It is a long road," he added. | visit Narendra Modi (IND) > BGD, AGREED, 2021-06, says Indian foreign minister
            The "historic" visit of the Thai premier to Hanoi was postponed.                          | visit premier (THA) > VNM, STOPPED
            """)
    void theQuotationTells(String text, String expected) {
        assertThat(Reader.ledgerLines(text)).contains(expected);
    }
}
