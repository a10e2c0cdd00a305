package org.entente.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Callable;
import org.entente.ledger.Ledger;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
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

    private final Console console;

    @Parameters(arity = "1", paramLabel = "SQL", description = "The question, or - to read it from standard input.")
    private String sql = "";

    @Mixin
    private LedgerOption ledger = new LedgerOption();

    @Mixin
    private AnswerOption answer = new AnswerOption();

    SqlCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        String question = sql.equals("-") ? new String(console.in().readAllBytes(), StandardCharsets.UTF_8) : sql;
        try (Ledger open = ledger.openForReading()) {
            answer.answer(open, question, console);
        }
        return Main.OK;
    }
}
