package org.entente.claims;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.entente.model.Plover;
import org.entente.model.Sentence;
import org.entente.model.Span;

/** How well the frames say each type fits, as numbers that a model can weigh. */
final class FrameScores implements RelationFeatures {

    /** At this many powers of e below 1 a score counts as none. */
    private static final double FAINTEST = 6;

    private final FrameRelationCoder frames;
    private final List<String> names;

    FrameScores(FrameRelationCoder frames) {
        this.frames = frames;
        List<String> all = new ArrayList<>();
        for (Plover.Type type : Plover.Type.values()) {
            all.add(type.name());
            all.add("log " + type);
        }
        names = List.copyOf(all);
    }

    @Override
    public List<String> names() {
        return names;
    }

    @Override
    public float[] of(Sentence sentence, Span source, Span target) {
        return of(frames.readings(sentence, source, target));
    }

    /** The numbers, given what the frames say. */
    float[] of(List<Reading> readings) {
        float[] features = new float[names.size()];
        Map<Plover.Type, Double> scores = FrameRelationCoder.scores(readings);
        int at = 0;
        for (Plover.Type type : Plover.Type.values()) {
            double score = scores.getOrDefault(type, 0.0);
            features[at++] = (float) score;
            features[at++] = (float) Math.max(0, 1 + Math.log(score) / FAINTEST);
        }
        return features;
    }
}
