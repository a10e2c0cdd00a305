package org.entente.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DatelinesTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Friday, January 4, 2019                    | 2019-01-04
            Islamabad, 12 August 2018                  | 2018-08-12
            Moscow, 28 July 2006                       | 2006-07-28
            16 June 2023                               | 2023-06-16
            2021-04-20                                 | 2021-04-20
            Published: July 4, 2018 ! 10:30 am IST     | 2018-07-04
            Last updated on 7 Sept. 2016               | 2016-09-07
            New Delhi, India – March 1st, 2020         | 2020-03-01
            13/08/2018                                 | 2018-08-13
            12.08.2018                                 | 2018-08-12
            """)
    void aLineOfItsOwn(String line, LocalDate day) {
        String whole = line.replace('!', '|');
        assertThat(Datelines.whole(whole))
                .hasValueSatisfying(found -> assertThat(found.day())
                        .extracting(told -> told.complete().orElseThrow())
                        .isEqualTo(day));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The ministers met on 12 August 2018 in Islamabad.",
                "Putin and Modi sign nine deals, December 6, 2021",
                "Section 12 of the act",
                "12/08/2018"
            })
    void noDateline(String line) {
        assertThat(Datelines.whole(line)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            MOSCOW, July 28 (Reuters) – The army       | MOSCOW, July 28 (Reuters) –
            ISLAMABAD: The army                        | ISLAMABAD:
            WASHINGTON (AP) — The army                 | WASHINGTON (AP) —
            New Delhi (PTI) - The army                 | New Delhi (PTI) -
            Moscow, July 28, 2012 -- The army          | Moscow, July 28, 2012 --
            SOUTH CHINA SEA (July 13, 2022) The fleet  | SOUTH CHINA SEA (July 13, 2022)
            FORT CARSON, Colo. – The army              | FORT CARSON, Colo. –
            ISLAMABAD/NEW DELHI: The armies            | ISLAMABAD/NEW DELHI:
            """)
    void runningIntoAParagraph(String paragraph, String dateline) {
        assertThat(Datelines.leading(paragraph, true))
                .hasValueSatisfying(found ->
                        assertThat(paragraph.substring(0, found.length())).isEqualToIgnoringWhitespace(dateline));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Moscow – the capital of an old friend – has sent four helicopters.",
                "On September 27–29 the ministers met.",
                "The S-400 – a Russian system – was sold to India.",
                "PRESIDENT KARIM: (Via interpreter) – Thank you.",
                "Pakistan: a country between two powers, and the arms it buys."
            })
    void noDatelineAtTheBeginning(String paragraph) {
        assertThat(Datelines.leading(paragraph, true)).isEmpty();
    }
}
