package org.entente.watch;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.entente.documents.Source;
import org.entente.ledger.Checked;
import org.entente.ledger.Coded;
import org.entente.ledger.Ledger;
import org.entente.ledger.Seen;
import org.entente.model.Document;
import org.entente.pipeline.Outcome;
import org.entente.web.Fetched;
import org.entente.web.Fetcher;
import org.entente.web.Wanted;
import org.jspecify.annotations.Nullable;

/**
 * Reads the new and revised items of a feed. An item that holds its article is read as it stands; of
 * one with a summary only, the page that it links to is.
 */
final class FeedVisit implements Visit {

    /** Characters of an item that holds its article; a shorter one may be a summary, and its page tells more. */
    private static final int WHOLE_ARTICLE = 1500;

    /** What came of one visit. */
    private static final class Tally {
        private int fresh;
        private int known;
        private int postponed;
    }

    private final String url;
    private final Desk desk;
    private final Fetcher fetcher;
    private final Pace pace;
    private final Clock clock;
    private boolean whole;

    FeedVisit(String url, Desk desk, Fetcher fetcher, Pace pace, Clock clock) {
        this.url = url;
        this.desk = desk;
        this.fetcher = fetcher;
        this.pace = pace;
        this.clock = clock;
    }

    @Override
    public String address() {
        return url;
    }

    @Override
    public boolean whole() {
        return whole;
    }

    @Override
    public Duration visit(Ledger ledger) {
        whole = false;
        Checked before = ledger.checked(url).orElse(new Checked(url, null, null, Instant.EPOCH, null, 0, null));
        Fetched fetched = fetcher.fetch(new Wanted(url, before.etag(), before.lastModified()));
        desk.check();
        if (fetched instanceof Fetched.Failed failed) {
            return failed(ledger, before, failed);
        }
        if (fetched instanceof Fetched.Page page) {
            return page(ledger, before, page);
        }
        Fetched.Unchanged unchanged = (Fetched.Unchanged) fetched;
        whole = true;
        Duration fresh = unchanged.fresh() == null ? Duration.ZERO : unchanged.fresh();
        Duration next = pace.next(last(before), false, fresh);
        remember(ledger, before.etag(), before.lastModified(), next, 0, null);
        desk.journal().tell(url + ": nothing new" + again(next));
        return next;
    }

    private Duration failed(Ledger ledger, Checked before, Fetched.Failed failed) {
        int failures = before.failures() + 1;
        Duration next = pace.afterFailure(failures, failed.retryAfter());
        String message = failed.problem().message();
        remember(ledger, before.etag(), before.lastModified(), next, failures, message);
        desk.journal().tell(url + ": " + message + again(next));
        return next;
    }

    private Duration page(Ledger ledger, Checked before, Fetched.Page page) {
        Source source = new Source(url, Source.fetched(url, page.body(), null).bytes(), null, page.mediaType(), url);
        Tally tally = items(ledger, source);
        Duration next = pace.next(last(before), tally.fresh > 0, Wishes.rest(page.body(), page.fresh()));
        // What was put off is in the feed as it stands; so it is asked for as if it were not known.
        whole = tally.postponed == 0;
        remember(ledger, whole ? page.etag() : null, whole ? page.lastModified() : null, next, 0, null);
        desk.journal()
                .tell(url + ": " + tally.fresh + " new or revised, " + tally.known + " known"
                        + (whole ? "" : ", " + tally.postponed + " put off") + again(next));
        return next;
    }

    private Tally items(Ledger ledger, Source feed) {
        Tally tally = new Tally();
        Map<String, String> seen = ledger.seen(url);
        List<Document> items = desk.list(feed);
        Map<String, Integer> links = new HashMap<>();
        items.forEach(item -> links.merge(link(item), 1, Integer::sum));
        Map<String, String> wanted = new HashMap<>();
        for (Document item : items) {
            // Some feeds link all their items to one page, which is then no item's own.
            String article = links.getOrDefault(link(item), 0) == 1 ? link(item) : item.source();
            if (item.id().equals(seen.get(item.source()))) {
                tally.known++;
            } else if (item.text().length() >= WHOLE_ARTICLE || !article.equals(item.url())) {
                tally.fresh++;
                wanted.put(item.id(), article);
            } else {
                desk.check();
                page(ledger, item, article, wanted, tally);
            }
        }
        asTheyStand(ledger, feed, wanted);
        return tally;
    }

    private static String link(Document item) {
        return item.url() == null ? item.source() : item.url();
    }

    /** Reads the page of an item, or where there is none the item itself. */
    private void page(Ledger ledger, Document item, String link, Map<String, String> wanted, Tally tally) {
        Fetched fetched = fetcher.fetch(Wanted.of(link));
        desk.check();
        Seen seen = new Seen(url, item.source(), item.id());
        if (fetched instanceof Fetched.Page page) {
            Source source = new Source(
                    link,
                    Source.fetched(link, page.body(), null).bytes(),
                    item.published(),
                    page.mediaType(),
                    page.url());
            tally.fresh++;
            desk.read(source, ledger, link, seen);
        } else if (fetched instanceof Fetched.Failed failed && !failed.lasting()) {
            tally.postponed++;
            desk.journal().tell(failed.problem() + "; put off");
        } else {
            if (fetched instanceof Fetched.Failed failed) {
                desk.journal().tell(failed.problem() + "; its summary is read");
            }
            tally.fresh++;
            wanted.put(item.id(), link);
        }
    }

    /** Reads items as they stand in the feed: {@code wanted} gives of each document's id the article it is. */
    private void asTheyStand(Ledger ledger, Source feed, Map<String, String> wanted) {
        if (wanted.isEmpty()) {
            return;
        }
        desk.pipeline()
                .code(
                        List.of(feed),
                        document -> !wanted.containsKey(document.id()) || ledger.holds(document.id()),
                        outcome -> {
                            desk.check();
                            take(ledger, outcome, wanted);
                        });
    }

    private void take(Ledger ledger, Outcome outcome, Map<String, String> wanted) {
        if (outcome instanceof Outcome.Coded coded) {
            Document document = coded.article().document();
            append(ledger, new Coded(document, coded.claims(), wanted.get(document.id())));
        } else if (outcome instanceof Outcome.Skipped skipped
                && wanted.containsKey(skipped.document().id())) {
            Document document = skipped.document();
            append(ledger, new Coded(document, List.of(), wanted.get(document.id())));
        } else if (outcome instanceof Outcome.Foreign foreign) {
            Document document = foreign.document();
            ledger.append(List.of(), List.of(new Seen(url, document.source(), document.id())));
            desk.journal().tell("set aside " + foreign.problem());
        } else if (outcome instanceof Outcome.Failed failed && failed.cause() != null) {
            desk.journal().tell(failed.problem().toString());
        }
    }

    private void append(Ledger ledger, Coded coded) {
        Document document = coded.document();
        desk.append(ledger, coded, List.of(new Seen(url, document.source(), document.id())));
    }

    private void remember(
            Ledger ledger,
            @Nullable String etag,
            @Nullable String lastModified,
            Duration next,
            int failures,
            @Nullable String message) {
        Instant now = clock.instant();
        ledger.check(new Checked(url, etag, lastModified, now, now.plus(next), failures, message));
    }

    private static @Nullable Duration last(Checked before) {
        return before.due() == null || before.failures() > 0 ? null : Duration.between(before.at(), before.due());
    }

    private String again(Duration next) {
        return "; next at " + clock.instant().plus(next).truncatedTo(ChronoUnit.SECONDS);
    }
}
