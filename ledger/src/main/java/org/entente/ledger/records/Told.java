package org.entente.ledger.records;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.entente.ledger.records.RecordQuery.By;
import org.entente.ledger.sql.Sql;
import org.entente.model.Plover;

/**
 * The SQL of a {@link RecordQuery}: rows of the tables of data sets, and the ledger's entries, brought to the same columns by
 * the scripts under {@code told/}. They are never put together, only laid under one another, each with its set.
 */
final class Told {

    /** The tables that are asked; of some the rows have any number of parties, and no actor and recipient. */
    private enum Table {
        RECORD(false),
        ARMS_DEAL(false),
        TIV(false),
        ALLIANCE_YEAR(false),
        JOINT_EXERCISE(true),
        LEDGER(true);

        private final boolean mutual;

        Table(boolean mutual) {
            this.mutual = mutual;
        }

        String sql() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    private static final Map<String, Table> SETS = sets();

    /** A date, as exactly as it is told. */
    private static final String DATE = "CASE WHEN date_start = date_end THEN strftime(date_start, '%%Y-%%m-%%d')"
            + " WHEN date_precision = 'month' THEN strftime(date_start, '%%Y-%%m')"
            + " WHEN date_precision = 'year' THEN strftime(date_start, '%%Y')"
            + " ELSE strftime(date_start, '%%Y-%%m-%%d') || '/' || strftime(date_end, '%%Y-%%m-%%d') END";

    private static final String LISTED =
            "SELECT \"set\", " + DATE + " AS date, kind, type, mode, actor, recipient, status,"
                    + " what, cameo, goldstein, deaths, tiv, place, source, data_set, line FROM (%s)"
                    + " ORDER BY date_start NULLS LAST, date_end, \"set\", data_set, line";

    private static final String QUAD = "CASE "
            + Arrays.stream(Plover.Type.values())
                    .map(type -> "WHEN type = '" + type + "' THEN " + type.quad())
                    .collect(Collectors.joining(" "))
            + " END";

    private static final String COUNTED =
            "SELECT %s\"set\", count(*) AS rows, count(*) FILTER (quad = 1) AS verbal_cooperation,"
                    + " count(*) FILTER (quad = 2) AS material_cooperation, count(*) FILTER (quad = 3) AS verbal_conflict,"
                    + " count(*) FILTER (quad = 4) AS material_conflict, round(avg(goldstein), 2) AS goldstein,"
                    + " round(avg(intensity), 2) AS intensity, round(avg(tone), 2) AS tone, sum(deaths) AS deaths, round(sum(tiv), 2) AS tiv"
                    + " FROM (SELECT *, " + QUAD + " AS quad FROM (%s)) GROUP BY ALL ORDER BY ALL";

    /**
     * The rows that are in some sets and not in others. Each row stands once for every pair of states and every period that it
     * may have been in, so that what is the same is found by what is equal, however many rows there are.
     */
    private static final String LESS = """
            WITH chosen AS MATERIALIZED (SELECT row_number() OVER () AS number, * FROM (%1$s)),
            others AS (SELECT * FROM (%2$s)),
            mine AS (SELECT number, kind, type, pair, unnest(%3$s) AS period FROM (SELECT *, unnest(pairs) AS pair FROM chosen)),
            theirs AS (SELECT DISTINCT kind, type, pair, unnest(%3$s) AS period FROM (SELECT *, unnest(pairs) AS pair FROM others)),
            same AS (SELECT DISTINCT number FROM mine JOIN theirs ON theirs.pair = mine.pair AND theirs.period = mine.period
                AND CASE WHEN 'event' IN (mine.kind, theirs.kind) THEN mine.type = theirs.type ELSE mine.kind = theirs.kind END)
            SELECT * FROM chosen WHERE number NOT IN (SELECT number FROM same)""";

    private final RecordQuery query;

    Told(RecordQuery query) {
        this.query = query;
    }

    private static Map<String, Table> sets() {
        Map<String, Table> sets = new TreeMap<>();
        for (Shape shape : Script.shapes()) {
            Arrays.stream(Table.values())
                    .filter(table -> table.sql().equals(shape.parts().get(0).table()))
                    .forEach(table -> sets.put(shape.set(), table));
        }
        sets.put(Records.LEDGER, Table.LEDGER);
        return sets;
    }

