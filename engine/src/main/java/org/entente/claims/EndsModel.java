package org.entente.claims;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.entente.claims.EndsConsidered.Pair;

/**
 * A log-linear model of the ends of transfers: what bears on a state's supplying or receiving speaks for or against it with a
 * weight of its own. Where it holds another pair for clearly likelier than the one that the rules chose, it has its way.
 *
 * <p>Its file is text. Lines that begin with {@code #} say where it comes from; every other line holds the name of a
 * bearing and its weights for a supplier and for a recipient, parted by tabs.
 */
final class EndsModel implements EndsChooser {

    /** The file that comes with the program. */
    static final String FILE = "ends.model";

    /** How much more must speak for another pair than for that of the rules: the odds are then two to one. */
    private static final double MARGIN = Math.log(2);

    private final Map<String, Double> supplying;
    private final Map<String, Double> receiving;

    private EndsModel(Map<String, Double> supplying, Map<String, Double> receiving) {
        this.supplying = Map.copyOf(supplying);
        this.receiving = Map.copyOf(receiving);
    }

    /** The model that comes with the program. */
    static EndsModel shipped() {
        return read(ModelFile.lines(FILE, "training/train-ends"));
    }

    /**
     * The model that a file holds.
     *
     * @throws IllegalArgumentException when a line is not as it must be
     */
    static EndsModel read(List<String> lines) {
        Map<String, Double> supplying = new HashMap<>();
        Map<String, Double> receiving = new HashMap<>();
        for (int i = 0; i < lines.size(); i++) {
            String[] cells = lines.get(i).split("\t", -1);
            if (lines.get(i).startsWith("#")) {
                continue;
            }
            if (cells.length != 3) {
                throw new IllegalArgumentException(
                        FILE + ":" + (i + 1) + ": " + cells.length + " cells; a bearing and two weights are expected");
            }
            supplying.put(cells[0], Double.parseDouble(cells[1]));
            receiving.put(cells[0], Double.parseDouble(cells[2]));
        }
        return new EndsModel(supplying, receiving);
    }

    @Override
    public Optional<Pair> better(EndsConsidered considered) {
        if (considered.told()) {
            return Optional.empty();
        }
        Map<String, Double> suppliers = sums(considered.supplying(), supplying);
        Map<String, Double> recipients = sums(considered.receiving(), receiving);
        double least = MARGIN + ruled(considered, suppliers, recipients);
        Pair better = null;
        for (Map.Entry<String, Double> one : suppliers.entrySet()) {
            for (Map.Entry<String, Double> other : recipients.entrySet()) {
                double sum = one.getValue() + other.getValue();
                if (sum > least && !one.getKey().equals(other.getKey())) {
                    least = sum;
                    better = new Pair(one.getKey(), other.getKey());
                }
            }
        }
        return Optional.ofNullable(better);
    }

    private static Map<String, Double> sums(Map<String, Map<String, Double>> bearings, Map<String, Double> weights) {
        Map<String, Double> sums = new LinkedHashMap<>();
        bearings.forEach((state, values) -> {
            double sum = 0;
            for (Map.Entry<String, Double> each : values.entrySet()) {
                sum += each.getValue() * weights.getOrDefault(each.getKey(), 0.0);
            }
            sums.put(state, sum);
        });
        return sums;
    }

    /** What speaks for the pair of the rules; nothing does when it is no pair. */
    private static double ruled(
            EndsConsidered considered, Map<String, Double> suppliers, Map<String, Double> recipients) {
        String supplier = considered.supplier();
        String recipient = considered.recipient();
        if (supplier == null || recipient == null || supplier.equals(recipient)) {
            return Double.NEGATIVE_INFINITY;
        }
        // A pair of others than states, as a firm and an army, is not for it to judge.
        return suppliers.getOrDefault(supplier, Double.POSITIVE_INFINITY) + recipients.getOrDefault(recipient, 0.0);
    }
}
