package org.entente.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.entente.ledger.Claims.transfer;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.entente.model.Document;
import org.entente.model.Status;
import org.entente.model.When;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Ledgers that earlier versions of the program wrote: two examples, from version 2 on a third that was watched and revised,
 * from version 5 on with decisions, from version 6 on with other people's data.
 */
class MigrationTest {

    @TempDir
    Path folder;

    private static IntStream versions() {
        return OldLedger.versions();
    }

    private Path old(int version) {
        return OldLedger.unpack(version, folder.resolve("old.ledger"));
    }

    @ParameterizedTest
    @MethodSource("versions")
    void everythingInItIsKept(int version) throws SQLException {
        Path file = old(version);
        // What decisions come to, and what entries are compared by, is made anew by the program that opens it.
        List<String> tables = rows(
                file,
                "SELECT table_name, string_agg(column_name, ', ' ORDER BY column_index) FROM duckdb_columns() WHERE table_name IN"
                        + " (SELECT table_name FROM duckdb_tables()) AND table_name NOT LIKE 'decided%'"
                        + " AND table_name <> 'ledger_version' AND column_name <> 'likeness' GROUP BY ALL ORDER BY ALL");
        List<String> queries = new ArrayList<>();
        for (String table : tables) {
            String[] parts = table.split(" \\| ", -1);
            queries.add("SELECT " + parts[1] + " FROM " + parts[0] + " ORDER BY ALL");
        }
        // Which of two equally sure claims words an entry was a matter of chance in the views of old.
        queries.add("SELECT entry, kind, date_start, date_end, date_precision, status, countries, claims, documents,"
                + " first_published, last_published FROM ledger ORDER BY entry");
        queries.add("SELECT entry, claim, kind, status, date_start, date_end, countries, actors, recipients, says_who,"
                + " sentence, document, published FROM claims ORDER BY claim");
        List<List<String>> before = new ArrayList<>();
        for (String query : queries) {
            before.add(rows(file, query));
        }

        Ledger.open(file).close();

        for (int i = 0; i < before.size(); i++) {
            assertThat(rows(file, queries.get(i))).as(queries.get(i)).isEqualTo(before.get(i));
        }
        assertThat(rows(file, "SELECT version FROM ledger_version ORDER BY version"))
                .isEqualTo(IntStream.rangeClosed(1, Schema.VERSION)
                        .mapToObj(String::valueOf)
                        .toList());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            1 | 2 | 29 | 25 | 0  | 0
            2 | 4 | 60 | 41 | 0  | 0
            3 | 4 | 62 | 42 | 0  | 0
            4 | 4 | 59 | 39 | 0  | 0
            5 | 4 | 61 | 42 | 10 | 0
            6 | 4 | 61 | 42 | 10 | 2
            7 | 4 | 60 | 38 | 10 | 2
            """)
    void itIsSoundAfterwards(int version, int articles, int claims, int entries, int decisions, int records) {
        try (Ledger ledger = Ledger.open(old(version))) {
            assertThat(ledger.soundness())
                    .isEqualTo(new Soundness(articles, claims, entries, decisions, records, records, List.of(), 0));
        }
    }

    @Test
    void whatWasDecidedIsInForce() {
        try (Ledger ledger = Ledger.open(old(5))) {
            assertThat(ledger.decisions())
                    .extracting(decision -> decision.number() + " " + decision.word() + " " + decision.by()
                            + (decision.inForce() ? "" : " undone"))
                    .containsExactly(
                            "1 confirm anna",
                            "2 dispute ben undone",
                            "3 merge anna",
                            "4 correct ben",
                            "5 split ben",
                            "6 correct anna",
                            "7 correct anna",
                            "8 dismiss anna",
                            "9 note ben",
                            "10 undo anna");
            assertThat(ledger.entry(17)).hasValueSatisfying(entry -> {
                assertThat(entry.status()).isEqualTo(Status.STOPPED);
                assertThat(entry.date()).isEqualTo(When.month(YearMonth.of(2016, 5)));
            });
            assertThat(ledger.entry(22)).as("merged").isEmpty();
        }
    }

    @Test
    void itIsReadOnlyAfterItWasBroughtUpToDate() {
        Path file = old(1);
        assertThatThrownBy(() -> Ledger.openForReading(file))
                .isInstanceOf(LedgerException.class)
                .hasMessage(file + " is a ledger of version 1, this program reads version " + Schema.VERSION
                        + "; open it once for writing to bring it up to date");
        Ledger.open(file).close();
        Ledger.openForReading(file).close();
    }

    @ParameterizedTest
    @MethodSource("versions")
    void itTakesNewArticlesAndNewVersionsOfOldOnes(int version) {
        try (Ledger ledger = Ledger.open(old(version))) {
            long documents = ledger.contents().documents();
            Citation old = ledger.documents().get(0);
            Document same = ledger.document(old.document()).orElseThrow();
            String page = "https://example.org/page";
            ledger.append(List.of(new Coded(same, List.of(), page)));
            ledger.append(List.of(new Coded(
                    Claims.article("new", "2021-05-01"),
                    List.of(transfer("RUS", "PAK", "T-90").made()),
                    page)));

            assertThat(ledger.contents().documents()).isEqualTo(documents);
            assertThat(ledger.documents())
                    .extracting(Citation::document)
                    .contains("new")
                    .doesNotContain(same.id());
            assertThat(ledger.document(same.id())).contains(same);
            assertThat(ledger.soundness().faults()).isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("versions")
    void itsEntriesTakeNewClaimsByTheRulesOfNow(int version) throws SQLException {
        Path file = old(version);
        Ledger.open(file).close();

        assertThat(rows(file, "SELECT DISTINCT likeness FROM entry WHERE kind = 'transfer' ORDER BY likeness"))
                .isNotEmpty()
                .allSatisfy(likeness -> assertThat(likeness).matches("transfer \\S+ > \\S+( in \\S+)?"));
    }

    @ParameterizedTest
    @MethodSource("versions")
    void copiesOfItsArticlesAreFound(int version) {
        try (Ledger ledger = Ledger.open(old(version))) {
            Citation old = ledger.documents().get(0);
            String[] paragraphs =
                    ledger.document(old.document()).orElseThrow().text().split("\n+");
            ledger.append(Claims.article("copy", String.valueOf(old.published()), paragraphs), List.of());

            assertThat(ledger.copies(old.document()))
                    .extracting(copy -> copy.share() > 0.9)
                    .containsExactly(true);
        }
    }

    private static List<String> rows(Path file, String query) throws SQLException {
        List<String> found = new ArrayList<>();
        try (Connection connection = DriverManager.getConnection("jdbc:duckdb:" + file);
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            while (rows.next()) {
                List<String> cells = new ArrayList<>();
                for (int i = 1; i <= rows.getMetaData().getColumnCount(); i++) {
                    cells.add(String.valueOf(rows.getObject(i)));
                }
                found.add(String.join(" | ", cells));
            }
        }
        return found;
    }

    @Test
    void itIsMadeLikeANewOne() throws SQLException {
        String columns = "SELECT table_name, column_name, data_type, comment FROM duckdb_columns() WHERE NOT internal"
                + " ORDER BY table_name, column_index";
        Path migrated = old(1);
        Ledger.open(migrated).close();
        Path fresh = folder.resolve("new.ledger");
        Ledger.open(fresh).close();

        assertThat(rows(migrated, columns)).isEqualTo(rows(fresh, columns));
    }
}
