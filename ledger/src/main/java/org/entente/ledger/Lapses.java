package org.entente.ledger;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.entente.knowledge.Knowledge;
import org.entente.knowledge.Row;
import org.entente.model.Kind;
import org.entente.model.Status;

/** After how many years without another word a promise has lapsed, by {@code lapses.tsv}. */
public final class Lapses {

    private final Map<Kind, Row> rows = new EnumMap<>(Kind.class);

    private Lapses() {}

    /**
     * Those of the table.
     *
     * @throws org.entente.knowledge.KnowledgeException when a row names no kind, or a number of years is none
     */
    public static Lapses of(Knowledge knowledge) {
        Lapses lapses = new Lapses();
        for (Row row : knowledge.table("lapses.tsv").rows()) {
            years(row, "talked");
            years(row, "agreed");
            lapses.rows.put(row.oneOf("kind", Kind.class), row);
        }
        return lapses;
    }

    /** The years for a thing of that kind and status; none for what is no promise, or never lapses. */
    Optional<Integer> years(Kind kind, Status status) {
        return switch (status) {
            case SPECULATED, PROPOSED, IN_TALKS ->
                Optional.ofNullable(rows.get(kind)).map(row -> years(row, "talked"));
            case AGREED -> Optional.ofNullable(rows.get(kind)).map(row -> years(row, "agreed"));
            case DONE, STOPPED, REFUSED -> Optional.empty();
        };
    }

    private static int years(Row row, String column) {
        double years = row.number(column);
        if (years != Math.rint(years) || years < 1) {
            throw row.wrong(column, "a whole number of years from 1");
        }
        return (int) years;
    }
}
