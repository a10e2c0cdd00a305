package org.entente.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.entente.ledger.Reader.Work;
import org.entente.ledger.records.DataSet;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What is in a ledger when the program that works on it is killed (SIGKILL) at a random moment, or still at work. A hundred
 * kills of each work, at moments that another seed chooses each time:
 *
 * <pre>./mvnw -pl models,engine,ledger test -Dtest=SafetyTest -Dsurefire.failIfNoSpecifiedTests=false -Dkills=100 [-Dseed=N]</pre>
 */
class SafetyTest {

    private static final int KILLS = Integer.getInteger("kills", 2);

    private static final long SEED = Long.getLong("seed", System.nanoTime());

    private final Random random = new Random(SEED);

    @TempDir
    Path folder;

    @BeforeAll
    static void tell() {
        System.out.println("SafetyTest: -Dkills=" + KILLS + " -Dseed=" + SEED);
    }

    private Process program(Path file, Work work, int first) throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:+UseSerialGC",
                        "-XX:TieredStopAtLevel=1",
                        // Who is killed leaves behind the library that he unpacked.
                        "-Djava.io.tmpdir=" + Files.createDirectories(folder.resolve("temporary")),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Reader.class.getName(),
                        file.toString(),
                        String.valueOf(first),
                        work.name())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
    }

    /** Kills the program some time after it began to work; returns the number of the last thing it said was done. */
    private int killed(Path file, Work work, int first) throws Exception {
        return killed(file, work, first, false);
    }

    /** The same, but the last time of all not before one thing was done, however slow the machine is. */
    private int killed(Path file, Work work, int first, boolean lastTime) throws Exception {
        Process program = program(file, work, first);
        try (BufferedReader told = program.inputReader()) {
            assertThat(told.readLine()).isEqualTo("open");
            int last = lastTime ? Integer.parseInt(told.readLine()) : first - 1;
            program.waitFor(random.nextInt(700), TimeUnit.MILLISECONDS);
            // Through its handle, for a Process that is destroyed drops what was told but not yet read.
            program.toHandle().destroyForcibly();
            program.waitFor();
            for (String line = told.readLine(); line != null; line = told.readLine()) {
                last = Integer.parseInt(line);
            }
            return last;
        }
    }

    private static void sound(Ledger ledger) {
        assertThat(ledger.soundness().faults()).as("-Dseed=%s", SEED).isEmpty();
    }

    @Test
    void aKilledReaderLosesNoArticleThatWasInAndLeavesNoneHalfIn() throws Exception {
        Path file = folder.resolve("killed.ledger");
        int next = 0;
        for (int kill = 0; kill < KILLS; kill++) {
            int told = killed(file, Work.READ, next, kill == KILLS - 1);
            try (Ledger ledger = kill % 2 == 0 ? Ledger.openForReading(file) : Ledger.open(file)) {
                sound(ledger);
                int documents = (int) ledger.contents().documents();
                assertThat(documents)
                        .as("those told of, and at most the three under way, -Dseed=%s", SEED)
                        .isIn(3 * told + 3, 3 * told + 6);
                for (int i = 3 * next; i < documents; i++) {
                    Coded article = Reader.article(i);
                    String id = article.document().id();
                    assertThat(ledger.document(id)).contains(article.document());
                    assertThat(ledger.claims(id)).isEqualTo(article.claims());
                }
                long claims = 0;
                for (int i = 0; i < documents; i++) {
                    claims += i % 5 + 1;
                }
                assertThat(ledger.contents().claims()).isEqualTo(claims);
                next = documents / 3;
            }
        }
        assertThat(next).isPositive();
    }

    @Test
    void aKilledWatchHasSeenWhatIsInAndCountsTheLastVersionOfEach() throws Exception {
        Path file = folder.resolve("watched.ledger");
        int next = 0;
        for (int kill = 0; kill < KILLS; kill++) {
            int told = killed(file, Work.WATCH, next, kill == KILLS - 1);
            try (Ledger ledger = Ledger.open(file)) {
                sound(ledger);
                Map<String, String> seen = ledger.seen("feed");
                int last =
                        seen.values().stream().mapToInt(Integer::parseInt).max().orElse(-1);
                assertThat(last)
                        .as("that told of, or the one under way, -Dseed=%s", SEED)
                        .isIn(told, told + 1);
                long claims = 0;
                for (Map.Entry<String, String> item : seen.entrySet()) {
                    Coded article = Reader.article(Integer.parseInt(item.getValue()));
                    List<Version> versions = ledger.versions(item.getKey());
                    assertThat(versions.get(versions.size() - 1).document().document())
                            .isEqualTo(article.document().id());
                    assertThat(ledger.claims(article.document().id())).isEqualTo(article.claims());
                    claims += article.claims().size();
                }
                assertThat(ledger.contents().documents()).isEqualTo(seen.size());
                assertThat(ledger.contents().claims()).isEqualTo(claims);
                next = last + 1;
            }
        }
        assertThat(next).isPositive();
    }

    @Test
    void aKilledImportLosesNoFileThatWasInAndLeavesNoneHalfIn() throws Exception {
        Path file = folder.resolve("imported.ledger");
        int next = 0;
        for (int kill = 0; kill < KILLS; kill++) {
            int told = killed(file, Work.IMPORT, next);
            try (Ledger ledger = kill % 2 == 0 ? Ledger.openForReading(file) : Ledger.open(file)) {
                sound(ledger);
                List<DataSet> sets = ledger.records().dataSets();
                assertThat(sets.size())
                        .as("those told of, and at most the one under way, -Dseed=%s", SEED)
                        .isIn(told + 1, told + 2);
                assertThat(sets).allSatisfy(set -> assertThat(set.in()).isEqualTo(Reader.ROWS));
                long counting = sets.isEmpty() ? 0 : (sets.size() + 1L) * Reader.ROWS / 2;
                assertThat(ledger.ask("SELECT count(*), count(DISTINCT key) FROM record WHERE replaced_by IS NULL", 1)
                                .rows())
                        .as("each event once, from the last file that has it")
                        .containsExactly(List.of(String.valueOf(counting), String.valueOf(counting)));
                next = sets.size();
            }
        }
    }

    @Test
    void aKilledDecisionIsTakenOrNot() throws Exception {
        Path file = folder.resolve("decided.ledger");
        try (Ledger ledger = Ledger.open(file)) {
            ledger.append(List.of(Reader.article(0)));
        }
        int next = 1;
        for (int kill = 0; kill < KILLS; kill++) {
            int told = killed(file, Work.DECIDE, next);
            try (Ledger ledger = Ledger.open(file)) {
                sound(ledger);
                int taken = ledger.decisions().size();
                assertThat(taken).as("-Dseed=%s", SEED).isIn(told, told + 1);
                next = taken + 1;
            }
        }
    }

    @Test
    void aKilledBackupLeavesTheLedgerAndTheBackupBeforeIt() throws Exception {
        Path file = OldLedger.unpack(6, folder.resolve("copied.ledger"));
        Path copy = folder.resolve("copy.ledger");
        Ledger.open(file).close();
        try (Ledger ledger = Ledger.openForReading(file)) {
            ledger.backup(copy, false);
        }
        for (int kill = 0; kill < KILLS; kill++) {
            killed(file, Work.BACKUP, 0);
            try (Ledger ledger = Ledger.openForReading(file);
                    Ledger copied = Ledger.openForReading(copy)) {
                sound(ledger);
                assertThat(copied.soundness()).as("-Dseed=%s", SEED).isEqualTo(ledger.soundness());
            }
        }
    }

    @Test
    void aKilledMigrationIsDoneOrNot() throws Exception {
        for (int kill = 0; kill < KILLS; kill++) {
            Path file = OldLedger.unpack(1 + random.nextInt(6), folder.resolve("migrated-" + kill + ".ledger"));
            killed(file, Work.OPEN, 0);
            try (Ledger ledger = Ledger.open(file)) {
                sound(ledger);
                assertThat(ledger.contents().documents()).isIn(2L, 3L);
            }
            Files.delete(file);
        }
    }

    @Test
    void aKilledBeginningIsNoLedgerOrAnEmptyOne() throws Exception {
        for (int kill = 0; kill < KILLS; kill++) {
            Path file = folder.resolve("begun-" + kill + ".ledger");
            killed(file, Work.OPEN, 0);
            if (Files.exists(file)) {
                try (Ledger ledger = Ledger.openForReading(file)) {
                    sound(ledger);
                }
            }
            Ledger.open(file).close();
        }
    }

    @Test
    void aLedgerThatAnotherProgramWritesIsSaidToBeOpenThere() throws Exception {
        Path file = folder.resolve("busy.ledger");
        Process program = program(file, Work.READ, 0);
        try (BufferedReader told = program.inputReader()) {
            assertThat(told.readLine()).isEqualTo("open");
            String reason = file + " is open in another program (process " + program.pid()
                    + "); close that one or wait until it has finished";
            assertThatThrownBy(() -> Ledger.open(file))
                    .isInstanceOf(LedgerException.class)
                    .hasMessage(reason);
            assertThatThrownBy(() -> Ledger.openForReading(file)).hasMessage(reason);
        } finally {
            program.destroyForcibly().waitFor();
        }
        Ledger.open(file).close();
    }
}
