package org.entente.views;

import static org.entente.ledger.Sheet.Type.DAY;
import static org.entente.ledger.Sheet.Type.TEXT;
import static org.entente.ledger.Sheet.Type.WHOLE;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.entente.ledger.Entry;
import org.entente.ledger.FileForm;
import org.entente.ledger.History;
import org.entente.ledger.Lapses;
import org.entente.ledger.Line;
import org.entente.ledger.Sheet;
import org.entente.model.Claim;
import org.entente.output.Labels;
import org.jspecify.annotations.Nullable;

/** The rungs of entries as a sheet, a row for each. */
final class HistorySheet implements View {

    /**
     * A rung in its history.
     *
     * @param history the history
     * @param rung one of its rungs
     */
    record Step(History history, History.Rung rung) {

        Claim claim() {
            return rung.claims().get(0).claim();
        }
    }

    /** All columns in order; COLUMNS.md is written from them. */
    static final List<Field<Step>> FIELDS = List.of(
            field(
                    "entry",
                    WHOLE,
                    "The number of the entry in the ledger.",
                    step -> entry(step).id()),
            field(
                    "kind",
                    TEXT,
                    "visit, agreement, exercise, transfer or event.",
                    step -> Labels.of(entry(step).kind())),
            field(
                    "what",
                    TEXT,
                    "A phrase for people.",
                    step -> Line.of(entry(step)).what()),
            field(
                    "day",
                    DAY,
                    "The day for which the rung is first told.",
                    step -> step.rung().day()),
            field("status", TEXT, "The rung.", step -> step.rung().status().name()),
            field(
                    "date",
                    TEXT,
                    "When, as the first claim of the rung tells it: of what is agreed, for when.",
                    step -> Line.date(step.claim().date())),
            field(
                    "says_who",
                    TEXT,
                    "author, unnamed, or the name of the speaker.",
                    step -> Line.saysWho(step.claim().attribution())),
            field(
                    "source",
                    TEXT,
                    "The article.",
                    step -> Line.source(step.rung().claims().get(0).citation())),
            field(
                    "sentence",
                    TEXT,
                    "The words that say so.",
                    step -> step.claim().evidence().get(0).text().replaceAll("\\s+", " ")),
            field("claims", WHOLE, "How many claims tell the rung before another is told.", step ->
                    (long) step.rung().claims().size()),
            field(
                    "talked_of",
                    DAY,
                    "Of the entry: the first day for which it is told to be wished for, offered or negotiated.",
                    step -> step.history().talkedOf().orElse(null)),
            field(
                    "agreed",
                    DAY,
                    "Of the entry: the first day for which it is told to be agreed.",
                    step -> step.history().agreed().orElse(null)),
            field(
                    "done",
                    DAY,
                    "Of the entry: the first day for which it is told to be done.",
                    step -> step.history().done().orElse(null)),
            field(
                    "days_to_agreement",
                    WHOLE,
                    "The days from talked_of to agreed.",
                    step -> step.history().daysToAgreement().orElse(null)),
            field(
                    "days_to_deed",
                    WHOLE,
                    "The days from agreed, else from talked_of, to done.",
                    step -> step.history().daysToDeed().orElse(null)),
            field(
                    "lapsed",
                    DAY,
                    "Of a promise of which nothing more was told: when it lapsed (knowledge/lapses.tsv).",
                    step -> step.history().lapsed().orElse(null)),
            field(
                    "as_of",
                    DAY,
                    "The day by which that is judged.",
                    step -> step.history().asOf()));

    private final Lapses lapses;
    private final LocalDate asOf;
    private final FileForm form;

    HistorySheet(Lapses lapses, LocalDate asOf, FileForm form) {
        this.lapses = lapses;
        this.asOf = asOf;
        this.form = form;
    }

    @Override
    public void write(List<Entry> entries, OutputStream out) throws IOException {
        List<Step> steps = new ArrayList<>();
        for (Entry entry : entries) {
            History history = History.of(entry, lapses, asOf);
            history.rungs().forEach(rung -> steps.add(new Step(history, rung)));
        }
        EntrySheet.write(Field.sheet(FIELDS, steps), form, out);
    }

    private static Entry entry(Step step) {
        return step.history().entry();
    }

    private static Field<Step> field(
            String name, Sheet.Type type, String meaning, Function<Step, @Nullable Object> cell) {
        return Field.of(name, type, meaning, cell);
    }
}
