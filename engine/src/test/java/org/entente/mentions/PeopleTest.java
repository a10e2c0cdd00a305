package org.entente.mentions;

import org.entente.model.Meaning;
import org.junit.jupiter.api.Test;

class PeopleTest {

    @Test
    void peopleInTheTableAreKnown() {
        people("Putin met Narendra Modi.", "Putin = Vladimir Putin RUS GOV", "Narendra Modi = Narendra Modi IND GOV");
        people(
                "Russian Foreign Minister Mr. Sergey Lavrov came.",
                "Russian Foreign Minister Mr. Sergey Lavrov = Sergey Lavrov RUS GOV");
        people(
                "Mr Lavrov and Sergei Lavrov",
                "Mr Lavrov = Sergey Lavrov RUS GOV",
                "Sergei Lavrov = Sergei Lavrov RUS GOV");
    }

    @Test
    void othersAreKnownByTheirOffice() {
        people(
                "Kenyan Foreign Minister Atieno Wafula Odera spoke.",
                "Kenyan Foreign Minister Atieno Wafula Odera = Atieno Wafula Odera KEN GOV");
        people(
                "Lt. Gen. Nimal Gunaweera, Sri Lanka's defence minister, came.",
                "Lt. Gen. Nimal Gunaweera, Sri Lanka's defence minister = Nimal Gunaweera LKA GOV");
        people(
                "Ivan Petrenko, the Ukrainian ambassador, left.",
                "Ivan Petrenko, the Ukrainian ambassador = Ivan Petrenko UKR GOV");
        people(
                "The Chairman of the Joint Chiefs of Staff Committee of Pakistan, General Tariq Sohail, flew.",
                "Chairman of the Joint Chiefs of Staff Committee of Pakistan, General Tariq Sohail = Tariq Sohail PAK MIL");
        people("The Russian analyst Anton Belkin wrote.", "Russian analyst Anton Belkin = Anton Belkin RUS EDU");
        people(
                "President of Kenya Uhuru Kenyatta spoke.",
                "President of Kenya Uhuru Kenyatta = Uhuru Kenyatta KEN GOV");
        people(
                "Pakistan's ambassador to Russia Shahid Qasim Baig spoke.",
                "Pakistan's ambassador to Russia Shahid Qasim Baig = Shahid Qasim Baig PAK GOV");
    }

    @Test
    void theStateOfAnOfficeMayFollowTheName() {
        people("President Omar Tembo of Gabon came.", "President Omar Tembo of Gabon = Omar Tembo GAB GOV");
        people(
                "Queen Beatrix of the Netherlands met King Abdullah of Jordan.",
                "Queen Beatrix of the Netherlands = Beatrix NLD GOV",
                "King Abdullah of Jordan = Abdullah II JOR GOV");
        people("King Harald smiled.", "King Harald = Harald V NOR GOV");
        people("Professor Ivan Petrenko of Kyiv's university", "Professor Ivan Petrenko = Ivan Petrenko EDU");
    }

    @Test
    void whatAnOfficeIsForStandsBeforeItsHoldersName() {
        people(
                "The Norwegian minister for fisheries and ocean policy Kari Holt spoke.",
                "Norwegian minister for fisheries and ocean policy Kari Holt = Kari Holt NOR GOV");
        people(
                "Under Secretary for Civilian Security, Democracy, and Human Rights Orla Finch spoke.",
                "Under Secretary for Civilian Security, Democracy, and Human Rights Orla Finch = Orla Finch GOV");
        people(
                "Secretary General of the Collective Security Treaty Organisation (CSTO) Ivan Blok spoke.",
                "Secretary General of the Collective Security Treaty Organisation (CSTO) Ivan Blok = Ivan Blok CSTO GOV");
        people("The Norwegian minister for fisheries spoke.");
        people(
                "Republic of Korea (ROK) Vice Foreign Minister Cho Hyundong spoke.",
                "Republic of Korea (ROK) Vice Foreign Minister Cho Hyundong = Cho Hyundong KOR GOV");
    }

    @Test
    void aNameInAListIsNotAnApposition() {
        people(
                "Sergei Lavrov, Pakistan's prime minister Imran Khan and others met.",
                "Sergei Lavrov = Sergei Lavrov RUS GOV",
                "Pakistan's prime minister Imran Khan = Imran Khan PAK GOV");
    }

    @Test
    void aSurnameIsWhoeverWasNamedInFull() {
        people(
                "Colonel Jonas Okello spoke. Later Okello left.",
                "Colonel Jonas Okello = Jonas Okello MIL",
                "Okello = Jonas Okello MIL");
        people(
                "“We agree,” Okello said. Ugandan Defence Minister Jonas Okello smiled.",
                "Okello = Jonas Okello UGA GOV",
                "Ugandan Defence Minister Jonas Okello = Jonas Okello UGA GOV");
    }

    @Test
    void aSurnameAfterAnotherFirstNameIsSomebodyElse() {
        people("Marina Kim spoke. Casey O'Neill of Channel One listened.");
        people(
                "Yesterday Putin spoke; earlier al-Assad did.",
                "Putin = Vladimir Putin RUS GOV",
                "al-Assad = Bashar al-Assad SYR GOV");
    }

    @Test
    void theOfficeHolderOfTheDayIsMeant() {
        people("President Biden spoke.", "President Biden = Joe Biden USA GOV");
        people("German Chancellor Merkel spoke.", "German Chancellor Merkel = Angela Merkel DEU GOV");
    }

    private static void people(String text, String... expected) {
        Shown.found(Meaning.Person.class, text, expected);
    }
}
