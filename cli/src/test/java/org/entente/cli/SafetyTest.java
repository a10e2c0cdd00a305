package org.entente.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the commands say of a ledger that is sound, damaged, or cannot be written. */
class SafetyTest {

    private static final String ARTICLE = "Russia delivered four Mi-35M helicopters to Pakistan in 2017.";

    @TempDir
    Path folder;

    private String ledger = "";

    @BeforeEach
    void read() {
        ledger = folder.resolve("safe.duckdb").toString();
        assertThat(Cli.runWith(ARTICLE, "read", "-", "--ledger", ledger).code()).isZero();
    }

    private void damage(String statement) throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:duckdb:" + ledger);
                Statement sql = connection.createStatement()) {
            sql.execute(statement);
        }
    }

    @Test
    void aSoundLedgerIsSaidToBeSound() {
        assertThat(Cli.run("check", "--ledger", ledger))
                .isEqualTo(new Cli.Ran(
                        0,
                        ledger + ": 1 article, 1 claim, 1 entry, 0 decisions, 0 data sets of 0 rows: all sound\n",
                        ""));
    }

    @Test
    void whatIsWrongIsToldFaultByFault() throws SQLException {
        damage("DELETE FROM entry_claim");
        Cli.Ran ran = Cli.run("check", "--ledger", ledger);

        assertThat(ran.code()).isEqualTo(1);
        assertThat(ran.lines())
                .satisfiesExactly(
                        line -> assertThat(line).isEqualTo("entry 1 has no claim; expected: at least one"),
                        line -> assertThat(line).matches("claim [0-9a-f]{16} belongs to 0 entries; expected: one"));
        assertThat(ran.err())
                .isEqualTo(
                        ledger + ": 2 faults; go back to the newest backup that is sound, or read the articles into a"
                                + " new ledger\n");
    }
}
