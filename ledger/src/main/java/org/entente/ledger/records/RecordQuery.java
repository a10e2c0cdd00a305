package org.entente.ledger.records;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.entente.model.Plover;
import org.jspecify.annotations.Nullable;

/**
 * Which rows of data sets to show, and how.
 *
 * @param states codes of states or organisations, at most two: all must take part
 * @param directed whether of two the first must be the actor and the second the recipient; of one, whether it must be the actor
 * @param sets the sets to show rows of, as {@link Records#sets} names them; at least one
 * @param without sets that must not tell the same, or none
 * @param same when these do
 * @param kinds some of {@link #KINDS}; none for all
 * @param types PLOVER's types; none for all
 * @param since the first day; a row belongs when it may have happened then or later
 * @param until the last day; a row belongs when it may have happened then or before
 * @param by what to count rows by, besides their set; none to show the rows themselves
 */
public record RecordQuery(
        List<String> states,
        boolean directed,
        Set<String> sets,
        Set<String> without,
        Same same,
        Set<String> kinds,
        Set<Plover.Type> types,
        @Nullable LocalDate since,
        @Nullable LocalDate until,
        List<By> by) {

    /**
     * When rows of two sets tell the same: the same two states take part, whoever is the actor; the deed is the same, which is
     * the kind, or where one of them is a mere event, the PLOVER type; and it may have been on the same day, or in the same
     * month or year.
     */
    public enum Same {
        DAY,
        MONTH,
        YEAR
    }

    /** What rows are counted by. One that goes over several years or months counts in the first. */
    public enum By {
        YEAR("year(date_start)"),
        MONTH("strftime(date_start, '%Y-%m')"),
        KIND("kind"),
        TYPE("type"),
        SET("");

        private final String sql;

        By(String sql) {
            this.sql = sql;
        }

        String sql() {
            return sql;
        }
    }

    /** What rows can be; visits and agreements are only told of by the ledger, which in turn has no alliances and values. */
    public static final List<String> KINDS =
            List.of("event", "transfer", "exercise", "alliance", "value", "visit", "agreement");

    public RecordQuery {
        states = List.copyOf(states);
        sets = Set.copyOf(sets);
        without = Set.copyOf(without);
        kinds = Set.copyOf(kinds);
        types = Set.copyOf(types);
        by = List.copyOf(by);
        if (sets.isEmpty()) {
            throw new IllegalArgumentException("no sets; at least one must be named");
        }
        if (!KINDS.containsAll(kinds)) {
            throw new IllegalArgumentException("kinds " + kinds + "; allowed: " + String.join(", ", KINDS));
        }
        if (states.size() > 2) {
            throw new IllegalArgumentException("states " + states + "; at most two may be given");
        }
    }
}
