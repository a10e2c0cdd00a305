package org.entente.ledger.records;

import org.jspecify.annotations.Nullable;

/**
 * A file that was imported. {@code read} is the sum of {@code in}, {@code setAside}, {@code skipped} and {@code passedOver}.
 *
 * @param id its number
 * @param name the data set, as gdelt
 * @param shape which of its shapes the file has
 * @param release which release it is, or null when that is not known
 * @param file the file as it was named
 * @param read how many rows it has
 * @param in how many went in
 * @param setAside how many are broken
 * @param skipped how many name a state nobody knows
 * @param passedOver how many are no data, as tags and totals
 * @param citation how its makers wish to be cited
 * @param terms on what terms it may be used
 */
public record DataSet(
        int id,
        String name,
        String shape,
        @Nullable String release,
        String file,
        long read,
        long in,
        long setAside,
        long skipped,
        long passedOver,
        String citation,
        String terms) {}
