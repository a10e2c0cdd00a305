package org.entente.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The examples that come with the project, read into a ledger and shown. */
class LedgerTest {

    private static final String EXAMPLES =
            Path.of("..", "examples").toAbsolutePath().normalize().toString();

    @TempDir
    private static Path folder = Path.of("");

    private static String ledger = "";
    private static Cli.Ran first = new Cli.Ran(-1, "", "");

    @BeforeAll
    static void readExamples() {
        ledger = folder.resolve("examples.duckdb").toString();
        first = Cli.run("read", EXAMPLES, "--ledger", ledger);
    }

    @Test
    void readingShowsTheRelationshipTheArticlesTellOf() {
        assertThat(first.err()).isEmpty();
        assertThat(first.code()).isZero();
        assertThat(first.lines().get(0)).matches("Read 10 articles into .*: \\d+ claims, \\d+ new entries\\.");
        assertThat(first.out())
                .contains("Pakistan – Russia: ", "4 × Mi-35M", "Sergey Lavrov", "Druzhba")
                .contains("entente ledger PAK RUS --sources --ledger " + ledger);
    }

    @Test
    void readingAgainChangesNothing() {
        Cli.Ran again = Cli.run("read", EXAMPLES, "--ledger", ledger);

        assertThat(again.lines().get(0)).contains("0 claims, 0 new entries; 10 were there already");
        assertThat(again.lines().subList(1, again.lines().size()))
                .isEqualTo(first.lines().subList(1, first.lines().size()));
    }

    @Test
    void aLedgerIsAskedForByCodesOrNames() {
        Cli.Ran byCode = Cli.run("ledger", "RUS", "PAK", "--ledger", ledger);

        assertThat(byCode.code()).isZero();
        assertThat(byCode.lines().get(0)).matches("Russia – Pakistan: \\d+ entries");
        assertThat(Cli.run("ledger", "Russia", "pakistan", "--ledger", ledger)).isEqualTo(byCode);
    }

    @Test
    void theHistoryOfAPromiseIsShown() {
        Cli.Ran history = Cli.run(
                "ledger", "RUS", "PAK", "--kind", "transfer", "--history", "--as-of", "2030-01-01", "--ledger", ledger);

        assertThat(history.lines().get(0)).matches("Russia – Pakistan: \\d+ entr(y|ies), as of 2030-01-01");
        assertThat(history.out()).contains("→ ", "done ", "lapsed ");

        Cli.Ran csv = Cli.run(
                "ledger", "RUS", "PAK", "--kind", "transfer", "--history", "--format", "csv", "--ledger", ledger);
        assertThat(csv.lines().get(0)).startsWith("entry,kind,what,day,status,date,says_who,source,sentence");

        Cli.Ran json = Cli.run(
                "ledger", "RUS", "PAK", "--history", "--as-of", "2030-01-01", "--format", "json", "--ledger", ledger);
        assertThat(json.lines()).allSatisfy(line -> assertThat(line).contains("\"rungs\":[{\"day\":"));
    }

    @Test
    void aHistoryIsNoNetworkAndADayNeedsAHistory() {
        assertThat(Cli.run("ledger", "RUS", "PAK", "--history", "--format", "graphml", "--ledger", ledger)
                        .err())
                .contains("--history can be had as table, csv, parquet or json, not as graphml");
        assertThat(Cli.run("ledger", "RUS", "PAK", "--as-of", "2021-04-20", "--ledger", ledger)
                        .err())
                .contains("--as-of says by which day --history judges; add --history");
    }

    @Test
    void entriesAreChosenByKindStatusAndTime() {
        Cli.Ran transfers = Cli.run(
                "ledger",
                "RUS",
                "PAK",
                "--kind",
                "transfer",
                "--since",
                "2014",
                "--until",
                "2018-12",
                "--ledger",
                ledger);

        assertThat(transfers.out()).contains("Mi-35M").doesNotContain("visit", "exercise", "1968");
        assertThat(Cli.run("ledger", "RUS", "PAK", "--kind", "visit,exercise", "--format", "csv", "--ledger", ledger)
                        .lines())
                .filteredOn(line -> !line.startsWith("entry,"))
                .isNotEmpty()
                .allMatch(line -> line.contains(",visit,") || line.contains(",exercise,"));
        assertThat(Cli.run("ledger", "RUS", "PAK", "--status", "stopped", "--format", "csv", "--ledger", ledger)
                        .lines())
                .filteredOn(line -> !line.startsWith("entry,"))
                .allMatch(line -> line.contains(",STOPPED,"));
    }

