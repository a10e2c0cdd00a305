package org.entente.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.stream.Collectors;
import org.entente.ledger.Ledger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A long reading, in a process of its own, that is told to stop. */
@Timeout(300)
class InterruptionTest {

    private static final int ARTICLES = 20_000;

    @TempDir
    private Path folder = Path.of("");

    /** A signal, and the exit code of what it stops. */
    private record Stop(String name, int exitCode) {}

    /**
     * Whether Ctrl-C reaches what this process starts: a shell that runs a build in the background has it ignored, and
     * Java then heeds only the signal to terminate.
     */
    private static boolean interruptible() throws IOException {
        Path status = Path.of("/proc/self/status");
        if (!Files.exists(status)) {
            return true;
        }
        String ignored = Files.readAllLines(status).stream()
                .filter(line -> line.startsWith("SigIgn:"))
                .map(line -> line.substring("SigIgn:".length()).strip())
                .findFirst()
                .orElse("0");
        return (new BigInteger(ignored, 16).longValue() & 0b10) == 0;
    }

    private Process read(Path articles, Path ledger) throws Exception {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        "-Xmx1g",
                        Main.class.getName(),
                        "read",
                        articles.toString(),
                        "--ledger",
                        ledger.toString(),
                        "--progress")
                .start();
    }

    @Test
    void aReadingThatIsToldToStopKeepsWhatItReadAndSaysHowToGoOn() throws Exception {
        Path articles = folder.resolve("articles.jsonl");
        try (BufferedWriter lines = Files.newBufferedWriter(articles)) {
            for (int i = 0; i < ARTICLES; i++) {
                lines.write("{\"id\": \"" + i + "\", \"text\": \"Minister number " + i
                        + " of Russia visited Pakistan on 6"
                        + " April 2021. Russia and Pakistan signed agreement number " + i + " on the same day.\"}\n");
            }
        }
        Path ledger = folder.resolve("stopped.duckdb");
        Stop stop = interruptible() ? new Stop("INT", 130) : new Stop("TERM", 143);
        Process reader = read(articles, ledger);
        String told = "";
        try (BufferedReader lines = reader.errorReader()) {
            assertThat(lines.readLine()).matches("\\d+ articles, .* a second, .* left");
            // Twice, as the impatient do; the second changes nothing.
            for (int i = 0; i < 2; i++) {
                new ProcessBuilder("kill", "-" + stop.name(), String.valueOf(reader.pid()))
                        .start()
                        .waitFor();
            }
            told = lines.lines().collect(Collectors.joining("\n"));
            assertThat(reader.waitFor()).isEqualTo(stop.exitCode());
        } finally {
            // Through its handle, for a Process that is destroyed drops what was told but not yet read.
            reader.toHandle().destroyForcibly();
        }
        assertThat(told)
                .containsPattern(
                        "Stopped\\. \\d+ articles went into the ledger; the same command goes on from there\\.");
        long kept;
        try (Ledger open = Ledger.openForReading(ledger)) {
            kept = open.contents().documents();
            assertThat(kept).isBetween(1L, ARTICLES - 1L);
            assertThat(told).contains("Stopped. " + kept + " articles");
        }

        // What is there already is passed by far faster than it was read.
        Path first = folder.resolve("first.jsonl");
        Files.write(first, Files.readAllLines(articles).subList(0, (int) Math.min(kept, 2000)));
        long begun = System.nanoTime();
        Cli.Ran again = Cli.run("read", first.toString(), "--ledger", ledger.toString());
        assertThat(again.lines().get(0)).contains(": 0 claims, 0 new entries; ");
        assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(Duration.ofSeconds(30));
    }
}
