package org.entente.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.entente.ledger.Ledger;
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

    @Test
    void aBackupIsSaidToBeMadeAndIsNotOverwritten() {
        String copy = folder.resolve("copy.duckdb").toString();
        String sound = "1 article, 1 claim, 1 entry, 0 decisions, 0 data sets of 0 rows: all sound\n";
        assertThat(Cli.run("backup", copy, "--ledger", ledger))
                .isEqualTo(new Cli.Ran(0, copy + ", a copy of " + ledger + ": " + sound, ""));
        assertThat(Cli.run("check", "--ledger", copy).out()).isEqualTo(copy + ": " + sound);

        assertThat(Cli.run("backup", copy, "--ledger", ledger))
                .isEqualTo(new Cli.Ran(
                        1, "", copy + " is there already; name another file, or replace it with --replace\n"));
        assertThat(Cli.run("backup", copy, "--replace", "--ledger", ledger).code())
                .isZero();
    }

    /** Runs commands in a process of their own, in the folder, after {@code first} has been run by a shell there. */
    private String commands(String first, String... commands) throws Exception {
        List<String> words = new ArrayList<>(List.of(
                "sh",
                "-c",
                first + " && exec \"$@\"",
                "sh",
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                Commands.class.getName()));
        if (first.contains("mount ")) {
            words.addAll(0, List.of("unshare", "-rm"));
        }
        words.addAll(List.of(commands));
        Process process = new ProcessBuilder(words)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .start();
        try (BufferedReader told = process.inputReader()) {
            return told.lines().collect(Collectors.joining("\n"));
        }
    }

    /** Only some systems let a process have mounts of its own, which are gone with it. */
    private static void assumeMounts() throws Exception {
        try {
            Process mount = new ProcessBuilder("unshare", "-rm", "mount", "-t", "tmpfs", "none", "/mnt").start();
            assumeTrue(mount.waitFor() == 0, "this system lets no process have mounts of its own");
        } catch (IOException absent) {
            assumeTrue(false, "this system has no unshare");
        }
    }

    @Test
    void aFullDiskIsToldAndLeavesTheLedgerAsItWas() throws Exception {
        assumeMounts();
        Files.writeString(folder.resolve("more.txt"), "Russia delivered two Mi-17 helicopters to Pakistan in 2018.");
        StringBuilder deals =
                new StringBuilder("Recipient;Supplier;Year of order;;Number ordered;;Weapon designation;Weapon"
                        + " description;Number delivered;;Year(s) of delivery;status;Comments;SIPRI TIV per unit;SIPRI TIV for total"
                        + " order;SIPRI TIV of delivered weapons\n");
        Random random = new Random(1);
        for (int i = 0; i < 20_000; i++) {
            deals.append("Pakistan;Russia;2015;;4;;Mi-35M;Combat helicopter;4;;2017;New;")
                    .append(new BigInteger(800, random).toString(36))
                    .append(";7.5;30;30\n");
        }
        Files.writeString(folder.resolve("deals.csv"), deals);
        String full = "cannot be written: the disk is full; make room and do it again, the ledger is as it was before";

        assertThat(commands(
                        "mkdir full && mount -t tmpfs -o size=6m none full && cp safe.duckdb full/",
                        "import|deals.csv|--ledger|full/safe.duckdb",
                        "check|--ledger|full/safe.duckdb",
                        "backup|full/copy.duckdb|--ledger|full/safe.duckdb",
                        "fill|full/fill",
                        "read|more.txt|--ledger|full/safe.duckdb",
                        "read|more.txt|--ledger|full/new.duckdb",
                        "check|--ledger|full/new.duckdb",
                        "check|--ledger|full/safe.duckdb"))
                .isEqualTo("""
                        > import 1
                        full/safe.duckdb FULL
                        > check 0
                        full/safe.duckdb: 1 article, 1 claim, 1 entry, 0 decisions, 0 data sets of 0 rows: all sound
                        > backup 1
                        full/copy.duckdb FULL
                        > fill: No space left on device
                        > read 1
                        full/safe.duckdb FULL
                        > read 1
                        full/new.duckdb OPENED
                        > check 1
                        full/new.duckdb: there is no such ledger; entente read FILE... begins one
                        > check 0
                        full/safe.duckdb: 1 article, 1 claim, 1 entry, 0 decisions, 0 data sets of 0 rows: all sound""".replace("FULL", full).replace("OPENED", full.replace("written", "opened")));
    }

    @Test
    void aFileOrFolderThatMayNotBeWrittenMayBeReadAndChecked() throws Exception {
        assumeMounts();
        String refused = "cannot be opened: the file or its folder may not be written by you";
        for (String bound : List.of("safe.duckdb", ".")) {
            String told = commands(
                    "mount --bind " + bound + " " + bound + " && mount -o remount,ro,bind " + bound + " && cd \"$PWD\"",
                    "read|more.txt|--ledger|safe.duckdb",
                    "import|deals.csv|--ledger|safe.duckdb",
                    "confirm|1|--ledger|safe.duckdb",
                    "ledger|RUS|PAK|--format|csv|--ledger|safe.duckdb",
                    "log|--ledger|safe.duckdb",
                    "sql|SELECT count(*) AS claims FROM claim|--format|csv|--ledger|safe.duckdb",
                    "check|--ledger|safe.duckdb");
            assertThat(told)
                    .as(bound)
                    .startsWith("""
                            > read 1
                            safe.duckdb REFUSED
                            > import 1
                            safe.duckdb REFUSED
                            > confirm 1
                            safe.duckdb REFUSED
                            > ledger 0
                            entry,""".replace("REFUSED", refused))
                    .endsWith("""
                            > log 0
                            Nobody has decided anything of that.
                            > sql 0
                            claims
                            1
                            > check 0
                            safe.duckdb: 1 article, 1 claim, 1 entry, 0 decisions, 0 data sets of 0 rows: all sound""");
        }
    }

    @Test
    void aSecondProgramSaysWhichOneHasTheLedger() throws Exception {
        String busy = "safe.duckdb is open in another program (process "
                + ProcessHandle.current().pid() + "); close that one or wait until it has finished";
        try (Ledger open = Ledger.open(Path.of(ledger))) {
            assertThat(commands(
                            "true",
                            "read|more.txt|--ledger|safe.duckdb",
                            "ledger|--ledger|safe.duckdb",
                            "check|--ledger|safe.duckdb",
                            "backup|copy.duckdb|--ledger|safe.duckdb"))
                    .isEqualTo(String.join(
                            "\n", "> read 1", busy, "> ledger 1", busy, "> check 1", busy, "> backup 1", busy));
            assertThat(open.soundness().faults()).isEmpty();
        }
    }

    @Test
    void aFolderForTemporaryFilesThatCannotBeWrittenIsTold() throws Exception {
        assertThat(commands(
                        "JAVA_TOOL_OPTIONS=-Djava.io.tmpdir=none && export JAVA_TOOL_OPTIONS",
                        "check|--ledger|safe.duckdb"))
                .contains("> check 1\nsafe.duckdb cannot be opened: DuckDB's library cannot be loaded (none/")
                .endsWith("); it may need room in the folder for temporary files, none");
    }
}
