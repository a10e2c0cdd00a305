package org.entente.claims;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.entente.model.Actor;
import org.entente.model.Claim;
import org.entente.model.Detail;
import org.junit.jupiter.api.Test;

/** Each line is a sentence of an article and the events in it: type, mode, who to whom, how firm. */
class EventsTest {

    @Test
    void eachTypeWithItsMode() {
        tells("""
                France condemned Russia.                                   = ACCUSE disapprove FRA > RUS DONE
                Poland accused Belarus of jamming its radio.               = ACCUSE allege POL > BLR DONE
                Germany is investigating an attack by Iran.                = ACCUSE investigate DEU > IRN DONE
                Turkey expelled two Greek diplomats.                       = SANCTION expel TUR > GRC DONE
                Canada suspended aid to Ethiopia.                          = SANCTION discontinue CAN > ETH DONE
                Japan donated vaccines to Laos.                            = AID JPN > LAO DONE
                Egyptian police arrested an Italian student.               = COERCE arrest EGY > ITA DONE
                Iran seized a Greek tanker.                                = COERCE seize IRN > GRC DONE
                Israel bombed Syria.                                       = ASSAULT explosives ISR > SYR DONE
                Armenian troops opened fire on Azerbaijani soldiers.       = ASSAULT firearms ARM > AZE DONE
                India massed troops along the Chinese border.              = MOBILIZE troops IND > CHN DONE
                Ethiopia withdrew its troops from Somalia.                 = RETREAT withdraw ETH > SOM DONE
                Sri Lankan President Gotabaya Rajapaksa resigned.          = RETREAT resign LKA DONE
                Iran released the British sailors.                         = RETREAT release IRN > GBR DONE
                The United States lifted sanctions on Sudan.               = CONCEDE USA > SDN DONE
                Panama established diplomatic relations with China.        = SUPPORT PAN > CHN DONE
                Norway praised Sweden.                                     = SUPPORT NOR > SWE DONE
                Oman mediated between Iran and Saudi Arabia.               = CONSULT third-party OMN > IRN, SAU DONE
                Spain extradited a general to Chile.                       = COOPERATE ESP > CHL DONE
                """);
    }

    @Test
    void actsOfSpeechAreTheirSpeakersTowardsWhomTheySpeakOf() {
        tells("""
                Turkey urged Sweden to extradite the exiles.               = REQUEST assist TUR > SWE DONE
                Azerbaijan threatened to attack Armenia.                   = THREATEN violence AZE > ARM DONE
                Germany called on Russia to release the pilots.            = REQUEST yield DEU > RUS DONE
                Finland condemned Russia's attack on Ukraine.              = ACCUSE disapprove FIN > RUS DONE
                North Korea refused to meet the American envoy.            = REJECT meet PRK > USA DONE
                """);
    }

    @Test
    void whoSpeaksOfTheDealsOfOthersDoesSomethingOfHisOwn() {
        tells("""
                Seoul condemned the sale of shells by Iran to Russia.      = ACCUSE disapprove KOR > IRN DONE
                Greece called on Spain to stop its sale of drones to Turkey. = REQUEST yield GRC > ESP DONE
                Finland repeated its condemnation of Russia's attack on Ukraine. = ACCUSE disapprove FIN > RUS DONE
                """);
    }

    @Test
    void twoTitlesAreTwoPersons() {
        tells("""
                Antony Blinken met Polish Foreign Minister Zbigniew Rau. The Secretary and Foreign Minister Rau condemned Belarus. = CONSULT USA > POL DONE; ACCUSE disapprove USA, POL > BLR DONE
                Blinken held separate calls with the Thai and Laotian foreign ministers. = CONSULT phone USA > THA, LAO DONE
                """);
    }

    @Test
    void peopleProtestWhereGovernmentsAccuse() {
        tells("""
                Thousands of Cubans joined protests against the law.       = PROTEST demo CUB DONE
                Cuba staged a protest against Spain over the law.          = ACCUSE disapprove CUB > ESP DONE
                """);
    }

    @Test
    void whoStopsToMeetSomebodyMeetsHim() {
        tells("""
                Macron will stop in Oslo to meet Norwegian officials.      = CONSULT FRA > NOR AGREED
                """);
    }

