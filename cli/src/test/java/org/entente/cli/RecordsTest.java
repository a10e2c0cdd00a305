package org.entente.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An article read and a data set imported, asked for together and apart. */
class RecordsTest {

    private static final String ICEWS = """
            Event ID|Event Date|Source Name|Source Sectors|Source Country|Event Text|CAMEO Code|Intensity|Target Name|Target Sectors|Target Country|Story ID|Sentence Number|Publisher|City|District|Province|Country|Latitude|Longitude
            1|2021-04-06|Russia||Russian Federation|Make a visit|042|1.9|Pakistan||Pakistan|7|1|The Gazette|||||||
            2|2020-02-03|Russia||Russian Federation|Consult|040|1.0|Pakistan||Pakistan|9|1|The Gazette|||||||
            """.replace('|', '\t');

    private static final String ARTICLE = "Sergey Lavrov visited Islamabad on 6 April 2021.";

    @TempDir
    private static Path folder = Path.of("");

    private static String ledger = "";

    @BeforeAll
    static void fill() throws IOException {
        ledger = folder.resolve("both.duckdb").toString();
        Path article = Files.writeString(folder.resolve("article.txt"), ARTICLE);
        Path events = Files.writeString(folder.resolve("events.tab"), ICEWS);
        Cli.run("read", article.toString(), "--published", "2021-04-07", "--ledger", ledger);
        assertThat(Cli.run("import", events.toString(), "--ledger", ledger).code())
                .isZero();
    }

    private static String csv(String... args) {
        String[] all = java.util.stream.Stream.concat(
                        java.util.stream.Stream.of(args),
                        java.util.stream.Stream.of("--format", "csv", "--ledger", ledger))
                .toArray(String[]::new);
        return Cli.run(all).out();
    }

    @Test
    void theLedgersEntriesAreNeverAmongTheRowsOfOthers() {
        Cli.Ran table = Cli.run("records", "Russia", "PAK", "--ledger", ledger);

        assertThat(table.lines().get(0)).doesNotContain("status", "deaths").contains("actor", "recipient");
        assertThat(table.lines().subList(2, table.lines().size()))
                .hasSize(2)
                .allMatch(line -> line.startsWith("icews"));
        assertThat(Cli.run("ledger", "RUS", "PAK", "--ledger", ledger).out()).doesNotContain("Consult", "2020");
    }

    @Test
    void theLedgerIsCountedBesideThem() {
        assertThat(csv("records", "RUS", "PAK", "--set", "icews,ledger", "--by", "year"))
                .isEqualTo("""
                        year,set,rows,verbal_cooperation,material_cooperation,verbal_conflict,material_conflict,goldstein,intensity,tone,deaths,tiv
                        2020,icews,1,1,0,0,0,1.0,,,,
                        2021,icews,1,1,0,0,0,1.9,,,,
                        2021,ledger,1,1,0,0,0,,,,,
                        """);
    }

    @Test
    void whatTheArticlesReadDoNotTellIsShown() {
        assertThat(csv("records", "RUS", "PAK", "--without", "ledger"))
                .contains("icews,2020-02-03,event,CONSULT")
                .doesNotContain("2021");
        assertThat(Cli.run("records", "RUS", "PAK", "--set", "ledger", "--without", "icews", "--ledger", ledger)
                        .err())
                .isEqualTo("There are no such rows.\n");
    }

    @Test
    void aSetThatIsNotThereIsTold() {
        Cli.Ran ran = Cli.run("records", "RUS", "PAK", "--set", "gdlt", "--ledger", ledger);

        assertThat(ran.code()).isEqualTo(2);
        assertThat(ran.err())
                .startsWith("entente records: there is no data set \"gdlt\"; in this ledger: icews, ledger\n");
    }
}
