package org.entente.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import okhttp3.Headers;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HttpTimesTest {

    private static final Instant NOW = Instant.parse("2021-04-20T08:00:00Z");

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Cache-Control | max-age=600                     | PT10M
            Cache-Control | public, s-maxage=9, max-age=60  | PT1M
            Cache-Control | no-cache, max-age=60            | PT0S
            Cache-Control | private                         |
            Expires       | Tue, 20 Apr 2021 09:00:00 GMT   | PT1H
            Expires       | Tue, 20 Apr 2021 07:00:00 GMT   | PT0S
            Expires       | 0                               |
            """)
    void howLongAPageStaysFresh(String header, String value, @Nullable Duration fresh) {
        assertThat(HttpTimes.fresh(Headers.of(header, value), NOW)).isEqualTo(fresh);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            120                            | PT2M
            Tue, 20 Apr 2021 08:05:00 GMT  | PT5M
            Tue, 20 Apr 2021 07:05:00 GMT  | PT0S
            soon                           |
            -5                             |
            """)
    void howLongAServerAsksToBeLeftAlone(String value, @Nullable Duration retryAfter) {
        assertThat(HttpTimes.retryAfter(Headers.of("Retry-After", value), NOW)).isEqualTo(retryAfter);
    }
}
