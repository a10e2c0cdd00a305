package org.entente.claims;

import java.util.List;
import org.entente.model.Sentence;
import org.entente.model.Span;

/** Weighs what the frames say beside what a reader of the whole sentence says. */
final class LearnedRelationCoder implements RelationCoder {

    private final FrameRelationCoder frames;
    private final FrameScores scores;
    private final Reader reader;
    private final RelationModel model;

    LearnedRelationCoder(FrameRelationCoder frames, Reader reader, RelationModel model) {
        this.frames = frames;
        this.reader = reader;
        this.model = model;
        scores = new FrameScores(frames);
        if (!scores.names().equals(model.features())) {
            throw new IllegalStateException(RelationModel.FILE + " weighs "
                    + model.features().size() + " features that are not the "
                    + scores.names().size()
                    + " of this version; training/train makes it anew");
        }
    }

    @Override
    public Relation relate(Sentence sentence, Span source, Span target) {
        List<Reading> readings = frames.readings(sentence, source, target);
        return Relation.best(
                model.probabilities(scores.of(readings), reader.read(sentence, source, target)),
                frames.modes(sentence, source, target, readings));
    }
}
