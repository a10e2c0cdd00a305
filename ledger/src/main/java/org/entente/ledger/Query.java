package org.entente.ledger;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.entente.model.Kind;
import org.entente.model.Status;
import org.jspecify.annotations.Nullable;

/**
 * Which entries to show: those for which every part that is given holds.
 *
 * <pre>{@code
 * Query.dyad("RUS", "PAK").kinds(Set.of(Kind.TRANSFER)).since(LocalDate.of(2014, 1, 1))
 * }</pre>
 *
 * @param countries the codes that must all take part; two make a dyad; none for every entry
 * @param kinds the kinds to show; none for all
 * @param statuses the statuses to show; none for all
 * @param since the first day; an entry belongs when it may have happened then or later; one without a date never does
 * @param until the last day; an entry belongs when it may have happened then or before; one without a date never does
 * @param confidence at least one claim of the entry must be this sure, 0 to 1, or it confirmed by somebody; 0 for all
 * @param dismissed whether to show also what people dismissed
 * @param limit how many entries at most, the earliest
 */
public record Query(
        List<String> countries,
        Set<Kind> kinds,
        Set<Status> statuses,
        @Nullable LocalDate since,
        @Nullable LocalDate until,
        double confidence,
        boolean dismissed,
        int limit) {

    /** Every entry. */
    public static final Query ALL = new Query(List.of(), Set.of(), Set.of(), null, null, 0, false, Integer.MAX_VALUE);

    public Query {
        countries = List.copyOf(countries);
        kinds = Set.copyOf(kinds);
        statuses = Set.copyOf(statuses);
        if (limit < 0) {
            throw new IllegalArgumentException("limit " + limit + "; it must be 0 or more");
        }
        if (!(confidence >= 0 && confidence <= 1)) {
            throw new IllegalArgumentException("confidence " + confidence + "; it must be 0 to 1");
        }
    }

    /** The entries in which both take part, whichever is named first. */
    public static Query dyad(String one, String other) {
        return new Query(List.of(one, other), Set.of(), Set.of(), null, null, 0, false, Integer.MAX_VALUE);
    }

    /** The same for these kinds. */
    public Query kinds(Set<Kind> only) {
        return new Query(countries, only, statuses, since, until, confidence, dismissed, limit);
    }

    /** The same for these statuses. */
    public Query statuses(Set<Status> only) {
        return new Query(countries, kinds, only, since, until, confidence, dismissed, limit);
    }

    /** The same from {@code first} on. */
    public Query since(@Nullable LocalDate first) {
        return new Query(countries, kinds, statuses, first, until, confidence, dismissed, limit);
    }

    /** The same up to and with {@code last}. */
    public Query until(@Nullable LocalDate last) {
        return new Query(countries, kinds, statuses, since, last, confidence, dismissed, limit);
    }

    /** The same of which at least one claim is that sure. */
    public Query confidence(double least) {
        return new Query(countries, kinds, statuses, since, until, least, dismissed, limit);
    }

    /** The same with what people dismissed. */
    public Query withDismissed(boolean shown) {
        return new Query(countries, kinds, statuses, since, until, confidence, shown, limit);
    }

    /** The same, the {@code most} earliest of them. */
    public Query limit(int most) {
        return new Query(countries, kinds, statuses, since, until, confidence, dismissed, most);
    }
}
