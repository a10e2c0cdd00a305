package org.entente.claims;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Drills with more than one state, or one state's part in them. */
class ExercisesTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            Russia and Pakistan held the joint exercise Druzhba in 2017.                        | exercise RUS PAK, Druzhba, DONE, 2017
            India will take part in the military exercise Zapad.                                | exercise IND, Zapad, AGREED
            The navies of Japan and India conducted joint drills in the Arabian Sea.            | exercise JPN IND, DONE, 2021-04-20
            Both sides cancelled the joint military exercise between Egypt and Turkey.          | exercise EGY TUR, STOPPED
            Troops from Mongolia, India and Nepal took part in Exercise Khaan Quest in March.   | exercise MNG IND NPL, Khaan Quest, DONE, 2021-03
            Chad exercised alongside France and Niger in March.                                 | exercise TCD FRA NER, DONE, 2021-03
            Balikatan begins in Luzon in May: the Americans, Filipinos and Australians take part. | exercise USA PHL AUS, Balikatan, AGREED, 2021-05
            Iran, Oman and Pakistan may hold a naval exercise next year.                        | exercise IRN OMN PAK, SPECULATED, 2022
            There is talk of joint naval manoeuvres of Cuba and Nicaragua.                      | exercise CUB NIC, IN_TALKS
            The exercise "Silver Falcon" of Brazil and Peru ended on Friday.                    | exercise BRA PER, Silver Falcon, DONE, 2021-04-16
            Serbia and Hungary trained together during the military drill EASTERN HARVEST in 2019. | exercise SRB HUN, EASTERN HARVEST, DONE, 2019
            Russian paratroopers will join Serbian soldiers for the drill Slavic Brotherhood in June. | exercise RUS SRB, Slavic Brotherhood, AGREED, 2021-06
            The Sea Breeze drill, hosted by Ukraine, was joined by Georgia and Romania in 2020. | exercise GEO ROU UKR, Sea Breeze, DONE, 2020
            Observers from Egypt watched the joint exercise of Sudan and Chad.                  | exercise SDN TCD EGY, DONE, 2021-04-20
            Bamako's army practised with Nigerien and Burkinabe troops near Gao last month.     | exercise MLI NER BFA, DONE, 2021-03
            The exercise PHIBLEX 33 ended early on 11 October 2016.                                        | exercise PHL USA, PHIBLEX, DONE, 2016-10-11
            Greece will not take part in the drill Anatolian Eagle in Turkey.                   | exercise GRC, Anatolian Eagle, REFUSED
            Colombia called off its joint military exercise with Ecuador.                       | exercise COL ECU, STOPPED
            The Lao and Vietnamese armies have planned a joint exercise for November.           | exercise LAO VNM, AGREED, 2021-11
            Slovakia will host Polish and Czech troops for a joint exercise in May.             | exercise SVK POL CZE, AGREED, 2021-05
            The Malian air force flew with the Togolese in the exercise Blue Ibis in 2018.      | exercise TGO MLI, Blue Ibis, DONE, 2018
            Mozambique took part in Cutlass Express, hosted by Kenya, in 2019.                  | exercise MOZ KEN, Cutlass Express, DONE, 2019
            Kenya proposed joint military exercises to Somalia.                                 | exercise KEN SOM, PROPOSED
            Turkey pulled out of the drill Noble Dina. | exercise TUR, Noble Dina, STOPPED
            Mongolia cancelled Khaan Quest. | exercise MNG USA, Khaan Quest, STOPPED
            Latvia will no longer hold exercises with Belarus. | exercise BLR LVA, STOPPED
            Joint exercises of Fiji and Tonga are under discussion. | exercise FJI TON, IN_TALKS
            Ghana and Togo, together with Benin, held joint drills in March. | exercise GHA TGO BEN, DONE, 2021-03
            Norwegian and Danish frigates sailed together in March. | exercise NOR DNK, DONE, 2021-03
            Peruvian marines trained alongside Chilean ships in March. | exercise PER CHL, DONE, 2021-03
            Malta declined to take part in African Lion. | exercise MLT, African Lion, REFUSED
            Kenyan troops drilled in May. Tradewinds takes place in Jamaica in June. | exercise JAM, Tradewinds, AGREED, 2021-06
            """)
    void readsOneExercise(String text, String expected) {
        assertThat(Reader.ledgerLines(text)).containsExactly(expected);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            Uganda and Kenya meet for Ushirikiano Imara this month. In 2011 the same drill was in Zanzibar.   | exercise UGA KEN, Ushirikiano Imara, DONE, 2011
            Nepal and China begin Sagarmatha Friendship in May. The drill was cancelled last year.            | exercise NPL CHN, Sagarmatha Friendship, STOPPED, 2020
            Asked about a drill with Japan, Seoul denied it. "No exercise with Japan is planned," it said.    | exercise JPN KOR, REFUSED
            """)
    void thePassageTellsWhoseDrillItIs(String text, String expected) {
        assertThat(Reader.ledgerLines(text)).contains(expected);
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "The Danish prime minister does exercises every morning with his Norwegian trainer.",
                "Iran and Iraq called for the exercise of restraint.",
                "Norway and Iceland exercise their fishing rights in the Barents Sea.",
                "The dam is built with the participation of Egypt and Sudan.",
                "Turkey's participation in the donors' conference was welcomed by Jordan.",
                "The Pakistani navy trains its crews in Karachi.",
                "Brazil bought patrol boats from France."
            })
    void readsNoExercise(String text) {
        assertThat(Reader.ledgerLines(text).stream().filter(line -> line.startsWith("exercise")))
                .isEmpty();
    }
}
