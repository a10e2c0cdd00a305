package org.entente.watch;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.function.Consumer;
import org.entente.ledger.Appended;
import org.entente.model.Document;

/** Says what was done, a line for each event, with its time. */
final class Journal {

    private final Consumer<String> lines;
    private final Clock clock;

    Journal(Consumer<String> lines, Clock clock) {
        this.lines = lines;
        this.clock = clock;
    }

    void tell(String event) {
        lines.accept(clock.instant().truncatedTo(ChronoUnit.SECONDS) + " " + event.replaceAll("\\s+", " "));
    }

    /** Tells that an article went into the ledger. */
    void tell(Document document, Appended appended) {
        String what = appended.revisions() > 0 ? "revised" : appended.documents() > 0 ? "read" : "known";
        String title = document.title() == null ? "an article without a title" : "\"" + document.title() + "\"";
        String where = document.url() == null ? document.source() : document.url();
        String found = appended.documents() == 0
                ? ""
                : ": " + count(appended.claims(), "claim", "claims") + ", "
                        + count(appended.entries(), "new entry", "new entries");
        tell(what + " " + title + ", " + where + found);
    }

    static String count(int number, String one, String many) {
        return number + " " + (number == 1 ? one : many);
    }
}
