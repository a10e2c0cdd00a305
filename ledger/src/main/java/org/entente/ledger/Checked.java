package org.entente.ledger;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * When a page, feed or folder was asked for what is new, and with what success.
 *
 * @param address the address or the folder
 * @param etag what the server called the state that was read last, or null
 * @param lastModified when that state was made, in the server's words, or null
 * @param at when it was asked last
 * @param due when it is to be asked again; null when nobody watches it
 * @param failures how often in a row it could not be read
 * @param message why it could not be read the last time, or null
 */
public record Checked(
        String address,
        @Nullable String etag,
        @Nullable String lastModified,
        Instant at,
        @Nullable Instant due,
        int failures,
        @Nullable String message) {}
