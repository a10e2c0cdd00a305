package org.entente.claims;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.entente.model.Plover;
import org.junit.jupiter.api.Test;

/** Each line is a sentence of an article and the type of its event with the mode. */
class ModesTest {

    @Test
    void howPartiesConsult() {
        tells(Plover.Type.CONSULT, """
                The Finnish president flew to Ankara and met Turkish ministers.                  = visit
                Qatar mediated between Chad and Sudan.                                           = third-party
                Norway's foreign minister acted as mediator between Colombia and Venezuela.      = third-party
                Swiss envoys brokered talks between Georgia and Russia.                          = third-party
                Leaders of Kenya and Uganda met at a summit in Kampala.                          = multilateral
                Italy conferred with Egypt at a donors' conference.                              = multilateral
                Brazil held a summit with ASEAN.                                                 = multilateral
                The Polish president telephoned the Ukrainian president.                         = phone
                The Indian prime minister spoke by phone with the Iranian president.             = phone
                Canada discussed the raid with Mexico in a video call.                           = phone
                """);
    }

    @Test
    void howTheyRetreat() {
        tells(Plover.Type.RETREAT, """
                Ethiopia withdrew its soldiers from Eritrea.                                     = withdraw
                Vietnamese forces retreated from Cambodia.                                       = withdraw
                Angola ended its deployment of troops in Congo.                                  = withdraw
                Iran freed two French hostages.                                                  = release
                North Korea released an American prisoner.                                       = release
                Italy returned an antiquity to Ethiopia.                                         = release
                Libya dismantled its missiles for Britain.                                       = disarm
                The Armenian militia laid down its weapons in Azerbaijan.                        = disarm
                Serbian fighters laid down their arms in Kosovo.                                 = disarm
                Israel halted its attacks on Lebanon.                                            = ceasefire
                Armenia ceased fire against Azerbaijan.                                          = ceasefire
                Saudi Arabia stopped bombing Yemen.                                              = ceasefire
                Syria allowed inspectors from Sweden to enter.                                   = access
                Egypt opened its border to Sudan.                                                = access
                Myanmar gave Thai relief convoys access.                                         = access
                The Peruvian president resigned.                                                 = resign
                Thai Prime Minister Srettha Thavisin stepped down.                               = resign
                Tunisian interior minister Rachid Ammar quit his post.                           = resign
                """);
    }

    @Test
    void whatIsRequested() {
        tells(Plover.Type.REQUEST, """
                Nepal asked India for help.                                                      = assist
                Ukraine urged Germany to help it.                                                = assist
                Haiti appealed to Kenya for police.                                              = assist
                The Netherlands urged Hungary to reform its courts.                              = change
                Canada called on Uganda to amend the constitution.                               = change
                France pressed the Malian president to resign.                                   = change
                Japan demanded that North Korea release the abducted fishermen.                  = yield
                Turkey called on Armenia to withdraw from the valley.                            = yield
                Qatar demanded an end to the bombing of Gaza by Israel.                          = yield
                South Korea asked North Korea for talks.                                         = meet
                Greece urged Turkey to meet Cyprus.                                              = meet
                Bolivia requested a meeting with Chile.                                          = meet
                """);
    }

    @Test
    void howTheyAccuse() {
        tells(Plover.Type.ACCUSE, """
                Ireland condemned Israel.                                                        = disapprove
                Malaysia criticised Myanmar over the coup.                                       = disapprove
                Ghana voiced concern over arrests in Togo.                                       = disapprove
                Spain opened an investigation into Morocco.                                      = investigate
                German prosecutors are investigating Syria.                                      = investigate
                Australia launched an inquiry into China.                                        = investigate
                Chad accused Sudan of arming rebels.                                             = allege
                Ukraine sued Russia.                                                             = allege
                Bulgaria blamed Serbia for the spill.                                            = allege
                """);
    }

    @Test
    void whatIsRejected() {
        tells(Plover.Type.REJECT, """
                Switzerland refused to arm Ukraine.                                              = assist
                Hungary rejected Ukraine's request for ammunition.                               = assist
                Jordan declined to train Iraqi police.                                           = assist
                Turkey rejected Sweden's call for reform.                                        = change
                Poland rejected a German plan for reform of its courts.                          = change
                Ethiopia rejected Egypt's appeal to amend the law.                               = change
                Russia refused to withdraw from Georgia.                                         = yield
                Iran rejected American demands to release the sailors.                           = yield
                Serbia refused to release the Croatian prisoners.                                = yield
                North Korea refused to meet the American envoy.                                  = meet
                Algeria rejected talks with Morocco.                                             = meet
                Kenya turned down a meeting with Somalia.                                        = meet
                """);
    }

