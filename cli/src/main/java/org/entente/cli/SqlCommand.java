package org.entente.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.entente.ledger.Answer;
import org.entente.ledger.FileForm;
import org.entente.ledger.Ledger;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code entente sql 'SELECT ...'}. */
@Command(
        name = "sql",
        header = "Answers a question in SQL from the tables of a ledger.",
        description = {
            "The tables and views are documented in ledger/TABLES.md, and in the ledger itself: ask for"
                    + " \"FROM duckdb_columns()\". The SQL is DuckDB's. Nothing in the ledger can be changed by it.",
        },
        footer = {
            "Examples:",
            "  entente sql \"SELECT date_start, what, status FROM ledger WHERE list_has_all(countries, ['RUS', 'PAK'])\"",
            "  entente sql \"FROM claims\" --format parquet --output claims.parquet",
            "  echo \"SELECT kind, count(*) FROM ledger GROUP BY kind\" | entente sql -"
        })
final class SqlCommand implements Callable<Integer> {

    /** More rows than these nobody reads on a screen. */
    private static final int SHOWN = 1000;

    private enum Form {
        TABLE,
        CSV,
        JSON,
        PARQUET
    }

    private final Console console;

    @Parameters(arity = "1", paramLabel = "SQL", description = "The question, or - to read it from standard input.")
    private String sql = "";

    @Mixin
    private LedgerOption ledger = new LedgerOption();

    @Option(
            names = "--format",
            defaultValue = "table",
            paramLabel = "FORMAT",
            description = "table, csv, json (an object a line) or parquet.")
    private Form form = Form.TABLE;

    @Mixin
    private OutputOption output = new OutputOption();

    SqlCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        String question = sql.equals("-") ? new String(console.in().readAllBytes(), StandardCharsets.UTF_8) : sql;
        try (Ledger open = ledger.openForReading()) {
            if (form == Form.TABLE) {
                show(open.ask(question, SHOWN));
            } else {
                copy(open, question, FileForm.valueOf(form.name()));
            }
        }
        return Main.OK;
    }

    private void show(Answer answer) {
        Grid grid = new Grid(answer.columns().toArray(String[]::new));
        answer.rows().forEach(row -> grid.row(row.toArray(String[]::new)));
        output.write(console, out -> {
            Output page = new Output(out);
            grid.lines(console.width()).forEach(page::line);
            page.flush();
        });
        if (!answer.whole()) {
            console.tell("These are the first " + SHOWN + " rows; --format csv gives all.");
        }
    }

    private void copy(Ledger open, String question, FileForm to) throws IOException {
        Path file = Files.createTempFile("entente", ".rows");
        try {
            open.copy(question, to, file);
            output.write(console, out -> Files.copy(file, out));
        } finally {
            Files.deleteIfExists(file);
        }
    }
}
