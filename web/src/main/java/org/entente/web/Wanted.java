package org.entente.web;

import org.jspecify.annotations.Nullable;

/**
 * A page to fetch.
 *
 * @param url its address, http or https
 * @param etag what the server called the state that is known already, or null
 * @param lastModified when that state was made, in the server's words, or null
 */
public record Wanted(
        String url, @Nullable String etag, @Nullable String lastModified) {

    /** A page of which nothing is known. */
    public static Wanted of(String url) {
        return new Wanted(url, null, null);
    }
}