    @Test
    void whatIsThreatened() {
        tells(Plover.Type.THREATEN, """
                The United States threatened Turkey with sanctions.                              = restrict
                China threatened to impose tariffs on Australia.                                 = restrict
                Jordan threatened to shut its border with Syria.                                 = restrict
                Kenya threatened to arrest Ugandan fishermen.                                    = arrest
                Thailand threatened to detain Burmese activists.                                 = arrest
                Egypt threatened to prosecute Qatari journalists.                                = arrest
                Brazil threatened to break off relations with Israel.                            = relations
                Canada threatened to suspend aid to Haiti.                                       = relations
                Kosovo threatened to end talks with Serbia.                                      = relations
                Latvia threatened to expel Russian diplomats.                                    = expel
                Mali threatened to expel the French ambassador.                                  = expel
                Malaysia threatened to deport Indonesian workers.                                = expel
                Venezuela has threatened to annex the Guyanese province.                         = territory
                Israel threatened to occupy Lebanon.                                             = territory
                Azerbaijan threatened to seize territory from Armenia.                           = territory
                North Korea threatened to bomb South Korea.                                      = violence
                Iran threatened to attack Israel.                                                = violence
                Turkey threatened Syria with war.                                                = violence
                """);
    }

    @Test
    void howPeopleProtest() {
        tells(Plover.Type.PROTEST, """
                Iraqi students demonstrated against Iran.                                        = demo
                Greek students marched against Germany.                                          = demo
                Korean workers staged a rally against Japan.                                     = demo
                Haitian students rioted against the Dominican Republic.                          = riot
                Tunisian protesters threw stones at French police.                               = riot
                Nigerian workers rioted against Chinese managers.                                = riot
                Zambian miners went on strike against a Chinese firm.                            = strike
                Portuguese teachers staged a strike against Spain.                               = strike
                Argentine workers held a general strike against the IMF.                         = strike
                Palestinian prisoners went on hunger strike against Israel.                      = hunger
                A Russian activist began a hunger strike against Belarus.                        = hunger
                Iraqi activists staged a hunger strike against Turkey.                           = hunger
                Egyptian students boycotted Danish shops.                                        = boycott
                Chinese students staged a boycott against Japan.                                 = boycott
                Algerian traders staged a boycott against France.                                = boycott
                Polish farmers blocked the border with Ukraine.                                  = obstruct
                Nepalese protesters blocked the road to India.                                   = obstruct
                Bolivian activists blocked a road against Chile.                                 = obstruct
                Iranian protesters burned the flag of Israel.                                    = vandalize
                Pakistani students burned an effigy of the French president.                     = vandalize
                Serbian protesters vandalised the Croatian embassy.                              = vandalize
                """);
    }

    @Test
    void whatIsCutOff() {
        tells(Plover.Type.SANCTION, """
                A Russian court convicted an American reporter.                                  = convict
                A Turkish court found a German citizen guilty.                                   = convict
                An Iranian judge sentenced a Swedish doctor.                                     = convict
                Turkey expelled two Greek diplomats.                                             = expel
                Albania declared the Iranian ambassador persona non grata.                       = expel
                Niger ordered the French ambassador to leave.                                    = expel
                Jordan recalled its ambassador to Israel.                                        = withdraw
                Argentina withdrew its embassy from Syria.                                       = withdraw
                Norway withdrew its observers from Ethiopia.                                     = withdraw
                Sweden suspended aid to Mali.                                                    = discontinue
                Bolivia broke off relations with Israel.                                         = discontinue
                Morocco stopped trading with Algeria.                                            = discontinue
                """);
    }

    @Test
    void whatIsMobilized() {
        tells(Plover.Type.MOBILIZE, """
                India massed troops along the Chinese border.                                    = troops
                Poland put its army on alert against Belarus.                                    = troops
                Venezuela called up reservists against Colombia.                                 = troops
                North Korea test-fired a missile over Japan.                                     = weapons
                Russia deployed missiles in Belarus.                                             = weapons
                China moved warships to Taiwan.                                                  = weapons
                Kenya deployed riot police along the Somali border.                              = police
                Croatia sent police to the Serbian border.                                       = police
                Italy deployed gendarmes against Albanian smugglers.                             = police
                Iran deployed militias in Syria.                                                 = militia
                Sudan massed paramilitaries along the Chadian border.                            = militia
                Ethiopia mobilised militias against Eritrea.                                     = militia
                """);
    }

    @Test
    void howPeopleAreCoerced() {
        tells(Plover.Type.COERCE, """
                Iran seized a Greek tanker.                                                      = seize
                Argentina confiscated British property.                                          = seize
                Russian police raided an American newspaper.                                     = seize
                Japan banned Russian ships.                                                      = restrict
                Israel imposed restrictions on Palestinian farmers.                              = restrict
                Latvia barred Belarusian lorries.                                                = restrict
                Turkey blocked a German website.                                                 = censor
                Russia shut down a Dutch newspaper.                                              = censor
                China censored a Hong Kong broadcaster.                                          = censor
                Israel imposed a curfew on Palestinian towns.                                    = curfew
                India imposed a curfew on Pakistani residents.                                   = curfew
                Bahrain declared a curfew against Iranian residents.                             = curfew
                Russia declared martial law in Ukraine.                                          = martial-law
                Israel declared a state of emergency on the Lebanese border.                     = martial-law
                Iraq imposed martial law on Kurdish towns.                                       = martial-law
                Egyptian police arrested an Italian student.                                     = arrest
                Russia jailed an American teacher.                                               = arrest
                Myanmar took a Japanese reporter into custody.                                   = arrest
                Tunisia deported Guinean migrants.                                               = deport
                Greece turned back boats of Afghan migrants.                                     = deport
                Dominican soldiers deported Haitian families.                                    = deport
                Israel withheld food from the Palestinians.                                      = withhold
                Turkey withheld water from Syria.                                                = withhold
                Sudan deprived the Chadian refugees of medicine.                                 = withhold
                Russia spread disinformation about Moldova.                                      = misinformation
                China waged a disinformation campaign against Taiwan.                            = misinformation
                Belarus spread fake news about Poland.                                           = misinformation
                Russian hackers launched a cyberattack on Estonia.                               = cyber
                North Korea hacked a South Korean bank.                                          = cyber
                Iran hacked an Albanian ministry.                                                = cyber
                """);
    }

