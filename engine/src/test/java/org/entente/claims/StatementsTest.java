package org.entente.claims;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.entente.model.Detail;
import org.junit.jupiter.api.Test;

/** What offices issue: who is meant by <i>I</i>, <i>we</i> and <i>they</i> there, and what their set phrases say. */
class StatementsTest {

    @Test
    void iAndWeAreTheStateOfWhoeverIssuesTheText() {
        issued("Antony J. Blinken, Secretary of State", """
                I congratulate the people of Chile on their national day.  = SUPPORT USA > CHL DONE
                We welcome the decision of the Government of Peru.         = SUPPORT USA > PER DONE
                """);
        issued("Ana Horvat, Croatian Foreign Minister", """
                I thank Slovenia.                                          = SUPPORT HRV > SVN DONE
                """);
        issued("Office of the Spokesperson", """
                We condemn Iran's attack on Iraq.                          = ACCUSE disapprove USA > IRN DONE
                """);
    }

    @Test
    void withoutSuchALineIAmNobody() {
        issued("A Walk by the River", """
                I thank Slovenia.                                          =
                World War I began when Austria attacked Serbia.            = ASSAULT AUT > SRB DONE
                """);
    }

    @Test
    void inATranscriptEachSpeaksForHisOwnState() {
        List<String> head = List.of("Antony J. Blinken, Secretary of State", "Mute Egede, Greenlandic Premier");
        List<String> turns = List.of(
                "SECRETARY BLINKEN: We thank Denmark.",
                "PREMIER EGEDE: Good morning. We thank Norway.",
                "MODERATOR: Good morning. We thank Iceland.",
                "FOREIGN MINISTER KULEBA: Thank you. I commend Poland.");
        assertThat(lines(head, turns))
                .containsExactly("SUPPORT USA > DNK DONE", "SUPPORT GRL > NOR DONE", "SUPPORT UKR > POL DONE");
    }

    @Test
    void theyAreTheTwoWhoMet() {
        List<String> told = lines(
                List.of("Office of the Spokesperson"),
                List.of("Secretary Blinken met with Ukrainian Foreign Minister Dmytro Kuleba. He thanked Ukraine. They"
                        + " shared their concern that Russia is massing troops."));
        assertThat(told)
                .contains("CONSULT USA > UKR DONE", "SUPPORT USA > UKR DONE", "ACCUSE disapprove USA, UKR > RUS DONE");
    }

    @Test
    void whatPolitenessWrapsIsSaidBySayingSo() {
        issued("Antony J. Blinken, Secretary of State", """
                I want to thank the Government of Panama for its help.     = SUPPORT USA > PAN DONE
                We would like to congratulate Chile.                       = SUPPORT USA > CHL DONE
                Let me thank Norway for its help.                          = SUPPORT USA > NOR DONE
                We offer our condolences to the people of Peru.            = SUPPORT USA > PER DONE
                We are not going to speak to Iran's intentions.            =
                I suspect that Israel will meet Egypt.                     = CONSULT ISR > EGY AGREED
                """);
    }

    @Test
    void theSetPhrasesOfReadouts() {
        issued("Office of the Spokesperson", """
                Secretary Blinken spoke today with Polish Foreign Minister Zbigniew Rau to discuss the war. = CONSULT USA > POL DONE
                The Secretary reiterated U.S. commitment to Poland's sovereignty and territorial integrity. = SUPPORT USA > POL DONE
                The Secretary highlighted U.S. support for Moldova.        = SUPPORT USA > MDA DONE
                The Secretary stressed the need for Serbia to act.         = REQUEST USA > SRB DONE
                Kenya will deepen its cooperation with Ghana.              = AGREE KEN > GHA AGREED
                Kenya appreciates the close coordination with Ghana.       = COOPERATE KEN > GHA DONE
                Japan provided vaccines to support Peru's response.        = AID JPN > PER DONE; SUPPORT JPN > PER DONE
                """);
    }

    @Test
    void whoIsDesignatedIsPunished() {
        issued("Office of the Spokesperson", """
                We have designated three Belarusian officials.             = SANCTION discontinue USA > BLR DONE
                Canada imposed visa restrictions on Belarusian officials.  = SANCTION discontinue CAN > BLR DONE
                Canada is imposing heavy costs on Russia.                  = SANCTION discontinue CAN > RUS DONE
                The United States designated Brazil as a major ally.       =
                """);
    }

    private static void issued(String head, String expected) {
        List<String> told = new ArrayList<>();
        for (String line : expected.lines().toList()) {
            String text = line.substring(0, line.indexOf('=')).strip();
            told.add(String.format("%-58s = %s", text, String.join("; ", lines(List.of(head), List.of(text))))
                    .stripTrailing());
        }
        assertThat(String.join("\n", told)).isEqualTo(expected.strip());
    }

    private static List<String> lines(List<String> head, List<String> paragraphs) {
        return Reader.issued(head, paragraphs).stream()
                .filter(claim -> claim.detail() instanceof Detail.Event)
                .map(EventsTest::line)
                .collect(Collectors.toList());
    }
}
