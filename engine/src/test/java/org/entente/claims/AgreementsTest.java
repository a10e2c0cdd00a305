package org.entente.claims;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Arrangements between states. */
class AgreementsTest {

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
