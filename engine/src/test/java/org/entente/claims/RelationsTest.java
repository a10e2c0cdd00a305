package org.entente.claims;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.entente.claims.RelationCoder.Relation;
import org.entente.knowledge.Knowledge;
import org.entente.model.Plover;
import org.entente.model.Span;
import org.junit.jupiter.api.Test;

/** Each line is a type and a sentence; by the frames alone, what [the source] did to {the target} is of that type. */
class RelationsTest {

    private static final RelationCoder CODER = new FrameRelationCoder(Knowledge.shipped());

    @Test
    void wordsThatCooperate() {
        tells("""
                AGREE      [Norway] agreed to host peace talks with {the Filipino rebels}.
                AGREE      [The foreign minister] will visit {Lima} next month.
                AGREE      [Ottawa] promised to resettle {ten thousand refugees} by spring.
                AGREE      [Seoul] is ready to send food to {the flooded north}.
                AGREE      [The emir] has invited {the Iraqi president} to Doha.
                AGREE      [The guerrillas] said they would free {the kidnapped engineers}.
                AGREE      [Vienna] offered to mediate between the union and {the airline}.
                AGREE      [Belgrade] pledged to withdraw its troops from {the border villages}.
                CONSULT    [The Polish premier] met {the Lithuanian president} in Vilnius.
                CONSULT    [Envoys of Chile] held talks with {Bolivian officials} about the river.
                CONSULT    [King Felipe] flew to {Havana} on Tuesday for a state visit.
                CONSULT    [Macron] spoke by telephone with {Zelensky} late on Sunday.
                CONSULT    [Oman] is mediating between {the two Yemeni factions}.
                CONSULT    {The Danish ambassador} was received by [the sultan] at his palace.
                CONSULT    [The secretary of state] and {his Turkish counterpart} discussed the pipeline over lunch.
                SUPPORT    [Tehran] praised {the Lebanese movement} for its resistance.
                SUPPORT    [The pope] voiced his solidarity with {the people of Haiti}.
                SUPPORT    [Panama] has established diplomatic relations with {Beijing}.
                SUPPORT    [Spain] recognised {the opposition leader} as interim president.
                SUPPORT    [Fiji] signed a fisheries agreement with {Tonga} on Friday.
                SUPPORT    {The new constitution} was endorsed by [the trade unions].
                SUPPORT    [The premier] congratulated {the winner of the election}.
                SUPPORT    [Athens] apologised to {Ankara} for the incident.
                CONCEDE    [The junta] lifted the curfew in {the capital}.
                CONCEDE    [Washington] eased sanctions on {Caracas} after the vote.
                CONCEDE    [The company] gave in to {the strikers} after nine days.
                CONCEDE    [The president] pardoned {the former general}.
                CONCEDE    [The government] accepted the demands of {the farmers}.
                CONCEDE    [Colombia's rebels] declared a truce with {the army}.
                """);
    }

    @Test
    void deedsThatCooperate() {
        tells("""
                COOPERATE  [The Indian navy] held joint exercises with {the Japanese fleet} in the bay.
                COOPERATE  [Peru] extradited a drug lord to {the United States}.
                COOPERATE  [Swiss prosecutors] shared evidence with {their Brazilian colleagues}.
                COOPERATE  [The two Koreas] exchanged prisoners with {each other}.
                COOPERATE  [Hungary] sold wheat to {Egypt} last year.
                AID        [Japan] donated two million vaccine doses to {Laos}.
                AID        [The Red Crescent] delivered tents and blankets to {the earthquake victims}.
                AID        [Sweden] granted asylum to {the dissident}.
                AID        [Berlin] has provided 200 million euros in aid to {Jordan}.
                AID        {The islanders} were rescued by [the Australian coast guard].
                AID        [British officers] trained {the Somali battalion}.
                AID        [Rwanda] sent peacekeepers to {the Central African Republic}.
                RETREAT    [The rebels] released {twelve hostages} on Thursday.
                RETREAT    [France] withdrew its soldiers from {Niger}.
                RETREAT    [The warlord] surrendered to {government forces}.
                RETREAT    [The prime minister] resigned after protests in {the capital}.
                RETREAT    [The militia] laid down its weapons in {the eastern province}.
                RETREAT    {Four sailors} were set free by [the pirates].
                RETREAT    [The union] called off its strike against {the railway}.
                RETREAT    [Israel] halted its bombing of {the enclave}.
                RETREAT    [Pyongyang] admitted inspectors to {the reactor}.
                """);
    }

