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
            Ana Brnabić of Serbia met Klaus Iohannis in Bucharest in March. | visit Ana Brnabić (SRB) > ROU, DONE, 2021-03
            The Danish foreign minister wrapped up a three-day tour of Ghana. | visit foreign minister (DNK) > GHA, DONE, 2021-04-20
            The Qatari foreign minister made a stop in Tunis on Monday. | visit foreign minister (QAT) > TUN, DONE, 2021-04-19
            Chilean officers had travelled to Quito to see the radar. | visit officer (CHL) > ECU, DONE, 2021-04-20
            The Omani foreign minister passed through Nairobi in March. | visit foreign minister (OMN) > KEN, DONE, 2021-03
            """)
    void readsOneVisit(String text, String expected) {
        assertThat(Reader.ledgerLines(text)).containsExactly(expected);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            They discussed the forthcoming visit of the Polish president to Malta. | visit president (POL) > MLT, AGREED
            They published a paper on the results of Modi's visit to Oman.         | visit Narendra Modi (IND) > OMN, DONE
            I spoke of it with Lavrov when he visited Cairo.                       | visit Sergey Lavrov (RUS) > EGY, DONE, 2021-04-20
            """)
    void talkOfAVisitLeavesItAsFirmAsItIs(String text, String expected) {
        assertThat(Reader.ledgerLines(text)).containsExactly(expected);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            US Secretary of State Antony Blinken will travel to Kenya and Nigeria. | visit Antony Blinken (USA) > KEN, AGREED ; visit Antony Blinken (USA) > NGA, AGREED
            Lavrov travelled to Quito, Ecuador; Lima, Peru; and Accra, Ghana, for talks. | visit Sergey Lavrov (RUS) > ECU, DONE, 2021-04-20 ; visit Sergey Lavrov (RUS) > PER, DONE, 2021-04-20 ; visit Sergey Lavrov (RUS) > GHA, DONE, 2021-04-20
            Sherman is on travel to Japan, Republic of Korea, and Peru. | visit Wendy Sherman (USA) > JPN, DONE ; visit Wendy Sherman (USA) > PER, DONE ; visit Wendy Sherman (USA) > KOR, DONE
            The Iranian envoy conveyed to Vladimir Putin an invitation to visit Tehran. | visit Vladimir Putin (RUS) > IRN, PROPOSED
            Mr Putin accepted an invitation to visit Brazil.                        | visit Vladimir Putin (RUS) > BRA, AGREED
            Modi invited Mirziyoyev to visit India. The invitation was accepted.    | visit Shavkat Mirziyoyev (UZB) > IND, PROPOSED ; visit Shavkat Mirziyoyev (UZB) > IND, AGREED
            Lavrov went to Cairo to lead the Russian delegation to the Arab League. | visit Sergey Lavrov (RUS) > EGY, DONE, 2021-04-20
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
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            US Secretary of Defense Lloyd Austin was in Cairo in February.                 | visit Lloyd Austin (USA) > EGY, DONE, 2021-02
            Kenyan army chief Robert Kibochi was here in Kampala in May.                   | visit Robert Kibochi (KEN) > UGA, DONE, 2020-05
            The Polish foreign minister is in Tbilisi.                                     | visit foreign minister (POL) > GEO, DONE, 2021-04-20
            Last week the Peruvian president was in Quito.                                 | visit president (PER) > ECU, DONE, 2021-04-12
            A Vietnamese delegation will be in Vientiane in June.                          | visit delegation (VNM) > LAO, AGREED, 2021-06
            Chile's defence minister is due in Wellington on Friday.                       | visit defence minister (CHL) > NZL, AGREED, 2021-04-23
            The Cuban premier may be in Luanda next month.                                 | visit premier (CUB) > AGO, SPECULATED, 2021-05
            Kigali denied that a Rwandan delegation was in Bujumbura.                      | visit delegation (RWA) > BDI, REFUSED, says Rwanda
            The Serbian president spent three days in Windhoek in March.                   | visit president (SRB) > NAM, DONE, 2021-03
            Ghana's foreign minister stopped in Lomé on Sunday on her way home.            | visit foreign minister (GHA) > TGO, DONE, 2021-04-18
            """)
    void whoIsAbroadIsOnAVisit(String text, String expected) {
        assertThat(Reader.ledgerLines(text)).containsExactly(expected);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            Venezuelan President Nicolás Maduro took off for Doha on Sunday.               | visit Nicolás Maduro (VEN) > QAT, DONE, 2021-04-18
            The Malaysian king set off for Muscat yesterday.                               | visit king (MYS) > OMN, DONE, 2021-04-19
            The Omani foreign minister touched down in Tunis on Monday.                    | visit foreign minister (OMN) > TUN, DONE, 2021-04-19
            Tunisia's prime minister left Rome on Sunday after two days of talks.          | visit prime minister (TUN) > ITA, DONE, 2021-04-18
            The Sri Lankan navy commander returned from Karachi on Sunday.                 | visit navy chief (LKA) > PAK, DONE, 2021-04-18
            A team of Turkish officers is going to Baku in May.                            | visit officer (TUR) > AZE, AGREED, 2021-05
            The Emir of Qatar was welcomed in Ankara on Sunday.                            | visit emir (QAT) > TUR, DONE, 2021-04-18
            Angola received the Cuban prime minister last week.                            | visit prime minister (CUB) > AGO, DONE, 2021-04-12
            The Uzbek premier was hosted by the Tajik president in Dushanbe in March.      | visit premier (UZB) > TJK, DONE, 2021-03
            """)
    void readsTheManyWordsForGoingAndReceiving(String text, String expected) {
        assertThat(Reader.ledgerLines(text)).containsExactly(expected);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            The visit of the Danish defence minister to Riga has been postponed.           | visit defence minister (DNK) > LVA, STOPPED
            Hungary's foreign minister called off a trip to Kyiv.                          | visit foreign minister (HUN) > UKR, STOPPED
            The Thai premier put off his journey to Hanoi because of the floods.           | visit Thai premier (THA) > VNM, STOPPED
            A Swedish delegation which was to visit Skopje in May cancelled its journey.   | visit delegation (SWE) > MKD, STOPPED, 2021-05
            The Greek president refused to travel to Tirana.                               | visit president (GRC) > ALB, REFUSED
            The Bolivian president wants to visit Asunción.                                | visit president (BOL) > PRY, PROPOSED
            """)
    void tellsVisitsThatDoNotCome(String text, String expected) {
        assertThat(Reader.ledgerLines(text)).containsExactly(expected);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            Secretary of Defense Lloyd Austin visited Manila in March.                     | visit Lloyd Austin (USA) > PHL, DONE, 2021-03
            State Department Counselor Derek Chollet visited Tirana in February.           | visit Derek Chollet (USA) > ALB, DONE, 2021-02
            Deputy Assistant Secretary of Defense Laura Cooper will visit Kyiv in June.    | visit Laura Cooper (USA) > UKR, AGREED, 2021-06
            Deputy Secretary Wendy Sherman was in Colombo last month.                      | visit Wendy Sherman (USA) > LKA, DONE, 2021-03
            """)
    void knowsAmericanTitles(String text, String expected) {
        assertThat(Reader.ledgerLines(text)).containsExactly(expected);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            The Iraqi president will be in Baku on Thursday and in Tbilisi on Friday.      | visit president (IRQ) > AZE, AGREED, 2021-04-22 ; visit president (IRQ) > GEO, AGREED, 2021-04-23
            In December Saudi Arabia's crown prince toured Oman and Kuwait.                | visit crown prince (SAU) > OMN, DONE, 2020-12 ; visit crown prince (SAU) > KWT, DONE, 2020-12
            The Vietnamese premier was in Seoul on Sunday and flew on to Tokyo on Monday.  | visit premier (VNM) > KOR, DONE, 2021-04-18 ; visit premier (VNM) > JPN, DONE, 2021-04-19
            """)
    void givesEachStopItsOwnDay(String text, String expected) {
        assertThat(Reader.ledgerLines(text)).containsExactlyElementsOf(List.of(expected.split(" ; ")));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            The Algerian president was to visit France in May. In April the visit was postponed.   | visit president (DZA) > FRA, STOPPED, 2021-04
            The Omani sultan is expected in Cairo next month. The trip was announced on Monday.    | visit sultan (OMN) > EGY, AGREED, 2021-05
            """)
    void theVisitIsTheOneToldOfBefore(String text, String expected) {
        assertThat(Reader.ledgerLines(text)).contains(expected);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            Lukashenko in Baku for talks.                                                  | visit Alexander Lukashenko (BLR) > AZE, DONE
            Polish premier to Vilnius in May.                                              | visit premier (POL) > LTU, AGREED, 2021-05
            In Jakarta, on Monday, the Malaysian foreign minister spoke about the straits. | visit foreign minister (MYS) > IDN, DONE, 2021-04-19
            The Croatian president travels to Oslo on Friday.                              | visit president (HRV) > NOR, AGREED, 2021-04-23
            The Colombian vice president flies to Panama in June.                          | visit vice president (COL) > PAN, AGREED, 2021-06
            In June Turkish President Recep Tayyip Erdogan visits Sarajevo.                | visit Recep Tayyip Erdogan (TUR) > BIH, AGREED, 2021-06
            """)
    void readsWhatLeavesOutTheVerbOrTellsThePlanInThePresent(String text, String expected) {
        assertThat(Reader.ledgerLines(text)).containsExactly(expected);
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "Lima welcomed the Chilean minister's statement.",
                "The president of Malta sent his greetings to the Irish poet.",
                "Jordan hosts many Syrian refugees.",
                "Thousands of Nepali students live in Australia.",
                "The two leaders discussed the crisis in Sudan.",
                "MR OKAFOR: In Poland.",
                "Italy is home to 30,000 American troops whom it welcomes in Naples.",
                "Both leaders took a guided tour of a museum in Helsinki.",
                "France and Spain agree that more must be done.",
                "The Norwegian ambassador was in Oslo.",
                "French troops are in Mali.",
                "Thousands of Syrians are in Lebanon.",
                "The Turkish embassy is in Ankara.",
                "The Ukrainian president is in good health.",
                "The Pakistani prime minister said in Islamabad that India had closed the road.",
                "Italy is in NATO.",
                "Germany to Ukraine: no missiles.",
                "Rome kept its frigate, which had sailed into Alexandria.",
                "In Islamabad, the Pakistani foreign minister warned India.",
                "In Kyiv, the American ambassador thanked the crew.",
                "The Chinese ambassador is in charge of the mission in Lagos.",
                "Two Egyptian ships called at Massawa last week.",
                "Blinken will address the crisis in Burma.",
                "Blinken spoke today with Chinese Foreign Minister Wang Yi about developments in Sudan.",
                "The Slovak minister recalled Biden's visit to Europe.",
                "Modi will lead the Indian delegation to the G20."
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
