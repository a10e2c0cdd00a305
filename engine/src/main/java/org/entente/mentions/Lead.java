package org.entente.mentions;

import java.util.List;
import java.util.Map;

/** Tells which of several states an article is most about. */
final class Lead {

    private Lead() {}

    /** The code that weighs at least {@code least} times as much as the next; else empty. */
    static String of(Map<String, Double> weights, double least) {
        List<Map.Entry<String, Double>> order = weights.entrySet().stream()
                .sorted(Map.Entry.<String, Double>comparingByValue()
                        .reversed()
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(2)
                .toList();
        boolean leads = order.size() == 1
                || (order.size() == 2
                        && order.get(0).getValue() >= least * order.get(1).getValue());
        return leads ? order.get(0).getKey() : "";
    }
}
