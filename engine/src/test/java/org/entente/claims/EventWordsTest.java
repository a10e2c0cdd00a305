package org.entente.claims;

import static org.entente.claims.EventsTest.tells;

import org.junit.jupiter.api.Test;

/** As {@link EventsTest}: less common words for what states do to one another, a sentence for each row of the frames. */
class EventWordsTest {

    @Test
    void wordsOfThoseWhoTalkAndPromise() {
        tells("""
                Canada compared notes with France.                         = CONSULT CAN > FRA DONE
                Canada wrote a letter to France.                           = CONSULT CAN > FRA DONE
                The Canadian minister paid a courtesy call on the Omani sultan. = CONSULT visit CAN > OMN DONE
                Canada convened the ambassadors of France and Spain.       = CONSULT CAN > FRA, ESP DONE
                Putin received the credentials of the Swedish ambassador.  = CONSULT RUS > SWE DONE
                Canada took up the matter with France.                     = CONSULT CAN > FRA DONE
                Canada reached out to France.                              = CONSULT CAN > FRA DONE
                Canada raised the case with France.                        = CONSULT CAN > FRA DONE
                Canada gave assurances to Latvia.                          = AGREE CAN > LVA DONE
                Canada assured Latvia of its help.                         = AGREE CAN > LVA DONE
                Canada made a commitment to Latvia.                        = AGREE CAN > LVA DONE
                Canada gave Latvia the green light.                        = AGREE CAN > LVA DONE
                Canada reiterated its willingness to France.               = AGREE CAN > FRA DONE
                Canada renewed its offer to France.                        = AGREE CAN > FRA DONE
                """);
    }

    @Test
    void wordsOfFriendship() {
        tells("""
                Canada wished France success.                              = SUPPORT CAN > FRA DONE
                Canada celebrates the independence of Malta.               = SUPPORT CAN > MLT DONE
                Canada gave its blessing to the French plan.               = SUPPORT CAN > FRA DONE
                The Canadian ambassador presented his credentials to the Jordanian king. = SUPPORT CAN > JOR DONE
                Canada attaches great importance to the French proposal.   = SUPPORT CAN > FRA DONE
                Canada advocated the accession of Serbia.                  = SUPPORT CAN > SRB DONE
                Canada sent a letter of congratulations to Norway.         = SUPPORT CAN > NOR DONE
                Greece and Russia share similar views.                     = SUPPORT GRC, RUS DONE
                Canada is thankful to France.                              = SUPPORT CAN > FRA DONE
                Canada is committed to the security of Estonia.            = SUPPORT CAN > EST DONE
                Canada issued an apology to Japan.                         = SUPPORT CAN > JPN DONE
                Canada was encouraged by the French decision.              = SUPPORT CAN > FRA DONE
                Canada stands shoulder to shoulder with France.            = SUPPORT CAN > FRA DONE
                Canada took the side of France.                            = SUPPORT CAN > FRA DONE
                Canada was heartened by the Latvian decision.              = SUPPORT CAN > LVA DONE
                Estonia is confident in the American forces.               = SUPPORT EST > USA DONE
                Canada dropped its objections to the Serbian bid.          = CONCEDE CAN > SRB DONE
                Canada withdrew its complaint against France.              = CONCEDE CAN > FRA DONE
                Canada eased tensions with France.                         = CONCEDE CAN > FRA DONE
                Canada restored the membership of Guinea.                  = CONCEDE CAN > GIN DONE
                Canada readmitted Guinea.                                  = CONCEDE CAN > GIN DONE
                Canada renounced its claim to the Danish island.           = CONCEDE CAN > DNK DONE
                Canada granted an exemption from the tariffs to France.    = CONCEDE CAN > FRA DONE
                Canada backed off from its claims on Denmark.              = CONCEDE CAN > DNK DONE
                Canada wished France well.                                 = SUPPORT CAN > FRA DONE
                Canada struck a bargain with Mexico.                       = SUPPORT CAN > MEX DONE
                """);
    }