    @Test
    void whatAMessageSaysItsSenderSays() {
        tells("""
                France issued a statement condemning Russia's attack on Kyiv. = ACCUSE disapprove FRA > RUS DONE
                Putin sent a message congratulating Modi on his victory.   = SUPPORT RUS > IND DONE
                Chad sent a letter thanking Japan for its help.            = SUPPORT TCD > JPN DONE
                The council of Chad adopted a resolution condemning Iran.  = ACCUSE disapprove TCD > IRN DONE
                """);
    }

    @Test
    void whoMeetsSomebodyToDoAThingDoesIt() {
        tells("""
                Macron met today with Ukrainian Foreign Minister Dmytro Kuleba to thank Poland. = CONSULT FRA > UKR DONE; SUPPORT FRA > POL DONE
                """);
    }

    @Test
    void whatIsOnlyPromisedIsNotDone() {
        tells("""
                Putin confirmed his readiness to provide assistance to the Chinese people. = AGREE RUS > CHN PROPOSED
                Sherman stressed America's resolve to work closely with Norway. = AGREE USA > NOR AGREED
                Chad and Niger underlined their commitment to deepen cooperation. = SUPPORT TCD, NER DONE; AGREE TCD, NER AGREED
                Macron received congratulations from the king of Bahrain.  = SUPPORT BHR > FRA DONE
                """);
    }

    @Test
    void aSanctionOnTheirPrisonIsOnThem() {
        tells("""
                The Syrian regime jails many. The United States is imposing sanctions on Saydnaya Military Prison. = SANCTION discontinue USA > SYR DONE
                """);
    }

    @Test
    void aListOfPersonsIsMetWhole() {
        tells("""
                Putin spoke to President of Armenia Serzh Sargsyan , President of Belarus Alexander Lukashenko and Prime Minister of Japan Shinzo Abe . = CONSULT RUS > ARM, BLR, JPN DONE
                Blinken met with senior NATO and European Union officials. = CONSULT USA > NATO, EU DONE
                """);
    }

    @Test
    void whatIsOverIsNotOfADayToCome() {
        assertThat(Reader.claims("Norway praised Belgium's promise to spend more on defence by 2035.").stream()
                        .map(claim -> claim.date().start()))
                .containsExactly(Reader.PUBLISHED);
    }

    @Test
    void theyAreWhoSpoke() {
        tells("""
                Antony Blinken spoke with Ukrainian Foreign Minister Dmytro Kuleba. The Secretary noted the rise of Russian authorities there. They discussed measures. = CONSULT USA > UKR DONE; CONSULT USA, UKR > UKR DONE
                """);
    }

    @Test
    void whoSaysWeInATranscriptIsWhoeverSpeaks() {
        assertThat(Reader.issued(
                                List.of("Meeting in the palace"),
                                List.of(
                                        "President of Latvia Edgars Rinkēvičs (retranslated): Good evening. We condemn Iran.",
                                        "President of Chile Gabriel Boric: Good evening. We condemn Peru."))
                        .stream()
                        .map(EventsTest::line))
                .containsExactly("ACCUSE disapprove LVA > IRN DONE", "ACCUSE disapprove CHL > PER DONE");
    }

    @Test
    void whoAsksHisOwnPeopleAbroadAsksNobodyThere() {
        tells("""
                Macron asked the French embassy in Kenya to wait a little. =
                """);
    }

    @Test
    void whatSpeaksOfNobodyElseIsNoEvent() {
        tells("""
                France discussed the attack.                               =
                Latvians remember the Soviet occupation.                   =
                Canada demonstrated its resolve.                           =
                Kenya survived an attack.                                  =
                Italy released a statement.                                =
                """);
    }

    @Test
    void whatSoundsLikeConflictAndIsNone() {
        tells("""
                Italy demonstrated that the bridge is safe.                =
                Malta will host the meeting on March 16.                   =
                Kenya and Uganda fight malaria and corruption.             =
                Greek engineers executed the plan in Albania.              =
                Chile denied the paper's story. Peru was silent.           =
                """);
    }

    @Test
    void aDeedThatIsOnlyNamedStaysWhatItIs() {
        tells("""
                Canada will help those who flee Russia's war on Ukraine.   = ASSAULT RUS > UKR DONE
                Norway sent greetings to the king of Jordan.               = SUPPORT NOR > JOR DONE
                """);
    }

    @Test
    void theProtestOfAPowerIsANoteAndThatOfItsPeopleAMarch() {
        tells("""
                Pakistan protested against India's raid.                   = ACCUSE disapprove PAK > IND DONE
                Iraqi students protested against Iran.                     = PROTEST demo IRQ > IRN DONE
                """);
    }

