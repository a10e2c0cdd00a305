package org.entente.claims;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Drills with more than one state, and arrangements between states. */
class ExercisesAndAgreementsTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            Russia and Pakistan held the joint exercise Druzhba in 2017.            | exercise RUS PAK, Druzhba, DONE, 2017
            India will take part in the military exercise Zapad.                    | exercise IND, Zapad, AGREED
            The navies of Japan and India conducted joint drills in the Arabian Sea. | exercise JPN IND, DONE, 2021-04-20
            Both sides cancelled the joint military exercise between Egypt and Turkey. | exercise EGY TUR, STOPPED
            """)
    void readsOneExercise(String text, String expected) {
        assertThat(Reader.ledgerLines(text)).containsExactly(expected);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            Russia and Pakistan signed a defence cooperation agreement in 2014.  | agreement RUS PAK, defence, AGREED, 2014
            Armenia and Azerbaijan are negotiating a peace treaty.               | agreement ARM AZE, peace, IN_TALKS
            India and France agreed on cooperation in space.                     | agreement IND FRA, space, AGREED
            Kosovo and Serbia may sign a border agreement.                       | agreement XKX SRB, border, SPECULATED
            """)
    void readsOneAgreement(String text, String expected) {
        assertThat(Reader.ledgerLines(text)).containsExactly(expected);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            China and Nepal paid a great deal of attention to the border.
            Relations between Iran and Iraq have a long history.
            """)
    void findsNoAgreementInGoodRelations(String text) {
        assertThat(Reader.ledgerLines(text)).isEmpty();
    }
}
