package org.entente.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is in a ledger when the program that writes it is killed, or still at work. */
class SafetyTest {

    private static final int KILLS = Integer.getInteger("kills", 4);

    @TempDir
    Path folder;

    private Process reader(Path file, int first, String... more) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                Reader.class.getName(),
                file.toString(),
                String.valueOf(first)));
        command.addAll(List.of(more));
        return new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
    }

    @Test
    void aKilledReaderLosesNoArticleThatWasInAndLeavesNoneHalfIn() throws Exception {
        Path file = folder.resolve("killed.ledger");
        Random random = new Random(11);
        int next = 0;
        for (int kill = 0; kill < KILLS; kill++) {
            int told = killedAfter(reader(file, next), random.nextInt(700), next - 1);
            try (Ledger ledger = kill % 2 == 0 ? Ledger.openForReading(file) : Ledger.open(file)) {
                int documents = (int) ledger.contents().documents();
                assertThat(documents)
                        .as("those told of, and at most the batch under way")
                        .isIn(told + 1, told + 4);
                long claims = 0;
                for (int i = next; i < documents; i++) {
                    Coded article = Reader.article(i);
                    String id = article.document().id();
                    assertThat(ledger.document(id)).contains(article.document());
                    assertThat(ledger.claims(id)).isEqualTo(article.claims());
                }
                for (int i = 0; i < documents; i++) {
                    claims += Reader.article(i).claims().size();
                }
                assertThat(ledger.contents().claims()).isEqualTo(claims);
                assertThat(ledger.entries(Query.ALL).stream()
                                .mapToLong(entry -> entry.claims().size())
                                .sum())
                        .isEqualTo(claims);
                next = documents;
            }
        }
    }

    @Test
    void aKilledWatchHasSeenWhatIsInAndCountsTheLastVersionOfEach() throws Exception {
        Path file = folder.resolve("watched.ledger");
        Random random = new Random(12);
        int next = 0;
        for (int kill = 0; kill < KILLS; kill++) {
            int told = killedAfter(reader(file, next, "watch"), random.nextInt(700), next - 1);
            try (Ledger ledger = Ledger.open(file)) {
                Map<String, String> seen = ledger.seen("feed");
                int last =
                        seen.values().stream().mapToInt(Integer::parseInt).max().orElse(-1);
                assertThat(last).as("that told of, or the one under way").isIn(told, told + 1);
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
                assertThat(ledger.entries(Query.ALL).stream()
                                .mapToLong(entry -> entry.claims().size())
                                .sum())
                        .isEqualTo(claims);
                next = last + 1;
            }
        }
        assertThat(next).isPositive();
    }

    /** Kills the reader some time after it began to read; returns the number of the last article it told of. */
    private static int killedAfter(Process reader, int milliseconds, int before) throws Exception {
        try (BufferedReader told = reader.inputReader()) {
            assertThat(told.readLine()).isEqualTo("open");
            reader.waitFor(milliseconds, TimeUnit.MILLISECONDS);
            // Through its handle, for a Process that is destroyed drops what was told but not yet read.
            reader.toHandle().destroyForcibly();
            reader.waitFor();
            int last = before;
            for (String line = told.readLine(); line != null; line = told.readLine()) {
                last = Integer.parseInt(line);
            }
            return last;
        }
    }

    @Test
    void aLedgerThatAnotherProgramWritesIsSaidToBeOpenThere() throws Exception {
        Path file = folder.resolve("busy.ledger");
        Process reader = reader(file, 0);
        try (BufferedReader told = reader.inputReader()) {
            assertThat(told.readLine()).isEqualTo("open");
            String reason = file + " is open in another program (process " + reader.pid()
                    + "); close that one or wait until it has finished";
            assertThatThrownBy(() -> Ledger.open(file))
                    .isInstanceOf(LedgerException.class)
                    .hasMessage(reason);
            assertThatThrownBy(() -> Ledger.openForReading(file)).hasMessage(reason);
        } finally {
            reader.destroyForcibly().waitFor();
        }
        Ledger.open(file).close();
    }
}
