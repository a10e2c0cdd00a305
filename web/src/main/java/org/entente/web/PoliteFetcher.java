package org.entente.web;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.HashSet;
import java.util.Set;
import okhttp3.HttpUrl;
import org.entente.model.Problem;
import org.jspecify.annotations.Nullable;

/** Fetches in turn with others, by the rules of each host, following redirects and trying again what may pass. */
final class PoliteFetcher implements Fetcher {

    private static final int OK = 200;
    private static final int NOT_MODIFIED = 304;

    /** What passes: the server is busy, or what stands behind it is. */
    private static final Set<Integer> PASSING = Set.of(408, 425, 429, 500, 502, 503, 504);

    /** The wait before the second try; each further one is twice as long. */
    private static final Duration FIRST_WAIT = Duration.ofSeconds(2);

    /** A page cannot be fetched. */
    private static final class GivenUp extends Exception {
        private static final long serialVersionUID = 1L;

        private final transient Fetched.Failed failed;

        GivenUp(Fetched.Failed failed) {
            this.failed = failed;
        }
    }

    private final Manners manners;
    private final Exchange exchange;
    private final Robots robots;
    private final Turns turns;
    private final Clock clock;
    private final Pause pause;
    private volatile boolean closed;

    private PoliteFetcher(Manners manners, Exchange exchange, Clock clock, Pause pause) {
        this.manners = manners;
        this.exchange = exchange;
        this.clock = clock;
        this.pause = pause;
        robots = new Robots(exchange, manners.robot(), clock);
        turns = new Turns(clock, pause);
    }

    static PoliteFetcher of(Manners manners, Resolver resolver, Pause pause) {
        return new PoliteFetcher(manners, new Exchange(manners, resolver), Clock.systemUTC(), pause);
    }

    @Override
    public Fetched fetch(Wanted wanted) {
        HttpUrl url = HttpUrl.parse(wanted.url());
        if (url == null || url.host().isEmpty()) {
            return failed(wanted, "is no address; allowed: one as https://example.org/page", true, null);
        }
        if (!url.username().isEmpty() || !url.password().isEmpty()) {
            return failed(wanted, "holds a name or password, which are not sent", true, null);
        }
        try {
            return followed(wanted, url.newBuilder().fragment(null).build());
        } catch (GivenUp e) {
            return e.failed;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return failed(wanted, "was broken off", false, null);
        }
    }

    private Fetched followed(Wanted wanted, HttpUrl first) throws GivenUp, InterruptedException {
        Set<HttpUrl> been = new HashSet<>();
        HttpUrl url = first;
        while (been.add(url)) {
            Exchange.Answer answer = insisting(wanted, url);
            if (answer.status() == OK) {
                return page(url, answer);
            }
            if (answer.status() == NOT_MODIFIED && (wanted.etag() != null || wanted.lastModified() != null)) {
                return new Fetched.Unchanged(HttpTimes.fresh(answer.headers(), clock.instant()));
            }
            if (!Redirects.is(answer.status())) {
                throw givenUp(wanted, "the server answers " + Trouble.status(answer.status()), true);
            }
            HttpUrl next = Redirects.target(url, answer.headers());
            if (next == null) {
                throw givenUp(
                        wanted,
                        "is sent on to \"" + answer.headers().get("Location") + "\"; allowed: an http or https address",
                        true);
            }
            if (been.size() > manners.redirects() && !been.contains(next)) {
                throw givenUp(wanted, "is sent on more than " + manners.redirects() + " times", true);
            }
            url = next;
        }
        throw givenUp(wanted, "is sent on in a circle, back to " + url, true);
    }

    /** The answer of one address, asked for as often as manners allow. */
    private Exchange.Answer insisting(Wanted wanted, HttpUrl url) throws GivenUp, InterruptedException {
        Duration wait = FIRST_WAIT;
        for (int attempt = 1; ; attempt++) {
            String why;
            Duration asked = null;
            try {
                Exchange.Answer answer = once(wanted, url);
                if (!PASSING.contains(answer.status())) {
                    return answer;
                }
                why = "the server answers " + Trouble.status(answer.status());
                asked = HttpTimes.retryAfter(answer.headers(), clock.instant());
            } catch (IOException e) {
                why = Trouble.words(e);
                if (!Trouble.passing(e)) {
                    throw givenUp(wanted, why, true);
                }
            }
            if (attempt >= manners.tries() || closed || (asked != null && asked.compareTo(manners.longestWait()) > 0)) {
                throw new GivenUp(failed(wanted, why + times(attempt), false, asked));
            }
            pause.of(asked != null && asked.compareTo(wait) > 0 ? asked : wait);
            wait = wait.multipliedBy(2);
        }
    }

    private Exchange.Answer once(Wanted wanted, HttpUrl url) throws GivenUp, InterruptedException, IOException {
        if (closed) {
            throw givenUp(wanted, "was broken off", false);
        }
        Robots.Rules rules = robots.of(url);
        String objection = rules.objection(url).orElse(null);
        if (objection != null) {
            throw givenUp(wanted, objection, rules.trouble().isEmpty());
        }
        turns.await(url.host(), rules.rest(manners.delay()));
        return exchange.get(url, wanted.etag(), wanted.lastModified(), manners.bytes());
    }

    private Fetched page(HttpUrl url, Exchange.Answer answer) {
        return new Fetched.Page(
                url.toString(),
                answer.body(),
                answer.headers().get("Content-Type"),
                answer.headers().get("ETag"),
                answer.headers().get("Last-Modified"),
                HttpTimes.fresh(answer.headers(), clock.instant()));
    }

    private static String times(int tries) {
        return tries == 1 ? "" : "; asked " + tries + " times";
    }

    private static GivenUp givenUp(Wanted wanted, String message, boolean lasting) {
        return new GivenUp(failed(wanted, message, lasting, null));
    }

    private static Fetched.Failed failed(Wanted wanted, String message, boolean lasting, @Nullable Duration wait) {
        return new Fetched.Failed(new Problem(wanted.url(), "", message), lasting, wait);
    }

    @Override
    public void close() {
        closed = true;
        exchange.cancel();
    }
}
