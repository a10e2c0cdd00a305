package org.entente.claims;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
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

    @Test
    void aBodyInTheHeadlineIsNotThatOfWhomItBuysFrom() {
        List<String> lines = Reader.issued(
                        List.of("Cabinet nods to six more helicopters"),
                        List.of(
                                "The cabinet on Monday agreed to buy six Surion helicopters from Korea Aerospace Industries for 9"
                                        + " billion baht, two months after the navy signed for a frigate from China.",
                                "Thailand has flown none since 2011. The army ordered 28 VT-4 tanks from China last year.",
                                "Prime Minister Prayut Chan-o-cha spoke in Bangkok. The air force wants more."))
                .stream()
                .map(Reader::line)
                .toList();

        assertThat(lines).anyMatch(line -> line.startsWith("transfer KOR > THA, 6 KUH-1 Surion"));
        assertThat(lines).anyMatch(line -> line.startsWith("transfer CHN > THA, 28 VT-4"));
    }
}
