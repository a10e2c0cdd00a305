package org.entente.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** The commands that answer line by line. */
class LinesTest {

    @Test
    void anActorALine() {
        assertThat(Cli.runWith("Pakistani army chief\n\nFoggy Bottom\n", "actor")
                        .lines())
                .containsExactly(
                        "{\"text\":\"Pakistani army chief\",\"name\":\"Pakistan\",\"country\":\"PAK\",\"sector\":\"MIL\","
                                + "\"sectors\":[\"MIL\"]}",
                        "{\"text\":\"\",\"name\":\"\",\"country\":\"\",\"sector\":\"\",\"sectors\":[]}",
                        "{\"text\":\"Foggy Bottom\",\"name\":\"United States\",\"country\":\"USA\",\"sector\":\"GOV\","
                                + "\"sectors\":[\"GOV\"]}");
    }

    @Test
    void aRelationARow() {
        Cli.Ran ran = Cli.runWith("""
                target\tsentence\tsource
                Beijing\tDelhi accused Beijing of spying.\tDelhi
                a recipient\tTroops shelled the town.\tTroops
                only one cell
                """, "relate");

        assertThat(ran.lines()).hasSize(2);
        assertThat(ran.lines().get(0)).startsWith("{\"type\":\"ACCUSE\",\"scores\":{\"ACCUSE\":0.");
        assertThat(ran.lines().get(1)).startsWith("{\"type\":\"ASSAULT\",\"scores\":{\"ASSAULT\":0.");
        assertThat(ran.err()).isEqualTo("standard input, line 4: has 1 cells; at least 3 are needed\n");
        assertThat(ran.code()).isEqualTo(1);
    }

    @Test
    void columnsThatAreMissingAreTold() {
        Cli.Ran ran = Cli.runWith("sentence\tactor\nA\tB\n", "relate", "-");

        assertThat(ran.code()).isEqualTo(1);
        assertThat(ran.err())
                .isEqualTo(
                        "standard input, line 1: the columns are \"sentence\", \"actor\"; sentence, source and target"
                                + " must be among them, separated by tabs\n");
        assertThat(Cli.runWith("", "relate").err())
                .isEqualTo("standard input: is empty; a table was expected whose first line names the columns sentence,"
                        + " source and target\n");
        assertThat(Cli.run("actor", "missing.txt").err()).isEqualTo("missing.txt: there is no such file\n");
    }

    @Test
    void columnsAreAlignedAndWrapped() {
        Grid grid = new Grid("date", "what", "status");
        grid.row("2021-04", "four helicopters of the newest kind", "done");
        grid.note("a note");
        grid.row("?", "Mi-8", "in talks");

        assertThat(grid.lines(40))
                .containsExactly(
                        "date     what                   status",
                        "────────────────────────────────────────",
                        "2021-04  four helicopters of    done",
                        "         the newest kind",
                        "         a note",
                        "?        Mi-8                   in talks");
    }

    @Test
    void progressTellsRateAndTimeLeft() {
        assertThat(Progress.line(412, 20, 500, 1000)).isEqualTo("412 articles, 20.6 a second, 20 s left");
        assertThat(Progress.line(10, 10, 10, 1000)).isEqualTo("10 articles, 1.0 a second, 16 min 30 s left");
        assertThat(Progress.line(10, 10, 10, 0)).isEqualTo("10 articles, 1.0 a second");
    }

    @Test
    void distanceCountsSlipsOfTheHand() {
        assertThat(Misuse.distance("ledger", "ledger")).isZero();
        assertThat(Misuse.distance("leder", "ledger")).isEqualTo(1);
        assertThat(Misuse.distance("legder", "ledger")).isEqualTo(1);
        assertThat(Misuse.distance("read", "relate")).isEqualTo(3);
    }
}
