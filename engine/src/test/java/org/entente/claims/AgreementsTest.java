package org.entente.claims;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Arrangements between states. */
class AgreementsTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            Russia and Pakistan signed a defence cooperation agreement in 2014.  | agreement RUS PAK, defence, AGREED, 2014
            Armenia and Azerbaijan are negotiating a peace treaty.               | agreement ARM AZE, peace, IN_TALKS
            India and France agreed on cooperation in space.                     | agreement IND FRA, space, AGREED
            Kosovo and Serbia may sign a border agreement.                       | agreement XKX SRB, border, SPECULATED
            Vietnam and Fiji raised their ties to a strategic partnership. | agreement VNM FJI, diplomacy, AGREED
            The treaty of Lomé of May 2003 between Ghana and Benin drew their border. | agreement GHA BEN, DONE, 2003-05
            Togo terminated its 1961 defence accord with France. | agreement FRA TGO, defence, STOPPED
            The GSOMIA between Chile and Peru was extended. | agreement CHL PER, DONE, 2021-04-20
            """)
    void readsOneAgreement(String text, String expected) {
        assertThat(Reader.ledgerLines(text)).containsExactly(expected.split(" ; "));
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "Chile says that Peru must respect the Ottawa Convention.",
                "Kenya asked Uganda for data under the Montreal Protocol.",
                "Ghana and Togo agreed that the talks were useful.",
                "I agree with our Nepali colleague on that.",
                "The talks between Malta and Tunisia have just concluded.",
                "Latvia and Estonia concluded that the cable was cut by a ship."
            })
    void aTreatyCalledByItsNameAndBeingOfOneMindAreNoArrangement(String text) {
        assertThat(Reader.ledgerLines(text)).isEmpty();
    }

    @Test
    void whatIsOnlyAgreedToBeSoIsNoEventEither() {
        assertThat(Reader.claims("Ghana and Togo agreed that the talks were useful."))
                .isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            Ghana and Togo agreed that ferries should sail in May.                              | agreement GHA TGO, AGREED, 2021-05
            Zambia and Malawi concluded a treaty on railways.                                   | agreement ZMB MWI, transport, AGREED, 2021-04-20
            Peru and Chile marked the anniversary of the border treaty between them.            | agreement PER CHL, border, DONE
            """)
    void agreeingOnWhatShallBeDoneIs(String text, String expected) {
        assertThat(Reader.ledgerLines(text)).containsExactly(expected);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            Modi and Sisi adopted a joint declaration on science at the end of their talks.     | agreement IND EGY, science, DONE, 2021-04-20
            Lithuania and Moldova have initialled a protocol on customs.                        | agreement LTU MDA, trade, AGREED
            Ghana ratified its maritime border treaty with Togo in 2019.                        | agreement TGO GHA, border, AGREED, 2019
            The extradition treaty between Chile and Bolivia expired in 2018.                   | agreement CHL BOL, legal, STOPPED, 2018
            Zambia withdrew from its fishing accord with Angola.                                | agreement AGO ZMB, agriculture, STOPPED
            Oman rejected a border agreement with Yemen.                                        | agreement YEM OMN, border, REFUSED
            Cuba proposed a health pact to Jamaica.                                             | agreement CUB JAM, health, PROPOSED
            Nepal and Bhutan failed to agree on a transit treaty.                               | agreement NPL BTN, transport, REFUSED
            A visa accord was signed in Riga by the Latvian and Georgian foreign ministers.     | agreement LVA GEO, legal, AGREED, 2021-04-20 ; visit foreign minister (GEO) > LVA, DONE, 2021-04-20
            Iceland will sign a space agreement with Portugal in June.                          | agreement PRT ISL, space, AGREED, 2021-06
            Belgrade and Skopje put their names to a memorandum on railways in March.           | agreement SRB MKD, transport, DONE, 2021-03
            The Israel-Lebanon truce came into force in November.                               | agreement ISR LBN, peace, DONE, 2020-11
            The Togo-Benin customs pact came into force in 2020.                                | agreement TGO BEN, trade, DONE, 2020
            Hungary and Slovenia renewed their energy agreement last year.                      | agreement HUN SVN, energy, DONE, 2020
            """)
    void tellsWhatBecomesOfATreaty(String text, String expected) {
        assertThat(Reader.ledgerLines(text)).containsExactly(expected.split(" ; "));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            The Peruvian president was in Quito on Monday. A treaty on fisheries was signed.    | agreement PER ECU, agriculture, AGREED, 2021-04-19
            Ukraine and Moldova settled their quarrel over the dam. The accord of 2011 had lapsed. | agreement UKR MDA, STOPPED
            In Vienna, Armenia and Azerbaijan signed a truce.                                   | agreement ARM AZE, peace, AGREED
            Minsk said that Belarus and Cuba had concluded no agreement on grain.               | agreement BLR CUB, agriculture, REFUSED, says Belarus
            """)
    void takesThePartiesFromThePassage(String text, String expected) {
        assertThat(Reader.ledgerLines(text)).contains(expected);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            Kenya and Qatar signed agreements on labour, on air traffic and on tourism.         | 3
            Laos and China signed a memorandum on education and a protocol on extradition.      | 2
            """)
    void givesEachOfAListItsOwnClaim(String text, int expected) {
        assertThat(Reader.ledgerLines(text)).hasSize(expected).allMatch(line -> line.startsWith("agreement"));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            China and Nepal paid a great deal of attention to the border.
            Relations between Iran and Iraq have a long history.
            Argentina signed for 24 used F-16s from Denmark.
            Moscow agreed in December to sell air defence missiles to Iran.
            Washington approved eight submarines for Taiwan.
            The Indian premier said that Nepal agreed with him.
            Nothing was signed by Russia and Venezuela.
            Baykar of Turkey signed two contracts with Kuwait for 18 armed drones.
            """)
    void findsNoAgreementInGoodRelationsOrPurchases(String text) {
        assertThat(Reader.ledgerLines(text).stream().filter(line -> line.startsWith("agreement")))
                .isEmpty();
    }

    @Test
    void aBareContractInAnArticleOnArmsIsForArms() {
        String article =
                "Togo has bought Mi-35 helicopters from Russia. Ghana and China signed several contracts last year.";

        assertThat(Reader.ledgerLines(article)).noneMatch(line -> line.startsWith("agreement"));
        assertThat(Reader.ledgerLines("Ghana and China signed several contracts last year."))
                .containsExactly("agreement GHA CHN, AGREED, 2020");
    }
}