    @Test
    void wordsInConflict() {
        tells("""
                REQUEST    [The bishops] demanded an explanation from {the ministry}.
                REQUEST    [Ankara] urged {Stockholm} to change its laws.
                REQUEST    [The United Nations] called on {both sides} to stop fighting.
                REQUEST    [The chancellor] said that {Athens} must cut its deficit.
                REQUEST    [Juba] asked {the African Union} for help.
                REQUEST    [The opposition] is pressing {the king} to dissolve parliament.
                REQUEST    [Lawmakers] demanded that {the minister} step down.
                ACCUSE     [Manila] condemned {Beijing} for ramming the boat.
                ACCUSE     [The senator] lashed out at {the central bank}.
                ACCUSE     [The mayor] accused {the police} of beating detainees.
                ACCUSE     [The union] filed a lawsuit against {the shipping line}.
                ACCUSE     [Prosecutors] opened an investigation into {the former governor}.
                ACCUSE     [Brussels] expressed concern over {the Polish reforms}.
                ACCUSE     {The bank} was charged with fraud by [a federal jury].
                ACCUSE     [The minister] launched a scathing attack on {the newspaper}.
                ACCUSE     [Erdogan] called {the Dutch government} illegal and shameful.
                REJECT     [Tehran] refused to meet {the American envoy}.
                REJECT     [The court] dismissed the appeal of {the opposition party}.
                REJECT     [China] vetoed {the draft resolution}.
                REJECT     [The general] ruled out talks with {the separatists}.
                REJECT     [Hanoi] will not lift its ban on {the church}.
                REJECT     [Malta] has denied entry to {the rescue ship}.
                REJECT     {The ceasefire proposal} was turned down by [the insurgents].
                REJECT     [The premier] cancelled a visit to {Budapest}.
                THREATEN   [Baku] threatened to shell {the Armenian positions}.
                THREATEN   [The junta] gave {the ambassador} an ultimatum.
                THREATEN   [Washington] will impose sanctions on {the company}.
                THREATEN   [The Taliban] warned {the schools} of attacks.
                THREATEN   [Teachers] vowed to strike against {the ministry}.
                """);
    }

    @Test
    void deedsInConflict() {
        tells("""
                PROTEST    [Thousands of students] marched against {the government} in Dhaka.
                PROTEST    [Nurses] went on strike over pay at {the state hospitals}.
                PROTEST    [Farmers] blocked the roads to {Brussels}.
                PROTEST    [Two prisoners] began a hunger strike against {the prison authorities}.
                PROTEST    [Residents] took to the streets against {the mayor}.
                SANCTION   [Bonn] suspended aid to {Malawi}.
                SANCTION   [Prague] expelled {two Russian diplomats}.
                SANCTION   [Caracas] broke off diplomatic relations with {Asunción}.
                SANCTION   [Riyadh] recalled its ambassador from {Ottawa}.
                SANCTION   [Delhi] imposed tariffs on {American almonds}.
                SANCTION   [The agency] announced a suspension of aid to {the district}.
                MOBILIZE   [Moscow] massed troops along {the Georgian border}.
                MOBILIZE   [The president] mobilised reservists against {the invaders}.
                MOBILIZE   [Pyongyang] test-fired a missile over {Japan}.
                MOBILIZE   [The army] deployed tanks near {the frontier town}.
                MOBILIZE   [Philippine marines] were placed on alert in {Zamboanga}.
                COERCE     [Egyptian police] arrested {a newspaper editor}.
                COERCE     [The authorities] banned {the opposition party}.
                COERCE     [Customs officers] confiscated {the dissident's passport}.
                COERCE     [The junta] imposed a curfew on {the northern towns}.
                COERCE     {Forty migrants} were deported by [Algeria].
                COERCE     [Riot police] dispersed {the crowd} outside parliament.
                COERCE     [The regime] shut down {two radio stations}.
                ASSAULT    [Gunmen] killed {a village chief} in Mali.
                ASSAULT    [Israeli jets] bombed {a warehouse} in Gaza.
                ASSAULT    [Soldiers] opened fire on {the demonstrators}.
                ASSAULT    {The convoy} was ambushed by [the insurgents].
                ASSAULT    [The militia] launched an attack on {the airport}.
                ASSAULT    [Pirates] took {the crew} hostage.
                ASSAULT    [Warders] tortured {the prisoners}.
                ASSAULT    [Iraq] invaded {Kuwait}.
                """);
    }

