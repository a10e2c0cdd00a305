package org.entente.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.entente.knowledge.Knowledge;
import org.entente.ledger.Appended;
import org.entente.ledger.Coded;
import org.entente.ledger.Contents;
import org.entente.ledger.Dyad;
import org.entente.ledger.Ledger;
import org.entente.ledger.Query;
import org.entente.pipeline.Outcome;
import org.entente.pipeline.Pipeline;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code entente read FILE|FOLDER...}. */
@Command(
        name = "read",
        header = "Reads articles into a ledger, and shows the relationship they tell of.",
        description = {
            "Codes every article of the files, and of the files in the folders, and keeps what they say in a ledger."
                    + " Reading an article again changes nothing. Then it prints what was read, and the ledger of the two"
                    + " states that share most entries.",
            "",
            "What cannot be read is told on standard error, and the rest is read all the same; the exit code is then 1."
        },
        footer = {
            "Examples:",
            "  entente read examples",
            "  entente read news.jsonl --ledger asia.duckdb",
            "  entente ledger RUS PAK --sources"
        })
final class ReadCommand implements Callable<Integer> {

    /** Articles that are put into the ledger at once: many cost less than one by one. */
    private static final int BATCH = 64;

    /** Nanoseconds after which articles are put in however few they are, since a crash loses those that are not in. */
    private static final long LATEST = 5_000_000_000L;

    /** How many pairs of states are named beside the one that is shown. */
    private static final int OTHERS = 6;

    private final Console console;

    @Parameters(
            arity = "1..*",
            paramLabel = "PATH",
            description = "Files and folders of articles; - for standard input.")
    private List<Path> paths = List.of();

    @Mixin
    private LedgerOption ledger = new LedgerOption();

    @Option(
            names = "--published",
            converter = Words.ToDay.class,
            paramLabel = "DATE",
            description = "The day of publication, as 2021-04-20, of articles that do not tell it.")
    private @Nullable LocalDate published;

    @Mixin
    private KnowledgeOption knowledge = new KnowledgeOption();

    ReadCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        Failures failures = new Failures(console);
        List<Path> files = Inputs.filesIn(paths);
        if (files.isEmpty()) {
            throw new CommandFailure(paths.get(0) + ": the folder holds no files; articles were expected");
        }
        Inputs inputs = Inputs.of(files, published, console.in());
        Knowledge tables = knowledge.knowledge();
        try (Ledger open = Ledger.open(ledger.file())) {
            Batch batch = new Batch(open);
            Pipeline pipeline = Pipeline.standard(tables);
            try (Progress progress = Progress.of(console, inputs, true)) {
                pipeline.code(inputs.sources(), outcome -> {
                    if (outcome instanceof Outcome.Failed failed) {
                        progress.clear();
                        failures.add(failed.problem(), failed.cause());
                    } else if (outcome instanceof Outcome.Foreign foreign) {
                        progress.clear();
                        failures.addForeign(foreign);
                    } else if (outcome instanceof Outcome.Coded coded) {
                        batch.add(new Coded(coded.article().document(), coded.claims()));
                    }
                    progress.step();
                });
                batch.flush();
            }
            show(open, batch, failures, new Countries(tables));
        }
        return failures.exitCode();
    }

    private void show(Ledger open, Batch batch, Failures failures, Countries countries) {
        Output out = console.out();
        out.line("Read " + count(batch.articles, "article") + " into " + ledger.file() + ": "
                + count(batch.claims, "claim") + ", " + count(batch.entries, "new entry")
                + (batch.known == 0 ? "" : "; " + batch.known + " were there already")
                + (failures.count() == 0 ? "" : "; " + failures.count() + " could not be read")
                + (failures.languages().isEmpty() ? "" : "; set aside: " + failures.languages())
                + ".");
        Contents contents = open.contents();
        out.line("The ledger holds " + count(contents.documents(), "article") + ", " + count(contents.claims(), "claim")
                + ", " + count(contents.entries(), "entry") + ".");
        List<Dyad> dyads = open.dyads(1 + OTHERS);
        if (dyads.isEmpty()) {
            return;
        }
        Dyad closest = dyads.get(0);
        out.line("");
        out.line(countries.name(closest.first()) + " – " + countries.name(closest.second()) + ": "
                + count(closest.entries(), "entry"));
        out.line("");
        LedgerView.table(open.entries(Query.dyad(closest.first(), closest.second())), false, console);
        out.line("");
        out.line("With its sentences and sources:  " + command(closest) + " --sources" + file());
        for (Dyad dyad : dyads.subList(1, dyads.size())) {
            out.line(String.format("%-33s%s", "and " + count(dyad.entries(), "entry") + ":", command(dyad) + file()));
        }
    }

    private static String command(Dyad dyad) {
        return "entente ledger " + dyad.first() + " " + dyad.second();
    }

    private String file() {
        return ledger.file().equals(Path.of("entente.duckdb")) ? "" : " --ledger " + ledger.file();
    }

    private static String count(long number, String what) {
        String many = what.endsWith("entry") ? what.substring(0, what.length() - 1) + "ies" : what + "s";
        return number + " " + (number == 1 ? what : many);
    }

    /** Coded articles on their way into the ledger. */
    private static final class Batch {
        private final Ledger ledger;
        private final List<Coded> waiting = new ArrayList<>();
        private long last = System.nanoTime();
        private int articles;
        private int claims;
        private int entries;
        private int known;

        Batch(Ledger ledger) {
            this.ledger = ledger;
        }

        void add(Coded coded) {
            waiting.add(coded);
            if (waiting.size() >= BATCH || System.nanoTime() - last > LATEST) {
                flush();
            }
        }

        void flush() {
            Appended appended = ledger.append(waiting);
            articles += appended.documents();
            claims += appended.claims();
            entries += appended.entries();
            known += appended.known().size();
            waiting.clear();
            last = System.nanoTime();
        }
    }
}
