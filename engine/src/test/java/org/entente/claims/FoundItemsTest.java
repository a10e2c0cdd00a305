package org.entente.claims;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.entente.model.Plover;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Arms that no frame laid over the tree tells of, as in notes, lists under headings and clumsy sentences. */
class FoundItemsTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            The twelve Mirage 2000s that Brazil bought second-hand from France in 2005 are worn out. | transfer FRA > BRA, 12 Mirage 2000, DONE, 2005
            Argentina turned down the JF-17 from China.                                             | transfer CHN > ARG, JF-17, REFUSED
            South Korea gave Egypt the corvette Jinju in 2017.                                      | transfer KOR > EGY, Jinju, DONE, 2017
            India sent the destroyer Kolkata and a P-8I.                                            |
            """)
    void readsWhatBecomesOfThem(String text, String expected) {
        assertThat(Reader.ledgerLines(text))
                .containsExactlyElementsOf(expected == null ? List.of() : List.of(expected.split(" ; ")));
    }

    @Test
    void takesWhomAStateOpposesFromTheSentenceBefore() {
        String text = "Ecuadorian police arrested a man in the embassy of Mexico. Mexico broke off relations.";

        assertThat(Reader.claims(text))
                .anyMatch(claim -> claim.plover().type() == Plover.Type.SANCTION
                        && claim.actors().get(0).country().equals("MEX")
                        && claim.recipients().get(0).country().equals("ECU"));
    }
}
