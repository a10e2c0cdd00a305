package org.entente.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import org.entente.output.ContractWriter;
import org.entente.pipeline.Outcome;
import org.entente.pipeline.Pipeline;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code entente code FILE...}. */
@Command(
        name = "code",
        header = "Codes articles and prints their claims as JSON Lines.",
        description = {
            "Each article becomes one line of JSON: the document, its text without page furniture, and its claims.",
            "",
            "Articles come as plain text, HTML, PDF, Word, OpenDocument, RTF, EPUB, mails and mail boxes, RSS, Atom and JSON"
                    + " feeds, JSON and JSON Lines, tables (CSV), web archives (WARC), and zip, tar, gzip and bzip2 archives"
                    + " of all these; the content tells which, not the name. Tables and JSON have the columns text and,"
                    + " when known, title, date, url, id, byline, publisher; options name others. - reads standard input.",
            "",
            "What cannot be read is told on standard error, and the rest is coded all the same; the exit code is then"
                    + " 1."
        },
        footer = {
            "Examples:",
            "  entente code article.txt --published 2021-04-20",
            "  entente code news/*.html feed.rss archive.warc.gz > claims.jsonl",
            "  entente code news.csv --csv-text body --csv-date day",
            "  entente code https://example.org/news/lavrov-in-islamabad",
            "  entente code article.txt | jq '.claims[] | [.kind, .status, .evidence[0].text]'"
        })
final class CodeCommand implements Callable<Integer> {

    private final Console console;

    @Parameters(
            arity = "1..*",
            paramLabel = "FILE",
            description = "Files and folders of articles, or addresses of pages; - for standard input.")
    private List<String> files = List.of();

    @Option(
            names = "--published",
            converter = Words.ToDay.class,
            paramLabel = "DATE",
            description = "The day of publication, as 2021-04-20, of articles that do not tell it.")
    private @Nullable LocalDate published;

    @Mixin
    private ConfidenceOption confidence = new ConfidenceOption();

    @Mixin
    private WebOption web = new WebOption();

    @Mixin
    private TranslateOption translate = new TranslateOption();

    @Option(names = "--progress", description = Progress.OPTION)
    private boolean shown;

    @Mixin
    private ColumnsOption columns = new ColumnsOption();

    @Mixin
    private KnowledgeOption knowledge = new KnowledgeOption();

    CodeCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        Failures failures = new Failures(console);
        ContractWriter writer = new ContractWriter(console.out());
        Pipeline pipeline = Pipeline.standard(knowledge.knowledge(), columns.columns(), translate.translator());
        try (Pages pages = new Pages(web::fetcher)) {
            Inputs inputs = Inputs.of(Inputs.filesIn(files), published, console.in(), pages);
            code(inputs, pipeline, writer, failures);
        }
        return failures.exitCode();
    }

    private void code(Inputs inputs, Pipeline pipeline, ContractWriter writer, Failures failures) {
        try (Progress progress = Progress.of(console, inputs, !console.outTerminal(), shown)) {
            pipeline.code(inputs.sources(), outcome -> {
                progress.clear();
                take(outcome, writer, failures);
                progress.step();
            });
        }
    }

    private void take(Outcome outcome, ContractWriter writer, Failures failures) {
        if (outcome instanceof Outcome.Failed failed) {
            failures.add(failed.problem(), failed.cause());
        } else if (outcome instanceof Outcome.Foreign foreign) {
            failures.addForeign(foreign);
        } else if (outcome instanceof Outcome.Coded coded) {
            try {
                writer.write(
                        coded.article().document(),
                        coded.claims().stream()
                                .filter(claim -> claim.confidence() >= confidence.least())
                                .toList());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
