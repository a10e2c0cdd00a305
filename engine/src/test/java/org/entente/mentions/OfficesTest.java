package org.entente.mentions;

import org.entente.model.Meaning;
import org.junit.jupiter.api.Test;

class OfficesTest {

    @Test
    void anOfficeTakesTheStateBesideIt() {
        offices(
                "The Pakistani army chief met Chinese officials.",
                "Pakistani army chief = PAK MIL",
                "Chinese officials = CHN GOV");
        offices(
                "Russia's new defence minister praised the Indian Navy.",
                "Russia's new defence minister = RUS GOV",
                "Indian Navy = IND MIL");
        offices(
                "The President of Kenya and the Turkish foreign ministry agreed.",
                "President of Kenya = KEN GOV",
                "Turkish foreign ministry = TUR GOV");
        offices(
                "A spokesman for the Iranian foreign ministry spoke.",
                "spokesman for the Iranian foreign ministry = IRN GOV");
        offices("The commander of the Pakistan Navy sailed.", "commander of the Pakistan Navy = PAK MIL");
        offices("A Turkish delegation met the PLA.", "Turkish delegation = TUR GOV", "PLA = CHN MIL");
        offices("The NATO secretary general wrote.", "NATO secretary general = NATO GOV");
    }

    @Test
    void severalStatesShareAnOffice() {
        offices("Indian and Chinese troops clashed.", "Indian and Chinese troops = IND MIL and CHN MIL");
        offices(
                "The foreign ministers of India and Pakistan met.",
                "foreign ministers of India and Pakistan = IND GOV and PAK GOV");
        offices(
                "The Russian, Iranian and Turkish presidents met.",
                "Russian, Iranian and Turkish presidents = RUS GOV and IRN GOV and TUR GOV");
    }

    @Test
    void whoHeldAnOfficeIsOfTheElite() {
        offices("The former Pakistani prime minister spoke.", "former Pakistani prime minister = PAK ELI");
        offices("Brazil's ousted president left.", "Brazil's ousted president = BRA ELI");
    }

    @Test
    void theBackerOfAGroupIsNotItsState() {
        offices("US-backed rebels advanced.", "rebels = REB");
        offices("A Somalia-based militia fled.", "Somalia-based militia = SOM UAF");
    }

    @Test
    void anOfficeWithoutAStateHasNone() {
        offices("The foreign minister met officials.", "foreign minister = GOV", "officials = GOV");
    }

    @Test
    void commonWordsAreNobody() {
        offices("The general agreement and the national press conference were on the official agenda of the party.");
        offices("The people and the public of the country gave charity.");
    }

    @Test
    void anAbbreviationIsNoWordThatIsSpelledTheSame() {
        offices("LeT hit Mumbai. Let me say that Russia agreed to let them in.", "LeT = PAK REB");
        offices("I draw your attention to the fact that they plan to keep their edge.");
        offices("(1) A U.S. card. The A.U. spoke.");
        offices("He opened the All-Russian Congress of Chess. He asked Congress.", "Congress = USA LEG");
    }

    @Test
    void theSecurityCouncilOfAStateIsNotThatOfTheUnitedNations() {
        offices(
                "The Security Council secretary met the Secretary of the Security Council.",
                "Security Council secretary = GOV",
                "Secretary of the Security Council = GOV");
    }

    private static void offices(String text, String... expected) {
        Shown.found(Meaning.Office.class, text, expected);
    }
}
