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
    void aTransferBetweenOthersDoesNotBearThemOut() {
        assertThat(transfers(DEBATE
                        + " Nobody else spoke. The session closed at noon. The guests left. It had rained. The lamps went out. All slept. "
                        + "Russia sold Syria 12 S-300 missile systems in 2018. China needs missiles."))
                .containsExactly("transfer RUS > SYR, 12 S-300, DONE, 2018");
    }

    @Test
    void inAnArticleOnOneStatesOwnForcesAStateNamedInPassingIsNoEnd() {
        assertThat(transfers("""
                        Russia paraded its ships. The Russian Navy is equipped with missiles. Russian yards build \
                        submarines. Russia needs more frigates. Russian sailors received new missiles. \
                        A Russian crew had called at Minsk, in Belarus.""")).isEmpty();
        assertThat(transfers("Russia paraded its ships. Russian yards build submarines. The Russian Navy is proud. "
                        + "Russian sailors marched. Russia sold Belarus 12 S-300 missile systems in 2018."))
                .containsExactly("transfer RUS > BLR, 12 S-300, DONE, 2018");
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
