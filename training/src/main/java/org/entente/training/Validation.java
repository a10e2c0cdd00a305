package org.entente.training;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.entente.evaluation.LabelledSentence;
import org.entente.model.Plover;

/**
 * What {@code training/validate} runs last: tells how well sentences of the corpus are told by what did not learn from
 * them, and by which share the frames are to be weighed beside the network.
 */
public final class Validation {

    private Validation() {}

    /**
     * Validates and prints.
     *
     * @param arguments the folder of the corpus, and what {@code network.py} told of its sentences
     */
    public static void main(String[] arguments) throws IOException {
        List<LabelledSentence> sentences = DataFile.folder(Path.of(arguments[0])).stream()
                .flatMap(file -> file.sentences().stream())
                .toList();
        Extraction extraction = new Extraction();
        Learner learner = Learner.standard(extraction.names());
        List<Map<Plover.Type, Double>> frames =
                new CrossValidation(learner, learner.seed()).of(extraction.examples(sentences));
        List<Map<Plover.Type, Double>> network = Files.readAllLines(Path.of(arguments[1])).stream()
                .map(Validation::logarithms)
                .toList();
        System.out.println(
                Score.told(sentences.stream().map(LabelledSentence::type).toList(), network, frames));
    }

    private static Map<Plover.Type, Double> logarithms(String line) {
        String[] cells = line.split("\t", -1);
        Map<Plover.Type, Double> logarithms = new EnumMap<>(Plover.Type.class);
        int cell = 0;
        for (Plover.Type type : Plover.Type.values()) {
            logarithms.put(type, Double.valueOf(cells[cell++]));
        }
        return logarithms;
    }
}
