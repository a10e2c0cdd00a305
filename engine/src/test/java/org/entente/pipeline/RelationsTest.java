package org.entente.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.entente.claims.RelationCoder.Relation;
import org.entente.knowledge.Knowledge;
import org.entente.model.Plover;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Each line is a type and a sentence; what [the source] did to {the target} is of that type. */
class RelationsTest {

    private static final Relations RELATIONS = Relations.standard(Knowledge.shipped());

    @Test
    void whatFramesTellStands() {
        tells("""
                ACCUSE     [Manila] condemned {Beijing} for ramming the boat.
                AID        [Japan] donated two million vaccine doses to {Laos}.
                AGREE      [The foreign minister] will visit {Lima} next month.
                ASSAULT    {The convoy} was ambushed by [the insurgents].
                COERCE     [Egyptian police] arrested {a newspaper editor}.
                CONSULT    [The Polish premier] met {the Lithuanian president} in Vilnius.
                REJECT     [The army] refused to withdraw from {the valley}.
                REQUEST    [Ankara] urged {Stockholm} to change its laws.
                RETREAT    [The rebels] released {twelve hostages} on Thursday.
                SANCTION   [Prague] expelled {two Russian diplomats}.
                SUPPORT    [Tehran] praised {the Lebanese movement} for its resistance.
                THREATEN   [Baku] threatened to shell {the Armenian positions}.
                """);
    }

    @Test
    void wordsThatNoFrameKnowsTellByWhatTheyMean() {
        tells("""
                ASSAULT    [The gunmen] riddled {the minister's car} with bullets.
                COERCE     [The junta] muzzled {the last free newspaper}.
                REQUEST    [The bishops] beseeched {the generals} to open the prisons.
                PROTEST    [Thousands of pensioners] thronged the square to jeer {the finance minister}.
                ASSAULT    [Troops] shelled {the town}.
                SANCTION   [Wellington] has frozen its contacts with {the junta}.
                COOPERATE  [Chilean detectives] handed wiretaps to {their Peruvian colleagues}.
                AID        [Norway] flew field kitchens and blankets to {the stricken islands}.
                """);
    }

    @ParameterizedTest
    @ValueSource(strings = {"[It] rained in {Oslo}.", "[Yes] {no}", "[Blue] {}", "[]{}"})
    void thereIsAlwaysAnAnswer(String marked) {
        Relation relation = relate(marked);

        assertThat(relation.scores()).hasSize(Plover.Type.values().length).containsKey(relation.type());
        assertThat(relation.scores().values().stream()
                        .mapToDouble(Double::doubleValue)
                        .sum())
                .isBetween(0.999, 1.001);
    }

    private static void tells(String lines) {
        List<String> told = new ArrayList<>();
        for (String line : lines.lines().toList()) {
            String marked = line.substring(11);
            told.add(String.format("%-10s %s", relate(marked).type(), marked));
        }
        assertThat(String.join("\n", told)).isEqualTo(lines.strip());
    }

    private static Relation relate(String marked) {
        return RELATIONS.relate(
                marked.replaceAll("[\\[\\]{}]", ""),
                marked.substring(marked.indexOf('[') + 1, marked.indexOf(']')),
                marked.substring(marked.indexOf('{') + 1, marked.indexOf('}')));
    }
}
