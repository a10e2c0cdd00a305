package org.entente.training;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

/**
 * Tells how well a learner does on sentences that took no part in what it learnt: each of five parts is told by what was
 * learnt from the other four.
 */
final class CrossValidation {

    private static final int PARTS = 5;

    private final Learner learner;
    private final long seed;

    CrossValidation(Learner learner, long seed) {
        this.learner = learner;
        this.seed = seed;
    }

    /**
     * The score on {@code examples}.
     *
     * @param always what is learnt from in any case
     */
    Score of(List<Example> examples, List<Example> always) {
        int[] parts = parts(examples);
        Score score = new Score();
        for (int part = 0; part < PARTS; part++) {
            List<Example> learnt = new ArrayList<>(always);
            List<Example> left = new ArrayList<>();
            for (int i = 0; i < parts.length; i++) {
                (parts[i] == part ? left : learnt).add(examples.get(i));
            }
            Learnt model = learner.learn(learnt);
            left.forEach(example -> score.add(example.type(), model.type(example)));
        }
        return score;
    }

    /** The part of each example; every type is spread evenly. */
    private int[] parts(List<Example> examples) {
        Map<String, List<Integer>> byType = new TreeMap<>();
        for (int i = 0; i < examples.size(); i++) {
            byType.computeIfAbsent(examples.get(i).type(), key -> new ArrayList<>())
                    .add(i);
        }
        int[] parts = new int[examples.size()];
        Random random = new Random(seed);
        for (List<Integer> places : byType.values()) {
            Collections.shuffle(places, random);
            for (int i = 0; i < places.size(); i++) {
                parts[places.get(i)] = i % PARTS;
            }
        }
        return parts;
    }
}
