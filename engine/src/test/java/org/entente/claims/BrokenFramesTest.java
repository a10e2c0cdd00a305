package org.entente.claims;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.entente.knowledge.Knowledge;
import org.entente.knowledge.KnowledgeException;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BrokenFramesTest {
    @TempDir
    Path folder = Path.of("");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "frames/events.tsv | trigger,pos,says,mode,contexts | zap,v,ASSAULT,laser, | mode is \"laser\"; allowed: nothing, or one of abduct, beat",
                "frames/events.tsv | trigger,pos,says,mode,contexts | zap,v,SANCTION,drone, | mode is \"drone\"; allowed: nothing, or one of convict, expel, withdraw, discontinue",
                "frames/events.tsv | trigger,pos,says,mode,contexts | zap,v,SUPPORT,visit, | mode is \"visit\"; allowed: nothing",
                "frames/events.tsv | trigger,pos,says,mode,contexts | zap,v,SUPPORT,,sport | contexts is \"sport\"; allowed: any of military, intelligence",
                "frames/transfers.tsv | trigger,pos,says,mode | zap,v,transfer,sold | mode is \"sold\"; allowed: nothing, or one of given",
                "frames/modes.tsv | mode,words | ASSAULT/laser,ray | mode is \"ASSAULT/laser\"; allowed: ASSAULT/ and one of abduct, beat",
                "frames/modes.tsv | mode,words | FIGHT/beat,ray | mode is \"FIGHT/beat\"; allowed: PLOVER's types [AGREE, CONSULT",
                "frames/modes.tsv | mode,words,over | ASSAULT/beat,ray,demo | over is \"demo\"; allowed: any of abduct, beat",
                "frames/modes.tsv | mode,of | REJECT/yield,RETREAT/drone | of is \"RETREAT/drone\"; allowed: after RETREAT/ one of withdraw, release",
                "frames/modes.tsv | mode,words,among | ASSAULT/beat,ray,whom | among is \"whom\"; allowed: one of [ACTOR, RECIPIENT, MEANS, ALL]",
                "contexts.tsv | context,words | sport,football | context is \"sport\"; allowed: nothing, or one of military, intelligence",
            })
    void anUnknownModeOrContextStopsTheStartAndIsNamed(String table, String columns, String row, String message)
            throws IOException {
        Files.createDirectories(folder.resolve("frames"));
        Files.writeString(folder.resolve(table), columns.replace(',', '\t') + "\n" + row.replace(',', '\t') + "\n");
        assertThatThrownBy(() -> ClaimCoder.of(Knowledge.extendedBy(folder)))
                .isInstanceOf(KnowledgeException.class)
                .hasMessageContaining(table + ":2: " + message);
    }
}
