package org.entente.watch;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PaceTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # last | news  | wish  | next
                   | false | PT0S  | PT30M
            PT1H   | true  | PT0S  | PT30M
            PT1H   | false | PT0S  | PT1H30M
            PT6M   | true  | PT0S  | PT5M
            PT10H  | false | PT0S  | PT12H
            PT1H   | true  | PT1H  | PT1H
            PT1H   | true  | PT48H | PT12H
            """)
    void feedsAreAskedOftenWhileThereIsNewsAndNeverSoonerThanTheyWish(
            @Nullable Duration last, boolean news, Duration wish, Duration next) {
        assertThat(Pace.THEIR_OWN.next(last, news, wish)).isEqualTo(next);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            <rss><channel><ttl>60</ttl>                                                                      |       | PT1H
            <channel><sy:updatePeriod>hourly</sy:updatePeriod><sy:updateFrequency>2</sy:updateFrequency>     |       | PT30M
            <channel><sy:updatePeriod> daily </sy:updatePeriod>                                              | PT10M | PT24H
            <channel>                                                                                        | PT10M | PT10M
            <channel><ttl>soon</ttl><sy:updatePeriod>now</sy:updatePeriod>                                   |       | PT0S
            {"version": "https://jsonfeed.org/version/1.1"}                                                  |       | PT0S
            """)
    void howOftenAFeedWishesToBeAsked(String feed, @Nullable Duration fresh, Duration rest) {
        assertThat(Wishes.rest(feed.getBytes(StandardCharsets.UTF_8), fresh)).isEqualTo(rest);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            1  |       | PT5M
            3  |       | PT20M
            99 |       | PT12H
            1  | PT2H  | PT2H
            1  | PT48H | PT48H
            """)
    void afterFailuresItIsLeftAloneForLonger(int failures, @Nullable Duration leftAlone, Duration next) {
        assertThat(Pace.THEIR_OWN.afterFailure(failures, leftAlone)).isEqualTo(next);
    }
}
