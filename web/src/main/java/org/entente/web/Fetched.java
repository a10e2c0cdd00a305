package org.entente.web;

import java.time.Duration;
import org.entente.model.Problem;
import org.jspecify.annotations.Nullable;

/** What came of fetching a page. */
public sealed interface Fetched {

    /**
     * It was fetched.
     *
     * @param url where it was found, after redirects
     * @param body its bytes, unpacked
     * @param mediaType what the server says it is, as {@code text/html; charset=utf-8}, or null
     * @param etag what the server calls this state, or null
     * @param lastModified when this state was made, in the server's words, or null
     * @param fresh for how long the server says that it stays as it is, or null
     */
    @SuppressWarnings("ArrayRecordComponent") // A page is handed to a reader and never compared.
    record Page(
            String url,
            byte[] body,
            @Nullable String mediaType,
            @Nullable String etag,
            @Nullable String lastModified,
            @Nullable Duration fresh)
            implements Fetched {}

    /**
     * It is as it was.
     *
     * @param fresh for how long the server says that it stays so, or null
     */
    record Unchanged(@Nullable Duration fresh) implements Fetched {}

    /**
     * It could not be fetched.
     *
     * @param problem why
     * @param lasting whether it makes no sense to try again soon
     * @param retryAfter how long the server asks to be left alone, or null
     */
    record Failed(
            Problem problem, boolean lasting, @Nullable Duration retryAfter) implements Fetched {}
}
