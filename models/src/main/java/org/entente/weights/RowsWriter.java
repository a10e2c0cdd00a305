package org.entente.weights;

import java.util.ArrayList;
import java.util.List;

/** Gathers {@link Rows}. */
final class RowsWriter {

    private final double[] weights;
    private final List<Integer> begins = new ArrayList<>(List.of(0));
    private final List<Byte> rowTags = new ArrayList<>();
    private final List<Double> rowWeights = new ArrayList<>();

    /** Takes rows whose weights are among {@code weights}. */
    RowsWriter(double[] weights) {
        this.weights = weights;
    }

    /** Adds a row, which has for every tag the place of its weight, or a negative number; the row's number. */
    int add(int[] places) {
        for (int tag = 0; tag < places.length; tag++) {
            if (places[tag] >= 0 && weights[places[tag]] != 0) {
                rowTags.add((byte) tag);
                rowWeights.add(weights[places[tag]]);
            }
        }
        begins.add(rowTags.size());
        return begins.size() - 2;
    }

    Rows rows() {
        byte[] tags = new byte[rowTags.size()];
        for (int i = 0; i < tags.length; i++) {
            tags[i] = rowTags.get(i);
        }
        return new Rows(
                begins.stream().mapToInt(Integer::intValue).toArray(),
                tags,
                rowWeights.stream().mapToDouble(Double::doubleValue).toArray());
    }
}
