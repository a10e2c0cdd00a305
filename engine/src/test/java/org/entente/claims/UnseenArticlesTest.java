package org.entente.claims;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How articles of many kinds leave out what they have said, name rivals, list what came, and say where somebody was. */
class UnseenArticlesTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            Ghana ordered ten K9 howitzers from South Korea in 2019. The third is expected in early 2024.     | transfer KOR > GHA, 10 K9, AGREED, 2019 ; transfer KOR > GHA, 1 K9, AGREED, 2024
            Ghana ordered ten K9 howitzers from South Korea in 2015. All had been delivered by 2018.          | transfer KOR > GHA, 10 K9, AGREED, 2015 ; transfer KOR > GHA, K9, DONE, 2018
            """)
    void goesOnWithWhatAnOrdinalOrPronounStandsFor(String text, String expected) {
        assertThat(Reader.ledgerLines(text)).containsExactlyElementsOf(List.of(expected.split(" ; ")));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            Peru chose the FA-50 from South Korea over the Gripen and the F-16.         | transfer KOR > PER, FA-50, AGREED
            Chile ordered six C-390s from Brazil instead of C-130s.                     | transfer BRA > CHL, 6 KC-390, AGREED
            """)
    void takesArmsThatOthersArePreferredToForNoTransfer(String text, String expected) {
        assertThat(Reader.ledgerLines(text)).containsExactlyElementsOf(List.of(expected.split(" ; ")));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            Poland bought 116 K2 tanks from South Korea in 2020.                        | transfer KOR > POL, 116 K2 Black Panther, DONE, 2020
            Oman bought twelve Vampire jets from Britain in 1957.                       | transfer GBR > OMN, 12 Vampire, DONE, 1957
            Caracas spent billions on Russian T-72 tanks.                               | transfer RUS > VEN, T-72, DONE
            Helsinki took over two Hawks from Switzerland.                              | transfer CHE > FIN, 2 Hawk, DONE
            """)
    void knowsTheArmsAndTheWordsForThem(String text, String expected) {
        assertThat(Reader.ledgerLines(text)).containsExactlyElementsOf(List.of(expected.split(" ; ")));
    }

    @Test
    void takesNoNoteForWhomOnlyItsHeadNames() {
        assertThat(Reader.ledgerLines("Pakistan. The navy fears the submarine that India leased from Russia in 2012."))
                .noneMatch(line -> line.startsWith("transfer IND > PAK"));
    }

    @Test
    void letsNothingActOnAStatementAfterASemicolon() {
        assertThat(Reader.ledgerLines("Nepal did not recognise the vote; it received six Mi-17s from Russia."))
                .containsExactly("transfer RUS > NPL, 6 Mi-17, DONE");
    }

    @Test
    void sellsByWhoeverMakesWhatTwoTalkAbout() {
        assertThat(Reader.ledgerLines("Sweden is talking to Peru about the Gripen."))
                .containsExactly("transfer SWE > PER, Gripen, IN_TALKS");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            Foreign Minister Annalena Baerbock said in Jakarta on Monday that trade would grow.   | visit Annalena Baerbock (DEU) > IDN
            Prime Minister Mark Rutte signed the agreement with Ukraine in Kharkiv.               | visit Mark Rutte (NLD) > UKR
            """)
    void tellsOfAVisitByWhatAMinisterDoesAbroad(String text, String visit) {
        assertThat(Reader.ledgerLines(text)).anyMatch(line -> line.startsWith(visit));
    }

    @Test
    void takesAnExerciseWithAStateForADrill() {
        assertThat(Reader.ledgerLines("Egypt called off an exercise with Oman."))
                .containsExactly("exercise OMN EGY, STOPPED");
    }

    @Test
    void readsTheItemsOfAListWithTheStatesThatTheyComeFrom() {
        assertThat(Reader.listLines(
                        "Since 2015 the army of Uganda has acquired the following:",
                        "40 Gila armoured vehicles from South Africa, 2016",
                        "12 Bell UH-1H helicopters (USA, grant, 2017)"))
                .contains("transfer ZAF > UGA, 40 Gila, DONE, 2016", "transfer USA > UGA, 12 UH-1H, DONE, 2017");
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            The third is expected in early 2024.         | true
            Others will follow.                          | true
            The second, the Nearchos, follows in May.    | true
            Deliveries began in 1977.                    | true
            The Kimon will be delivered in May.          | true
            The Kimon will be painted in May.            | false
            The third man is tired.                      | false
            The minister said in Ankara that it rained.  | true
            The minister said that it rained.            | false
            """)
    void parsesWhatCouldGoOnWithATransferOrTellWhereSomebodyIs(String sentence, boolean parsed) {
        assertThat(Reader.couldHoldClaim(sentence)).isEqualTo(parsed);
    }

    @Test
    void speaksInAColumnForTheStateWhoseColumnistSaysWe() {
        String column = """
                Brothers in arms

                Pakistan has few friends. In Karachi the prime minister of Pakistan praised Ankara. Pakistan's army wants more.

                The French sold us three Agosta submarines. Our navy is old. We deserve better. Pakistan must decide.
                """;

        assertThat(Reader.ledgerLines(column)).anyMatch(line -> line.startsWith("transfer FRA > PAK, 3 Agosta"));
    }
}
