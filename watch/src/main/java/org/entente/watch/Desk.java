package org.entente.watch;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.function.BooleanSupplier;
import org.entente.documents.Source;
import org.entente.ledger.Coded;
import org.entente.ledger.Ledger;
import org.entente.ledger.Seen;
import org.entente.model.Claim;
import org.entente.model.Document;
import org.entente.pipeline.Outcome;
import org.entente.pipeline.Pipeline;

/** Codes one source and puts what it says into the ledger, document by document. */
record Desk(Pipeline pipeline, Journal journal, BooleanSupplier stopped) {

    /** Work was to stop. */
    static final class Stopped extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Stopped() {
            super(null, null, false, false);
        }
    }

    /** Goes on unless work was to stop. */
    void check() {
        if (stopped.getAsBoolean()) {
            throw new Stopped();
        }
    }

    /** The documents of a source as they are, in its order, and what kept others from being read told. */
    List<Document> list(Source source) {
        List<Document> documents = new ArrayList<>();
        pipeline.code(List.of(source), document -> true, outcome -> {
            if (outcome instanceof Outcome.Skipped skipped) {
                documents.add(skipped.document());
            } else if (outcome instanceof Outcome.Failed failed) {
                journal.tell(failed.problem().toString());
            }
        });
        return documents;
    }

    /**
     * Reads the documents of a source as versions of {@code article}, the second and further ones as those of
     * {@code article#2} and so on; the last one goes in together with {@code seen}. Returns how many there are.
     */
    int read(Source source, Ledger ledger, String article, Seen seen) {
        Row row = new Row(ledger, article);
        pipeline.code(List.of(source), document -> ledger.holds(document.id()), outcome -> {
            check();
            row.take(outcome);
        });
        check();
        row.finish(seen);
        return row.number;
    }

    /** Puts one document in, together with the note that it was seen. */
    void append(Ledger ledger, Coded coded, List<Seen> seen) {
        journal.tell(coded.document(), ledger.append(List.of(coded), seen));
    }

    /** The documents of one source; the last is held back for the note that goes with it. */
    private final class Row {
        private final Ledger ledger;
        private final String article;
        private final Queue<Coded> held = new ArrayDeque<>();
        private int number;

        Row(Ledger ledger, String article) {
            this.ledger = ledger;
            this.article = article;
        }

        void take(Outcome outcome) {
            if (outcome instanceof Outcome.Failed failed) {
                journal.tell(failed.problem().toString());
            } else if (outcome instanceof Outcome.Foreign foreign) {
                journal.tell("set aside " + foreign.problem());
            } else if (outcome instanceof Outcome.Skipped skipped) {
                hold(skipped.document(), List.of());
            } else if (outcome instanceof Outcome.Coded coded) {
                hold(coded.article().document(), coded.claims());
            }
        }

        private void hold(Document document, List<Claim> claims) {
            number++;
            held.add(new Coded(document, claims, number == 1 ? article : article + "#" + number));
            if (held.size() > 1) {
                append(ledger, held.remove(), List.of());
            }
        }

        void finish(Seen seen) {
            if (held.isEmpty()) {
                ledger.append(List.of(), List.of(seen));
            } else {
                append(ledger, held.remove(), List.of(seen));
            }
        }
    }
}
