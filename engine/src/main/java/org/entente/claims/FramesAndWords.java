package org.entente.claims;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.entente.model.Plover;
import org.entente.model.Sentence;
import org.entente.model.Span;

/**
 * How well the frames say each type fits, and what the words mean that stand where a relation shows: the actors, what
 * governs them, what lies between, the trigger of the best frame.
 */
final class FramesAndWords implements RelationFeatures {

    /** How many numbers say what a word means. */
    private static final int WIDTH = 768;

    /** At this many powers of e below 1 a score counts as none. */
    private static final double FAINTEST = 6;

    private final FrameRelationCoder frames;
    private final Function<Sentence, float[][]> vectors;
    private final List<String> names;

    FramesAndWords(FrameRelationCoder frames, Function<Sentence, float[][]> vectors) {
        this.frames = frames;
        this.vectors = vectors;
        List<String> all = new ArrayList<>();
        for (Plover.Type type : Plover.Type.values()) {
            all.add("frames " + type);
            all.add("frames log " + type);
        }
        for (Landmark landmark : Landmark.values()) {
            for (int i = 0; i < WIDTH; i++) {
                all.add(landmark.label() + " " + i);
            }
        }
        names = List.copyOf(all);
    }

    @Override
    public List<String> names() {
        return names;
    }

    @Override
    public float[] of(Sentence sentence, Span source, Span target) {
        return of(sentence, source, target, frames.readings(sentence, source, target));
    }

    /** The numbers, given what the frames say. */
    float[] of(Sentence sentence, Span source, Span target, List<Reading> readings) {
        float[] features = new float[names.size()];
        int at = 0;
        Map<Plover.Type, Double> scores = FrameRelationCoder.scores(readings);
        for (Plover.Type type : Plover.Type.values()) {
            double score = scores.getOrDefault(type, 0.0);
            features[at++] = (float) score;
            features[at++] = (float) Math.max(0, 1 + Math.log(score) / FAINTEST);
        }
        Grammar grammar = new Grammar(sentence);
        int trigger = readings.isEmpty() ? -1 : readings.get(0).match().token();
        Landmarks landmarks = new Landmarks(grammar, Party.of(grammar, source), Party.of(grammar, target), trigger);
        float[][] words = vectors.apply(sentence);
        for (Landmark landmark : Landmark.values()) {
            mean(words, landmarks.at(landmark), features, at);
            at += WIDTH;
        }
        return features;
    }

    private static void mean(float[][] words, List<Integer> tokens, float[] into, int at) {
        for (int token : tokens) {
            for (int i = 0; i < WIDTH; i++) {
                into[at + i] += words[token][i] / tokens.size();
            }
        }
    }
}
