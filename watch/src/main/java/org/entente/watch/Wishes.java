package org.entente.watch;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** How often a feed wishes to be asked: by its {@code ttl}, its {@code sy:updatePeriod}, or the headers of HTTP. */
final class Wishes {

    /** The head of a feed, where its wishes stand; items follow. */
    private static final int HEAD = 20_000;

    private static final Pattern TTL = Pattern.compile("<ttl>\\s*(\\d{1,6})\\s*</ttl>");
    private static final Pattern PERIOD = Pattern.compile("<sy:updatePeriod>\\s*(\\w+)\\s*</sy:updatePeriod>");
    private static final Pattern FREQUENCY =
            Pattern.compile("<sy:updateFrequency>\\s*(\\d{1,6})\\s*</sy:updateFrequency>");

    private static final Map<String, Duration> PERIODS = Map.of(
            "hourly", Duration.ofHours(1),
            "daily", Duration.ofDays(1),
            "weekly", Duration.ofDays(7),
            "monthly", Duration.ofDays(30),
            "yearly", Duration.ofDays(365));

    private Wishes() {}

    /** The longest rest that the feed or its server asks for; none when neither does. */
    static Duration rest(byte[] feed, @Nullable Duration fresh) {
        String head = new String(feed, 0, Math.min(HEAD, feed.length), StandardCharsets.ISO_8859_1);
        Duration ttl = found(TTL, head)
                .map(minutes -> Duration.ofMinutes(Long.parseLong(minutes)))
                .orElse(Duration.ZERO);
        long times = Math.max(1, found(FREQUENCY, head).map(Long::parseLong).orElse(1L));
        Duration period = found(PERIOD, head)
                .map(name -> PERIODS.getOrDefault(name.toLowerCase(Locale.ROOT), Duration.ZERO))
                .orElse(Duration.ZERO)
                .dividedBy(times);
        Duration told = ttl.compareTo(period) >= 0 ? ttl : period;
        return fresh == null || told.compareTo(fresh) >= 0 ? told : fresh;
    }

    private static Optional<String> found(Pattern pattern, String head) {
        Matcher matcher = pattern.matcher(head);
        return matcher.find() ? Optional.of(matcher.group(1)) : Optional.empty();
    }
}
