package org.entente.evaluation;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.entente.model.Plover;

/**
 * How well types are told.
 *
 * @param answers what is labelled and what is told, sentence by sentence
 */
public record TypeScore(List<Answer> answers) {

    /** What stands for CONCEDE and RETREAT alike. */
    public static final String YIELD = "YIELD";

    /**
     * One sentence.
     *
     * @param labelled the type that readers gave it
     * @param told the type that the program tells
     */
    public record Answer(String labelled, String told) {
        /** CONCEDE and RETREAT are joined as YIELD. */
        public Answer {
            labelled = joined(labelled);
            told = joined(told);
        }
    }

    public TypeScore {
        answers = List.copyOf(answers);
    }

    /** The tally of every type that is labelled or told, by name. */
    public Map<String, Tally> types() {
        Map<String, Tally> tallies = new TreeMap<>();
        for (Answer answer : answers) {
            boolean right = answer.labelled().equals(answer.told());
            tallies.merge(answer.labelled(), new Tally(1, 0, right ? 1 : 0), Tally::plus);
            tallies.merge(answer.told(), new Tally(0, 1, 0), Tally::plus);
        }
        return tallies;
    }

    /** The mean of the F1 of the labelled types, each type counting alike. */
    public double macroF1() {
        return types().values().stream()
                .filter(tally -> tally.labelled() > 0)
                .mapToDouble(Tally::f1)
                .average()
                .orElse(0);
    }

    /** The same answers by PLOVER's quadrants, 1 to 4; YIELD is material cooperation. */
    public TypeScore quads() {
        return new TypeScore(answers.stream()
                .map(answer -> new Answer(quad(answer.labelled()), quad(answer.told())))
                .toList());
    }

    private static String quad(String type) {
        return type.equals(YIELD)
                ? "2"
                : String.valueOf(Plover.Type.valueOf(type).quad());
    }

    private static String joined(String type) {
        return type.equals("CONCEDE") || type.equals("RETREAT") ? YIELD : type;
    }
}
