package org.entente.training;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.entente.claims.RelationCoder.Relation;
import org.entente.claims.RelationFeatures;
import org.entente.evaluation.LabelledSentence;
import org.entente.knowledge.Knowledge;
import org.entente.model.Plover;
import org.entente.pipeline.Relations;
import org.entente.sentences.WordVectors;

/** Reads sentences as {@code relate} does, and keeps what its model would look at. */
final class Extraction {

    private final RelationFeatures features;

    Extraction() {
        WordVectors vectors = WordVectors.english();
        features = RelationFeatures.of(Knowledge.shipped(), vectors::of);
    }

    /** The names of the features. */
    List<String> names() {
        return features.names();
    }

    /** The examples that sentences make, in their order. */
    List<Example> examples(List<LabelledSentence> sentences, float weight) {
        return sentences.parallelStream()
                .map(each -> new Example(features(each), each.type(), weight))
                .toList();
    }

    private float[] features(LabelledSentence labelled) {
        List<float[]> kept = new ArrayList<>();
        Relations relations = Relations.by((sentence, source, target) -> {
            kept.add(features.of(sentence, source, target));
            return new Relation(Plover.Type.AGREE, Map.of(), Map.of());
        });
        relations.relate(labelled.sentence(), labelled.source(), labelled.target());
        return kept.get(0);
    }
}
