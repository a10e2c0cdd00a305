package org.entente.claims;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What a sentence leaves out is taken from others only where the article is about arms that change hands. */
class ThemeTest {

    private static final String DEBATE = """
            Russia and Syria discussed hospitals on Monday. The doctors were thanked. The schools opened again. \
            The roads were bad. Farmers asked for seed. The ministers listened. Nobody objected. The railway is late. \
            Troops must be equipped with modern missiles.""";

    @Test
    void inADebateOnAnotherMatterTheyAreNotTakenFromFarAway() {
        assertThat(transfers(DEBATE)).isEmpty();
    }

    @Test
    void nearATransferToldInFullTheyAre() {
        assertThat(transfers(
                        DEBATE + " Russia sold Syria 12 S-300 missile systems in 2018. They were delivered in 2019."))
                .contains("transfer RUS > SYR, 12 S-300, DONE, 2018", "transfer RUS > SYR, S-300, DONE, 2019");
    }

    @Test
    void whatStatesHaveOrBanAndDoNotTradeIsNoTransfer() {
        assertThat(transfers("The United States will prevent Iran from acquiring a nuclear weapon."))
                .isEmpty();
        assertThat(transfers("The United States sent France shots in arms.")).isEmpty();
    }

    @Test
    void whatAStateThatAloneIsNamedMakesForItselfGoesNowhere() {
        assertThat(transfers("The Swedish navy took delivery of two corvettes. It needs six frigates."))
                .isEmpty();
    }

    private static List<String> transfers(String text) {
        return Reader.ledgerLines(text).stream()
                .filter(line -> line.startsWith("transfer"))
                .toList();
    }
}
