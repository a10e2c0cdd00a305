package org.entente.web;

import java.util.Set;
import okhttp3.Headers;
import okhttp3.HttpUrl;
import org.jspecify.annotations.Nullable;

/** Where answers send one on to. */
final class Redirects {

    private static final Set<Integer> STATUSES = Set.of(301, 302, 303, 307, 308);

    private Redirects() {}

    static boolean is(int status) {
        return STATUSES.contains(status);
    }

    /** The address that an answer from {@code from} names, http or https; null when it names none such. */
    static @Nullable HttpUrl target(HttpUrl from, Headers headers) {
        String location = headers.get("Location");
        HttpUrl target = location == null ? null : from.resolve(location);
        return target == null ? null : target.newBuilder().fragment(null).build();
    }
}
