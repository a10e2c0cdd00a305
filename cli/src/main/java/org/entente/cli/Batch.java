package org.entente.cli;

import java.util.ArrayList;
import java.util.List;
import org.entente.ledger.Appended;
import org.entente.ledger.Coded;
import org.entente.ledger.Ledger;
import org.entente.model.Claim;
import org.entente.model.Document;

/** Coded articles on their way into the ledger. */
final class Batch {

    /** Articles that are put into the ledger at once: many cost less than one by one. */
    private static final int SIZE = 64;

    /** Nanoseconds after which articles are put in however few they are, since a crash loses those that are not in. */
    private static final long LATEST = 5_000_000_000L;

    private final Ledger ledger;
    private final List<Coded> waiting = new ArrayList<>();
    private long last = System.nanoTime();
    private int articles;
    private int claims;
    private int entries;
    private int revisions;
    private int known;

    Batch(Ledger ledger) {
        this.ledger = ledger;
    }

    /** An article with its claims; one that was fetched takes the place of what was read at its address before. */
    void add(Document document, List<Claim> found) {
        String address = document.url() == null ? document.source() : document.url();
        waiting.add(new Coded(document, found, Pages.isAddress(document.source()) ? address : null));
        if (waiting.size() >= SIZE || System.nanoTime() - last > LATEST) {
            flush();
        }
    }

    /** An article that the ledger holds. */
    void addKnown(Document document) {
        if (Pages.isAddress(document.source())) {
            add(document, List.of());
        } else {
            known++;
        }
    }

    void flush() {
        Appended appended = ledger.append(waiting);
        articles += appended.documents();
        claims += appended.claims();
        entries += appended.entries();
        revisions += appended.revisions();
        known += appended.known().size();
        waiting.clear();
        last = System.nanoTime();
    }

    int articles() {
        return articles;
    }

    int claims() {
        return claims;
    }

    int entries() {
        return entries;
    }

    int revisions() {
        return revisions;
    }

    int known() {
        return known;
    }
}
