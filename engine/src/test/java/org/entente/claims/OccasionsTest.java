package org.entente.claims;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** When it happens, read on 20 April 2021, a Tuesday. */
class OccasionsTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            The Czech president visited Oslo last October.                                 | visit president (CZE) > NOR, DONE, 2020-10
            The Czech president will visit Oslo by the end of the year.                    | visit president (CZE) > NOR, AGREED, 2021
            The Czech president will visit Oslo in the autumn.                             | visit president (CZE) > NOR, AGREED, 2021-09
            The Czech president visited Oslo in the autumn of 2018.                        | visit president (CZE) > NOR, DONE, 2018-09
            The Czech president visited Oslo on 3-5 March.                                 | visit president (CZE) > NOR, DONE, 2021-03-03
            The Czech president is coming to Oslo on the 27th.                             | visit president (CZE) > NOR, AGREED, 2021-04-27
            The Czech president was in Oslo on the 12th.                                   | visit president (CZE) > NOR, DONE, 2021-04-12
            The Czech president will visit Oslo in the new year.                           | visit president (CZE) > NOR, AGREED, 2022
            Three weeks ago, on 31 March, the Czech president visited Oslo.                | visit president (CZE) > NOR, DONE, 2021-03-31
            Two years ago the Czech president visited Oslo.                                | visit president (CZE) > NOR, DONE, 2019
            The Czech president visits Oslo next week.                                     | visit president (CZE) > NOR, AGREED, 2021-04-26
            The Czech president cancelled a visit to Oslo planned for May.                 | visit president (CZE) > NOR, STOPPED, 2021-05
            The Czech president put off on Monday a visit to Oslo.                         | visit president (CZE) > NOR, STOPPED, 2021-04-19
            """)
    void theSentenceTells(String text, String expected) {
        assertThat(Reader.ledgerLines(text)).containsExactly(expected);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            On 10 February the Kazakh president was received in Ankara. A memorandum on trade was signed there. | agreement KAZ TUR, trade, AGREED, 2021-02-10
            In 1994 Yemen and Oman were at odds. A border treaty between them was signed in May.                | agreement YEM OMN, border, AGREED, 1994-05
            """)
    void thePassageTells(String text, String expected) {
        assertThat(Reader.ledgerLines(text)).contains(expected);
    }
}