    @Test
    void byWhatMeansTheyAssault() {
        tells(Plover.Type.ASSAULT, """
                Somali pirates kidnapped three Danish sailors.                                   = abduct
                Niger's rebels took a Chinese engineer hostage.                                  = abduct
                Libyan gunmen abducted an Egyptian diplomat.                                     = abduct
                Russian police beat a Ukrainian sailor.                                          = beat
                Iranian guards clubbed an Afghan migrant.                                        = beat
                Moroccan police beat up a Spanish reporter.                                      = beat
                Syrian soldiers tortured a Lebanese prisoner.                                    = torture
                Chilean officers whipped Argentine prisoners.                                    = torture
                Russian warders tortured Ukrainian captives.                                     = torture
                Eritrean soldiers raped Ethiopian women.                                         = sexual
                Japanese soldiers raped Filipino girls.                                          = sexual
                Libyan guards raped Nigerian migrants.                                           = sexual
                Israel assassinated an Iranian scientist.                                        = targeted
                Russian agents murdered a Georgian exile.                                        = targeted
                Chilean agents assassinated an Argentine general.                                = targeted
                Israel destroyed a Lebanese bridge.                                              = destroy
                Sudanese militiamen torched a Chadian village.                                   = destroy
                Russian agents sabotaged a Czech depot.                                          = destroy
                Malian hunters hacked Fulani herders from Burkina Faso to death with machetes.   = primitive
                A Tunisian man stabbed a German tourist.                                         = primitive
                Chinese soldiers attacked Indian soldiers with clubs.                            = primitive
                Armenian troops opened fire on Azerbaijani soldiers.                             = firearms
                Chadian gunmen attacked Cameroonian soldiers.                                    = firearms
                Egyptian guards shot a Sudanese migrant.                                         = firearms
                Libyan agents blew up an American airliner.                                      = explosives
                Pakistani militants attacked an Indian convoy with a car bomb.                   = explosives
                Turkish soldiers were attacked by Syrian rebels with grenades.                   = explosives
                A suicide bomber from Somalia attacked Kenya.                                    = suicide-attack
                Pakistani militants staged a suicide attack on an Indian base.                   = suicide-attack
                A Saudi suicide bomber struck Iraq.                                              = suicide-attack
                Israeli jets attacked Syria.                                                     = aerial
                Turkey launched an air strike on Iraq.                                           = aerial
                Ethiopian helicopters struck Eritrea.                                            = aerial
                Ukraine attacked Russia with drones.                                             = drone
                Iranian drones struck Saudi Arabia.                                              = drone
                Turkey launched a drone strike on Syria.                                         = drone
                Israel shelled Lebanon.                                                          = heavy-weapons
                North Korea attacked South Korea with artillery.                                 = heavy-weapons
                Iran launched a missile attack on Iraq.                                          = heavy-weapons
                Hungarian police fired tear gas at Syrian migrants.                              = crowd-control
                Chinese ships attacked a Philippine boat with water cannon.                      = crowd-control
                Israeli police attacked Palestinian worshippers with stun grenades.              = crowd-control
                Iraq attacked Iran with chemical weapons.                                        = unconventional
                Russian agents poisoned a British citizen.                                       = unconventional
                Syria attacked Turkish soldiers with chlorine.                                   = unconventional
                """);
    }

    private static void tells(Plover.Type type, String lines) {
        List<String> told = new ArrayList<>();
        Set<String> modes = new TreeSet<>();
        for (String line : lines.lines().toList()) {
            String text = line.substring(0, line.indexOf('=')).strip();
            Set<String> found = Reader.claims(text).stream()
                    .map(claim -> claim.plover())
                    .filter(plover -> plover.type() == type && plover.mode() != null)
                    .map(plover -> plover.mode())
                    .collect(Collectors.toCollection(LinkedHashSet::new));
            modes.addAll(found);
            told.add(String.format("%-80s = %s", text, String.join(", ", found)).stripTrailing());
        }
        assertThat(String.join("\n", told)).isEqualTo(lines.strip());
        assertThat(modes).as("every mode of " + type).containsExactlyInAnyOrderElementsOf(type.modes());
    }
}
