package org.entente.training;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.entente.evaluation.LabelledSentence;
import org.entente.evaluation.TypeScore;
import org.entente.model.Plover;

/** What {@code training/train} runs: learns the model of relations and writes it where the engine reads it. */
public final class Training {

    /** How much a sentence of others counts where it is learnt from: it stands for what is read, ours for what there is. */
    private static final float OTHERS = 2;

    /** Whose sentences the files of others hold. */
    private static final Map<String, String> SOURCES =
            Map.of("relate-dev.tsv", "PLV (Hu et al., ACL 2024), train split");

    private final Extraction extraction = new Extraction();
    private final Learner learner = Learner.standard(extraction.names());
    private final List<String> told = new ArrayList<>();

    private Training() {}

    /**
     * Learns from the corpus and writes.
     *
     * @param arguments the folder of the corpus, the file to write, and files of sentences that others labelled, on
     *     which the model is measured; every fifth row of them is left out
     */
    public static void main(String[] arguments) throws IOException {
        List<DataFile> others = new ArrayList<>();
        for (String file : Arrays.asList(arguments).subList(2, arguments.length)) {
            others.add(DataFile.read(Path.of(file)).aside(false));
        }
        List<String> model = new Training().model(DataFile.folder(Path.of(arguments[0])), others);
        Path file = Path.of(arguments[1]).toAbsolutePath();
        Files.createDirectories(file.resolveSibling(""));
        Files.write(file, model);
    }

    /** The lines of the model's file. */
    private List<String> model(List<DataFile> corpus, List<DataFile> others) {
        tell("The model by which relate weighs frames and words. Made by training/train; do not edit.");
        corpus.forEach(file -> source("learnt from", "training/corpus/" + file.name(), file));
        tell("trainer: " + learner.told());
        List<Example> own = examples(corpus, 1);
        CrossValidation validation = new CrossValidation(learner, learner.seed());
        tell("corpus, five-fold: " + validation.of(own, List.of()).told());
        Learnt learnt = learner.learn(own);
        others.forEach(file -> measure(file, learnt, own, validation));
        List<String> lines = new ArrayList<>(told);
        lines.addAll(
                learnt.lines(Arrays.stream(Plover.Type.values()).map(Enum::name).toList()));
        return lines;
    }

    /** Says how well others' sentences are told, and how well they would be if some of them were learnt from too. */
    private void measure(DataFile file, Learnt learnt, List<Example> own, CrossValidation validation) {
        List<Example> theirs = examples(List.of(file), OTHERS);
        Score alone = new Score();
        theirs.forEach(example -> alone.add(example.type(), learnt.type(example)));
        source("measured on", SOURCES.getOrDefault(file.name(), file.name()) + ", four rows of five", file);
        tell("there: " + alone.told());
        System.out.println(alone.table());
        System.out.println("there, five-fold, learnt from the other folds too, each row counting " + OTHERS + ": "
                + validation.of(settled(theirs, learnt), own).told());
    }

    private List<Example> examples(List<DataFile> files, float weight) {
        long start = System.nanoTime();
        List<LabelledSentence> sentences =
                files.stream().flatMap(file -> file.sentences().stream()).toList();
        List<Example> examples = extraction.examples(sentences, weight);
        double seconds = (System.nanoTime() - start) / 1e9;
        System.out.printf(Locale.ROOT, "read %d sentences in %.1f s%n", sentences.size(), seconds);
        return examples;
    }

    /** Where types are not told apart, what the corpus alone takes for the likelier stands. */
    private static List<Example> settled(List<Example> examples, Learnt model) {
        return examples.stream()
                .map(example -> example.type().equals(TypeScore.YIELD)
                        ? example.as(
                                model.probability(example, "CONCEDE") > model.probability(example, "RETREAT")
                                        ? "CONCEDE"
                                        : "RETREAT")
                        : example)
                .toList();
    }

    private void source(String what, String name, DataFile file) {
        tell(what + ": " + name + ", " + file.sentences().size() + " rows, sha256 " + file.sha256());
    }

    private void tell(String line) {
        told.add("# " + line);
        System.out.println(line);
    }
}
