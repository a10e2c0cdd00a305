package org.entente.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.entente.ledger.Claims.transfer;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.zip.GZIPInputStream;
import org.entente.model.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A ledger that an earlier version of the program wrote: the first two examples, read when the tables had version 1. */
class MigrationTest {

    @TempDir
    Path folder;

    Path file;

    @BeforeEach
    void unpack() throws IOException {
        file = folder.resolve("old.ledger");
        try (InputStream packed =
                Objects.requireNonNull(MigrationTest.class.getResourceAsStream("version-1.duckdb.gz"))) {
            Files.copy(new GZIPInputStream(packed), file);
        }
    }

    @Test
    void itIsReadOnlyAfterItWasBroughtUpToDate() {
        assertThatThrownBy(() -> Ledger.openForReading(file))
                .isInstanceOf(LedgerException.class)
                .hasMessage(file + " is a ledger of version 1, this program reads version " + Schema.VERSION
                        + "; open it once for writing to bring it up to date");
        Ledger.open(file).close();
        Ledger.openForReading(file).close();
    }

    @Test
    void everythingInItIsKept() throws SQLException {
        // Which of two equally sure claims words an entry was a matter of chance in the views of old.
        List<String> before = rows("SELECT * EXCLUDE (what, sentence) FROM ledger ORDER BY entry");
        List<String> claims = rows("SELECT * FROM claims ORDER BY claim");
        try (Ledger ledger = Ledger.open(file)) {
            assertThat(ledger.contents()).isEqualTo(new Contents(2, 29, 25));
            assertThat(ledger.entries(Query.ALL)).hasSize(25);
            assertThat(ledger.documents()).extracting(Citation::title).doesNotContainNull();
        }

        assertThat(rows("SELECT * EXCLUDE (what, sentence, verdict) FROM ledger ORDER BY entry"))
                .isEqualTo(before);
        assertThat(rows("SELECT * EXCLUDE (verdict) FROM claims ORDER BY claim"))
                .isEqualTo(claims);
        assertThat(rows("SELECT version FROM ledger_version ORDER BY version"))
                .containsExactly("1", "2", "3", "4", "5", "6", "7");
    }

    @Test
    void itTakesNewArticlesAndNewVersionsOfOldOnes() {
        try (Ledger ledger = Ledger.open(file)) {
            Citation old = ledger.documents().get(0);
            Document same = ledger.document(old.document()).orElseThrow();
            String page = "https://example.org/page";
            ledger.append(List.of(new Coded(same, List.of(), page)));
            ledger.append(List.of(new Coded(
                    Claims.article("new", "2021-05-01"),
                    List.of(transfer("RUS", "PAK", "T-90").made()),
                    page)));

            assertThat(ledger.contents().documents()).isEqualTo(2);
            assertThat(ledger.documents())
                    .extracting(Citation::document)
                    .contains("new")
                    .doesNotContain(same.id());
            assertThat(ledger.document(same.id())).contains(same);
        }
    }

    @Test
    void itsEntriesTakeNewClaimsByTheRulesOfNow() throws SQLException {
        try (Ledger ledger = Ledger.open(file)) {
            ledger.append(List.of());
        }

        assertThat(rows("SELECT DISTINCT likeness FROM entry WHERE kind = 'transfer' ORDER BY likeness"))
                .isNotEmpty()
                .allSatisfy(likeness -> assertThat(likeness).matches("transfer \\S+ > \\S+( in \\S+)?"));
    }

    @Test
    void itIsMadeLikeANewOne() throws SQLException {
        Ledger.open(file).close();
        List<String> migrated = columns();
        file = folder.resolve("new.ledger");
        Ledger.open(file).close();

        assertThat(migrated).isEqualTo(columns());
    }

    private List<String> columns() throws SQLException {
        return rows("SELECT table_name, column_name, data_type, comment FROM duckdb_columns() WHERE NOT internal"
                + " ORDER BY table_name, column_index");
    }

    private List<String> rows(String query) throws SQLException {
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
}
