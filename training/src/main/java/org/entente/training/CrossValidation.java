package org.entente.training;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.entente.model.Plover;

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

    /** How probable each type is for each example, as natural logarithms, told by what did not learn from it. */
    List<Map<Plover.Type, Double>> of(List<Example> examples) {
        int[] parts = parts(examples);
        List<Map<Plover.Type, Double>> told = new ArrayList<>(Collections.nCopies(examples.size(), Map.of()));
        for (int part = 0; part < PARTS; part++) {
            int left = part;
            Learnt model = learner.learn(IntStream.range(0, parts.length)
                    .filter(i -> parts[i] != left)
                    .mapToObj(examples::get)
                    .toList());
            for (int i = 0; i < parts.length; i++) {
                if (parts[i] == part) {
                    told.set(i, model.logarithms(examples.get(i)));
                }
            }
        }
        return told;
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
