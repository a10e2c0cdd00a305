package org.entente.views;

import static org.entente.ledger.Sheet.Type.DAY;
import static org.entente.ledger.Sheet.Type.NUMBER;
import static org.entente.ledger.Sheet.Type.TEXT;
import static org.entente.ledger.Sheet.Type.TEXTS;
import static org.entente.ledger.Sheet.Type.WHOLE;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import org.entente.ledger.Citation;
import org.entente.ledger.Contradiction;
import org.entente.ledger.Entry;
import org.entente.ledger.FileForm;
import org.entente.ledger.Sheet;
import org.entente.model.Detail;
import org.entente.model.Detail.Agreement;
import org.entente.model.Detail.Exercise;
import org.entente.model.Detail.Money;
import org.entente.model.Detail.Quantity;
import org.entente.model.Detail.Transfer;
import org.entente.model.Detail.Visit;
import org.entente.model.Detail.Visitor;
import org.entente.output.Labels;
import org.entente.views.Scales.Cameo;
import org.jspecify.annotations.Nullable;

/** Entries as a sheet of rows: one file for a spreadsheet, R or pandas. */
final class EntrySheet implements View {

    /** All columns in order; COLUMNS.md is written from them. */
    static final List<Field<Summary>> FIELDS = List.of(
            field(
                    "entry",
                    WHOLE,
                    "The number of the entry in the ledger.",
                    told -> told.entry().id()),
            field(
                    "kind",
                    TEXT,
                    "visit, agreement, exercise, transfer or event.",
                    told -> Labels.of(told.entry().kind())),
            field("what", TEXT, "A phrase for people.", told -> told.line().what()),
            field(
                    "date",
                    TEXT,
                    "When, as exactly as it is told: 2021-04-06, 2021-04, 2021, 1990s.",
                    told -> told.line().date()),
            field(
                    "date_start",
                    DAY,
                    "The first day on which it may have happened or be going to happen.",
                    told -> told.entry().date().start()),
            field(
                    "date_end",
                    DAY,
                    "The last such day.",
                    told -> told.entry().date().end()),
            field(
                    "date_precision",
                    TEXT,
                    "day, month, year, decade or unknown.",
                    told -> Labels.of(told.entry().date().precision())),
            field(
                    "status",
                    TEXT,
                    "How firm it is by now: SPECULATED, PROPOSED, IN_TALKS, AGREED, DONE; STOPPED, REFUSED.",
                    told -> told.entry().status().name()),
            field(
                    "countries",
                    TEXTS,
                    "All who take part, sorted: ISO 3166-1 alpha-3, XKX for Kosovo, an organisation's code as EU.",
                    told -> told.entry().countries()),
            field(
                    "actors",
                    TEXTS,
                    "Who does it, by code or, without one, by name; all parties of what is mutual.",
                    told -> Summary.codes(told.firmest().actors())),
            field(
                    "recipients",
                    TEXTS,
                    "To whom; none of what is mutual.",
                    told -> Summary.codes(told.firmest().recipients())),
            field(
                    "plover_type",
                    TEXT,
                    "The PLOVER type, as its status makes it: what is promised is AGREE, what is refused REJECT.",
                    told -> told.plover().type().name()),
            field("plover_mode", TEXT, "The PLOVER mode.", told -> told.plover().mode()),
            field(
                    "plover_contexts",
                    TEXTS,
                    "The PLOVER contexts.",
                    told -> told.plover().contexts()),
            field(
                    "plover_quad",
                    WHOLE,
                    "1 verbal cooperation, 2 material cooperation, 3 verbal conflict, 4 material conflict.",
                    told -> (long) told.plover().type().quad()),
            field(
                    "plover_score",
                    NUMBER,
                    "PLOVER's own scale, -10 to 10 (knowledge/scales/plover.tsv).",
                    Summary::score),
            field(
                    "cameo_code",
                    TEXT,
                    "CAMEO's code, a text whose zeros count (knowledge/scales/to-cameo.tsv); empty where it has none, as for what is only speculated.",
                    told -> told.cameo().map(Cameo::code).orElse(null)),
            field(
                    "cameo_name",
                    TEXT,
                    "What the code stands for.",
                    told -> told.cameo().map(Cameo::name).orElse(null)),
            field(
                    "goldstein",
                    NUMBER,
                    "Goldstein's scale by that code, -10 to 10 (knowledge/datasets/cameo.tsv). It ranks otherwise than PLOVER's.",
                    told -> told.cameo().map(Cameo::goldstein).orElse(null)),
            field(
                    "visitors",
                    TEXTS,
                    "Of a visit: who travels.",
                    told -> told.all(Visit.class, Visit::visitors).stream()
                            .map(EntrySheet::name)
                            .toList()),
            detail("host", TEXT, "Of a visit: the state visited.", Visit.class, Visit::host),
            field(
                    "topics",
                    TEXTS,
                    "Of an agreement: what it is about.",
                    told -> told.all(Agreement.class, Agreement::topics)),
            detail(
                    "instrument",
                    TEXT,
                    "Of an agreement: treaty, memorandum, contract and the like.",
                    Agreement.class,
                    Agreement::instrument),
            detail(
                    "series",
                    TEXT,
                    "Of an exercise: its series, or its name.",
                    Exercise.class,
                    exercise -> exercise.series() == null ? exercise.name() : exercise.series()),
            detail("supplier", TEXT, "Of a transfer: the state it comes from.", Transfer.class, Transfer::supplier),
            detail("recipient", TEXT, "Of a transfer: the state it goes to.", Transfer.class, Transfer::recipient),
            detail(
                    "designation",
                    TEXT,
                    "Of a transfer: what it is called, normalised.",
                    Transfer.class,
                    Transfer::designation),
            detail("description", TEXT, "Of a transfer: what it is.", Transfer.class, Transfer::description),
            detail(
                    "family",
                    TEXT,
                    "Of a transfer: what designations are grouped by.",
                    Transfer.class,
                    transfer -> transfer.item().family()),
            detail(
                    "category",
                    TEXT,
                    "Of a transfer: SIPRI's category.",
                    Transfer.class,
                    transfer -> transfer.item().category()),
            detail("quantity", WHOLE, "Of a transfer: how many.", Transfer.class, Transfer::quantity, Quantity::number),
            detail(
                    "quantity_bound",
                    TEXT,
                    "Of a transfer: exact, about, at least or at most.",
                    Transfer.class,
                    Transfer::quantity,
                    quantity -> Labels.of(quantity.bound())),
            detail(
                    "value_amount",
                    NUMBER,
                    "Of a transfer: the price, in units of its currency.",
                    Transfer.class,
                    Transfer::value,
                    Money::amount),
            detail(
                    "value_currency",
                    TEXT,
                    "Of a transfer: ISO 4217.",
                    Transfer.class,
                    Transfer::value,
                    Money::currency),
            field(
                    "place",
                    TEXT,
                    "Where.",
                    told -> told.firmest().place() == null
                            ? null
                            : told.firmest().place().name()),
            field(
                    "says_who",
                    TEXTS,
                    "author, unnamed, and the names of speakers.",
                    told -> told.line().saysWho()),
            field(
                    "confidence",
                    NUMBER,
                    "How sure the firmest claim is, 0 to 1.",
                    told -> told.firmest().confidence()),
            field(
                    "claims",
                    WHOLE,
                    "By how many claims it is told; what copies of an article repeat is counted once.",
                    told -> (long) told.claims().size()),
            field(
                    "documents",
                    WHOLE,
                    "In how many articles of their own, without copies that only repeat them.",
                    told -> told.reports()),
            field(
                    "sources",
                    TEXTS,
                    "These articles and their copies, the firmest claim's at the front.",
                    told -> told.line().sources()),
            field(
                    "urls",
                    TEXTS,
                    "Their addresses.",
                    told -> told.citations().stream()
                            .map(Citation::url)
                            .filter(url -> url != null)
                            .toList()),
            field(
                    "sentence",
                    TEXT,
                    "The words that say it best.",
                    told -> told.line().sentence().replaceAll("\\s+", " ")),
            field(
                    "contradictions",
                    TEXTS,
                    "In what its claims contradict one another, as the program finds: quantity: 4 or 6. A person's verdict stands under decided.",
                    told -> told.entry().contradictions().stream()
                            .map(Contradiction::toString)
                            .toList()),
            field(
                    "decided",
                    TEXTS,
                    "What people decided of it, as confirmed by anna.",
                    told -> Marks.of(told.entry())));

