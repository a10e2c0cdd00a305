package org.entente.ledger.records;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.entente.knowledge.Knowledge;
import org.entente.ledger.Ledger;
import org.entente.ledger.records.RecordQuery.By;
import org.entente.ledger.records.RecordQuery.Same;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two sets of events, exercises and deals, and what is answered of them. */
class RecordQueryTest {

    private static final String ICEWS = """
            Event ID|Event Date|Source Name|Source Sectors|Source Country|Event Text|CAMEO Code|Intensity|Target Name|Target Sectors|Target Country|Story ID|Sentence Number|Publisher|City|District|Province|Country|Latitude|Longitude
            1|2018-01-02|Russia||Russian Federation|Make a visit|042|1.9|Pakistan||Pakistan|7|1|The Gazette|||||||
            2|2018-01-20|Pakistan||Pakistan|Consult|040|1.0|Russia||Russian Federation|8|2|The Gazette|||||||
            3|2018-02-03|India||India|Accuse|112|-2.0|Pakistan||Pakistan|9|1|The Gazette|||||||
            4|2019-05-06|Russia||Russian Federation|Threaten|130|-4.4|Pakistan||Pakistan|9|1|The Gazette|||||||
            """.replace('|', '\t');

    private static final String PHOENIX = """
            E1|20180102|2018|1|2|PAKGOV|PAK|GOV||RUS|RUS|||040|04|1|1.0||||||PAK|1|https://example.org/a|source
            E2|20180222|2018|2|22|RUSGOV|RUS|GOV||PAK|PAK|||112|11|3|-2.0||||||PAK|1|https://example.org/b|source
            E3|20180203|2018|2|3|IND|IND|||USA|USA|||112|11|3|-2.0||||||PAK|1|https://example.org/c|source
            """.replace('|', '\t');

    private static final String SIPRI = """
            Recipient;Supplier;Year of order;;Number ordered;;Weapon designation;Weapon description;Number delivered;;Year(s) of delivery;status;Comments;SIPRI TIV per unit;SIPRI TIV for total order;SIPRI TIV of delivered weapons
            Pakistan;Russia;2018;;4;;Mi-35M;Combat helicopter;4;;2018;New;;7.5;30;30
            """;

    @TempDir
    private Path folder = Path.of("");

    private Ledger ledger;

    @BeforeEach
    void importAll() throws IOException {
        ledger = Ledger.open(folder.resolve("records.duckdb"));
        for (String text : List.of(ICEWS, PHOENIX, SIPRI)) {
            Path file = Files.writeString(folder.resolve("file"), text);
            ledger.records().add(file, Request.PLAIN, Knowledge.shipped());
        }
    }

    @AfterEach
    void close() {
        ledger.close();
    }

    private static RecordQuery dyad(String one, String other, String... sets) {
        return new RecordQuery(
                List.of(one, other),
                false,
                Set.of(sets),
                Set.of(),
                Same.DAY,
                Set.of(),
                Set.of(),
                null,
                null,
                List.of());
    }

    private static RecordQuery less(RecordQuery query, String without, Same same) {
        return new RecordQuery(
                query.states(),
                query.directed(),
                query.sets(),
                Set.of(without),
                same,
                query.kinds(),
                query.types(),
                query.since(),
                query.until(),
                query.by());
    }

    private static RecordQuery by(RecordQuery query, By... by) {
        return new RecordQuery(
                query.states(),
                query.directed(),
                query.sets(),
                query.without(),
                query.same(),
                query.kinds(),
                query.types(),
                query.since(),
                query.until(),
                List.of(by));
    }

    /** The rows' columns of those names. */
    private List<String> ask(RecordQuery query, String columns) {
        return ledger.ask("SELECT " + columns + " FROM (" + Records.question(query) + ")", 100).rows().stream()
                .map(row -> String.join(" ", row))
                .toList();
    }

