package org.entente.claims;

import java.util.List;
import org.entente.model.Sentence;
import org.entente.model.Span;

/** Weighs what the frames say and what the words mean by what was learnt from sentences whose types are known. */
final class LearnedRelationCoder implements RelationCoder {

    private final FrameRelationCoder frames;
    private final FramesAndWords features;
    private final RelationModel model;

    LearnedRelationCoder(FrameRelationCoder frames, FramesAndWords features, RelationModel model) {
        if (!features.names().equals(model.features())) {
            throw new IllegalStateException(RelationModel.FILE + " weighs "
                    + model.features().size() + " features that are not the "
                    + features.names().size()
                    + " of this version; training/train makes it anew");
        }
        this.frames = frames;
        this.features = features;
        this.model = model;
    }

    @Override
    public Relation relate(Sentence sentence, Span source, Span target) {
        List<Reading> readings = frames.readings(sentence, source, target);
        return Relation.best(
                model.probabilities(features.of(sentence, source, target, readings)),
                frames.modes(sentence, source, target, readings));
    }
}
