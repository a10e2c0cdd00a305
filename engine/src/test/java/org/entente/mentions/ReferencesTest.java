package org.entente.mentions;

import org.entente.model.Meaning;
import org.junit.jupiter.api.Test;

class ReferencesTest {

    @Test
    void twoStatesAreThoseOfTheSentence() {
        references(
                "During the visit of the Russian foreign minister to Pakistan, both countries agreed.",
                "both countries = RUS GOV and PAK GOV");
        references("India and Japan met. The two sides signed a pact.", "The two sides = IND GOV and JPN GOV");
        references(
                "Russia sells arms to Pakistan. Prices fell. Both the states gain.",
                "Both the states = RUS GOV and PAK GOV");
    }

    @Test
    void twoLeadersAreThoseOfThePeopleNamed() {
        references(
                "Vladimir Putin spoke to President of France Emmanuel Macron. They discussed Syria. As to Ukraine and Syria,"
                        + " the two leaders stressed the need for talks.",
                "They = RUS GOV and FRA GOV",
                "the two leaders = RUS GOV and FRA GOV");
        references("India and Japan met. The two leaders signed a pact.", "The two leaders = IND GOV and JPN GOV");
    }

    @Test
    void theLatterIsTheLastOfTwo() {
        references("Cooperation between Russia and Pakistan would help the latter.", "the latter = PAK GOV");
        references(
                "Egypt and Sudan spoke of Ethiopia. Egypt and Sudan agreed, and the former signed.",
                "the former = EGY GOV");
    }

    @Test
    void itIsTheSubject() {
        references("Pakistan will enhance its cooperation with Russia.", "its = PAK GOV");
        references("Islamabad said it would buy jets.", "it = PAK GOV");
        references("India is rising. It bought jets from France.", "It = IND GOV");
    }

    @Test
    void itIsNotAlwaysAState() {
        references("It is clear that Russia gains.", "It = nobody");
        references("The agreement helps Russia because it lasts.", "it = nobody");
        references("Moscow built the missile and tested it.", "it = nobody");
    }

    @Test
    void theOwnerOfWhatItBoughtIsMeant() {
        references("Pakistan wants jets to balance the Indian jets that it acquired from France.", "it = IND GOV");
    }

    @Test
    void theyAreSeveral() {
        references("Russia and Pakistan said that they would meet.", "they = RUS GOV and PAK GOV");
        references("The jets came because they were cheap.", "they = nobody");
    }

    @Test
    void heIsThePersonNamedBefore() {
        references("Sergey Lavrov met Wang Yi. He then flew to Delhi.", "He = RUS GOV");
        references("Vladimir Putin said he would come.", "he = RUS GOV");
    }

    @Test
    void weAreThoseWhoSpeak() {
        references("“We will sell jets,” said Sergey Lavrov.", "We = RUS GOV");
        Shown.resolved(
                Meaning.Reference.class,
                Articles.document("We signed a pact with Kenya.", "2021-04-20", "Kampala Gazette"),
                "We = UGA GOV");
    }

    @Test
    void anEpithetIsAStateOfTheArticle() {
        references("Saudi Arabia met Iran. The kingdom signed.", "The kingdom = SAU GOV");
        references("China lent to Sri Lanka. The island nation paid.", "The island nation = LKA GOV");
        references(
                "Russia sold jets to Estonia's neighbours. The Baltic state protested.", "The Baltic state = EST GOV");
        references("Germany sold tanks to Qatar. The country is rich.", "The country = DEU GOV");
    }

    @Test
    void anOfficeIsHeldInTheStateSpokenOf() {
        offices(
                "Russian President Vladimir Putin met Xi Jinping. The Russian leader smiled.",
                "Russian leader = RUS GOV");
        offices(
                "Russia's embassy protested. The foreign minister called.",
                "Russia's embassy = RUS GOV",
                "foreign minister = RUS GOV");
        offices("Sergey Lavrov met his Indian counterpart.", "Indian counterpart = IND GOV");
        offices(
                "A Venezuelan general spoke. His own foreign ministry denied it.",
                "Venezuelan general = VEN MIL",
                "foreign ministry = VEN GOV");
        offices("The rebels fled.", "rebels = REB");
    }

    @Test
    void anInstitutionBelongsToTheCapitalItSitsIn() {
        offices(
                "Russia delivered jets to Pakistan, the defence ministry in Islamabad said.",
                "defence ministry = PAK GOV");
        offices("India welcomed the vote of the parliament in Kathmandu.", "parliament = NPL LEG");
        offices("Officials in Nairobi met Tanzania.", "Officials = KEN GOV");
        offices("Russia warned the embassy in Kyiv.", "embassy = GOV");
    }

    private static void references(String text, String... expected) {
        Shown.resolved(Meaning.Reference.class, text, expected);
    }

    private static void offices(String text, String... expected) {
        Shown.resolved(Meaning.Office.class, text, expected);
    }
}
