package org.entente.claims;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Deals as writers tell them: in lists, by ellipsis, nouns and clauses, with arms that no table has. */
class DealsTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            Morocco ordered 24 Apache helicopters from the United States in 2020. The first six are to arrive in 2024. | transfer USA > MAR, 24 AH-64 Apache, AGREED, 2020 ; transfer USA > MAR, 6 AH-64 Apache, AGREED, 2024
            Serbia received six MiG-29s from Russia in 2017 and four from Belarus in 2021.                             | transfer RUS > SRB, 6 MiG-29, DONE, 2017 ; transfer BLR > SRB, 4 MiG-29, DONE, 2021
            Qatar bought 36 Rafale jets from France, 36 F-15s from the United States and 24 Typhoons from Britain.     | transfer FRA > QAT, 36 Rafale, DONE ; transfer USA > QAT, 36 F-15, DONE ; transfer GBR > QAT, 24 Typhoon, DONE
            Iraq ordered 24 FA-50s from South Korea. All have been delivered.                                          | transfer KOR > IRQ, 24 FA-50, AGREED ; transfer KOR > IRQ, FA-50, DONE
            Poland received 28 Leopard 2 tanks from Germany, along with armoured vehicles and ammunition.              | transfer DEU > POL, 28 Leopard 2, DONE ; transfer DEU > POL, armoured vehicle, DONE ; transfer DEU > POL, ammunition, DONE
            Berlin has given Kyiv eighteen Leopard 2 tanks, forty Marder vehicles and two Patriot batteries.           | transfer DEU > UKR, 18 Leopard 2, DONE ; transfer DEU > UKR, 40 Marder, DONE ; transfer DEU > UKR, 2 Patriot, DONE
            Of the twelve frigates that Brazil ordered from Germany, four have been delivered.                         | transfer DEU > BRA, 12 frigate, AGREED ; transfer DEU > BRA, 4 frigate, DONE
            Russia refused spares until 1998 and then sold Peru three MiG-29s.                                         | transfer RUS > PER, 3 MiG-29, DONE, 1998
            West Germany built six Type 209 submarines for Peru, two delivered in 1974.                                | transfer DEU > PER, 6 Type 209, DONE, 1974 ; transfer DEU > PER, 2 Type 209, DONE, 1974
            Croatia signed a contract for 6 TB2s with Turkey. First six due next year, the remaining twelve in 2025.   | transfer TUR > HRV, 6 Bayraktar TB2, AGREED ; transfer TUR > HRV, 6 Bayraktar TB2, AGREED, 2022 ; transfer TUR > HRV, 12 Bayraktar TB2, AGREED, 2025
            Nine more Hawks were ordered by Oman from Britain in 2012, and the first two arrived in 2017.              | transfer GBR > OMN, 9 Hawk, AGREED, 2012 ; transfer GBR > OMN, 2 Hawk, DONE, 2017
            Eighteen Rafales were ordered by Croatia from France in 2015 and delivered by 2019.                        | transfer FRA > HRV, 18 Rafale, AGREED, 2015 ; transfer FRA > HRV, 18 Rafale, DONE, 2019
            China gave Kazakhstan Wing Loong drones in 2016. It has offered twelve more.                               | transfer CHN > KAZ, Wing Loong, DONE, 2016 ; transfer CHN > KAZ, 12 Wing Loong, PROPOSED
            """)
    void goesOnWhereWordsAreLeftOut(String text, String expected) {
        assertLines(text, expected);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            Ghana got help. Spain gave the Ghanaian army four old radars, Germany two patrol boats and South Korea two corvettes. | transfer ESP > GHA, 4 radar, DONE ; transfer DEU > GHA, 2 patrol boat, DONE ; transfer KOR > GHA, 2 corvette, DONE
            Italy sold Zambia ten C-27Js, and Prague six L-39s.                                                                  | transfer ITA > ZMB, 10 C-27J Spartan, DONE ; transfer CZE > ZMB, 6 L-39 Albatros, DONE
            """)
    void leavesTheVerbOutAfterAnotherGiver(String text, String expected) {
        assertLines(text, expected);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            Chile ordered three frigates from France in 2019. The second, the Tahya, will be delivered in 2026.  | transfer FRA > CHL, 3 frigate, AGREED, 2019 ; transfer FRA > CHL, 1 Tahya, AGREED, 2026
            Chile ordered three frigates from France in 2019. The Prat was handed over in May 2020.              | transfer FRA > CHL, 3 frigate, AGREED, 2019 ; transfer FRA > CHL, 1 Prat, DONE, 2020-05
            Peru took delivery of Ucayali, the first of four patrol vessels, from South Korea in 2019.           | transfer KOR > PER, 1 Ucayali, DONE, 2019
            Japan gave Tonga the frigates Hayato and Mizuki.                                                     | transfer JPN > TON, 1 Hayato, DONE ; transfer JPN > TON, 1 Mizuki, DONE
            """)
    void callsShipsByTheirNames(String text, String expected) {
        assertLines(text, expected);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            Chile ordered 24 K9 howitzers from South Korea in 2019. Deliveries began in 2020.   | transfer KOR > CHL, 24 K9, AGREED, 2019 ; transfer KOR > CHL, K9, DONE, 2020
            Chile spent a billion dollars on Russian tanks.                                     | transfer RUS > CHL, tank, DONE
            Chile is waiting for a frigate from France.                                         | transfer FRA > CHL, frigate, AGREED
            Chile is shopping for patrol boats in Australia.                                    | transfer AUS > CHL, patrol boat, PROPOSED
            Jerusalem rushed laser pods to India.                                               | transfer ISR > IND, laser pod, DONE
            Russia offered Chile a discount on helicopter gunships.                             | transfer RUS > CHL, helicopter gunship, PROPOSED
            Chile signed a letter for two Scorpènes with France.                                | transfer FRA > CHL, 2 Scorpène, AGREED
            """)
    void readsMoreOfWhatBecomesOfArms(String text, String expected) {
        assertLines(text, expected);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            Taiwan bought thirty Humvees from the United States.         | transfer USA > TWN, 30 HMMWV Humvee, DONE
            Chile bought twelve Tucano trainers from Brazil.             | transfer BRA > CHL, 12 EMB-312 Tucano, DONE
            Morocco ordered 54 MBT-2000 tanks from China.                | transfer CHN > MAR, 54 MBT-2000, AGREED
            Oman bought three P-3 Orions from the United States.         | transfer USA > OMN, 3 P-3 Orion, DONE
            """)
    void callsArmsByCodeAndByTheNameThatThePressKnows(String text, String expected) {
        assertLines(text, expected);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            Thailand chose the Gripen over the F-16. The Swedish jets will be delivered in 2025. | transfer SWE > THA, Gripen, AGREED ; transfer SWE > THA, Gripen, AGREED, 2025
            Egypt bought 54 Rafales from France. They were paid for with French loans.           | transfer FRA > EGY, 54 Rafale, DONE
            Rosoboronexport will supply Vietnam with twelve Yak-130 trainers.                    | transfer RUS > VNM, 12 Yak-130, AGREED
            Navantia is building five corvettes for the Royal Saudi Navy.                        | transfer ESP > SAU, 5 corvette, AGREED
            HAL handed over two Dornier 228 aircraft to the Guyana Defence Force in 2024.        | transfer IND > GUY, 2 Dornier 228, AGREED, 2024
            The Kenyan army bought Bastion armoured vehicles from Arquus.                        | transfer FRA > KEN, Bastion, DONE
            """)
    void knowsWhoIsMeant(String text, String expected) {
        assertLines(text, expected);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            Austal won an order from Australia's neighbour Trinidad for two Cape-class patrol boats. | transfer AUS > TTO, 2 Cape-class, AGREED
            The sale of eight submarines to Pakistan by China was agreed in 2015.                    | transfer CHN > PAK, 8 submarine, AGREED, 2015
            Japan's export of a radar to the Philippines is its first.                               | transfer JPN > PHL, radar, DONE
            Washington announced a gift of four patrol boats to Sri Lanka.                           | transfer USA > LKA, 4 patrol boat, AGREED
            Kuwait's purchase of 28 Typhoons from Italy was finalised in 2016.                       | transfer ITA > KWT, 28 Typhoon, AGREED, 2016
            Talks with Russia on Su-35 fighters for Egypt have stalled.                              | transfer RUS > EGY, Su-35, STOPPED
            Malaysia turned down an offer of JF-17 jets from Pakistan.                               | transfer PAK > MYS, JF-17, REFUSED
            """)
    void readsNouns(String text, String expected) {
        assertLines(text, expected);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            Switzerland blocked the re-export of ammunition from Germany to Ukraine.     | transfer DEU > UKR, ammunition, REFUSED
            Norway cancelled its order for fourteen NH90 helicopters from France.        | transfer FRA > NOR, 14 NH90, STOPPED
            Manila scrapped a deal for sixteen Mi-17 helicopters from Russia.            | transfer RUS > PHL, 16 Mi-17, STOPPED
            The delivery of ten S-300 batteries to Iran was suspended by Moscow in 2010. | transfer RUS > IRN, 10 S-300, STOPPED, 2010
            Israel did not sell the Iron Dome to Ukraine.                                | transfer ISR > UKR, Iron Dome, REFUSED
            Kabul never received the MiG-29s.                                            | transfer RUS > AFG, MiG-29, REFUSED
            """)
    void readsWhatIsNotSold(String text, String expected) {
        assertLines(text, expected);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            The frigates, built by Damen, were bought by Indonesia in 2010. | transfer NLD > IDN, frigate, DONE, 2010
            Drones supplied by Iran have reached Venezuela.                 | transfer IRN > VEN, drone, DONE
            Morocco uses Harop drones bought from Israel.                   | transfer ISR > MAR, Harop, DONE
            """)
    void readsPassivesAndClauses(String text, String expected) {
        assertLines(text, expected);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            Ghana bought six Gozelda-class patrol boats from Turkey.                         | transfer TUR > GHA, 6 Gozelda-class, DONE
            Rwanda bought 18 Cobra-9s from Turkey.                                           | transfer TUR > RWA, 18 Cobra-9, DONE
            Peru ordered forty "Puma Negro" armoured vehicles from South Korea.              | transfer KOR > PER, 40 Puma Negro, AGREED
            Estonia ordered eighteen K9 howitzers from South Korea in 2018.                  | transfer KOR > EST, 18 K9, AGREED, 2018
            Mali got four MI24s from Russia.                                                 | transfer RUS > MLI, 4 Mi-24, DONE
            Slovakia gave Ukraine 155 mm guns, body armour, night-vision devices and drones. | transfer SVK > UKR, 155 mm gun, DONE ; transfer SVK > UKR, body armour, DONE ; transfer SVK > UKR, night-vision device, DONE ; transfer SVK > UKR, drone, DONE
            """)
    void knowsArmsByTheirShape(String text, String expected) {
        assertLines(text, expected);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            Finland may sell up to twenty Leopard 2 tanks to Norway.                            | transfer FIN > NOR, 20 Leopard 2, SPECULATED
            Jordan gave Lebanon a pair of helicopters and a dozen tanks.                        | transfer JOR > LBN, 2 helicopter, DONE ; transfer JOR > LBN, 12 tank, DONE
            Georgia bought at least three batteries of Patriot missiles from the United States. | transfer USA > GEO, 3 Patriot, DONE
            Croatia bought a dozen Rafales from France for 999 million euros.                   | transfer FRA > HRV, 12 Rafale, DONE
            """)
    void countsThem(String text, String expected) {
        assertLines(text, expected);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            Sweden offered the Gripen, Russia the MiG-35 and France the Rafale to India. | transfer SWE > IND, Gripen, PROPOSED ; transfer RUS > IND, MiG-35, PROPOSED ; transfer FRA > IND, Rafale, PROPOSED
            Canada chose the F-35 after bids by Saab and Boeing were rejected.           | transfer USA > CAN, F-35, AGREED
            Tehran might come forward with drones for Sudan.                             | transfer IRN > SDN, drone, SPECULATED
            Jakarta asked Paris for two submarines.                                      | transfer FRA > IDN, 2 submarine, PROPOSED
            Bangladesh is looking at Typhoon fighters from Italy.                        | transfer ITA > BGD, Typhoon, IN_TALKS
            Colombia has been negotiating with Israel for Barak missiles.                | transfer ISR > COL, Barak, IN_TALKS
            """)
    void readsOffers(String text, String expected) {
        assertLines(text, expected);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            India will make AK-203 rifles under a Russian licence. | transfer RUS > IND, AK-203, AGREED
            Hungary leased fourteen Gripens from Sweden.           | transfer SWE > HUN, 14 Gripen, DONE
            Pakistan builds the JF-17 jointly with China.          | transfer CHN > PAK, JF-17, AGREED
            Israel upgraded 48 MiG-21s for Romania.                | transfer ISR > ROU, 48 MiG-21, DONE
            """)
    void readsLicencesAndLeases(String text, String expected) {
        assertLines(text, expected);
    }

    private static void assertLines(String text, String expected) {
        assertThat(Reader.ledgerLines(text)).containsExactlyElementsOf(List.of(expected.split(" ; ")));
    }
}
