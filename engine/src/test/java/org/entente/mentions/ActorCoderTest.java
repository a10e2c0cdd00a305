package org.entente.mentions;

import static org.assertj.core.api.Assertions.assertThat;

import org.entente.knowledge.Knowledge;
import org.entente.mentions.ActorCoder.Coded;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ActorCoderTest {
    private static final ActorCoder CODER = ActorCoder.of(Knowledge.shipped());

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "Pakistani army chief                  | PAK | MIL",
                "Foggy Bottom                          | USA | GOV",
                "US-backed rebels                      |     | REB",
                "Kenya                                 | KEN |",
                "Tashkent                              | UZB | GOV",
                "Iran's Ministry of Roads              | IRN | GOV",
                "the former Turkish interior minister  | TUR | ELI GOV",
                "the Peruvian defence minister         | PER | GOV MIL",
                "Bolivian peasants                     | BOL | AGR",
                "teachers' unions in Ghana             | GHA | LAB",
                "the Mossad                            | ISR | SPY",
                "police in Lagos                       | NGA | COP",
                "a Nepali human rights organisation    | NPL | SOC",
                "a Yemen-based militant group          | YEM | REB",
                "pro-Iranian militias                  |     | UAF",
                "UN Security Council                   | UNO | IGO",
                "the EU's foreign policy chief         | EUR | GOV",
                "Hezbollah                             | LBN | REB",
                "anti-government protesters in Minsk   | BLR | OPP CVL",
                "a breakaway republic                  |     | PRE",
                "something else entirely               |     |",
            })
    void aPhraseHasACountryAndSectors(String phrase, String country, String sectors) {
        Coded coded = CODER.code(phrase);
        assertThat(coded.actor().country()).as("country").isEqualTo(country == null ? "" : country);
        assertThat(String.join(" ", coded.sectors())).as("sectors").isEqualTo(sectors == null ? "" : sectors);
    }
}