    @Test
    void deedsThatHelp() {
        tells("""
                Canada drew down its forces in Latvia.                     = RETREAT withdraw CAN > LVA DONE
                Canada brought home its soldiers from Mali.                = RETREAT withdraw CAN > MLI DONE
                Canada closed its base in Niger.                           = RETREAT withdraw CAN > NER DONE
                Canada paid compensation to Libya.                         = RETREAT CAN > LBY DONE
                Canada shared its expertise with Kenya.                    = COOPERATE CAN > KEN DONE
                Canadian soldiers fought alongside the Ukrainians.         = COOPERATE CAN > UKR DONE
                Canada passed intelligence to Ukraine.                     = COOPERATE CAN > UKR DONE
                Canada resumed flights to Egypt.                           = COOPERATE CAN > EGY DONE
                Canada is doing business with Cuba.                        = COOPERATE CAN > CUB DONE
                Canada came to the aid of Lebanon.                         = AID CAN > LBN DONE
                Canada earmarked 30 million dollars for Moldova.           = AID CAN > MDA DONE
                Canada built a hospital in Mali.                           = AID CAN > MLI DONE
                Canada strengthened the capabilities of the Moldovan army. = AID CAN > MDA DONE
                Canada granted a loan to Sri Lanka.                        = AID CAN > LKA DONE
                Canada lent a hand to Haiti.                               = AID CAN > HTI DONE
                Canada cleared mines in Laos.                              = AID CAN > LAO DONE
                Canada sent a relief flight to Haiti.                      = AID CAN > HTI DONE
                Canada made a contribution of two million dollars to the United Nations. = AID CAN > UN DONE
                The Chinese loan to Sri Lanka was secret.                  = AID CHN > LKA DONE
                Canada resumed trade with Benin.                           = COOPERATE CAN > BEN DONE
                Canada returned the fugitive to Peru.                      = COOPERATE CAN > PER DONE
                Canada searched together with France.                      = COOPERATE CAN > FRA DONE
                Canada awarded damages to Fiji.                            = AID CAN > FJI DONE
                Canada released the second tranche to Ghana.               = AID CAN > GHA DONE
                Canada supported the schooling of Afghan girls.            = AID CAN > AFG DONE
                Irish peacekeepers serve in Lebanon.                       = AID IRL > LBN DONE
                """);
    }

    @Test
    void wordsThatAskAndBlame() {
        tells("""
                Canada put pressure on Belarus.                            = REQUEST CAN > BLR DONE
                Canada nudged Sudan towards talks.                         = REQUEST meet CAN > SDN DONE
                Canada reiterated its call on Belarus.                     = REQUEST CAN > BLR DONE
                Canada renewed its calls for Iran to cooperate.            = REQUEST assist CAN > IRN DONE
                Canada sought assurances from Norway.                      = REQUEST change CAN > NOR DONE
                Canada called out Belarus for its raids.                   = ACCUSE disapprove CAN > BLR DONE
                Canada remonstrated with the Belarusian ambassador.        = ACCUSE disapprove CAN > BLR DONE
                Canada laid the blame on Eritrea.                          = ACCUSE allege CAN > ERI DONE
                Canada voiced unease over the French decree.               = ACCUSE disapprove CAN > FRA DONE
                Canada is deeply concerned about the arrests in Belarus.   = ACCUSE disapprove CAN > BLR DONE
                Canada was outraged by the French raid.                    = ACCUSE disapprove CAN > FRA DONE
                Canada is disappointed with France.                        = ACCUSE disapprove CAN > FRA DONE
                Canada reacted angrily to the Hungarian veto.              = ACCUSE disapprove CAN > HUN DONE
                Canada described the Belarusian election as a farce.       = ACCUSE disapprove CAN > BLR DONE
                Canada traded barbs with Turkey.                           = ACCUSE disapprove CAN > TUR DONE
                Canada handed a protest note to the Chinese envoy.         = ACCUSE disapprove CAN > CHN DONE
                Canada attributed the attack to North Korea.               = ACCUSE allege CAN > PRK DONE
                Canada held Iran to account.                               = ACCUSE disapprove CAN > IRN DONE
                The Canadian mission has documented abuses by Russian soldiers. = ACCUSE investigate CAN > RUS DONE
                The agency of the United Nations inspected the Libyan plant. = ACCUSE investigate UN > LBY DONE
                Canada issued a reprimand to Hungary.                      = ACCUSE disapprove CAN > HUN DONE
                The Canadian minister said that Iran is complicit in the massacre. = ACCUSE allege CAN > IRN DONE
                The Canadian minister said that the Belarusian decree is unacceptable. = ACCUSE disapprove CAN > BLR DONE
                Canada said the conduct of Iran was reprehensible.         = ACCUSE disapprove CAN > IRN DONE
                Canada referred Libya to the court.                        = ACCUSE allege CAN > LBY DONE
                The French raid alarmed Canada.                            = ACCUSE disapprove CAN > FRA DONE
                Canadian detectives combed the Libyan ship.                = ACCUSE investigate CAN > LBY DONE
                The Syrian families took refuge in Canada.                 = REQUEST assist SYR > CAN DONE
                """);
    }

    @Test
    void wordsThatRefuseAndThreaten() {
        tells("""
                Canada distanced itself from the Hungarian veto.           = REJECT CAN > HUN DONE
                Iran evaded the American sanctions.                        = REJECT yield IRN > USA DONE
                Hungary blocked the accession of Ukraine.                  = REJECT HUN > UKR DONE
                Canada obstructed the French appointment.                  = REJECT CAN > FRA DONE
                Canada brushed aside the Swedish protests.                 = REJECT CAN > SWE DONE
                Canada pushed back against China.                          = REJECT CAN > CHN DONE
                Canada broke its promise to France.                        = REJECT change CAN > FRA DONE
                Iran failed to comply with the demands of France.          = REJECT yield IRN > FRA DONE
                Iran stonewalled the French inspectors.                    = REJECT IRN > FRA DONE
                Canada ended its participation in the Russian forum.       = REJECT CAN > RUS DONE
                Canada cautioned Eritrea.                                  = THREATEN CAN > ERI DONE
                The Canadian minister warned that Russia will face severe consequences. = THREATEN CAN > RUS PROPOSED
                Canada said that Iran would pay a price.                   = THREATEN CAN > IRN AGREED
                Chinese intimidation of the Philippines continues.         = THREATEN CHN > PHL DONE
                Chinese blackmail of Lithuania began in May.               = THREATEN CHN > LTU DONE
                Iranian protesters gathered outside the French embassy.    = PROTEST demo IRN > FRA DONE
                Iranian demonstrators pelted the French embassy with eggs. = PROTEST riot IRN > FRA DONE
                Iranian protesters surrounded the French embassy.          = PROTEST obstruct IRN > FRA DONE
                Canada threw out the French proposal.                      = REJECT change CAN > FRA DONE
                Canada voted down the French bid.                          = REJECT CAN > FRA DONE
                Canada gave Eritrea ten days.                              = THREATEN CAN > ERI DONE
                Canada proposed an embargo on Eritrea.                     = THREATEN restrict CAN > ERI DONE
                """);
    }

