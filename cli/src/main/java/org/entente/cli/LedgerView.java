package org.entente.cli;

import java.util.List;
import java.util.Locale;
import org.entente.ledger.Entry;
import org.entente.ledger.Line;

/** Entries of a ledger as a table for people. */
final class LedgerView {

    private LedgerView() {}

    /** The lines of a table, with the best sentence and all sources under each row when {@code sources} are asked for. */
    static List<String> table(List<Entry> entries, boolean sources, int width) {
        Grid grid = new Grid("date", "kind", "what", "status", "says who", "claims");
        for (Entry entry : entries) {
            Line line = Line.of(entry);
            grid.row(
                    line.date().isEmpty() ? "?" : line.date(),
                    lower(line.kind()),
                    line.what(),
                    lower(line.status()),
                    String.join(", ", line.saysWho()),
                    String.valueOf(line.claims()));
            if (sources) {
                grid.note("“" + line.sentence().replaceAll("\\s+", " ") + "”");
                line.sources().forEach(source -> grid.note("– " + source));
            }
        }
        return grid.lines(width);
    }

    /** A constant's name as people write it: <i>in talks</i>. */
    static String lower(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
