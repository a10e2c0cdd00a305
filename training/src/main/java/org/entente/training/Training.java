package org.entente.training;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.entente.evaluation.LabelledSentence;
import org.entente.model.Plover;
import org.entente.sentences.RelationReader;

/** What {@code training/train} runs last: learns what the frames weigh and writes it where the engine reads it. */
public final class Training {

    /**
     * How much the frames count beside the network. A half is best on the corpus, one and more on the sentences of others that
     * frames were made with; for sentences that nobody has read the best lies between.
     */
    static final double SHARE = 0.75;

    private final Extraction extraction = new Extraction();
    private final Learner learner = Learner.standard(extraction.names());
    private final List<String> told = new ArrayList<>();

    private Training() {}

    /**
     * Learns from the corpus and writes.
     *
     * @param arguments the folder of the corpus, the file to write, and files of sentences that others labelled, on
     *     which all is measured; every fifth row of them is left out
     */
    public static void main(String[] arguments) throws IOException {
        List<DataFile> corpus = DataFile.folder(Path.of(arguments[0]));
        Path file = Path.of(arguments[1]).toAbsolutePath();
        Files.createDirectories(file.resolveSibling(""));
        Training training = new Training();
        Learnt learnt = training.learn(corpus);
        List<String> lines = new ArrayList<>(training.told);
        lines.addAll(
                learnt.lines(Arrays.stream(Plover.Type.values()).map(Enum::name).toList(), SHARE));
        Files.write(file, lines);
        for (String other : Arrays.asList(arguments).subList(2, arguments.length)) {
            training.measure(DataFile.read(Path.of(other)).aside(false), learnt);
        }
    }

    private Learnt learn(List<DataFile> corpus) {
        tell("How relate weighs the frames beside the network of relations. Made by training/train; do not edit.");
        tell("learnt from: " + DataFile.provenance(corpus));
        tell("trainer: " + learner.told() + "; weighed by " + SHARE);
        return learner.learn(extraction.examples(
                corpus.stream().flatMap(file -> file.sentences().stream()).toList()));
    }

    /** Prints how well others' sentences are told: by the network, the frames, and both. */
    private void measure(DataFile file, Learnt learnt) {
        List<Map<Plover.Type, Double>> network = file.sentences().parallelStream()
                .map(each -> Extraction.seen(each, RelationReader.english()::read))
                .toList();
        List<Map<Plover.Type, Double>> frames = extraction.examples(file.sentences()).stream()
                .map(learnt::logarithms)
                .toList();
        List<String> types =
                file.sentences().stream().map(LabelledSentence::type).toList();
        System.out.println(
                file.name() + ", four rows of five, " + types.size() + " rows, sha256 " + file.sha256() + ":");
        System.out.println(Score.told(types, network, frames));
    }

    private void tell(String line) {
        told.add("# " + line);
    }
}
