package org.entente.cli;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import org.entente.ledger.Ledger;
import org.entente.ledger.records.RecordQuery;
import org.entente.ledger.records.RecordQuery.By;
import org.entente.ledger.records.RecordQuery.Same;
import org.entente.ledger.records.Records;
import org.entente.model.Plover;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code entente records A B}. */
@Command(
        name = "records",
        header = "Shows what data sets of others tell of a relationship, and where they differ.",
        description = {
            "Prints the rows of imported data sets in which one state or two take part, each with its set, file (data_set)"
                    + " and line. --by counts them: a series by year or month for each set, with how many rows stand in"
                    + " each of PLOVER's quadrants, the means of Goldstein's scale, of PLOVER's (intensity) and of tone, and"
                    + " the sums of deaths and of SIPRI's values (tiv). What goes over several years counts in the first.",
            "",
            "--without SET leaves out what that set tells too: the same two states, whoever is the actor; the same kind, or,"
                    + " where one of the rows is a mere event, the same PLOVER type; on what may be the same day (--same"
                    + " month or year: within that).",
            "",
            "The set \"ledger\" stands for the ledger's own entries, by their number, so that they can be counted beside others"
                    + " and compared; they are shown only when asked for. The name of a set is that of its maker's data, as"
                    + " gdelt, icews, sipri; --by set shows which there are.",
        },
        footer = {
            "Examples:",
            "  entente records --by set",
            "  entente records IND PAK --set gdelt,icews --since 2015 --by year",
            "  entente records RUS PAK --set icews --without gdelt --same month",
            "  entente records RUS PAK --set sipri --without ledger --same year --kind transfer",
            "  entente records USA RUS --directed --type threaten --format parquet --output threats.parquet"
        })
final class RecordsCommand implements Callable<Integer> {

    private final Console console;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private StatesOption states = new StatesOption();

    @Mixin
    private LedgerOption ledger = new LedgerOption();

    @Option(
            names = "--set",
            split = ",",
            paramLabel = "SET",
            description = "These data sets; all that were imported when left out.")
    private Set<String> sets = Set.of();

    @Option(names = "--without", split = ",", paramLabel = "SET", description = "Not what any of these tells too.")
    private Set<String> without = Set.of();

    @Option(
            names = "--same",
            paramLabel = "PERIOD",
            defaultValue = "day",
            description =
                    "For --without, what counts as the same time: ${COMPLETION-CANDIDATES}; ${DEFAULT-VALUE} when left"
                            + " out.")
    private Same same = Same.DAY;

    @Option(
            names = "--kind",
            split = ",",
            paramLabel = "KIND",
            description = "Only these: ${COMPLETION-CANDIDATES}.",
            completionCandidates = Words.RecordKinds.class,
            converter = Words.ToRecordKind.class)
    private Set<String> kinds = Set.of();

    @Option(
            names = "--type",
            split = ",",
            paramLabel = "TYPE",
            description = "Only these types of PLOVER: ${COMPLETION-CANDIDATES}.",
            completionCandidates = Words.Types.class,
            converter = Words.ToType.class)
    private Set<Plover.Type> types = Set.of();

    @Mixin
    private PeriodOption period = new PeriodOption();

    @Option(names = "--directed", description = "Only what the first does to the second.")
    private boolean directed;

    @Option(
            names = "--by",
            split = ",",
            paramLabel = "WHAT",
            description = "Count rows by these, and by set: ${COMPLETION-CANDIDATES}.")
    private List<By> by = List.of();

    @Mixin
    private AnswerOption answer = new AnswerOption();

    @Mixin
    private KnowledgeOption knowledge = new KnowledgeOption();

    RecordsCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        List<String> codes = states.codes(new Countries(knowledge.knowledge()), "records are of one or two states");
        LocalDate since = period.first();
        LocalDate until = period.last();
        try (Ledger open = ledger.openForReading()) {
            Set<String> known = open.records().sets();
            known(sets, known);
            known(without, known);
            Set<String> asked = sets.isEmpty() ? imported(known) : sets;
            if (asked.isEmpty()) {
                console.tell("The ledger has no data sets of others; entente import FILE... takes them in.");
                return Main.OK;
            }
            RecordQuery query = new RecordQuery(codes, directed, asked, without, same, kinds, types, since, until, by);
            answer.answer(open, Records.question(query), "There are no such rows.", console);
        }
        return Main.OK;
    }

    /** All but the ledger itself and what is to be left out. */
    private Set<String> imported(Set<String> known) {
        Set<String> imported = new TreeSet<>(known);
        imported.remove(Records.LEDGER);
        imported.removeAll(without);
        return imported;
    }

    private void known(Set<String> asked, Set<String> known) {
        for (String set : asked) {
            if (!known.contains(set)) {
                throw misuse("there is no data set \"" + set + "\"; in this ledger: " + String.join(", ", known));
            }
        }
    }

    private ParameterException misuse(String message) {
        return new ParameterException(spec.commandLine(), message);
    }
}
