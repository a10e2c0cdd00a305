package org.entente.training;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.entente.claims.RelationCoder.Relation;
import org.entente.claims.RelationFeatures;
import org.entente.evaluation.LabelledSentence;
import org.entente.knowledge.Knowledge;
import org.entente.model.Plover;
import org.entente.model.Sentence;
import org.entente.model.Span;
import org.entente.pipeline.Relations;

/** Reads sentences as {@code relate} does, and keeps what its model would weigh. */
final class Extraction {

    private final RelationFeatures features = RelationFeatures.of(Knowledge.shipped());

    /** What is to be kept of a sentence. */
    @FunctionalInterface
    interface Look<T> {
        T at(Sentence sentence, Span source, Span target);
    }

    /** What {@code look} keeps of a sentence as {@code relate} reads it. */
    static <T> T seen(LabelledSentence labelled, Look<T> look) {
        List<T> kept = new ArrayList<>();
        Relations relations = Relations.by((sentence, source, target) -> {
            kept.add(look.at(sentence, source, target));
            return new Relation(Plover.Type.AGREE, Map.of(), Map.of());
        });
        relations.relate(labelled.sentence(), labelled.source(), labelled.target());
        return kept.get(0);
    }

    /** The names of the features. */
    List<String> names() {
        return features.names();
    }

    /** The examples that sentences make, in their order. */
    List<Example> examples(List<LabelledSentence> sentences) {
        return sentences.parallelStream()
                .map(each -> new Example(numbers(seen(each, features::of)), each.type()))
                .toList();
    }

    private static List<Double> numbers(float[] features) {
        return IntStream.range(0, features.length)
                .mapToObj(i -> (double) features[i])
                .toList();
    }
}
