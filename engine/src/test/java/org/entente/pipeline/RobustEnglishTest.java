package org.entente.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.entente.documents.Source;
import org.entente.knowledge.Knowledge;
import org.entente.model.Actor;
import org.entente.model.Attribution;
import org.entente.model.Claim;
import org.entente.model.Detail;
import org.entente.model.Document;
import org.entente.model.Evidence;
import org.junit.jupiter.api.Test;

/** English as it comes: headlines, wire copy, transcripts, scans, prose of those to whom it is foreign. */
class RobustEnglishTest {

    private static final Pipeline PIPELINE = Pipeline.standard(Knowledge.shipped());

    @Test
    void headlinesInCapitalsAndWithoutVerbs() {
        tells("""
                DEFENCE DIGEST

                FIJI, AUSTRALIA TO UPGRADE SECURITY PACT

                MANILA, TOKYO TO HOLD NAVAL DRILL IN DEC.

                NIGERIA HOSTS MODI

                LAVROV IN BAKU FOR TALKS
                """, """
                agreement FJI AUS AGREED
                exercise PHL JPN AGREED
                visit IND > NGA DONE
                visit RUS > AZE DONE
                """);
        tells("""
                Macron cancels Baku visit

                The town was quiet.
                """, "visit FRA > AZE STOPPED");
        tells("""
                Chad ends defence pact with France

                The town was quiet.
                """, "agreement FRA TCD STOPPED");
    }

    @Test
    void listsUnderHeadings() {
        tells("""
                What Morocco has bought, and from whom

                Rabat has many suppliers.

                UNITED STATES
                - M1A1 Abrams: 222, handed over to Morocco in 2016.

                FRANCE
                - VL MICA: 36, ordered by Morocco in 2020.
                """, """
                transfer USA > MAR DONE
                transfer FRA > MAR AGREED
                """);
    }

    @Test
    void wireCopyWithBrokenWordsAndOddSpaces() {
        tells("""
                PACT SIGNED

                VILNIUS, April 19 -- The Polish prime-
                minister visited  Vilnius on  Monday , and signed there a memo-
                randum on trade with Lithuania .
                """, """
                visit POL > LTU DONE
                agreement LTU POL AGREED
                """);
        tells("The Nepalese army chief ,General Purna Thapa,has visited Bangladesh in February,2020.", """
                visit NPL > BGD DONE
                """);
        tells("Land- and sea-based forces of Chile trained with the Peru- vian navy in March.", """
                exercise PER CHL DONE
                """);
    }

    @Test
    void theEnglishOfThoseToWhomItIsForeign() {
        tells("""
                Minister of defence of Belarus arrive to Baku in March. There he sign with Azerbaijani side memorandum \
                about military cooperation. Next month delegation of Azerbaijan will make visit in Minsk.
                """, """
                visit BLR > AZE DONE
                agreement AZE BLR AGREED
                visit AZE > BLR AGREED
                """);
    }

    @Test
    void bothSpellingsAndCurlyMarks() {
        tells(
                "“We’re ready,” Kenya’s foreign minister said. “Kenya and Ethiopia will hold joint defense exercises.”",
                """
                exercise KEN ETH AGREED, says Kenya’s foreign minister
                """);
        tells("Norway and Sweden signed a defence programme; Spain and Malta signed a defense program.", """
                agreement NOR SWE AGREED
                agreement ESP MLT AGREED
                """);
    }

    @Test
    void transcriptsAndDebates() {
        tells("""
                MR PRICE: Good afternoon. Secretary Blinken will be in Lima on Friday.

                QUESTION: Will the Peruvian president visit Washington?

                MR PRICE: The Peruvian president is invited to Washington.
                """, """
                visit USA > PER AGREED, says PRICE
                visit PER > USA PROPOSED, says PRICE
                """);
        tells("""
                Lord Ahmad of Wimbledon: The British Foreign Secretary will visit Jordan in May.

                Baroness Smith: Has the Turkish president been invited to London?
                """, """
                visit GBR > JOR AGREED, says Ahmad
                visit TUR > GBR PROPOSED, says Baroness Smith
                """);
    }

    @Test
    void evidenceLeadsToTheWordsAsTheyWere() {
        String text = "The Polish president visited Vilnius and signed a memo-\nrandum on trade with Lithuania.";
        Outcome.Coded coded = coded(text);
        Document document = coded.article().document();
        assertThat(coded.claims()).isNotEmpty().allSatisfy(claim -> {
            Evidence evidence = claim.evidence().get(0);
            assertThat(evidence.text())
                    .isEqualTo(document.text()
                            .substring(evidence.span().begin(), evidence.span().end()));
            assertThat(document.origin().at(evidence.span().begin())).isZero();
        });
    }

    private static void tells(String text, String lines) {
        List<String> told = coded(text).claims().stream()
                .filter(claim -> !(claim.detail() instanceof Detail.Event))
                .map(RobustEnglishTest::line)
                .toList();
        assertThat(String.join("\n", told)).isEqualTo(lines.strip());
    }

    private static Outcome.Coded coded(String text) {
        List<Outcome> outcomes = new ArrayList<>();
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        PIPELINE.code(
                List.of(new Source("test", () -> new ByteArrayInputStream(bytes), LocalDate.of(2021, 4, 20))),
                outcomes::add);
        assertThat(outcomes).singleElement().isInstanceOf(Outcome.Coded.class);
        return (Outcome.Coded) outcomes.get(0);
    }

    private static String line(Claim claim) {
        Attribution.Kind kind = claim.attribution().kind();
        Actor speaker = claim.attribution().speaker();
        String says =
                kind == Attribution.Kind.AUTHOR ? "" : ", says " + (speaker == null ? "somebody" : speaker.name());
        String recipients = claim.recipients().isEmpty() ? "" : " > " + codes(claim.recipients());
        return claim.detail().kind().name().toLowerCase(Locale.ROOT) + " " + codes(claim.actors()) + recipients + " "
                + claim.status() + says;
    }

    private static String codes(List<Actor> actors) {
        return actors.stream().map(Actor::country).collect(Collectors.joining(" "));
    }
}
