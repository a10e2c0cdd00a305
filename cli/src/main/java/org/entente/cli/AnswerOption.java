package org.entente.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.entente.ledger.Answer;
import org.entente.ledger.FileForm;
import org.entente.ledger.Ledger;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code --format} and {@code --output}: how what a question in SQL finds is shown or handed on. */
final class AnswerOption {

    /** More rows than these nobody reads on a screen. */
    private static final int SHOWN = 1000;

    private enum Form {
        TABLE,
        CSV,
        JSON,
        PARQUET
    }

    @Option(
            names = "--format",
            defaultValue = "table",
            paramLabel = "FORMAT",
            description = "table, csv, json (an object a line) or parquet.")
    private Form form = Form.TABLE;

    @Mixin
    private OutputOption output = new OutputOption();

    /** Asks, and writes what is found. */
    void answer(Ledger ledger, String question, Console console) throws IOException {
        if (form == Form.TABLE) {
            show(ledger.ask(question, SHOWN), console);
        } else {
            copy(ledger, question, FileForm.valueOf(form.name()), console);
        }
    }

    /** The same, but a table has no column without a cell, and people are told {@code none} when it has no row. */
    void answer(Ledger ledger, String question, String none, Console console) throws IOException {
        if (form != Form.TABLE) {
            answer(ledger, question, console);
            return;
        }
        Answer answer = ledger.ask(question, SHOWN).withoutEmptyColumns();
        if (answer.rows().isEmpty()) {
            console.tell(none);
        } else {
            show(answer, console);
        }
    }

    private void show(Answer answer, Console console) {
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

    private void copy(Ledger ledger, String question, FileForm to, Console console) throws IOException {
        Path file = Files.createTempFile("entente", ".rows");
        try {
            ledger.copy(question, to, file);
            output.write(console, out -> Files.copy(file, out));
        } finally {
            Files.deleteIfExists(file);
        }
    }
}
