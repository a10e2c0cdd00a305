package org.entente.benchmarks;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.entente.knowledge.Knowledge;
import org.entente.ledger.Ledger;
import org.entente.ledger.Query;
import org.entente.ledger.records.RecordQuery;
import org.entente.ledger.records.Records;
import org.entente.ledger.records.Request;

/**
 * Measures how fast data sets of others go into a ledger, and how fast it answers when it holds many: each beside what
 * DuckDB alone takes for the same. In the project's folder, which must be built:
 *
 * <pre>{@code
 * java -cp benchmarks/target/benchmarks.jar org.entente.benchmarks.DataSets import         1,000,000 rows made for it
 * java -cp benchmarks/target/benchmarks.jar org.entente.benchmarks.DataSets import FILE    a file of GDELT events
 * java -cp benchmarks/target/benchmarks.jar org.entente.benchmarks.DataSets ask            a ledger with 10,000,000
 * java -cp benchmarks/target/benchmarks.jar org.entente.benchmarks.DataSets ask LEDGER     one that is there
 * }</pre>
 *
 * <p>What is made for it, ten million rows being a ledger of 550 MB, stands in a temporary folder that is deleted at the end.
 */
public final class DataSets {

    private static final int MILLION = 1_000_000;

    private final PrintStream out = System.out;
    private final Path folder;

    private DataSets(Path folder) {
        this.folder = folder;
    }

    /**
     * Runs and prints.
     *
     * @param args import or ask; then a file, a ledger or a number of rows
     */
    public static void main(String[] args) throws Exception {
        Path folder = Files.createTempDirectory("entente-benchmark-");
        try {
            DataSets measure = new DataSets(folder);
            String what = args.length == 0 ? "" : args[0];
            String of = args.length < 2 ? "" : args[1];
            switch (what) {
                case "import" -> measure.imports(of);
                case "ask" -> measure.asks(of);
                default -> System.out.println("import [FILE or ROWS], or ask [LEDGER or ROWS]");
            }
        } finally {
            delete(folder);
        }
    }

    private void imports(String of) throws Exception {
        Path file = Path.of(of);
        if (of.isEmpty() || of.matches("\\d+")) {
            file = folder.resolve("events.CSV");
            new GdeltRows(Knowledge.shipped()).write(file, 0, of.isEmpty() ? MILLION : Integer.parseInt(of));
        }
        Path events = file;
        long rows;
        try (Stream<String> lines = Files.lines(events)) {
            rows = lines.count();
        }
        out.printf(Locale.ROOT, "%,d rows, %,d MB; the best of three%n%n", rows, Files.size(events) >> 20);
        String read = "CREATE TABLE gdelt AS FROM read_csv('" + events + "', delim = '\t', header = false, quote = '')";
        double bare = best(() -> duckDb(read));
        double inside = best(() -> {
            try (Ledger ledger = Ledger.open(fresh())) {
                ledger.records().add(events, Request.PLAIN, Knowledge.shipped());
            }
        });
        double whole = best(() -> run("import", events.toString(), "--ledger", fresh().toString()));
        out.printf("%-44s %10s %14s %16s%n", "", "seconds", "rows/s", "times DuckDB");
        speed("DuckDB alone", rows, bare, bare);
        speed("Entente, once Java runs", rows, inside, bare);
        speed("entente import, from the start", rows, whole, bare);
    }

    private void speed(String what, long rows, double seconds, double bare) {
        out.printf(Locale.ROOT, "%-44s %10.2f %,14.0f %16.2f%n", what, seconds, rows / seconds, bare / seconds);
    }

