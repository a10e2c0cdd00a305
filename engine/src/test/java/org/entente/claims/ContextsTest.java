package org.entente.claims;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.entente.model.Claim;
import org.entente.model.Plover;
import org.junit.jupiter.api.Test;

/** Each line is a context and a sentence with an event that is about it; after {@code not}, one that is not. */
class ContextsTest {

    @Test
    void whatEventsAreAbout() {
        tells("""
                    military                Ukraine asked Germany for anti-tank weapons.
                    military                Egypt condemned a Turkish air strike.
                not military                Fiji criticised Australia over visas.
                    intelligence            Jordan shared intelligence with Egypt.
                    intelligence            Norway accused Russia of espionage.
                not intelligence            China criticised Japan over artificial intelligence.
                    executive               Kuwait condemned a decree of the Iraqi president.
                    legislative             Polish lawmakers condemned Belarus.
                    legislative             Sweden praised a vote of the Turkish parliament.
                    election                France accused Russia of meddling in an election.
                    election                Senegal criticised the election in Gambia.
                not election                Japan welcomed a vote of the South Korean parliament.
                    political-institutions  The United States urged Tunisia to respect the constitution.
                    pro-democracy           Ghana urged Mali to return to civilian rule.
                not pro-democracy           Germany met the foreign minister of the Democratic Republic of Congo.
                    pro-autocracy           Russia backed a third term for the president of Belarus.
                    economic                Pakistan asked China for a loan.
                    economic                China imposed tariffs on Australia.
                not economic                Greek trade unions protested against Turkey.
                    legal                   Ukraine sued Russia before the International Court of Justice.
                    legal                   Spain extradited a general to Chile.
                    reparations             Poland demanded reparations from Germany.
                not reparations             Poland demanded tanks from Germany.
                    human-rights            Canada condemned China for violating human rights.
                    human-rights            Gambia accused Myanmar of genocide.
                    rights-freedoms         Norway urged Egypt to protect freedom of the press.
                    repression              Germany condemned a crackdown on dissidents in Belarus.
                not repression              Germany condemned Belarus over a tariff.
                    human-security          Turkey sent food to Somalia.
                not human-security          Turkish prisoners began a hunger strike against Greece.
                    gender                  Sweden condemned a ban on abortion in Poland.
                not gender                  Sweden praised Poland.
                    lgbt                    Canada condemned Uganda's law against homosexuality.
                    religion-ethnicity      Turkey accused China of persecuting Muslims.
                    religion-ethnicity      Armenia accused Azerbaijan of destroying churches.
                    inequality              Nigeria condemned apartheid in South Africa.
                    diplomatic              Turkey expelled two Greek diplomats.
                    diplomatic              France condemned Russia.
                not diplomatic              Iraqi students protested against Iran.
                    territory               Argentina rejected British sovereignty over the islands.
                    territory               Ukraine condemned the annexation of Crimea by Russia.
                not territory               Croatia closed its border with Serbia.
                    peacekeeping            Rwanda contributed peacekeepers to Mozambique.
                    health                  Japan donated vaccines to Laos.
                not health                  Japan criticised Laos over a computer virus.
                    asylum                  Sweden granted asylum to an Iranian singer.
                not asylum                  Sweden granted Iran a loan.
                    migration               Greece turned back boats of Afghan migrants.
                    disasters               Japan sent rescuers to Turkey after an earthquake.
                    disasters               Nepal asked India for help with the floods.
                not disasters               Nepal protested against a flood of Indian goods.
                    natural-resource        Russia cut gas supplies to Poland.
                not natural-resource        Hungarian police fired tear gas at Serbian migrants.
                    environment             Norway criticised Brazil over deforestation.
                    technology              The Netherlands banned the export of semiconductors to China.
                    terrorism               India accused Pakistan of harbouring terrorists.
                    cbrn                    Japan condemned a nuclear test by North Korea.
                    cbrn                    Britain accused Russia of using a nerve agent.
                not cbrn                    Australia condemned France over submarines.
                    cyber                   Albania blamed Iran for a cyberattack.
                not cyber                   Albania blamed Iran for a bombing.
                    misinformation          Moldova accused Russia of spreading disinformation.
                    crime                   Italy accused Albania of sheltering gangs.
                not crime                   Rwanda accused Congo of war crimes.
                    corruption              Nigeria accused Switzerland of bribery.
                    illegal-drugs           The United States accused Venezuela of smuggling cocaine.
                not illegal-drugs           India accused a Swiss drug company of dumping.
                    trafficking             Thailand urged Myanmar to fight human trafficking.
                """);
    }

    private static void tells(String lines) {
        List<String> told = new ArrayList<>();
        Set<String> positive = new HashSet<>();
        for (String line : lines.lines().toList()) {
            String context = line.substring(4, 27).strip();
            String text = line.substring(27).strip();
            List<Claim> claims = Reader.claims(text);
            assertThat(claims).as(text).isNotEmpty();
            boolean about =
                    claims.stream().anyMatch(claim -> claim.plover().contexts().contains(context));
            if (about) {
                positive.add(context);
            }
            told.add(String.format("%-27s %s", (about ? "    " : "not ") + context, text));
        }
        assertThat(String.join("\n", told)).isEqualTo(lines.stripTrailing());
        assertThat(positive).as("every context").containsAll(Plover.CONTEXTS);
    }
}
