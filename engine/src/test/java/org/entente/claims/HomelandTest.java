package org.entente.claims;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Whose army and cabinet a newspaper means that writes for its own public. */
class HomelandTest {

    private static final String ARTICLE = """
            The cabinet in Khon Kaen on Tuesday agreed to buy eight Korean T-50 trainers for 8 billion baht.

            The army signed for 28 VT-4 tanks with China last year. The navy wanted more patrol boats from Germany. \
            Prime Minister Prayut Chan-o-cha spoke in Udon Thani.
            """;

    @Test
    void theStateWhosePlacesAndMoneyAreNamedBuysNotTheOneWhoseArmsAre() {
        assertThat(Reader.ledgerLines(ARTICLE)).anyMatch(line -> line.startsWith("transfer CHN > THA, 28 VT-4"));
        assertThat(Reader.ledgerLines(ARTICLE)).noneMatch(line -> line.contains("> KOR"));
    }

    @Test
    void moneyOfNoStateIsNobodys() {
        String article = ARTICLE + "\nThe fund lent it 200 million special drawing rights.";

        assertThat(Reader.ledgerLines(article)).anyMatch(line -> line.startsWith("transfer CHN > THA, 28 VT-4"));
    }
}