    private void asks(String of) throws Exception {
        boolean there = !of.isEmpty() && !of.matches("\\d+");
        Path file = there ? Path.of(of) : made(of.isEmpty() ? 10 * MILLION : Integer.parseInt(of));
        out.printf(Locale.ROOT, "A ledger of %,d MB; seconds, the best of three%n%n", Files.size(file) >> 20);
        out.printf("%-36s %14s %14s %14s%n", "", "DuckDB alone", "once Java runs", "command");
        asked(
                file,
                "SELECT * FROM ledger WHERE list_has_all(countries, ['RUS', 'PAK'])",
                ledger -> ledger.entries(Query.dyad("RUS", "PAK")),
                "ledger",
                "RUS",
                "PAK");
        RecordQuery series = new RecordQuery(
                List.of("IND", "PAK"),
                false,
                Set.of("gdelt"),
                Set.of(),
                RecordQuery.Same.DAY,
                Set.of(),
                Set.of(),
                null,
                null,
                List.of(RecordQuery.By.YEAR));
        asked(
                file,
                "SELECT year(date_start), count(*), avg(goldstein) FROM record WHERE (actor_country = 'IND' AND"
                        + " recipient_country = 'PAK' OR actor_country = 'PAK' AND recipient_country = 'IND') AND"
                        + " replaced_by IS NULL GROUP BY ALL ORDER BY 1",
                ledger -> ledger.ask(Records.question(series), MILLION),
                "records",
                "IND",
                "PAK",
                "--by",
                "year");
    }

    /** A ledger with the examples and so many rows, imported a million at a time. */
    private Path made(int rows) throws Exception {
        Path file = folder.resolve("many.duckdb");
        run("read", Sample.project().resolve("examples").toString(), "--ledger", file.toString());
        GdeltRows made = new GdeltRows(Knowledge.shipped());
        long begun = System.nanoTime();
        try (Ledger ledger = Ledger.open(file)) {
            for (int from = 0; from < rows; from += MILLION) {
                Path part = folder.resolve("events.CSV");
                made.write(part, from, Math.min(rows, from + MILLION));
                ledger.records().add(part, Request.PLAIN, Knowledge.shipped());
            }
        }
        out.printf(Locale.ROOT, "%,d rows made and imported in %.0f s%n", rows, seconds(begun));
        return file;
    }

    private void asked(Path file, String sql, Consumer<Ledger> question, String... command) throws Exception {
        double bare = best(() -> ask(file, sql));
        double inside = best(() -> {
            try (Ledger ledger = Ledger.openForReading(file)) {
                question.accept(ledger);
            }
        });
        List<String> words = new ArrayList<>(Arrays.asList(command));
        words.addAll(List.of("--ledger", file.toString()));
        double whole = best(() -> run(words.toArray(String[]::new)));
        out.printf(
                Locale.ROOT,
                "%-36s %14.3f %14.3f %14.3f%n",
                "entente " + String.join(" ", command),
                bare,
                inside,
                whole);
    }

    /** Something that takes time. */
    private interface Work {
        void run() throws Exception;
    }

    private static double best(Work work) throws Exception {
        double best = Double.MAX_VALUE;
        for (int i = 0; i < 3; i++) {
            long begun = System.nanoTime();
            work.run();
            best = Math.min(best, seconds(begun));
        }
        return best;
    }

    private static double seconds(long begun) {
        return (System.nanoTime() - begun) / 1e9;
    }

    private Path fresh() throws IOException {
        Path file = folder.resolve("fresh.duckdb");
        Files.deleteIfExists(file);
        return file;
    }

    /** Runs SQL in a new file, which is closed again. */
    private void duckDb(String sql) throws IOException, SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:duckdb:" + fresh());
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    /** Opens a ledger's file, asks, takes all rows and closes it. */
    private static void ask(Path file, String sql) throws SQLException {
        java.util.Properties reading = new java.util.Properties();
        reading.setProperty("duckdb.read_only", "true");
        try (Connection connection = DriverManager.getConnection("jdbc:duckdb:" + file, reading);
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                rows.getString(1);
            }
        }
    }

    /** Runs the program in a process of its own, as people do. */
    private void run(String... command) throws IOException, InterruptedException {
        List<String> words =
                new ArrayList<>(List.of(Sample.project().resolve("entente").toString()));
        words.addAll(Arrays.asList(command));
        Process process = new ProcessBuilder(words)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        if (process.waitFor() != 0) {
            throw new IllegalStateException("entente " + String.join(" ", command) + " failed");
        }
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                Files.delete(file);
            }
        }
        Files.delete(folder);
    }
}