    @Test
    void outerWordsMakeAnotherTypeOfTheInnerOne() {
        tells("""
                RETREAT    [The army] withdrew from {the valley}.
                AGREE      [The army] agreed to withdraw from {the valley}.
                REJECT     [The army] refused to withdraw from {the valley}.
                REJECT     [The army] did not withdraw from {the valley}.
                ASSAULT    [The rebels] attacked {the garrison}.
                THREATEN   [The rebels] threatened to attack {the garrison}.
                RETREAT    [The rebels] stopped attacking {the garrison}.
                ASSAULT    [The rebels] resumed their attack on {the garrison}.
                AID        [The union] aided {the province}.
                AGREE      [The union] plans to aid {the province}.
                SANCTION   [The union] stopped aiding {the province}.
                ACCUSE     [The union] condemned the attack of {the garrison} on the market.
                ACCUSE     [The judge] ordered an inquiry into {the garrison}.
                RETREAT    [The judge] ordered the release of {the sergeant}.
                """);
    }

    @Test
    void partiesMayBeHiddenInPhrases() {
        tells("""
                ACCUSE     [The French president] has condemned a decision of {the Hungarian parliament}.
                REJECT     [Minsk] rejected {Warsaw}'s call for an apology.
                SUPPORT    [Kampala]'s parliament backed {the treaty} without debate.
                CONSULT    Talks between [Qatar] and {Egypt} were held in Muscat.
                ASSAULT    [Saudi] air strikes on {Sanaa} killed nine people.
                """);
    }

    @Test
    void thereIsAlwaysAnAnswer() {
        for (String marked : List.of("[It] rained in {Oslo}.", "[Yes] {no}", "[Blue] {}")) {
            Relation relation = relate(marked);
            assertThat(relation.scores()).containsKey(relation.type());
            assertThat(relation.scores().values().stream()
                            .mapToDouble(Double::doubleValue)
                            .sum())
                    .isBetween(0.999, 1.001);
        }
    }

    private static void tells(String lines) {
        List<String> told = new ArrayList<>();
        for (String line : lines.lines().toList()) {
            String marked = line.substring(11);
            Plover.Type type = relate(marked).type();
            told.add(String.format("%-10s %s", type, marked));
        }
        assertThat(String.join("\n", told)).isEqualTo(lines.strip());
    }

    private static Relation relate(String marked) {
        Span source = new Span(marked.indexOf('['), marked.indexOf(']') - 1);
        Span target = new Span(marked.indexOf('{'), marked.indexOf('}') - 1);
        boolean sourceFirst = source.begin() < target.begin();
        String text = marked.replaceAll("[\\[\\]{}]", "");
        return CODER.relate(
                Reader.parsed(text), moved(source, sourceFirst ? 0 : 2), moved(target, sourceFirst ? 2 : 0));
    }

    private static Span moved(Span span, int by) {
        return new Span(span.begin() - by, span.end() - by);
    }
}