    private final Scales scales;
    private final FileForm form;

    EntrySheet(Scales scales, FileForm form) {
        this.scales = scales;
        this.form = form;
    }

    @Override
    public void write(List<Entry> entries, OutputStream out) throws IOException {
        write(sheet(entries), form, out);
    }

    /** Writes rows to a stream. */
    static void write(Sheet sheet, FileForm form, OutputStream out) throws IOException {
        // Parquet ends with an index of itself, so DuckDB writes files and no streams.
        Path file = Files.createTempFile("entente", ".sheet");
        try {
            sheet.write(form, file);
            Files.copy(file, out);
        } finally {
            Files.deleteIfExists(file);
        }
    }

    private Sheet sheet(List<Entry> entries) {
        return Field.sheet(
                FIELDS, entries.stream().map(entry -> Summary.of(entry, scales)).toList());
    }

    private static Field<Summary> field(
            String name, Sheet.Type type, String meaning, Function<Summary, @Nullable Object> cell) {
        return Field.of(name, type, meaning, cell);
    }

    /** A column of one kind of entry: a field of its details, as the firmest claim tells it that does. */
    private static <D extends Detail> Field<Summary> detail(
            String name, Sheet.Type type, String meaning, Class<D> kind, Function<D, @Nullable Object> cell) {
        return detail(name, type, meaning, kind, cell, value -> value);
    }

    /** The same of a part of what the field holds. */
    private static <D extends Detail, V> Field<Summary> detail(
            String name,
            Sheet.Type type,
            String meaning,
            Class<D> kind,
            Function<D, @Nullable V> whole,
            Function<V, Object> part) {
        return field(
                name, type, meaning, told -> told.told(kind, whole).map(part).orElse(null));
    }

    private static String name(Visitor visitor) {
        String name = visitor.name() != null ? visitor.name() : visitor.title();
        return name == null ? "delegation" : name;
    }
}
