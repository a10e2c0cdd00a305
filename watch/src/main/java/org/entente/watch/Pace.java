package org.entente.watch;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * How often feeds are asked: more often while there is news and less often while there is none, never sooner than they
 * wish, within bounds.
 *
 * @param least the shortest time between two requests
 * @param most the longest
 * @param fixed the time between two requests whatever feeds wish; null for their own pace
 */
public record Pace(Duration least, Duration most, @Nullable Duration fixed) {

    /** Feeds' own pace, between five minutes and twelve hours. */
    public static final Pace THEIR_OWN = new Pace(Duration.ofMinutes(5), Duration.ofHours(12), null);

    /** Where a feed says nothing and nothing is known of it. */
    private static final Duration FIRST = Duration.ofMinutes(30);

    public Pace {
        if (least.isNegative() || most.compareTo(least) < 0) {
            throw new IllegalArgumentException("between " + least + " and " + most + "; the first must not be longer");
        }
    }

    /** The time before the next request, after {@code last}, when there was news or not and the feed wishes {@code rest}. */
    Duration next(@Nullable Duration last, boolean news, Duration rest) {
        if (fixed != null) {
            return fixed;
        }
        Duration base = last == null
                ? FIRST
                : news ? last.dividedBy(2) : last.multipliedBy(3).dividedBy(2);
        return bounded(longer(base, rest));
    }

    /** The time before the next request after so many failures in a row, when the server asks to be left alone. */
    Duration afterFailure(int failures, @Nullable Duration leftAlone) {
        Duration wait = fixed != null ? fixed : least.multipliedBy(1L << Math.min(failures - 1, 20));
        Duration bounded = fixed != null ? wait : bounded(wait);
        return leftAlone == null ? bounded : longer(bounded, leftAlone);
    }

    private Duration bounded(Duration duration) {
        Duration atLeast = longer(duration, least);
        return atLeast.compareTo(most) > 0 ? most : atLeast;
    }

    private static Duration longer(Duration one, Duration other) {
        return one.compareTo(other) >= 0 ? one : other;
    }
}
