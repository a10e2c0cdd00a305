package org.entente.mentions;

import org.entente.model.Meaning;
import org.junit.jupiter.api.Test;

class StatesTest {

    @Test
    void statesAreNamedInManyWays() {
        states(
                "Pakistan and the Russians left Kyiv to the Kremlin.",
                "Pakistan = PAK",
                "Russians = RUS",
                "Kyiv = UKR",
                "Kremlin = RUS");
        states("The U.S. and the U.K. met the UAE.", "U.S. = USA", "U.K. = GBR", "UAE = ARE");
        states(
                "Türkiye, Cote d'Ivoire and Côte d’Ivoire agreed.",
                "Türkiye = TUR",
                "Cote d'Ivoire = CIV",
                "Côte d’Ivoire = CIV");
        states(
                "The People's Republic of China recognised the Republic of Belarus.",
                "People's Republic of China = CHN",
                "Republic of Belarus = BLR");
    }

    @Test
    void aListNamesEachOfItsStates() {
        states(
                "They flew to Paris, London and Uganda, Kenya and Chad.",
                "Paris = FRA",
                "London = GBR",
                "Uganda = UGA",
                "Kenya = KEN",
                "Chad = TCD");
        states("They flew to Atlanta, Georgia.");
    }

    @Test
    void theLongestNameWins() {
        states(
                "Guinea-Bissau traded with Papua New Guinea and Equatorial Guinea.",
                "Guinea-Bissau = GNB",
                "Papua New Guinea = PNG",
                "Equatorial Guinea = GNQ");
        states("South Korean ships met North Korea's.", "South Korean = KOR", "North Korea = PRK");
        states("The Democratic Republic of the Congo left.", "Democratic Republic of the Congo = COD");
        states("The Indo-Pacific and the South China Sea matter.");
    }

    @Test
    void aCompoundNamesTwoStates() {
        states("The Russia-India pact", "Russia = RUS", "India = IND");
        states("Sino-Russian drills", "Sino = CHN", "Russian = RUS");
        states("Indo-Pakistani and US-China talks", "Indo = IND", "Pakistani = PAK", "US = USA", "China = CHN");
        states("The Franco–German treaty", "Franco = FRA", "German = DEU");
    }

    @Test
    void aFormInOThatNamesPeopleTooStandsAlone() {
        states("Filipino and Lao ships passed Basotho trucks.", "Filipino = PHL", "Lao = LAO", "Basotho = LSO");
    }

    @Test
    void aTrapTakesNothingFromOtherWords() {
        states("A Danish frigate was sold to Polish buyers in Gdynia.", "Danish = DNK", "Polish = POL");
    }

    @Test
    void aFormerStateIsRecordedUnderItsHeir() {
        states("The Soviet Union armed East Germany.", "Soviet Union = RUS", "East Germany = DEU");
    }

    @Test
    void namesOfPeopleAndThingsAreNotStates() {
        states("Michael Jordan played in Jordan.", "Jordan = JOR");
        states("Chad Wolf flew to Chad.", "Chad = TCD");
        states("They roast turkey in Turkey.", "Turkey = TUR");
        states("Republicans in Atlanta, Georgia, and a port in Georgia", "Georgia = GEO");
        states("The Washington Post wrote of the Paris Agreement and George Washington.");
        states("Polish officials polish their shoes.");
        states("Male soldiers landed in Male.", "Male = MDV");
        states("He told us that the US would come.", "US = USA");
        states("New York is in New England.");
    }

    @Test
    void aTextCalledByTheTownWhereItWasSignedNamesNoState() {
        states("The Ottawa Convention, the Kyoto Protocol, the Doha accords and the Astana process stand.");
        states("Ottawa signed a convention with Seoul.", "Ottawa = CAN", "Seoul = KOR");
    }

    @Test
    void carelessTextCapitalisesNothing() {
        states(
                "from china and turkey the us said that it buys from russia",
                "china = CHN",
                "turkey = TUR",
                "us = USA",
                "russia = RUS");
        states("they told us that the polish border is near", "polish = POL");
    }

    @Test
    void aSentenceWithoutNamesInATextWithCapitalsNamesNobody() {
        states(
                "India and Russia met. I hope that ties between us grow. They are: good friends.",
                "India = IND",
                "Russia = RUS");
        states("They met in St George Hall, and later in St George's.", "St George = GRD");
        states("Dr Jung Pak flew to Pak.", "Pak = PAK");
    }

    @Test
    void headlinesCapitaliseEverything() {
        states("TURKEY AND US AGREE, CHINA PROTESTS", "TURKEY = TUR", "US = USA", "CHINA = CHN");
        states("India And Russia Sign Defence Pact In Moscow", "India = IND", "Russia = RUS", "Moscow = RUS");
    }

    @Test
    void aStanceTowardsAStateIsNotTheState() {
        states("Pro-Russian and anti-American crowds met non-Indian ones.");
    }

    @Test
    void regionsNameNoState() {
        Shown.found(
                Meaning.Region.class, "Western weapons for Gulf states", "Western = West", "Gulf states = Gulf states");
        Shown.found(
                Meaning.Location.class,
                "They met in New York and Sochi.",
                "New York = New York USA",
                "Sochi = Sochi RUS");
    }

    @Test
    void aCityCountsWhereItsPrepositionSaysThatItIsOne() {
        Shown.found(
                Meaning.Location.class,
                "They came from Lorient, visited Changwon and the yard at Nizhny Tagil, and met Ann Lorient near Paris Changwon.",
                "Lorient = Lorient FRA",
                "Changwon = Changwon KOR",
                "Nizhny Tagil = Nizhny Tagil RUS");
    }

    private static void states(String text, String... expected) {
        Shown.found(Meaning.State.class, text, expected);
    }
}