    @Test
    void whoIsReceivedIsMetAndVisits() {
        tells("""
                Putin received Chancellor Angela Merkel at his Sochi residence. = CONSULT RUS > DEU DONE
                Queen Beatrix of the Netherlands received Modi.            = CONSULT NLD > IND DONE
                Modi received a letter from Putin.                         =
                The Israeli law receives praise in Rome.                   =
                """);
    }

    @Test
    void wordsOfConflictThatTellOfNone() {
        tells("""
                The Indian leaders charged the French ministries to oversee it. =
                The Indian members abused their power in France.           =
                An Indian court vacated the ruling of a French court.      =
                India is searching for an answer to France.                =
                """);
    }

    @Test
    void theWordsOfACommuniqueOnTalks() {
        tells("""
                The presidents of Russia and Turkey had an exchange of views. = CONSULT RUS, TUR > TUR DONE
                Putin attended the Russia-NATO summit.                     = CONSULT multilateral RUS > NATO DONE
                Modi expressed his condolences over the death of French sailors. = SUPPORT IND > FRA DONE
                Putin praised the role of Finland.                         = SUPPORT RUS > FIN DONE
                Modi was satisfied with the results of the Indian-French talks. = SUPPORT IND > FRA DONE
                Kenya remains India's reliable partner.                    = SUPPORT IND > KEN DONE
                The Indian people mourn with the people of Nepal.          = SUPPORT IND > NPL DONE
                Akayev addressed Putin with a request to write off a debt. = REQUEST assist KGZ > RUS DONE
                Russia is ready to develop its partnership with NATO.      = AGREE RUS > NATO PROPOSED
                Russia introduced an entry ban for American senators.      = SANCTION discontinue RUS > USA DONE
                The law bans American citizens from adopting children in Russia. =
                """);
    }

    @Test
    void whatStatesDoToOneAnotherShortOfForce() {
        tells("""
                France stopped military cooperation with Niger.            = SANCTION discontinue FRA > NER DONE
                Estonia called home its ambassador from Belarus.           = SANCTION withdraw EST > BLR DONE
                Kyiv cut the staff of Iran's embassy.                      = SANCTION withdraw UKR > IRN DONE
                Turkey called the Greek pact a threat to peace.            = ACCUSE disapprove TUR > GRC DONE
                Delhi hit back at Ottawa.                                  = ACCUSE disapprove IND > CAN DONE
                The European Union approved 10 million euros for Armenia.  = AID EU > ARM DONE
                Greece sent firefighters to Cyprus.                        = AID GRC > CYP DONE
                Serbia put its army on alert.                              = MOBILIZE troops SRB DONE
                India's minister saw his Philippine colleague.             = CONSULT IND > PHL DONE
                """);
    }

    @Test
    void aSubjectThatTheParserHangsElsewhere() {
        tells("""
                Ahead of the summit in Hangzhou, China, Putin had a meeting with Erdogan. = CONSULT multilateral RUS > TUR DONE
                The United States, supported by its allies, launched an airstrike against targets in Syria. = ASSAULT aerial USA > SYR DONE
                The Russian President called on the Israeli side to prevent such incidents. = REQUEST RUS > ISR DONE
                Putin had talks with Federal Chancellor of Austria Sebastian Kurz. = CONSULT RUS > AUT DONE
                At the end of the talks of Iran and Oman, journalists were let in. = CONSULT IRN, OMN > OMN DONE
                Putin expressed support to the leadership and people of Italy. = SUPPORT RUS > ITA DONE
                """);
    }

    static void tells(String lines) {
        List<String> told = new ArrayList<>();
        for (String line : lines.lines().toList()) {
            String text = line.substring(0, line.indexOf('=')).strip();
            String events = Reader.claims(text).stream()
                    .filter(claim -> claim.detail() instanceof Detail.Event)
                    .map(EventsTest::line)
                    .collect(Collectors.joining("; "));
            told.add(String.format("%-58s = %s", text, events).stripTrailing());
        }
        assertThat(String.join("\n", told)).isEqualTo(lines.strip());
    }

    static String line(Claim claim) {
        String mode = claim.plover().mode() == null ? "" : " " + claim.plover().mode();
        String recipients = claim.recipients().isEmpty() ? "" : " > " + countries(claim.recipients());
        return claim.plover().type() + mode + " " + countries(claim.actors()) + recipients + " " + claim.status();
    }

    private static String countries(List<Actor> actors) {
        return actors.stream().map(Actor::country).collect(Collectors.joining(", "));
    }
}
