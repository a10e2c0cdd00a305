package org.entente.training;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.entente.claims.EndsConsidered;
import org.entente.claims.EndsConsidered.Pair;
import org.entente.evaluation.LabelledTransfer;

/**
 * One telling of a transfer whose ends are known.
 *
 * @param article the number of its article
 * @param considered what bears on whose ends they are
 * @param known what a reader says
 */
record Telling(int article, EndsConsidered considered, LabelledTransfer known) {

    /** Whether these two are the ends. */
    boolean right(Pair pair) {
        return known.isBetween(pair.supplier(), pair.recipient());
    }

    /** Whether the rules choose rightly. */
    boolean ruledRightly() {
        String supplier = considered.supplier();
        String recipient = considered.recipient();
        return right(new Pair(supplier == null ? "" : supplier, recipient == null ? "" : recipient));
    }

    /** Every two states that may be the ends. */
    List<Pair> pairs() {
        List<Pair> pairs = new ArrayList<>();
        for (String supplier : considered.supplying().keySet().stream().sorted().toList()) {
            for (String recipient :
                    considered.receiving().keySet().stream().sorted().toList()) {
                if (!supplier.equals(recipient)) {
                    pairs.add(new Pair(supplier, recipient));
                }
            }
        }
        return pairs;
    }

    /** The wrong pairs from which a right one is to be told: those that share an end with one, or are one turned round. */
    List<Pair> rivals() {
        List<Pair> all = pairs();
        Set<Pair> rivals = new HashSet<>();
        for (Pair one : all) {
            if (right(one)) {
                all.stream()
                        .filter(other -> !right(other))
                        .filter(other -> one.supplier().equals(other.supplier())
                                || one.recipient().equals(other.recipient())
                                || other.equals(new Pair(one.recipient(), one.supplier())))
                        .forEach(rivals::add);
            }
        }
        return all.stream().filter(rivals::contains).toList();
    }

    /** How much each bearing speaks for a pair, in the order of {@code names}, first those on the supplier. */
    double[] values(Pair pair, List<String> names) {
        double[] values = new double[2 * names.size()];
        fill(values, 0, names, considered.supplying().getOrDefault(pair.supplier(), Map.of()));
        fill(values, names.size(), names, considered.receiving().getOrDefault(pair.recipient(), Map.of()));
        return values;
    }

    private static void fill(double[] values, int from, List<String> names, Map<String, Double> bearings) {
        for (int i = 0; i < names.size(); i++) {
            values[from + i] = bearings.getOrDefault(names.get(i), 0.0);
        }
    }
}
