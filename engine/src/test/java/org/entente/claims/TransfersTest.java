package org.entente.claims;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who supplies what to whom, and how firm it is; one claim for each item of a list. */
class TransfersTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            Russia sold four Mi-35M helicopters to Pakistan in 2017.          | transfer RUS > PAK, 4 Mi-35M, DONE, 2017
            Pakistan bought eight submarines from China.                      | transfer CHN > PAK, 8 submarine, DONE
            India signed a contract with France for 36 Rafale jets in 2016.   | transfer FRA > IND, 36 Rafale, AGREED, 2016
            France delivered three radars to the Armenian army last year.     | transfer FRA > ARM, 3 radar, DONE, 2020
            Kenya is in talks with Turkey to buy armoured vehicles.           | transfer TUR > KEN, armoured vehicle, IN_TALKS
            Moscow may sell Su-35 fighters to Egypt.                          | transfer RUS > EGY, Su-35, SPECULATED
            Washington refused to sell F-35s to Turkey.                       | transfer USA > TUR, F-35, REFUSED
            Germany suspended the delivery of rifles to Mexico.               | transfer DEU > MEX, rifle, STOPPED
            Seoul has offered Poland its K2 tanks.                            | transfer KOR > POL, K2 Black Panther, PROPOSED
            Seoul repeated its offer to sell Poland its K2 tanks.             | transfer KOR > POL, K2 Black Panther, PROPOSED
            Two frigates were handed over to Algeria by China in 2016.        | transfer CHN > DZA, 2 frigate, DONE, 2016
            Vietnam ordered six Kilo-class submarines from Russia in 2009.    | transfer RUS > VNM, 6 Kilo-class, AGREED, 2009
            Serbia will receive MiG-29 fighters from Russia.                  | transfer RUS > SRB, MiG-29, AGREED
            Togo took delivery of three patrol boats built in China.          | transfer CHN > TGO, 3 patrol boat, DONE
            Uganda bought tanks made in Russia from Belarus.                  | transfer BLR > UGA, tank, DONE
            The order for Z-9 helicopters from China by Togo was never fulfilled. | transfer CHN > TGO, Z-9, REFUSED
            """)
    void readsOneTransfer(String text, String expected) {
        assertThat(Reader.ledgerLines(text)).containsExactly(expected);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            Greece bought 18 Rafale fighters and three frigates from France. | transfer FRA > GRC, 18 Rafale, DONE ; transfer FRA > GRC, 3 frigate, DONE
            Britain supplied Ukraine with NLAW and Javelin missiles.         | transfer GBR > UKR, NLAW, DONE ; transfer GBR > UKR, FGM-148 Javelin, DONE
            """)
    void givesEachItemOfAListItsOwnClaim(String text, String expected) {
        assertThat(Reader.ledgerLines(text)).containsExactlyElementsOf(List.of(expected.split(" ; ")));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            Norway's first NASAMS battery reached Lithuania in 2019; two more are promised for next year. | transfer NOR > LTU, NASAMS, DONE, 2019 ; transfer NOR > LTU, 2 NASAMS, AGREED, 2022
            """)
    void givesAPortionThatASecondClauseTellsOfItsOwnClaim(String text, String expected) {
        assertThat(Reader.ledgerLines(text)).containsExactlyElementsOf(List.of(expected.split(" ; ")));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            Turkmenistan showed its Bayraktar TB2s in the parade.                  | transfer TUR > TKM, Bayraktar TB2, DONE
            Turkey has signed a contract with Saudi Arabia for the Akıncı drone.   | transfer TUR > SAU, Akıncı, AGREED
            India handed over INS Kirpan, a missile corvette, to Vietnam in 2020.  | transfer IND > VNM, INS Kirpan, DONE, 2020
            Sudan contributed two Jet Provosts to Nigeria.                         | transfer SDN > NGA, 2 Jet Provost, DONE
            Italy is pushing its M-346 trainers on Nigeria.                        | transfer ITA > NGA, M-346, PROPOSED
            """)
    void takesTheMakerForWhomAStateHasItFromAndKeepsNamesAsWritten(String text, String expected) {
        assertThat(Reader.ledgerLines(text)).containsExactly(expected);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            Kenya ordered two frigates from Spain. The first is to be handed over in 2028 and the second a year later. | transfer ESP > KEN, 2 frigate, AGREED ; transfer ESP > KEN, 1 frigate, AGREED, 2028 ; transfer ESP > KEN, 1 frigate, AGREED, 2029
            Kenya bought 24 second-hand F-16s from Denmark. Six more are on the way.                     | transfer DNK > KEN, 24 F-16, DONE ; transfer DNK > KEN, 6 F-16, AGREED
            Kenya chose the Gripen over the F-16. Twelve were ordered from Sweden.                       | transfer SWE > KEN, Gripen, AGREED ; transfer SWE > KEN, 12 Gripen, AGREED
            Australia gave Tonga a Guardian-class patrol boat. Fiji's second will follow.                | transfer AUS > TON, 1 Guardian-class, DONE ; transfer AUS > FJI, 1 Guardian-class, AGREED
            Russia sold Su-35 fighters to Egypt in 2018. The deal was never carried out.                 | transfer RUS > EGY, Su-35, DONE, 2018 ; transfer RUS > EGY, Su-35, REFUSED
            Brazil ordered 36 Gripens from Sweden. Fifteen of them will be put together in Brazil.       | transfer SWE > BRA, 36 Gripen, AGREED ; transfer SWE > BRA, 15 Gripen, AGREED
            Thailand asked the United States for the F-35. Eight aircraft are sought.                    | transfer USA > THA, F-35, PROPOSED ; transfer USA > THA, 8 F-35, PROPOSED
            Russia has begun to deliver the S-400 to India. India signed the contract for five regiment sets in 2018. | transfer RUS > IND, S-400, DONE ; transfer RUS > IND, 5 S-400, AGREED, 2018
            """)
    void goesOnWithWhatWasToldBefore(String text, String expected) {
        assertThat(Reader.ledgerLines(text)).containsExactlyElementsOf(List.of(expected.split(" ; ")));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            Bulgaria swapped its old jets for American Strykers.               | transfer USA > BGR, Stryker, AGREED
            Azerbaijan was the launch customer for the Barak MX.               | transfer ISR > AZE, Barak MX, DONE
            The Slovenian parliament approved 106 Patria AMVs from Finland.    | transfer FIN > SVN, 106 Patria AMV, AGREED
            Plans by Peru to buy eleven Su-35 fighters from Russia came to nothing. | transfer RUS > PER, 11 Su-35, STOPPED
            Canada announced that it would donate 80 radars to Ukraine.             | transfer CAN > UKR, 80 radar, AGREED, says Canada
            Azerbaijan has money. Israel and Turkey have been its friends for years. In June it received its first C-27J aircraft from Italy. | transfer ITA > AZE, 1 C-27J Spartan, DONE, 2020-06
            In June the navy of Chile took over three missile boats built by a yard in France. | transfer FRA > CHL, 3 missile boat, DONE, 2020-06
            Morocco asked the United States for 18 Himars.                     | transfer USA > MAR, 18 HIMARS, PROPOSED
            Twelve K9 howitzers from South Korea reached Gdynia.               | transfer KOR > POL, 12 K9, DONE
            Kazakhstan assembles Turkish Anka drones.                          | transfer TUR > KAZ, Anka, AGREED
            Ten Mirage jets are on order from France for Peru.                 | transfer FRA > PER, 10 Mirage, AGREED
            """)
    void tellsWhoGivesAndWhoTakes(String text, String expected) {
        assertThat(Reader.ledgerLines(text)).containsExactly(expected);
    }

    @Test
    void takesNoArmsThatComeToADrillForATransfer() {
        assertThat(Reader.ledgerLines("Pakistani F-16s flew in to Konya for the exercise, beside Azeri jets."))
                .noneMatch(line -> line.startsWith("transfer"));
    }
}
