package org.entente.views;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;
import org.entente.knowledge.Knowledge;
import org.entente.ledger.Entry;
import org.entente.ledger.FileForm;
import org.entente.ledger.Lapses;

/** A form in which entries can be handed on. */
@FunctionalInterface
public interface View {

    /** Writes the entries in their order; the stream stays open. */
    void write(List<Entry> entries, OutputStream out) throws IOException;

    /** A row for every entry, with its columns named by {@link EntrySheet#COLUMNS}, as CSV. */
    static View csv(Knowledge knowledge) {
        return new EntrySheet(new Scales(knowledge), FileForm.CSV);
    }

    /** The same as Apache Parquet. */
    static View parquet(Knowledge knowledge) {
        return new EntrySheet(new Scales(knowledge), FileForm.PARQUET);
    }

    /** A row for every rung of every entry's history, with its columns in {@code COLUMNS.md}. */
    static View history(Lapses lapses, LocalDate asOf, FileForm form) {
        return new HistorySheet(lapses, asOf, form);
    }

    /** An object a line for every entry, with the rungs of its history. */
    static View historyJson(Lapses lapses, LocalDate asOf) {
        return new HistoryJson(lapses, asOf);
    }

    /** An object a line for every entry, with every claim about it in the shape of the output contract. */
    static View json() {
        return new EntryJson();
    }

    /** A record a line for every entry, as the PLOVER manual names its fields. */
    static View plover(Knowledge knowledge) {
        return new PloverJson(new Scales(knowledge));
    }

    /**
     * States and organisations as nodes, what is between two of them as edges, in GraphML.
     *
     * @param names the usual name for a code
     */
    static View graphml(Knowledge knowledge, UnaryOperator<String> names) {
        return new Network(new Scales(knowledge), names);
    }

    /** The articles that the entries are told in, as a bibliography for BibTeX. */
    static View bibtex() {
        return new BibTex();
    }

    /** The same as CSL-JSON, which Zotero, pandoc and the like take in. */
    static View csl() {
        return new CslJson();
    }
}
