package org.entente.web;

import crawlercommons.robots.BaseRobotRules;
import crawlercommons.robots.SimpleRobotRules;
import crawlercommons.robots.SimpleRobotRules.RobotRulesMode;
import crawlercommons.robots.SimpleRobotRulesParser;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import okhttp3.HttpUrl;

/** What the robots.txt of hosts allow (RFC 9309), each asked for once in a while. */
final class Robots {

    /** Bytes of a robots.txt that are read. */
    private static final int LIMIT = 500_000;

    /** How many redirects of a robots.txt are followed. */
    private static final int REDIRECTS = 5;

    /** How long its rules are kept in mind, and how long that they could not be had. */
    private static final Duration KEPT = Duration.ofHours(6);

    private static final Duration RETRIED = Duration.ofMinutes(5);

    /** A host that wants to be left alone for longer between two pages is left alone for so long all the same. */
    private static final Duration LONGEST_REST = Duration.ofMinutes(1);

    /**
     * The rules of a host.
     *
     * @param rules what may be fetched
     * @param trouble why nothing may be, when its robots.txt could not be had
     * @param until until when they hold
     */
    record Rules(BaseRobotRules rules, Optional<String> trouble, Instant until) {

        /** Why {@code url} may not be fetched, if so. */
        Optional<String> objection(HttpUrl url) {
            if (trouble.isPresent() || rules.isAllowed(url.toString())) {
                return trouble;
            }
            return Optional.of("is closed to robots by " + url.scheme() + "://" + url.host() + "/robots.txt");
        }

        /** How long the host is left alone between two requests, at least {@code usual}. */
        Duration rest(Duration usual) {
            long asked = rules.getCrawlDelay();
            if (asked <= usual.toMillis()) {
                return usual;
            }
            return asked >= LONGEST_REST.toMillis() ? LONGEST_REST : Duration.ofMillis(asked);
        }
    }

    private final Exchange exchange;
    private final String name;
    private final Clock clock;
    private final Map<String, Rules> known = new HashMap<>();

    Robots(Exchange exchange, String name, Clock clock) {
        this.exchange = exchange;
        this.name = name;
        this.clock = clock;
    }

    /**
     * The rules for {@code url}.
     *
     * @throws GuardedSockets.Refused when the host may not be gone to
     */
    synchronized Rules of(HttpUrl url) throws GuardedSockets.Refused {
        HttpUrl file = robots(url);
        String site = file.toString();
        Rules rules = known.get(site);
        if (rules == null || rules.until().isBefore(clock.instant())) {
            rules = read(file);
            known.put(site, rules);
        }
        return rules;
    }

    private static HttpUrl robots(HttpUrl url) {
        return new HttpUrl.Builder()
                .scheme(url.scheme())
                .host(url.host())
                .port(url.port())
                .addPathSegment("robots.txt")
                .build();
    }

    private Rules read(HttpUrl file) throws GuardedSockets.Refused {
        try {
            HttpUrl at = file;
            for (int hop = 0; hop <= REDIRECTS; hop++) {
                Exchange.Answer answer = exchange.get(at, null, null, LIMIT);
                HttpUrl next = answer.status() / 100 == 3 ? Redirects.target(at, answer.headers()) : null;
                if (next == null) {
                    return rules(file, answer);
                }
                at = next;
            }
            // As the standard says, one that is hidden behind too many redirects is as good as none.
            return all();
        } catch (GuardedSockets.Refused e) {
            throw e;
        } catch (Unpacking.Unfit e) {
            return all();
        } catch (IOException e) {
            return none("its robots.txt cannot be had: " + Trouble.words(e));
        }
    }

    private Rules rules(HttpUrl file, Exchange.Answer answer) {
        if (answer.status() == 200) {
            BaseRobotRules parsed = new SimpleRobotRulesParser()
                    .parseContent(
                            file.toString(), answer.body(), answer.headers().get("Content-Type"), List.of(name));
            return new Rules(parsed, Optional.empty(), clock.instant().plus(KEPT));
        }
        if (answer.status() == 429 || answer.status() >= 500) {
            return none("its robots.txt cannot be had: the server answers " + Trouble.status(answer.status()));
        }
        return all();
    }

    private Rules all() {
        return new Rules(
                new SimpleRobotRules(RobotRulesMode.ALLOW_ALL),
                Optional.empty(),
                clock.instant().plus(KEPT));
    }

    /** A server that cannot say what is allowed is left alone for now. */
    private Rules none(String why) {
        return new Rules(
                new SimpleRobotRules(RobotRulesMode.ALLOW_NONE),
                Optional.of(why),
                clock.instant().plus(RETRIED));
    }
}
