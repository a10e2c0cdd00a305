package org.entente.web;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import okhttp3.Headers;
import org.jspecify.annotations.Nullable;

/** The times in the headers of an answer. */
final class HttpTimes {

    private static final Pattern MAX_AGE = Pattern.compile("(?:^|[,\\s])max-age\\s*=\\s*\"?(\\d{1,9})");

    private HttpTimes() {}

    /** For how long the answer stays fresh, by Cache-Control or Expires; null when it does not say. */
    static @Nullable Duration fresh(Headers headers, Instant now) {
        String control = String.join(",", headers.values("Cache-Control")).toLowerCase(Locale.ROOT);
        if (control.contains("no-cache") || control.contains("no-store")) {
            return Duration.ZERO;
        }
        Matcher age = MAX_AGE.matcher(control);
        if (age.find()) {
            return Duration.ofSeconds(Long.parseLong(age.group(1)));
        }
        Instant from = instant(headers.get("Date")).orElse(now);
        return instant(headers.get("Expires"))
                .map(expires -> notNegative(Duration.between(from, expires)))
                .orElse(null);
    }

    /** How long the server asks to be left alone; null when it does not say. */
    static @Nullable Duration retryAfter(Headers headers, Instant now) {
        String told = headers.get("Retry-After");
        if (told == null) {
            return null;
        }
        if (told.strip().matches("\\d{1,9}")) {
            return Duration.ofSeconds(Long.parseLong(told.strip()));
        }
        return instant(told)
                .map(until -> notNegative(Duration.between(now, until)))
                .orElse(null);
    }

    private static Optional<Instant> instant(@Nullable String date) {
        if (date == null) {
            return Optional.empty();
        }
        try {
            return Optional.of(ZonedDateTime.parse(date.strip(), DateTimeFormatter.RFC_1123_DATE_TIME)
                    .toInstant());
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static Duration notNegative(Duration duration) {
        return duration.isNegative() ? Duration.ZERO : duration;
    }
}