    @Test
    void theLedgerAndWhatWasImportedCanBeAskedFor() {
        assertThat(ledger.records().sets()).containsExactly("icews", "ledger", "phoenix", "sipri");
    }

    @Test
    void rowsOfOneSetOrSeveralAreShownEachWithItsSet() {
        assertThat(ask(dyad("RUS", "PAK", "icews"), "\"set\", date, actor, recipient, type, line"))
                .containsExactly(
                        "icews 2018-01-02 RUS PAK CONSULT 2",
                        "icews 2018-01-20 PAK RUS CONSULT 3",
                        "icews 2019-05-06 RUS PAK THREATEN 5");
        assertThat(ask(dyad("RUS", "PAK", "icews", "phoenix", "sipri"), "\"set\", date, kind, actor, what"))
                .containsExactly(
                        "sipri 2018 transfer RUS 4 × Mi-35M Combat helicopter",
                        "icews 2018-01-02 event RUS Make a visit",
                        "phoenix 2018-01-02 event PAK ",
                        "icews 2018-01-20 event PAK Consult",
                        "phoenix 2018-02-22 event RUS ",
                        "icews 2019-05-06 event RUS Threaten");
    }

    @Test
    void rowsAreChosenByDirectionTypeAndTime() {
        RecordQuery forth = new RecordQuery(
                List.of("PAK", "RUS"),
                true,
                Set.of("icews", "phoenix"),
                Set.of(),
                Same.DAY,
                Set.of(),
                Set.of(org.entente.model.Plover.Type.CONSULT),
                LocalDate.of(2018, 1, 3),
                LocalDate.of(2018, 12, 31),
                List.of());

        assertThat(ask(forth, "\"set\", date")).containsExactly("icews 2018-01-20");
    }

    @Test
    void whatOneSetHasThatAnotherLacksIsTold() {
        RecordQuery icews = dyad("RUS", "PAK", "icews");

        assertThat(ask(less(icews, "phoenix", Same.DAY), "date")).containsExactly("2018-01-20", "2019-05-06");
        assertThat(ask(less(icews, "phoenix", Same.MONTH), "date")).containsExactly("2019-05-06");
        assertThat(ask(less(dyad("RUS", "PAK", "phoenix"), "icews", Same.YEAR), "date, type"))
                .containsExactly("2018-02-22 ACCUSE");
    }

    @Test
    void withoutADyadOnlyRowsOfTheSameTwoStatesAreTheSame() {
        RecordQuery all = new RecordQuery(
                List.of(),
                false,
                Set.of("phoenix"),
                Set.of("icews"),
                Same.DAY,
                Set.of(),
                Set.of(),
                null,
                null,
                List.of());

        // Like ICEWS' third row on that day, but with another state.
        assertThat(ask(all, "date, actor, recipient")).containsExactly("2018-02-03 IND USA", "2018-02-22 RUS PAK");
    }

    @Test
    void aSeriesCountsEachSetByYear() {
        assertThat(ask(
                        by(dyad("RUS", "PAK", "icews", "phoenix", "sipri"), By.YEAR),
                        "year, \"set\", rows, verbal_cooperation, material_cooperation, verbal_conflict, material_conflict,"
                                + " goldstein, tiv"))
                .containsExactly(
                        "2018 icews 2 2 0 0 0 1.45 ",
                        "2018 phoenix 2 1 0 1 0 -0.5 ",
                        "2018 sipri 1 0 1 0 0  30.0",
                        "2019 icews 1 0 0 1 0 -4.4 ");
        assertThat(ask(by(dyad("RUS", "PAK", "icews"), By.MONTH, By.TYPE), "month, type, \"set\", rows"))
                .containsExactly("2018-01 CONSULT icews 2", "2019-05 THREATEN icews 1");
        assertThat(ask(by(dyad("RUS", "PAK", "icews", "ledger"), By.SET), "\"set\", rows"))
                .containsExactly("icews 3");
    }
}
