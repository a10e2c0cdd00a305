package org.entente.training;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.entente.evaluation.Tally;
import org.entente.evaluation.TypeScore;
import org.entente.model.Plover;

/** How well types are told: CONCEDE and RETREAT count as one, and every type, labelled or told, counts alike. */
final class Score {

    /** The shares by which frames may be weighed beside the network. */
    private static final List<Double> SHARES = List.of(0.25, 0.5, 0.75, 1.0, 1.5);

    private final List<TypeScore.Answer> answers = new ArrayList<>();

    /** Counts a sentence. */
    void add(String labelled, String told) {
        answers.add(new TypeScore.Answer(labelled, told));
    }

    /** Macro F1 over types. */
    double types() {
        return macro(new TypeScore(answers));
    }

    /** Macro F1 over quads. */
    double quads() {
        return macro(new TypeScore(answers).quads());
    }

    private static double macro(TypeScore score) {
        return score.types().values().stream().mapToDouble(Tally::f1).average().orElse(0);
    }

    /**
     * How well sentences are told by two tellers and by both together, in lines for people.
     *
     * @param types as labelled
     * @param network how probable it takes each type, as natural logarithms
     * @param frames the same of the frames
     */
    static String told(
            List<String> types, List<Map<Plover.Type, Double>> network, List<Map<Plover.Type, Double>> frames) {
        List<String> lines = new ArrayList<>();
        lines.add(told("the network", types, network, frames, 1, 0));
        lines.add(told("the frames", types, network, frames, 0, 1));
        for (double share : SHARES) {
            lines.add(told("both, frames by " + share, types, network, frames, 1, share));
        }
        return String.join("\n", lines);
    }

    private static String told(
            String who,
            List<String> types,
            List<Map<Plover.Type, Double>> network,
            List<Map<Plover.Type, Double>> frames,
            double ofNetwork,
            double ofFrames) {
        Score score = new Score();
        for (int i = 0; i < types.size(); i++) {
            score.add(types.get(i), likeliest(network.get(i), frames.get(i), ofNetwork, ofFrames));
        }
        return String.format(
                Locale.ROOT, "%-22s macro F1 %.3f over types, %.3f over quads", who, score.types(), score.quads());
    }

    private static String likeliest(
            Map<Plover.Type, Double> network, Map<Plover.Type, Double> frames, double ofNetwork, double ofFrames) {
        Plover.Type best = Plover.Type.AGREE;
        double most = Double.NEGATIVE_INFINITY;
        for (Plover.Type type : Plover.Type.values()) {
            double sum = ofNetwork * network.getOrDefault(type, 0.0) + ofFrames * frames.getOrDefault(type, 0.0);
            if (sum > most) {
                best = type;
                most = sum;
            }
        }
        return best.name();
    }
}
