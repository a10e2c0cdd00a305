package org.entente.claims;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
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
}
