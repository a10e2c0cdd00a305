package org.entente.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.entente.ledger.Ledger;
import org.entente.ledger.records.DataSet;
import org.entente.ledger.records.ImportException;
import org.entente.ledger.records.Imported;
import org.entente.ledger.records.Request;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code entente import FILE...}. */
@Command(
        name = "import",
        header = "Takes data sets of others into a ledger, beside the claims of articles.",
        description = {
            "Events of GDELT 1.0 and 2.0 (and the mentions of these), ICEWS, POLECAT, Phoenix, UCDP GED and ACLED; SIPRI's"
                    + " register of arms transfers and its tables of values; the exercises of MME; the alliances of ATOP and"
                    + " COW. What a file is is told by what it holds. Rows stand in tables of their own (ledger/TABLES.md:"
                    + " record, mention, fatality, arms_deal, arms_delivery, tiv, joint_exercise, alliance_year), each with"
                    + " its data set and line, to be asked by entente records and entente sql.",
            "",
            "A broken row is set aside with its line and reason (table set_aside); the rest goes in. A name that stands for"
                    + " no known state stops the import, unless --skip-unknown leaves its rows out. The same file again"
                    + " changes nothing; a newer release takes the place of the older one, which is kept.",
        },
        footer = {
            "Examples:",
            "  entente import 20150218230000.export.CSV trade-register.csv",
            "  entente import events.2018.tab --skip-unknown --ledger events.duckdb",
            "  entente records IND PAK --by year"
        })
final class ImportCommand implements Callable<Integer> {

    private final Console console;

    @Parameters(arity = "1..*", paramLabel = "FILE", description = "Files as their makers publish them, zipped or not.")
    private List<Path> files = List.of();

    @Mixin
    private LedgerOption ledger = new LedgerOption();

    @Option(names = "--skip-unknown", description = "Leave out rows that name a state no table knows, and count them.")
    private boolean skipUnknown;

    @Option(
            names = "--release",
            paramLabel = "NAME",
            description = "Which release the files are, where they do not say it.")
    private @Nullable String release;

    @Option(
            names = "--supplier",
            paramLabel = "CODE",
            description = "Whose deliveries a table of SIPRI's values lists, as USA.")
    private @Nullable String supplier;

    @Mixin
    private KnowledgeOption knowledge = new KnowledgeOption();

    ImportCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        boolean whole = true;
        try (Ledger open = Ledger.open(ledger.file())) {
            Request request = new Request(skipUnknown, release, supplier);
            for (Path file : files) {
                try {
                    tell(file, open.records().add(file, request, knowledge.knowledge()));
                } catch (ImportException failure) {
                    whole = false;
                    console.tell(String.valueOf(failure.getMessage()));
                }
            }
        }
        return whole ? Main.OK : Main.FAILURE;
    }

    private void tell(Path file, Imported imported) {
        DataSet set = imported.set();
        if (!imported.fresh()) {
            console.out().line(file + ": " + set.name() + ", was there already as data set " + set.id());
            return;
        }
        console.out()
                .line(file + ": " + set.name() + " (" + set.shape() + "), data set " + set.id() + ": " + set.read()
                        + " rows = " + set.in() + " in + " + set.setAside() + " set aside + " + set.skipped()
                        + " skipped + " + set.passedOver() + " no data"
                        + (imported.replaced() == 0 ? "" : "; " + imported.replaced() + " older rows no longer count"));
        imported.setAside().forEach(row -> console.tell(file + ", line " + row.line() + ": " + row.reason()));
        if (imported.setAside().size() < set.setAside()) {
            console.tell(file + ": and " + (set.setAside() - imported.setAside().size())
                    + " more set aside; entente sql \"FROM set_aside WHERE data_set = " + set.id() + "\" has them all");
        }
        tell(file, "names nobody knows, whose rows were left out: ", imported.unknown());
        tell(file, "names of states in years in which these were not, taken all the same: ", imported.outOfYears());
        console.out().line("  " + set.citation() + " " + set.terms());
    }

    private void tell(Path file, String what, List<String> names) {
        if (!names.isEmpty()) {
            console.tell(file + ": " + what + String.join(", ", names));
        }
    }
}
