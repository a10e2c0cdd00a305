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

    /** How much a sentence of others counts: it stands for what is read, ours for what there is. */
    private static final float OTHERS = 2;

    /** Whose sentences the files of others hold. */
    private static final Map<String, String> SOURCES =
            Map.of("relate-dev.tsv", "PLV (Hu et al., ACL 2024), train split");

    private final Extraction extraction = new Extraction();
    private final Learner learner = Learner.standard(extraction.names());
    private final List<String> told = new ArrayList<>();

    private Training() {}

    /**
     * Learns and writes.
     *
     * @param arguments the folder of the corpus, the file to write, and files of sentences that others labelled, of
     *     which every fifth row is left out
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
        corpus.forEach(file -> source("training/corpus/" + file.name(), file));
        others.forEach(file -> source(
                SOURCES.getOrDefault(file.name(), file.name()) + ", four rows of five, each counting " + OTHERS, file));
        tell("trainer: " + learner.told());
        List<Example> own = examples(corpus, 1);
        List<Example> theirs = examples(others, OTHERS);
        Learnt first = learner.learn(own);
        CrossValidation validation = new CrossValidation(learner, learner.seed());
        tell("corpus, five-fold: " + validation.of(own, List.of()).told());
        List<Example> all = new ArrayList<>(own);
        if (!theirs.isEmpty()) {
            Score alone = new Score();
            theirs.forEach(example -> alone.add(example.type(), first.type(example)));
            tell("others' sentences, learnt from the corpus alone: " + alone.told());
            Score folds = validation.of(settled(theirs, first), own);
            tell("others' sentences, five-fold, the corpus always learnt from: " + folds.told());
            System.out.println(folds.table());
            all.addAll(settled(theirs, first));
        }
        List<String> lines = new ArrayList<>(told);
        lines.addAll((theirs.isEmpty() ? first : learner.learn(all))
                .lines(Arrays.stream(Plover.Type.values()).map(Enum::name).toList()));
        return lines;
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

    private void source(String name, DataFile file) {
        tell("learnt from: " + name + ", " + file.sentences().size() + " rows, sha256 " + file.sha256());
    }

    private void tell(String line) {
        told.add("# " + line);
        System.out.println(line);
    }
}
