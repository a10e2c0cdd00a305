package org.entente.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.concurrent.Callable;
import org.entente.output.ContractWriter;
import org.entente.pipeline.Outcome;
import org.entente.pipeline.Pipeline;
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
            ReadingOptions.FORMS,
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

    @Mixin
    private ReadingOptions reading = new ReadingOptions();

    @Mixin
    private ConfidenceOption confidence = new ConfidenceOption();

    @Option(names = "--progress", description = Progress.OPTION)
    private boolean shown;

    @Mixin
    private KnowledgeOption knowledge = new KnowledgeOption();

    CodeCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        Failures failures = new Failures(console);
        ContractWriter writer = new ContractWriter(console.out());
        Pipeline pipeline = reading.pipeline(knowledge.knowledge());
        try (Pages pages = new Pages(reading::fetcher)) {
            Inputs inputs = Inputs.of(Inputs.filesIn(files), reading.published(), console.in(), pages);
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