    @Test
    void deedsShortOfForce() {
        tells("""
                Canada toughened its sanctions against Belarus.            = SANCTION discontinue CAN > BLR DONE
                Canada excluded Belarus from the games.                    = SANCTION discontinue CAN > BLR DONE
                Canada phased out imports of Russian gas.                  = SANCTION discontinue CAN > RUS DONE
                Canada limited its contacts with Belarus.                  = SANCTION discontinue CAN > BLR DONE
                Turkish jets overflew the Greek islands.                   = MOBILIZE weapons TUR > GRC DONE
                Russia rushed soldiers to the Ukrainian border.            = MOBILIZE troops RUS > UKR DONE
                Canada sailed a frigate through the strait.                = MOBILIZE weapons CAN DONE
                Russia put its army on a war footing.                      = MOBILIZE troops RUS DONE
                Canada noted the concentration of Russian troops along the Ukrainian border. = MOBILIZE troops RUS > UKR DONE
                Canada proscribed the Iranian guards.                      = COERCE restrict CAN > IRN DONE
                Iran held the French sailors in detention.                 = COERCE arrest IRN > FRA DONE
                Russia forcibly transferred Ukrainian children.            = COERCE deport RUS > UKR DONE
                Russia crushed the Hungarian uprising.                     = COERCE restrict RUS > HUN DONE
                Russia meddled in the Moldovan election.                   = COERCE RUS > MDA DONE
                Russia interfered in American elections.                   = COERCE RUS > USA DONE
                China stole the secrets of a Canadian company.             = COERCE cyber CHN > CAN DONE
                Russia stole Ukrainian grain.                              = COERCE seize RUS > UKR DONE
                Russian interference in the Moldovan election began in May. = COERCE RUS > MDA DONE
                China's coercion of Lithuania began in May.                = COERCE CHN > LTU DONE
                Canada threw out the Cuban ambassador.                     = SANCTION expel CAN > CUB DONE
                Canada sent home the Cuban diplomats.                      = SANCTION expel CAN > CUB DONE
                Canada stopped its payments to Cuba.                       = SANCTION discontinue CAN > CUB DONE
                China tore down the Uyghur mosques.                        = COERCE seize CHN DONE
                Canada broke into the Cuban network.                       = COERCE cyber CAN > CUB DONE
                Turkish soldiers took up positions along the Syrian border. = MOBILIZE troops TUR > SYR DONE
                """);
    }

    @Test
    void deedsOfForce() {
        tells("""
                Russia annihilated the Georgian brigade.                   = ASSAULT RUS > GEO DONE
                Ukraine repelled the Russian assault.                      = ASSAULT UKR > RUS DONE
                Russian jets dropped bombs on the Ukrainian harbour.       = ASSAULT aerial RUS > UKR DONE
                Russia laid siege to the Ukrainian port.                   = ASSAULT RUS > UKR DONE
                Russian troops entered Georgia.                            = ASSAULT RUS > GEO DONE
                Russia used cluster bombs against the Ukrainians.          = ASSAULT aerial RUS > UKR DONE
                Russia inflicted heavy losses on the Ukrainian brigade.    = ASSAULT RUS > UKR DONE
                Russian soldiers perpetrated crimes against Ukrainian villagers. = ASSAULT RUS > UKR DONE
                Russia's aggression against Georgia began in August.       = ASSAULT RUS > GEO DONE
                The Saudi military intervention in Yemen began in May.     = ASSAULT SAU > YEM DONE
                Serbian war crimes in Bosnia were recorded.                = ASSAULT SRB > BIH DONE
                Israeli warplanes raided the Syrian airport.               = ASSAULT aerial ISR > SYR DONE
                Syria dropped gas on the Turkish camp.                     = ASSAULT aerial SYR > TUR DONE
                """);
    }

    @Test
    void feelingsNeedAnObjectAndWhatIsOnlyThoughtOfIsNoDeed() {
        tells("""
                As far as Canada is concerned, France is a friend. It is concerned. =
                We encourage France to visit Canada. This will impress Canada. =
                Canada would answer any Russian aggression against Georgia. =
                Iran provoked Norway. Canada will inspect it.              =
                """);
    }
}
