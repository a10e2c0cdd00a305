package org.entente.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.ledger.Claims.article;
import static org.entente.ledger.Claims.exactly;
import static org.entente.ledger.Claims.transfer;
import static org.entente.ledger.Claims.visit;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.entente.model.Claim;
import org.entente.model.Status;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A revision is a new version of an article: the old one is kept, but what it says no longer counts. */
class VersionsTest {

    private static final String PAGE = "https://example.org/helicopters";

    @TempDir
    Path folder;

    Ledger ledger;

    @BeforeEach
    void open() {
        ledger = Ledger.open(folder.resolve("versions.ledger"));
    }

    @AfterEach
    void close() {
        ledger.close();
    }

    private static Claim four() {
        return transfer("RUS", "PAK", "Mi-35", "helicopter", exactly(4)).made();
    }

    private static Claim eight() {
        return transfer("RUS", "PAK", "Mi-35", "helicopter", exactly(8)).made();
    }

    private Appended append(String id, String article, Claim... claims) {
        return ledger.append(List.of(new Coded(article(id, "2015-08-20"), List.of(claims), article)));
    }

    private List<String> told() {
        return ledger.entries(Query.ALL).stream()
                .flatMap(entry -> entry.claims().stream())
                .map(told -> told.citation().document())
                .toList();
    }

    private List<String> versions(String article) {
        return ledger.versions(article).stream()
                .map(version -> version.number() + " " + version.document().document())
                .toList();
    }

    @Test
    void aRevisedArticleCountsAsItReadsNowAndIsKeptAsItWas() {
        Claim four = four();
        Claim eight = eight();
        assertThat(append("first", PAGE, four)).isEqualTo(new Appended(1, 1, 1, 0, Set.of()));
        assertThat(append("second", PAGE, eight)).isEqualTo(new Appended(1, 1, 0, 1, Set.of()));

        assertThat(told()).containsExactly("second");
        assertThat(ledger.contents()).isEqualTo(new Contents(1, 0, 1, 1));
        assertThat(ledger.dyads(1)).containsExactly(new Dyad("PAK", "RUS", 1));
        assertThat(ledger.documents()).extracting(Citation::document).containsExactly("second");
        assertThat(versions(PAGE)).containsExactly("1 first", "2 second");
        assertThat(ledger.claims("first")).containsExactly(four);
        assertThat(ledger.document("first")).isPresent();
        assertThat(ledger.holds("first")).isTrue();
    }

    @Test
    void anEntryKeepsItsNumberWhenARevisionSaysTheSame() {
        append("first", PAGE, visit("RUS", "PAK", "Sergey Lavrov", null).made());
        long entry = ledger.entries(Query.ALL).get(0).id();
        append("second", PAGE, visit("RUS", "PAK", "Sergey Lavrov", null).made());

        assertThat(ledger.entries(Query.ALL)).extracting(Entry::id).containsExactly(entry);
        assertThat(told()).containsExactly("second");
    }

    @Test
    void whatARevisionTookBackKeepsNothingApart() {
        append(
                "other",
                "https://example.org/other",
                transfer("RUS", "PAK", "Mi-35", "helicopter", null).in(2015).made());
        append(
                "first",
                PAGE,
                transfer("RUS", "PAK", "Mi-35", "helicopter", exactly(4))
                        .in(2015)
                        .made());
        append(
                "second",
                PAGE,
                transfer("RUS", "PAK", "Mi-35", "helicopter", exactly(8))
                        .in(2015)
                        .made());

        assertThat(ledger.entries(Query.ALL)).hasSize(1);
        assertThat(told()).containsExactly("other", "second");
    }

    @Test
    void aWithdrawnEndNoLongerEnds() {
        append(
                "deal",
                "https://example.org/deal",
                transfer("RUS", "PAK", "Mi-35")
                        .is(Status.AGREED)
                        .on("2015-08-19")
                        .made());
        append(
                "denied",
                PAGE,
                transfer("RUS", "PAK", "Mi-35")
                        .is(Status.STOPPED)
                        .on("2015-08-19")
                        .made());
        assertThat(ledger.entries(Query.ALL)).extracting(Entry::status).containsExactly(Status.STOPPED);

        append("corrected", PAGE);

        assertThat(ledger.entries(Query.ALL)).extracting(Entry::status).containsExactly(Status.AGREED);
    }

    @Test
    void anArticleThatReturnsToWhatItSaidCountsAgain() {
        append("first", PAGE, four());
        append("second", PAGE, eight());
        assertThat(append("first", PAGE)).isEqualTo(new Appended(0, 0, 0, 1, Set.of("first")));

        assertThat(told()).containsExactly("first");
        assertThat(versions(PAGE)).containsExactly("1 first", "2 second", "3 first");
    }

    @Test
    void anArticleThatStandsElsewhereUnchangedStillCounts() {
        String copy = "https://example.net/copy";
        append("first", PAGE, four());
        append("first", copy);
        append("second", PAGE, eight());
        assertThat(told()).containsExactlyInAnyOrder("first", "second");

        append("second", copy);
        assertThat(told()).containsExactly("second");
    }

    @Test
    void versionsInOneBatchFollowOneAnother() {
        Appended appended = ledger.append(List.of(
                new Coded(article("first", "2015-08-20"), List.of(four()), PAGE),
                new Coded(article("second", "2015-08-20"), List.of(eight()), PAGE)));

        assertThat(appended.revisions()).isEqualTo(1);
        assertThat(told()).containsExactly("second");
    }

    @Test
    void anAppendThatFailsLeavesTheOldVersionInItsPlace() {
        Claim four = four();
        append("first", PAGE, four);
        try {
            append("second", PAGE, four);
        } catch (LedgerException twice) {
            assertThat(twice).hasMessageContaining("nothing was added");
        }

        assertThat(told()).containsExactly("first");
        assertThat(versions(PAGE)).containsExactly("1 first");
    }

    @Test
    void whatIsWatchedIsRemembered() {
        Instant at = Instant.parse("2021-04-20T08:00:00Z");
        Checked once = new Checked("https://example.org/feed", "\"a1\"", null, at, at.plusSeconds(600), 0, null);
        Checked then = new Checked("https://example.org/feed", "\"a1\"", "now", at, null, 2, "status 503");
        ledger.check(once);
        assertThat(ledger.checked("https://example.org/feed")).contains(once);
        ledger.check(then);
        assertThat(ledger.checked("https://example.org/feed")).contains(then);
        assertThat(ledger.checked("https://example.org/other")).isEmpty();

        ledger.append(List.of(), List.of(new Seen("feed", "one", "x"), new Seen("feed", "two", "y")));
        ledger.append(List.of(), List.of(new Seen("feed", "two", "z"), new Seen("other", "one", "w")));
        assertThat(ledger.seen("feed")).isEqualTo(Map.of("one", "x", "two", "z"));
    }
}