    /** Those of {@code names} that can be asked for, because they tell what states do, and the ledger. */
    static Set<String> among(Collection<String> names) {
        Set<String> among = new TreeSet<>(names);
        among.retainAll(SETS.keySet());
        among.add(Records.LEDGER);
        return among;
    }

    String sql() {
        String rows = rows(query.sets());
        if (!query.without().isEmpty()) {
            String grain = query.same().name().toLowerCase(Locale.ROOT);
            String periods = "generate_series(date_trunc('" + grain + "', date_start)::TIMESTAMP, date_end::TIMESTAMP,"
                    + " INTERVAL 1 " + grain + ")";
            rows = LESS.formatted(rows, rows(query.without()), periods);
        }
        if (query.by().isEmpty()) {
            return LISTED.formatted(rows);
        }
        String by = query.by().stream()
                .filter(one -> one != By.SET)
                .map(one -> one.sql() + " AS " + one.name().toLowerCase(Locale.ROOT) + ", ")
                .collect(Collectors.joining());
        return COUNTED.formatted(by, rows);
    }

    /** The rows of those sets that are asked for. */
    private String rows(Set<String> sets) {
        Map<Table, List<String>> tables = new TreeMap<>();
        sets.forEach(set -> tables.computeIfAbsent(SETS.get(set), table -> new ArrayList<>())
                .add(Sql.text(set)));
        return tables.entrySet().stream()
                .map(table -> rows(table.getKey(), table.getValue()))
                .collect(Collectors.joining(" UNION ALL BY NAME "));
    }

    private String rows(Table table, List<String> sets) {
        List<String> conditions = new ArrayList<>();
        conditions.add("\"set\" IN (" + sets.stream().sorted().collect(Collectors.joining(", ")) + ")");
        if (!query.states().isEmpty()) {
            conditions.add(table.mutual ? "list_has_all(parties, " + list(query.states()) + ")" : states());
        }
        if (!query.kinds().isEmpty()) {
            conditions.add("list_contains(" + list(query.kinds()) + ", kind)");
        }
        if (!query.types().isEmpty()) {
            conditions.add("list_contains("
                    + list(query.types().stream().map(Plover.Type::name).toList()) + ", type)");
        }
        LocalDate since = query.since();
        if (since != null) {
            conditions.add("date_end >= DATE '" + since + "'");
        }
        LocalDate until = query.until();
        if (until != null) {
            conditions.add("date_start <= DATE '" + until + "'");
        }
        String parties = table.mutual
                ? "* EXCLUDE (parties), array_to_string(parties, '; ') AS actor, NULL::VARCHAR AS recipient"
                : "*";
        String pairs = query.without().isEmpty() ? "" : ", " + pairs(table) + " AS pairs";
        return "SELECT " + parties + pairs + " FROM (" + Script.text("told/" + table.sql() + ".sql") + ") WHERE "
                + String.join(" AND ", conditions);
    }

    private String states() {
        String one = Sql.text(query.states().get(0));
        String other = Sql.text(query.states().get(query.states().size() - 1));
        boolean dyad = query.states().size() == 2;
        String forth = "actor = " + one + (dyad ? " AND recipient = " + other : "");
        String back = "recipient = " + one + (dyad ? " AND actor = " + other : "");
        return query.directed() ? forth : "(" + forth + " OR " + back + ")";
    }

    /** Every two that take part; when two are asked for, these. */
    private String pairs(Table table) {
        if (query.states().size() == 2) {
            return "['']";
        }
        return table.mutual
                ? "CASE WHEN len(parties) < 2 THEN list_transform(parties, lambda one: '- ' || one) ELSE flatten(list_transform("
                        + "parties, lambda one: list_transform(list_filter(parties, lambda other: other > one), lambda other:"
                        + " one || ' ' || other))) END"
                : "[least(coalesce(actor, '-'), coalesce(recipient, '-')) || ' ' ||"
                        + " greatest(coalesce(actor, '-'), coalesce(recipient, '-'))]";
    }

    private static String list(Collection<String> texts) {
        return texts.stream().sorted().map(Sql::text).collect(Collectors.joining(", ", "[", "]"));
    }
}
