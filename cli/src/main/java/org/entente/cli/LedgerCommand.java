package org.entente.cli;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Callable;
import org.entente.ledger.Entry;
import org.entente.ledger.History;
import org.entente.ledger.Lapses;
import org.entente.ledger.Ledger;
import org.entente.ledger.Query;
import org.entente.model.Kind;
import org.entente.model.Status;
import org.entente.views.View;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code entente ledger A B}. */
@Command(
        name = "ledger",
        header = "Shows the ledger of a relationship.",
        description = {
            "Prints what two states (or one with all others) have done, agreed, promised and refused, the earliest"
                    + " first: each line one visit, agreement, exercise, transfer or other event, put together from all"
                    + " that was claimed of it. A and B are codes or names: RUS, Russia, \"United States\", EU. With"
                    + " neither, everything is printed.",
            "",
            "As csv and parquet an entry is a row; PLOVER's type and score, CAMEO's code and Goldstein's score stand in"
                    + " columns so named (views/COLUMNS.md). json has an entry a line with every claim under it, plover a"
                    + " record a line with the fields of the PLOVER manual, graphml a network of states, bibtex and csl the"
                    + " articles to cite.",
            "",
            "Where its claims contradict one another (four helicopters or six, done or denied), a column says so, with"
                    + " --sources or --claims also who says which. --history shows how each entry went in time.",
            "",
            "What people decided (entente confirm, dispute, correct, dismiss, note, merge, split) goes before what the"
                    + " program read, and is marked.",
        },
        footer = {
            "Examples:",
            "  entente ledger RUS PAK",
            "  entente ledger Russia Pakistan --kind transfer --since 2014 --sources",
            "  entente ledger RUS PAK --kind transfer --history --as-of 2021-04-20",
            "  entente ledger IND RUS --status agreed,in-talks --format csv > promises.csv",
            "  entente ledger --format parquet --output everything.parquet",
            "  entente ledger RUS PAK --format bibtex --output sources.bib"
        })
final class LedgerCommand implements Callable<Integer> {

    private final Console console;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private StatesOption states = new StatesOption();

    @Mixin
    private LedgerOption ledger = new LedgerOption();

    @Option(
            names = "--kind",
            split = ",",
            paramLabel = "KIND",
            description = "Only these: ${COMPLETION-CANDIDATES}.",
            completionCandidates = Words.Kinds.class,
            converter = Words.ToKind.class)
    private Set<Kind> kinds = Set.of();

    @Option(
            names = "--status",
            split = ",",
            paramLabel = "STATUS",
            description = "Only what has come to: ${COMPLETION-CANDIDATES}.",
            completionCandidates = Words.Statuses.class,
            converter = Words.ToStatus.class)
    private Set<Status> statuses = Set.of();

    @Mixin
    private PeriodOption period = new PeriodOption();

    @Option(
            names = "--format",
            defaultValue = "table",
            paramLabel = "FORMAT",
            description = "${COMPLETION-CANDIDATES}; ${DEFAULT-VALUE} when left out.",
            completionCandidates = Words.Forms.class)
    private Form form = Form.TABLE;

    @Mixin
    private OutputOption output = new OutputOption();

    @Option(names = "--sources", description = "Show the sentence that says it best, and the articles.")
    private boolean sources;

    @Option(names = "--claims", description = "Show every claim with its id, its sentence and what was decided of it.")
    private boolean claims;

    @Mixin
    private HistoryOption history = new HistoryOption();

    @Option(names = "--dismissed", description = "Show also what people dismissed.")
    private boolean dismissed;

    @Mixin
    private ConfidenceOption confidence = new ConfidenceOption();

    @Mixin
    private KnowledgeOption knowledge = new KnowledgeOption();

    LedgerCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        Countries countries = new Countries(knowledge.knowledge());
        List<String> codes = states.codes(countries, "one or two states have a ledger");
        if (history.misplaced()) {
            throw misuse("--as-of says by which day --history judges; add --history");
        }
        Query query = new Query(
                codes,
                kinds,
                statuses,
                period.first(),
                period.last(),
                confidence.least(),
                dismissed,
                Integer.MAX_VALUE);
        try (Ledger open = ledger.openForReading()) {
            show(open.entries(query), codes, countries);
        }
        return Main.OK;
    }

    private void show(List<Entry> entries, List<String> codes, Countries countries) {
        if (form != Form.TABLE) {
            View view = view(countries);
            output.write(console, out -> view.write(entries, out));
            return;
        }
        String who = codes.isEmpty()
                ? "All"
                : String.join(" – ", codes.stream().map(countries::name).toList());
        if (entries.isEmpty()) {
            console.tell("The ledger has no such entry" + (codes.isEmpty() ? "." : " of " + who + "."));
        } else {
            output.write(console, out -> {
                Output page = new Output(out);
                page.line(who + ": " + Words.count(entries.size(), "entry")
                        + (history.wanted() ? ", as of " + history.asOf() : ""));
                page.line("");
                table(entries).forEach(page::line);
                page.flush();
            });
        }
    }

    private View view(Countries countries) {
        if (!history.wanted()) {
            return form.view(knowledge.knowledge(), countries::name);
        }
        return form.history(knowledge.knowledge(), history.asOf())
                .orElseThrow(() -> misuse("--history can be had as table, csv, parquet or json, not as "
                        + form.name().toLowerCase(Locale.ROOT)));
    }

    private List<String> table(List<Entry> entries) {
        if (!history.wanted()) {
            return LedgerView.table(entries, new LedgerView.Notes(sources, claims), console.width());
        }
        Lapses lapses = Lapses.of(knowledge.knowledge());
        List<History> histories = entries.stream()
                .map(entry -> History.of(entry, lapses, history.asOf()))
                .toList();
        return HistoryView.table(histories, console.width());
    }

    private ParameterException misuse(String message) {
        return new ParameterException(spec.commandLine(), message);
    }
}