    @Test
    void sourcesShowTheSentenceAndTheArticle() {
        Cli.Ran ran = Cli.run("ledger", "RUS", "PAK", "--kind", "transfer", "--sources", "--ledger", ledger);

        assertThat(ran.out()).containsPattern("“[^”]*Mi-35M").contains("– " + EXAMPLES);
    }

    @Test
    void whatACopyRepeatsCountsOnceAndBothArticlesAreNamed() throws IOException {
        String report = """
                Russia has delivered four Mi-35M attack helicopters to Pakistan, the defence ministry in Islamabad said.
                They arrived at the Qasim air base near the capital on board two transport aircraft, and crews who had been
                trained abroad since the spring are to fly them in the tribal districts before the winter.
                """;
        Path first = Files.writeString(folder.resolve("wire.txt"), "Helicopters arrive\n\n" + report);
        Path second = Files.writeString(folder.resolve("paper.txt"), "Army gets its gunships at last\n\n" + report);
        String copies = folder.resolve("copies.duckdb").toString();

        Cli.Ran read =
                Cli.run("read", first.toString(), second.toString(), "--published", "2017-08-15", "--ledger", copies);
        assertThat(read.lines().get(1)).startsWith("The ledger holds 2 articles (of which copies of others: 1)");

        String[] question = {"ledger", "RUS", "PAK", "--kind", "transfer", "--ledger", copies};
        assertThat(Cli.run(question).out())
                .containsPattern("4 × Mi-35M attack helicopter, RUS → PAK +done +author +2\n");
        assertThat(Cli.run(Stream.concat(Stream.of(question), Stream.of("--sources"))
                                .toArray(String[]::new))
                        .out())
                .containsPattern("“Russia has delivered four [^”]*”\\s+– \\S*wire.txt[^–]*– \\S*paper.txt");
        Cli.Ran json = Cli.run(Stream.concat(Stream.of(question), Stream.of("--format", "json"))
                .toArray(String[]::new));
        assertThat(json.out()).containsPattern("\"copies\":\\[\\{[^}]*paper.txt");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            csv     | entry,kind,what,date,
            json    | {"entry":
            plover  | {"id":"entente-
            graphml | <?xml version="1.0" encoding="UTF-8"?>
            bibtex  | @misc{
            csl     | [ {
            parquet | PAR1
            """)
    void entriesAreHandedOnInTheFormsOfOthers(String format, String begins) throws IOException {
        Path file = folder.resolve("entries." + format);
        String[] question = {"ledger", "RUS", "PAK", "--format", format, "--ledger", ledger};
        Cli.Ran printed = Cli.run(question);
        Cli.Ran written = Cli.run(Stream.concat(Stream.of(question), Stream.of("--output", file.toString()))
                .toArray(String[]::new));

        assertThat(printed.code()).isZero();
        assertThat(printed.out()).startsWith(begins);
        assertThat(written).isEqualTo(new Cli.Ran(0, "", ""));
        assertThat(new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1))
                .startsWith(begins);
    }

    @Test
    void withoutStatesAllEntriesAreShown() {
        assertThat(Cli.run("ledger", "--ledger", ledger).lines().get(0)).matches("All: \\d+ entries");
        assertThat(Cli.run("ledger", "--format", "csv", "--ledger", ledger).lines())
                .anyMatch(line -> line.contains("PAK; RUS"))
                .anyMatch(line -> line.contains("IND; RUS"));
    }

    @Test
    void anOutputThatCannotBeWrittenIsTold() {
        Path nowhere = folder.resolve("missing").resolve("entries.csv");

        assertThat(Cli.run("ledger", "RUS", "--format", "csv", "-o", nowhere.toString(), "--ledger", ledger)
                        .err())
                .isEqualTo(nowhere + ": cannot be written: there is no such folder\n");
    }

    @Test
    void aQuestionInSqlIsAnswered() throws IOException {
        String question = "SELECT kind, count(*) AS entries FROM ledger WHERE list_has_all(countries, ['RUS', 'PAK'])"
                + " GROUP BY kind HAVING kind = 'exercise'";
        Cli.Ran table = Cli.run("sql", question, "--ledger", ledger);
        assertThat(table.lines().get(0)).matches("kind +entries");
        assertThat(table.lines().get(2)).matches("exercise +\\d+");

        Cli.Ran csv = Cli.runWith(question + ";", "sql", "-", "--format", "csv", "--ledger", ledger);
        assertThat(csv.lines().get(0)).isEqualTo("kind,entries");
        assertThat(Cli.run("sql", question, "--format", "json", "--ledger", ledger)
                        .out())
                .startsWith("{\"kind\":\"exercise\",\"entries\":");
    }

    @Test
    void aQuestionCannotChangeTheLedgerAndAWrongOneIsTold() {
        Cli.Ran change = Cli.run("sql", "DELETE FROM claim", "--ledger", ledger);
        assertThat(change.code()).isEqualTo(1);
        assertThat(change.err()).startsWith(ledger + " cannot answer that: ").contains("read-only");

        Cli.Ran wrong = Cli.run("sql", "SELECT whom FROM ledger", "--ledger", ledger);
        assertThat(wrong.code()).isEqualTo(1);
        assertThat(wrong.err()).contains("\"whom\" not found", "LINE 1");
    }

    @Test
    void nothingToShowIsNoFailure() {
        Cli.Ran ran = Cli.run("ledger", "Tuvalu", "Andorra", "--ledger", ledger);

        assertThat(ran.code()).isZero();
        assertThat(ran.out()).isEmpty();
        assertThat(ran.err()).isEqualTo("The ledger has no such entry of Tuvalu – Andorra.\n");
    }

    @Test
    void aLedgerThatIsNotThereIsTold() {
        String missing = folder.resolve("missing.duckdb").toString();
        Cli.Ran ran = Cli.run("ledger", "RUS", "PAK", "--ledger", missing);

        assertThat(ran.code()).isEqualTo(1);
        assertThat(ran.err()).isEqualTo(missing + ": there is no such ledger; entente read FILE... begins one\n");
    }

    @Test
    void whatCannotBeReadIsCountedAndTheRestIsKept() {
        String fresh = folder.resolve("fresh.duckdb").toString();
        Cli.Ran ran = Cli.run("read", "missing.txt", EXAMPLES + "/articles.jsonl", "--ledger", fresh);

        assertThat(ran.code()).isEqualTo(1);
        assertThat(ran.err()).isEqualTo("missing.txt: there is no such file\n");
        assertThat(ran.lines().get(0)).startsWith("Read 2 articles into ").endsWith("; 1 could not be read.");
    }

    @Test
    void whatIsNotInEnglishIsSetAsideAndItsLanguageCounted() {
        String fresh = folder.resolve("languages.duckdb").toString();
        String lines = """
                {"text": "Министр иностранных дел России прибыл во вторник в Исламабад на переговоры о торговле."}
                {"text": "روس کے وزیر خارجہ منگل کو اسلام آباد پہنچے جہاں وہ تجارت پر بات کریں گے۔"}
                {"text": "Lavrov went home."}
                {"text": "Министр вернулся в Москву после переговоров, на которых не было достигнуто согласия."}
                """;
        Cli.Ran ran = Cli.runWith(lines, "read", "-", "--ledger", fresh);

        assertThat(ran.code()).isEqualTo(1);
        assertThat(ran.lines().get(0))
                .startsWith("Read 1 article into ")
                .endsWith("; set aside: 2 in Russian, 1 in Urdu.");
        assertThat(ran.err())
                .startsWith("standard input, line 1: seems to be Russian; only English is read\n")
                .hasLineCount(3);
    }
}
