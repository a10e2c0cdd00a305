package org.entente.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.entente.evaluation.Evaluation;
import org.entente.evaluation.Page;
import org.entente.evaluation.Section;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code entente evaluate}. */
@Command(
        name = "evaluate",
        header = "Measures how well the program reads.",
        description = {
            "Codes the project's own labelled articles and sentences, and what others have labelled where it is there, and prints for"
                    + " each how much is found, how much of it is right, and where it errs. Run it in the project's"
                    + " folder. With --write the figures become a page.",
        },
        footer = {
            "Examples:",
            "  entente evaluate",
            "  entente evaluate --write ACCURACY.md",
            "  entente evaluate --gold my-articles --shared my-data"
        })
final class EvaluateCommand implements Callable<Integer> {

    private final Console console;

    @Option(
            names = "--gold",
            paramLabel = "DIR",
            description = "Labelled articles, a folder each; ${DEFAULT-VALUE} when left out.")
    private Path gold = Path.of("evaluation", "gold");

    @Option(
            names = "--identity",
            paramLabel = "DIR",
            description = "Stories with labels of which claims are about one thing; ${DEFAULT-VALUE} when left out.")
    private Path identity = Path.of("evaluation", "identity");

    @Option(
            names = "--corpus",
            paramLabel = "DIR",
            description = "Labelled sentences, a table a type; ${DEFAULT-VALUE} when left out.")
    private Path corpus = Path.of("training", "corpus");

    @Option(
            names = "--shared",
            paramLabel = "DIR",
            description = "The folder with cases and data that others labelled; ${DEFAULT-VALUE} when left out.")
    private Path shared = Path.of("..", "shared");

    @Option(names = "--write", paramLabel = "FILE", description = "Writes the figures to FILE as a page of Markdown.")
    private @Nullable Path page;

    @Mixin
    private KnowledgeOption knowledge = new KnowledgeOption();

    EvaluateCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        List<Section> sections = new ArrayList<>();
        Evaluation.of(knowledge.knowledge(), gold, identity, corpus, shared).run(section -> {
            sections.add(section);
            console.out().line(Page.part(section));
            console.out().flush();
        });
        if (page != null) {
            Files.writeString(page, Page.of(sections));
        }
        return Main.OK;
    }
}
