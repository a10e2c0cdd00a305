package org.entente.ledger.records;

import org.jspecify.annotations.Nullable;

/**
 * How to import a file.
 *
 * @param skipUnknown whether rows that name a state nobody knows are left out, where otherwise nothing is imported
 * @param release which release the file is, or null for what it says of itself
 * @param supplier the code of the state whose deliveries a table lists that does not say so, or null
 */
public record Request(
        boolean skipUnknown,
        @Nullable String release,
        @Nullable String supplier) {

    /** As the file says, and nothing where a state is unknown. */
    public static final Request PLAIN = new Request(false, null, null);
}
