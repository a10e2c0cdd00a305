package org.entente.ledger;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.entente.ledger.Entry.Told;
import org.entente.model.Status;
import org.jspecify.annotations.Nullable;

/**
 * A promise's life: which rung was told when and by whom, and whether it lapsed.
 *
 * <p>As for the status of an {@link Entry}, a claim speaks for the last day of its own date, though not for a day after
 * its publication; without a date for the last such day of the entry's dated claims in the same article, else for the
 * day of publication.
 *
 * @param entry the entry
 * @param rungs what was told of it, the earliest first, without what people dismissed
 * @param asOf the day by which it is judged whether it has lapsed
 * @param lapsed the day on which it lapsed: it was talked of or agreed and for the years of {@link Lapses} nothing more
 *     was told; empty when it has not, or what it was planned for is still to come
 */
public record History(Entry entry, List<Rung> rungs, LocalDate asOf, Optional<LocalDate> lapsed) {

    /**
     * One status, as often as it was told before another was.
     *
     * @param day the day for which it is first told, or null when neither date nor publication is known
     * @param status how firm it was then
     * @param claims the claims that say so, the earliest first, at least one
     */
    public record Rung(@Nullable LocalDate day, Status status, List<Told> claims) {
        public Rung {
            claims = List.copyOf(claims);
        }
    }

    private record Spoken(@Nullable LocalDate day, Told told) {}

    public History {
        rungs = List.copyOf(rungs);
    }

    /** The history of an entry as it is known, judged by {@code asOf}. */
    public static History of(Entry entry, Lapses lapses, LocalDate asOf) {
        List<Spoken> spoken = spoken(entry);
        Optional<LocalDate> last = spoken.stream()
                .flatMap(each -> Stream.of(each.day(), ahead(each.told())))
                .filter(Objects::nonNull)
                .max(Comparator.naturalOrder());
        Optional<LocalDate> lapsed = lapses.years(entry.kind(), entry.status())
                .flatMap(years -> last.map(day -> day.plusYears(years)))
                .filter(day -> !day.isAfter(asOf));
        return new History(entry, rungs(spoken), asOf, lapsed);
    }

    private static List<Spoken> spoken(Entry entry) {
        Map<String, LocalDate> articles = new HashMap<>();
        for (Told told : entry.claims()) {
            LocalDate own = own(told);
            if (own != null) {
                articles.merge(told.citation().document(), own, (one, other) -> one.isAfter(other) ? one : other);
            }
        }
        return entry.claims().stream()
                .filter(told -> !told.dismissed())
                .map(told -> new Spoken(day(told, articles), told))
                .sorted(Comparator.comparing(Spoken::day, Comparator.nullsFirst(Comparator.naturalOrder()))
                        .thenComparing(each -> each.told().claim().status()))
                .toList();
    }

    private static @Nullable LocalDate day(Told told, Map<String, LocalDate> articles) {
        LocalDate own = own(told);
        LocalDate article = articles.get(told.citation().document());
        return own != null ? own : article != null ? article : told.citation().published();
    }

    /** The last day of a claim's own date, but not after its publication. */
    private static @Nullable LocalDate own(Told told) {
        LocalDate end = told.claim().date().end();
        LocalDate published = told.citation().published();
        return end != null && published != null && published.isBefore(end) ? published : end;
    }

    /** For when it is planned. */
    private static @Nullable LocalDate ahead(Told told) {
        return told.claim().status() == Status.AGREED ? told.claim().date().end() : null;
    }

    private static List<Rung> rungs(List<Spoken> spoken) {
        List<Rung> rungs = new ArrayList<>();
        for (Spoken each : spoken) {
            int top = rungs.size() - 1;
            Status status = each.told().claim().status();
            if (top >= 0 && rungs.get(top).status() == status) {
                Rung rung = rungs.get(top);
                rungs.set(
                        top,
                        new Rung(
                                rung.day(),
                                status,
                                Stream.concat(rung.claims().stream(), Stream.of(each.told()))
                                        .toList()));
            } else {
                rungs.add(new Rung(each.day(), status, List.of(each.told())));
            }
        }
        return rungs;
    }

    /** The first day for which it is told to be wished for, offered or negotiated. */
    public Optional<LocalDate> talkedOf() {
        return first(Status.SPECULATED, Status.PROPOSED, Status.IN_TALKS);
    }

    /** The first day for which it is told to be agreed. */
    public Optional<LocalDate> agreed() {
        return first(Status.AGREED);
    }

    /** The first day for which it is told to be done; of a month or year that is told without a day, the last. */
    public Optional<LocalDate> done() {
        return first(Status.DONE);
    }

    private Optional<LocalDate> first(Status... statuses) {
        return rungs.stream()
                .filter(rung -> List.of(statuses).contains(rung.status()))
                .map(Rung::day)
                .filter(Objects::nonNull)
                .findFirst();
    }

    /** The days from the first talk of it to its agreement, where both are told and in this order. */
    public Optional<Long> daysToAgreement() {
        return days(talkedOf(), agreed());
    }

    /** The days from its agreement, or where none is told from the first talk of it, until it was done. */
    public Optional<Long> daysToDeed() {
        return days(agreed().or(this::talkedOf), done());
    }

    private static Optional<Long> days(Optional<LocalDate> from, Optional<LocalDate> to) {
        return from.flatMap(first -> to.map(last -> ChronoUnit.DAYS.between(first, last)))
                .filter(days -> days >= 0);
    }
}
