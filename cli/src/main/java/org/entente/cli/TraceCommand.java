package org.entente.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.entente.pipeline.Outcome;
import org.entente.pipeline.Pipeline;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code entente trace FILE}. */
@Command(
        name = "trace",
        header = "Shows an article on its way to its claims, stage by stage.",
        description = {
            "Prints the document as it was read, its passages, its sentences with those marked that were worth"
                    + " parsing, what each sentence mentions, and for every claim why it was made: the row of the table of"
                    + " frames, the operators that acted on it, and the mentions that filled it. A wrong claim is mended"
                    + " in the row that is named here.",
        },
        footer = {
            "Examples:",
            "  entente trace article.txt --published 2021-04-20",
            "  entente trace article.txt --grammar"
        })
final class TraceCommand implements Callable<Integer> {

    private final Console console;

    @Parameters(
            paramLabel = "FILE",
            description = "An article in any form that code reads, or the address of a page; - for standard input.")
    private String file = "-";

    @Mixin
    private ReadingOptions reading = new ReadingOptions();

    @Option(names = "--grammar", description = "Show words, tags, lemmas and dependencies of the parsed sentences.")
    private boolean grammar;

    @Mixin
    private KnowledgeOption knowledge = new KnowledgeOption();

    TraceCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        Failures failures = new Failures(console);
        Pipeline pipeline = reading.pipeline(knowledge.knowledge());
        try (Pages pages = new Pages(reading::fetcher)) {
            Inputs inputs = Inputs.of(Inputs.filesIn(List.of(file)), reading.published(), console.in(), pages);
            pipeline.code(inputs.sources(), outcome -> {
                if (outcome instanceof Outcome.Failed failed) {
                    failures.add(failed.problem(), failed.cause());
                } else if (outcome instanceof Outcome.Foreign foreign) {
                    failures.addForeign(foreign);
                } else if (outcome instanceof Outcome.Coded coded) {
                    new Trace(console, coded, grammar).print();
                }
            });
        }
        return failures.exitCode();
    }
}
