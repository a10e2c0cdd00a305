package org.entente.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.entente.knowledge.Knowledge;
import org.entente.ledger.Contents;
import org.entente.ledger.Dyad;
import org.entente.ledger.Ledger;
import org.entente.ledger.Query;
import org.entente.pipeline.Outcome;
import org.entente.pipeline.Pipeline;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code entente read FILE|FOLDER|URL...}. */
@Command(
        name = "read",
        header = "Reads articles into a ledger, and shows the relationship they tell of.",
        description = {
            "Codes every article of the files, of the files in the folders, and of the pages, and keeps what they say in"
                    + " a ledger. Reading an article again changes nothing, and takes next to no time. Then it prints what"
                    + " was read, and the ledger of the two states that share most entries.",
            "",
            "A page is fetched as its host allows it (robots.txt), without haste, and only when it has changed; what it"
                    + " says now takes the place of what it said before. No proxy is used.",
            "",
            "Ctrl-C stops after the articles that are under way; the same command goes on from there.",
            "",
            ReadingOptions.FORMS,
            "",
            "What cannot be read is told on standard error, and the rest is read all the same; the exit code is then 1."
        },
        footer = {
            "Examples:",
            "  entente read examples",
            "  entente read news.jsonl papers/ archive.warc.gz --ledger asia.duckdb",
            "  entente read news.csv --csv-text body --csv-date day",
            "  entente read https://example.org/news/lavrov-in-islamabad --contact desk@example.org",
            "  entente read russian/ --translate http://localhost:5000",
            "  entente ledger RUS PAK --sources"
        })
final class ReadCommand implements Callable<Integer> {

    /** How many pairs of states are named beside the one that is shown. */
    private static final int OTHERS = 6;

    private final Console console;

    @Parameters(
            arity = "1..*",
            paramLabel = "PATH",
            description = "Files and folders of articles, and addresses of pages; - for standard input.")
    private List<String> paths = List.of();

    @Mixin
    private LedgerOption ledger = new LedgerOption();

    @Mixin
    private ReadingOptions reading = new ReadingOptions();

    @Option(names = "--progress", description = Progress.OPTION)
    private boolean shown;

    @Mixin
    private KnowledgeOption knowledge = new KnowledgeOption();

    ReadCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        Failures failures = new Failures(console);
        Knowledge tables = knowledge.knowledge();
        Pipeline pipeline = reading.pipeline(tables);
        try (Ledger open = Ledger.open(ledger.file());
                Pages pages = new Pages(reading::fetcher, open::checked)) {
            List<String> files = Inputs.filesIn(paths);
            if (files.isEmpty()) {
                throw new CommandFailure(paths.get(0) + ": the folder holds no files; articles were expected");
            }
            Inputs inputs = Inputs.of(files, reading.published(), console.in(), pages);
            Batch batch = new Batch(open);
            try (Interruption interruption = Interruption.of(pages::close)) {
                boolean whole = read(inputs, pipeline, open, batch, new Told(failures, pages, interruption));
                batch.flush();
                pages.checked().forEach(open::check);
                if (!whole) {
                    console.tell("Stopped. " + Words.count(batch.articles(), "article")
                            + " went into the ledger; the same command goes on from there.");
                    return Main.FAILURE;
                }
            }
            show(open, batch, pages, failures, new Countries(tables));
        }
        return failures.exitCode();
    }

    /** What there is to tell besides what goes into the ledger. */
    private record Told(Failures failures, Pages pages, Interruption interruption) {}

    /** Reads until all is read, or the command is told to stop; returns whether all is. */
    private boolean read(Inputs inputs, Pipeline pipeline, Ledger open, Batch batch, Told told) {
        try (Progress progress = Progress.of(console, inputs, true, shown)) {
            pipeline.code(inputs.sources(), document -> open.holds(document.id()), outcome -> {
                if (outcome instanceof Outcome.Failed failed) {
                    told.interruption().check();
                    progress.clear();
                    told.failures().add(failed.problem(), failed.cause());
                    told.pages().failed(failed.problem().source());
                } else if (outcome instanceof Outcome.Foreign foreign) {
                    progress.clear();
                    told.failures().addForeign(foreign);
                    told.pages().failed(foreign.problem().source());
                } else if (outcome instanceof Outcome.Skipped skipped) {
                    batch.addKnown(skipped.document());
                } else if (outcome instanceof Outcome.Coded coded) {
                    batch.add(coded.article().document(), coded.claims());
                }
                progress.step();
                told.interruption().check();
            });
            return true;
        } catch (Interruption.Stopped e) {
            return false;
        }
    }

    private void show(Ledger open, Batch batch, Pages pages, Failures failures, Countries countries) {
        Output out = console.out();
        int known = batch.known() + pages.unchanged();
        out.line("Read " + Words.count(batch.articles(), "article") + " into " + ledger.file() + ": "
                + Words.count(batch.claims(), "claim") + ", " + Words.count(batch.entries(), "new entry")
                + (batch.revisions() == 0 ? "" : "; " + batch.revisions() + " replaced an earlier version")
                + (known == 0 ? "" : "; " + known + " were there already")
                + (failures.count() == 0 ? "" : "; " + failures.count() + " could not be read")
                + (failures.languages().isEmpty() ? "" : "; set aside: " + failures.languages())
                + ".");
        Contents contents = open.contents();
        out.line("The ledger holds " + Words.count(contents.documents(), "article")
                + (contents.copies() == 0 ? "" : " (of which copies of others: " + contents.copies() + ")") + ", "
                + Words.count(contents.claims(), "claim") + ", " + Words.count(contents.entries(), "entry") + ".");
        List<Dyad> dyads = open.dyads(1 + OTHERS);
        if (dyads.isEmpty()) {
            return;
        }
        Dyad closest = dyads.get(0);
        out.line("");
        out.line(countries.name(closest.first()) + " – " + countries.name(closest.second()) + ": "
                + Words.count(closest.entries(), "entry"));
        out.line("");
        LedgerView.table(
                        open.entries(Query.dyad(closest.first(), closest.second())),
                        LedgerView.Notes.NONE,
                        console.width())
                .forEach(console.out()::line);
        out.line("");
        out.line("With its sentences and sources:  " + command(closest) + " --sources" + file());
        for (Dyad dyad : dyads.subList(1, dyads.size())) {
            out.line(String.format(
                    "%-33s%s", "and " + Words.count(dyad.entries(), "entry") + ":", command(dyad) + file()));
        }
    }

    private static String command(Dyad dyad) {
        return "entente ledger " + dyad.first() + " " + dyad.second();
    }

    private String file() {
        return ledger.file().equals(Path.of("entente.duckdb")) ? "" : " --ledger " + ledger.file();
    }
}
