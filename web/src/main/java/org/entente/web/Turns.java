package org.entente.web;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;

/** Gives every host its rest between two requests. */
final class Turns {

    private final Map<String, Instant> next = new HashMap<>();
    private final Clock clock;
    private final Pause pause;

    Turns(Clock clock, Pause pause) {
        this.clock = clock;
        this.pause = pause;
    }

    /** Waits until {@code host} may be asked, and keeps others from asking it for {@code rest} more. */
    void await(String host, Duration rest) throws InterruptedException {
        Duration wait = reserve(host, rest);
        if (!wait.isZero()) {
            pause.of(wait);
        }
    }

    private synchronized Duration reserve(String host, Duration rest) {
        Instant now = clock.instant();
        next.values().removeIf(until -> until.isBefore(now));
        Instant mine = next.getOrDefault(host, now);
        next.put(host, mine.plus(rest));
        return Duration.between(now, mine);
    }
}
