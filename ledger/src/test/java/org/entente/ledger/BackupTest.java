package org.entente.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.stream.Stream;
import org.entente.model.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A ledger of four articles with decisions and a register of arms, copied. */
class BackupTest {

    @TempDir
    Path folder;

    private Path file = Path.of("");
    private Path copy = Path.of("");

    @BeforeEach
    void unpack() {
        file = OldLedger.unpack(6, folder.resolve("it's a ledger.duckdb"));
        copy = folder.resolve("copy's name.duckdb");
        Ledger.open(file).close();
    }

    private Soundness backup(boolean replace) {
        try (Ledger ledger = Ledger.openForReading(file)) {
            return ledger.backup(copy, replace);
        }
    }

    private List<String> files() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(path -> path.getFileName().toString()).sorted().toList();
        }
    }

    @Test
    void aBackupIsALedgerThatHoldsTheSame() throws IOException {
        Soundness held = backup(false);

        assertThat(files()).containsExactly("copy's name.duckdb", "it's a ledger.duckdb");
        try (Ledger ledger = Ledger.openForReading(file);
                Ledger copied = Ledger.open(copy)) {
            assertThat(held).isEqualTo(ledger.soundness());
            assertThat(copied.soundness()).isEqualTo(held);
            assertThat(copied.entries(Query.ALL)).isEqualTo(ledger.entries(Query.ALL));
            assertThat(copied.decisions()).isEqualTo(ledger.decisions());
            assertThat(copied.documents()).isEqualTo(ledger.documents());
            assertThat(copied.ask("SELECT comment FROM duckdb_columns() WHERE NOT internal ORDER BY ALL", 1000))
                    .isEqualTo(
                            ledger.ask("SELECT comment FROM duckdb_columns() WHERE NOT internal ORDER BY ALL", 1000));
            copied.append(Claims.article("new", "2021-05-01"), List.of());
            assertThat(copied.contents().documents())
                    .isEqualTo(ledger.contents().documents() + 1);
        }
    }

    @Test
    void aLedgerThatIsBeingWrittenIsCopiedAsItStands() {
        try (Ledger ledger = Ledger.open(file)) {
            Document document = Claims.article("new", "2021-05-01");
            ledger.append(document, List.of());

            assertThat(ledger.backup(copy, false).articles()).isEqualTo(5);
            ledger.append(Claims.article("newer", "2021-05-01"), List.of());
            try (Ledger copied = Ledger.openForReading(copy)) {
                assertThat(copied.document("new")).contains(document);
                assertThat(copied.holds("newer")).isFalse();
            }
        }
    }

    @Test
    void aFileThatIsThereIsReplacedOnlyWhenThatIsAskedFor() throws IOException {
        Files.writeString(copy, "my notes");
        assertThatThrownBy(() -> backup(false))
                .isInstanceOf(LedgerException.class)
                .hasMessage(copy + " is there already; name another file, or replace it with --replace");
        assertThat(copy).hasContent("my notes");

        assertThat(backup(true).articles()).isEqualTo(4);
        assertThat(files()).containsExactly("copy's name.duckdb", "it's a ledger.duckdb");
    }

    @Test
    void aBackupIsAnotherFileInAFolderThatIsThere() {
        copy = folder.resolve("none/copy.duckdb");
        assertThatThrownBy(() -> backup(false))
                .hasMessage(copy + " cannot be made: there is no folder " + copy.getParent());
        copy = folder;
        assertThatThrownBy(() -> backup(true)).hasMessage(copy + " is a folder; a backup is a file");
        copy = file;
        assertThatThrownBy(() -> backup(true)).hasMessage(copy + " is the ledger itself; a backup is another file");
    }

    @Test
    void aLedgerThatIsNotSoundTakesThePlaceOfNoGoodBackup() throws IOException, SQLException {
        backup(false);
        byte[] good = Files.readAllBytes(copy);
        try (Connection connection = DriverManager.getConnection("jdbc:duckdb:" + file);
                Statement statement = connection.createStatement()) {
            statement.execute("DELETE FROM entry_claim WHERE entry = 20");
        }

        assertThatThrownBy(() -> backup(true))
                .hasMessage(
                        file + " is not sound, so no backup was made: entry 20 has no claim; expected: at least one;"
                                + " entente check tells all");
        assertThat(Files.readAllBytes(copy)).isEqualTo(good);
        assertThat(files()).hasSize(2);
    }
}
