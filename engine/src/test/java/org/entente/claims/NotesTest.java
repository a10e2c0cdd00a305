package org.entente.claims;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import org.junit.jupiter.api.Test;

/** What short pieces tell without saying it. */
class NotesTest {

    @Test
    void aNameInThePluralThatOnlyThingsHaveIsOneOfArms() {
        assertThat(Reader.ledgerLines("The Sabres were delivered to Pakistan by the United States in 1956."))
                .containsExactly("transfer USA > PAK, Sabre, DONE, 1956");
    }

    @Test
    void whoDenouncesDoesSoAgainstWhomTheSentenceHasNamed() {
        assertThat(Reader.claims("Rabat built a berm in 2020; Algiers denounced it."))
                .extracting(
                        claim -> claim.plover().type().name(),
                        claim -> claim.actors().get(0).country(),
                        claim -> claim.recipients().get(0).country())
                .containsExactly(tuple("ACCUSE", "DZA", "MAR"));
    }
}
