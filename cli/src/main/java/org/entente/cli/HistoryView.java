package org.entente.cli;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entente.ledger.Entry.Told;
import org.entente.ledger.History;
import org.entente.ledger.Line;
import org.entente.model.Status;
import org.entente.output.Labels;

/** Histories of entries as a table for people: a row for each rung, and under the last what came of it. */
final class HistoryView {

    private HistoryView() {}

    static List<String> table(List<History> histories, int width) {
        Grid grid = new Grid("entry", "what", "day", "status", "told for", "says who", "source", "claims");
        for (History history : histories) {
            Line line = Line.of(history.entry());
            boolean first = true;
            for (History.Rung rung : history.rungs()) {
                LocalDate day = rung.day();
                Told told = rung.claims().get(0);
                String date = Line.date(told.claim().date());
                grid.row(
                        first ? String.valueOf(line.entry()) : "",
                        first ? line.what() : "",
                        day == null ? "?" : day.toString(),
                        Labels.of(rung.status()),
                        date.isEmpty() ? "?" : date,
                        Line.saysWho(told.claim().attribution()),
                        Line.source(told.citation()),
                        String.valueOf(rung.claims().size()));
                first = false;
            }
            if (!first) {
                grid.note("→ " + outcome(history));
            }
        }
        return grid.lines(width);
    }

    /** As <i>talked of 2014-11-21; agreed 2015-08-19, 271 days later; done 2017-03-31, 590 days later</i>. */
    private static String outcome(History history) {
        Map<LocalDate, String> parts = new TreeMap<>();
        history.talkedOf().ifPresent(day -> add(parts, day, "talked of " + day));
        history.agreed().ifPresent(day -> add(parts, day, "agreed " + day + later(history.daysToAgreement())));
        history.done().ifPresent(day -> add(parts, day, "done " + day + later(history.daysToDeed())));
        history.lapsed().ifPresent(day -> add(parts, day, "lapsed " + day + ": nothing more was told"));
        Status status = history.entry().status();
        String end = status == Status.STOPPED || status == Status.REFUSED ? "in the end " + Labels.of(status) : "";
        return Stream.concat(parts.values().stream(), Stream.of(end).filter(word -> !word.isEmpty()))
                .collect(Collectors.joining("; "));
    }

    private static void add(Map<LocalDate, String> parts, LocalDate day, String part) {
        parts.merge(day, part, (one, other) -> one + "; " + other);
    }

    private static String later(Optional<Long> days) {
        return days.map(many -> ", " + many + (many == 1 ? " day later" : " days later"))
                .orElse("");
    }
}
