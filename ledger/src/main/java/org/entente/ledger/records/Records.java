package org.entente.ledger.records;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.entente.knowledge.Knowledge;
import org.entente.ledger.sql.Sql;
import org.entente.ledger.sql.Store;

/**
 * The data sets of others in a ledger: takes in files, and answers about what they hold. Every method throws {@code
 * LedgerException} when the ledger cannot be read or written.
 *
 * <pre>{@code
 * Imported imported = ledger.records().add(Path.of("20150218230000.export.CSV.zip"), Request.PLAIN, knowledge);
 * }</pre>
 */
public final class Records {

    /** The set that stands for the ledger's own entries. */
    public static final String LEDGER = "ledger";

    private final Store store;
    private final Clock clock;

    /** The data sets in {@code store}, which has the ledger's tables. */
    public Records(Store store, Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    /**
     * Imports a file: all of it but broken rows, or on an exception nothing. The very same file again changes nothing;
     * rows that an earlier file of the data set had too take the place of those, which are kept.
     *
     * @throws ImportException when the file cannot be read, has no known shape, or names a state that no table knows
     */
    public Imported add(Path file, Request request, Knowledge knowledge) {
        try (DataFile sheet = DataFile.open(file)) {
            List<Shape> shapes = Script.shapes();
            List<String> head = sheet.head();
            Layout layout = Layout.of(head, shapes).orElseThrow(() -> unknown(file, head, shapes));
            Scan scan = sheet.scan(Cells.quote(layout));
            return store.write(
                    connection -> new Import(sheet, layout, request, connection).run(knowledge, scan, clock));
        }
    }

    private static ImportException unknown(Path file, List<String> head, List<Shape> shapes) {
        String first = head.isEmpty() ? "" : head.get(0);
        return new ImportException(
                file,
                "is of no known data set; its first line is \""
                        + (first.length() > 80 ? first.substring(0, 80) + "…" : first) + "\". Known are "
                        + shapes.stream().map(Shape::name).collect(Collectors.joining(", ")));
    }

    /**
     * The sets that a {@link RecordQuery} may name: those that were imported and tell what states do, and {@code ledger}, which
     * stands for the entries made of claims.
     */
    public Set<String> sets() {
        return Told.among(dataSets().stream().map(DataSet::name).toList());
    }

    /**
     * The question in SQL that {@code query} comes to, for {@code Ledger.ask} or {@code copy}: rows with their set, date, kind,
     * PLOVER type, actor, recipient and whatever else the set has; or, counted by something, how many rows each set has,
     * in each of PLOVER's quadrants, with the means of Goldstein's scale, PLOVER's own and tone, and the sums of deaths and SIPRI's
     * values.
     */
    public static String question(RecordQuery query) {
        return new Told(query).sql();
    }

    /** The files that were imported, in their order. */
    public List<DataSet> dataSets() {
        return store.read(connection -> DataSets.where("TRUE", new Sql(connection)));
    }
}
