package org.entente.claims;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Who travels where; one claim for each state visited. */
class VisitsTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            Russian Foreign Minister Sergey Lavrov visited Pakistan on April 7, 2021.  | visit Sergey Lavrov (RUS) > PAK, DONE, 2021-04-07
            Lavrov will travel to Islamabad next month.                                | visit Sergey Lavrov (RUS) > PAK, AGREED, 2021-05
            Modi has invited Vladimir Putin to visit India.                            | visit Vladimir Putin (RUS) > IND, PROPOSED
            The Indian prime minister cancelled his visit to Dhaka.                    | visit Indian prime minister (IND) > BGD, STOPPED
            A Turkish delegation arrived in Baku on Monday.                            | visit delegation (TUR) > AZE, DONE, 2021-04-19
            King Amin bin Zaid of Jordan visited Oman.                                 | visit Amin bin Zaid (JOR) > OMN, DONE, 2021-04-20
            Assistant Secretary Karen Hollis will visit Lima in May.                   | visit Karen Hollis (USA) > PER, AGREED, 2021-05
            The Kenyan president will visit the battlefield of 1916 in Tanzania.       | visit president (KEN) > TZA, AGREED
            Egyptian President Abdel Fattah el-Sisi is in Khartoum on a two-day visit. | visit Abdel Fattah el-Sisi (EGY) > SDN, DONE, 2021-04-20
            """)
    void readsOneVisit(String text, String expected) {
        assertThat(Reader.ledgerLines(text)).containsExactly(expected);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            US Secretary of State Antony Blinken will travel to Kenya and Nigeria. | visit Antony Blinken (USA) > KEN, AGREED ; visit Antony Blinken (USA) > NGA, AGREED
            """)
    void givesEachHostItsOwnClaim(String text, String expected) {
        assertThat(Reader.ledgerLines(text)).containsExactlyElementsOf(List.of(expected.split(" ; ")));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            President Tokayev will hold talks with Xi Jinping in June. | event CONSULT, AGREED, 2021-06
            Macron and Sisi met in Paris.                              | event CONSULT, DONE, 2021-04-20
            """)
    void readsMeetings(String text, String expected) {
        assertThat(Reader.claims(text).stream().map(Reader::line)).containsExactly(expected);
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "Italy is home to 30,000 American troops whom it welcomes in Naples.",
                "Both leaders took a guided tour of a museum in Helsinki.",
                "France and Spain agree that more must be done."
            })
    void readsNoVisit(String text) {
        assertThat(Reader.ledgerLines(text)).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            The prime minister of Iceland invited Sauli Niinisto to visit Reykjavik. Niinisto accepted the invitation. | visit Sauli Niinisto (FIN) > ISL, AGREED
            """)
    void takesTheHostOfAnInvitationFromBefore(String text, String expected) {
        assertThat(Reader.ledgerLines(text)).contains(expected);
    }
}
