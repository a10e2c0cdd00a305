package org.entente.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.entente.ledger.Contradiction;
import org.entente.ledger.Entry;
import org.entente.ledger.Line;
import org.entente.model.Claim;
import org.entente.output.Labels;
import org.entente.views.Marks;

/** Entries of a ledger as a table for people. */
final class LedgerView {

    private LedgerView() {}

    /**
     * What stands under each row.
     *
     * @param sources the best sentence and all sources
     * @param claims every claim with its id
     */
    record Notes(boolean sources, boolean claims) {
        static final Notes NONE = new Notes(false, false);
    }

    /** The lines of a table; columns say in what claims contradict one another and what people decided, where they do. */
    static List<String> table(List<Entry> entries, Notes notes, int width) {
        List<List<String>> marks = entries.stream().map(Marks::of).toList();
        boolean decided = marks.stream().anyMatch(own -> !own.isEmpty());
        List<String> header = new ArrayList<>(List.of("entry", "date", "kind", "what", "status", "says who", "claims"));
        boolean contradicted =
                entries.stream().anyMatch(entry -> !entry.contradictions().isEmpty());
        if (contradicted) {
            header.add("contradicted");
        }
        if (decided) {
            header.add("decided");
        }
        Grid grid = new Grid(header.toArray(String[]::new));
        for (int i = 0; i < entries.size(); i++) {
            Entry entry = entries.get(i);
            Line line = Line.of(entry);
            List<String> cells = new ArrayList<>(List.of(
                    String.valueOf(line.entry()),
                    line.date().isEmpty() ? "?" : line.date(),
                    Labels.of(line.kind()),
                    line.what(),
                    Labels.of(line.status()),
                    String.join(", ", line.saysWho()),
                    String.valueOf(line.claims())));
            if (contradicted) {
                cells.add(entry.contradictions().stream()
                        .map(Contradiction::toString)
                        .collect(Collectors.joining("; ")));
            }
            if (decided) {
                cells.add(String.join("; ", marks.get(i)));
            }
            grid.row(cells.toArray(String[]::new));
            if (notes.sources()) {
                grid.note("“" + flat(line.sentence()) + "”");
                line.sources().forEach(source -> grid.note("– " + source));
            }
            if (notes.sources() || notes.claims()) {
                entry.contradictions().forEach(contradiction -> contradiction(grid, contradiction));
                entry.decisions().forEach(decision -> grid.note("! " + Marks.told(decision)));
            }
            if (notes.claims()) {
                entry.claims().forEach(told -> claim(grid, told));
            }
        }
        return grid.lines(width);
    }

    /** Each value with all who say so. */
    private static void contradiction(Grid grid, Contradiction contradiction) {
        for (Contradiction.Value value : contradiction.values()) {
            String who = value.claims().stream()
                    .map(told -> Line.saysWho(told.claim().attribution()) + " in " + Line.source(told.citation()))
                    .distinct()
                    .collect(Collectors.joining("; "));
            grid.note("≠ " + contradiction.field() + " " + value.value() + ": " + who);
        }
    }

    private static void claim(Grid grid, Entry.Told told) {
        Claim claim = told.claim();
        String when = Line.date(claim.date());
        grid.note(claim.id() + "  " + Labels.of(claim.status()) + (when.isEmpty() ? "" : " " + when) + "  “"
                + flat(claim.evidence().get(0).text()) + "” – " + Line.source(told.citation()));
        told.copies().forEach(copy -> grid.note("also in " + Line.source(copy)));
        told.decisions().forEach(decision -> grid.note("! " + Marks.told(decision)));
    }

    private static String flat(String text) {
        return text.replaceAll("\\s+", " ");
    }
}
