package org.entente.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.ledger.Claims.article;
import static org.entente.ledger.Claims.event;
import static org.entente.ledger.Claims.transfer;
import static org.entente.ledger.Claims.visit;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.entente.model.Claim;
import org.entente.model.Document;
import org.entente.model.Passage;
import org.entente.model.Plover;
import org.entente.model.Span;
import org.entente.model.Status;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** One report in several papers: all are kept and shown, and what they repeat counts once. */
class CopiesTest {

    private static final String LEAD =
            "Russia's foreign minister Sergei Lavrov arrived in Islamabad on Tuesday for two days of talks on trade and"
                    + " security, the first visit by a Russian foreign minister to Pakistan in nine years.";
    private static final String DEAL =
            "Russia will deliver four Mi-35 helicopters to Pakistan under a defence contract that was signed in August,"
                    + " Pakistani officials said on the sidelines of the meeting, without giving a price.";
    private static final String REST =
            "The two ministers also spoke about the gas pipeline from Karachi to Lahore, which has waited for a start for"
                    + " six years, and about the vaccine that Moscow has offered to send in the coming weeks.";
    private static final String OWN =
            "In Lahore traders told this newspaper that they had heard of no order from Russia so far and expected none.";

    private static final String DAILY =
            "The following is the public schedule of the ministry, which is subject to change."
                    + " All events are closed to the press unless they are marked as open. Journalists who wish to attend must"
                    + " register with the press office by nine in the morning.";

    @TempDir
    Path folder;

    Ledger ledger;

    @BeforeEach
    void open() {
        ledger = Ledger.open(folder.resolve("copies.ledger"));
    }

    @AfterEach
    void close() {
        ledger.close();
    }

    private static Claim arrival() {
        return visit("RUS", "PAK", "Sergey Lavrov", "foreign minister")
                .on("2021-04-06")
                .text(LEAD)
                .made();
    }

    private static Claims deal() {
        return transfer("RUS", "PAK", "Mi-35").is(Status.AGREED).text(DEAL).sentence(1);
    }

    private Appended agency() {
        return ledger.append(article("agency", "2021-04-06", LEAD, DEAL, REST), List.of(arrival(), deal().made()));
    }

    private List<String> entries() {
        return ledger.entries(Query.ALL).stream()
                .map(entry -> Line.of(entry).what() + ": " + entry.claims().size() + " claims of "
                        + entry.claims().get(0).sources().stream()
                                .map(Citation::document)
                                .toList())
                .toList();
    }

    /** What the views count: claims, reports of their own, articles. */
    private List<List<String>> counts() {
        return ledger.ask("SELECT what, claims, documents, sources FROM ledger ORDER BY what", 10)
                .rows();
    }

    private boolean copies(String one, String other) {
        return ledger.copies(one).stream()
                .anyMatch(copy -> List.of(
                                copy.document().document(), copy.original().document())
                        .contains(other));
    }

    @Test
    void whatACopyRepeatsCountsOnceAndAllItsSourcesAreKept() {
        agency();
        Appended copy = ledger.append(
                article(
                        "daily",
                        "2021-04-07",
                        "ISLAMABAD (Agency) - " + LEAD,
                        DEAL,
                        "Additional reporting by our staff"),
                List.of(arrival(), deal().made()));

        assertThat(copy).isEqualTo(new Appended(1, 0, 0, 0, java.util.Set.of()));
        assertThat(entries())
                .containsExactly(
                        "Sergey Lavrov (foreign minister, RUS) to PAK: 1 claims of [agency, daily]",
                        "Mi-35, RUS → PAK: 1 claims of [agency, daily]");
        assertThat(counts())
                .containsExactly(
                        List.of("Mi-35 from RUS to PAK", "1", "1", "2"),
                        List.of("Sergey Lavrov to PAK", "1", "1", "2"));
        assertThat(Line.of(ledger.entries(Query.ALL).get(0)).sources())
                .containsExactly(
                        "The Paper, 2021-04-06, \"Title of agency\"", "The Paper, 2021-04-07, \"Title of daily\"");
        assertThat(ledger.contents()).isEqualTo(new Contents(2, 1, 2, 2));
        assertThat(ledger.claims("daily")).hasSize(2);
        assertThat(ledger.ask("SELECT count(*), sum(sources) FROM claims", 1).rows())
                .containsExactly(List.of("2", "4"));
        assertThat(ledger.ask("SELECT count(*) FROM told", 1).rows()).containsExactly(List.of("4"));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6})
    void theOrderOfReadingDoesNotMatter(int seed) {
        List<Coded> articles = new ArrayList<>(List.of(
                new Coded(article("agency", "2021-04-06", LEAD, DEAL, REST), List.of(arrival(), deal().made())),
                new Coded(article("daily", "2021-04-07", LEAD, REST), List.of(arrival())),
                new Coded(article("weekly", "2021-04-09", DEAL, OWN), List.of(deal().made(), undated(OWN))),
                new Coded(article("evening", "2021-04-06", LEAD, DEAL, OWN), List.of(arrival(), undated(OWN)))));
        Collections.shuffle(articles, new java.util.Random(seed));
        articles.forEach(article -> ledger.append(List.of(article)));
        articles.forEach(article -> ledger.append(List.of(article)));

        assertThat(counts())
                .containsExactly(
                        List.of("ACCUSE", "1", "1", "2"),
                        List.of("Mi-35 from RUS to PAK", "1", "1", "2"),
                        List.of("Sergey Lavrov to PAK", "1", "1", "3"));
        assertThat(ledger.contents()).isEqualTo(new Contents(4, 3, 3, 3));
    }

    /** A claim without a date is compared with no other article, unless that is a copy. */
    private static Claim undated(String sentence) {
        return event(Plover.Type.ACCUSE, "PAK", "RUS")
                .text(sentence)
                .sentence(2)
                .made();
    }

    @Test
    void aSentenceIsTheSameInAnotherSpellingAndCutLightly() {
        agency();
        String american = DEAL.replace("defence", "defense").replace(", without giving a price", "");
        Appended copy = ledger.append(
                article("daily", "2021-04-07", LEAD, american, REST),
                List.of(deal().text(american).made()));

        assertThat(copy.claims()).isZero();
    }

    @Test
    void theHeadlineOfACopySaysNothingMore() {
        agency();
        String headline = "Pakistan to get helicopters";
        Document plain = article("daily", "2021-04-07", headline, LEAD, DEAL);
        List<Passage> passages = new ArrayList<>(plain.passages());
        passages.set(0, new Passage(Passage.Kind.HEADLINE, new Span(0, headline.length())));
        Document daily = new Document(
                plain.id(),
                plain.source(),
                headline,
                null,
                null,
                plain.published(),
                "en",
                null,
                plain.text(),
                passages,
                plain.origin());
        Appended copy =
                ledger.append(daily, List.of(deal().text(headline).sentence(0).made(), deal().made()));

        assertThat(copy.claims()).isZero();
    }

    @Test
    void whatACopyAddsCounts() {
        agency();
        Appended copy = ledger.append(
                article("daily", "2021-04-07", LEAD, DEAL, OWN),
                List.of(
                        arrival(),
                        transfer("RUS", "PAK", "Mi-35")
                                .is(Status.REFUSED)
                                .text(OWN)
                                .made()));

        assertThat(copy.claims()).isEqualTo(1);
        assertThat(counts())
                .containsExactly(
                        List.of("Mi-35 from RUS to PAK", "2", "2", "2"),
                        List.of("Sergey Lavrov to PAK", "1", "1", "2"));
    }

    @Test
    void aCopyTellsWhatItIsACopyOf() {
        ledger.append(article("daily", "2021-04-07", LEAD, DEAL, OWN), List.of());
        agency();

        Copy daily = ledger.copies("agency").get(0);
        assertThat(daily.document().document()).isEqualTo("daily");
        assertThat(daily.original().document()).isEqualTo("agency");
        assertThat(daily.share()).isBetween(0.7, 0.8);
    }

    @Test
    void anotherArticleOnTheSameEventIsNoCopy() {
        agency();
        String said = "Moscow would not say when the four Mi-35 would arrive in Pakistan.";
        Appended other = ledger.append(
                article("other", "2021-04-07", OWN, said, "The Russian foreign minister is in Islamabad for two days."),
                List.of(deal().text(said).made()));

        assertThat(copies("agency", "other")).isFalse();
        assertThat(other.claims()).isEqualTo(1);
    }

    @Test
    void aRoundUpThatQuotesAParagraphIsNoCopyAndCounts() {
        agency();
        Appended roundUp = ledger.append(
                article("round-up", "2021-04-07", OWN, DEAL, DAILY, OWN.replace("Lahore", "Quetta")),
                List.of(deal().made()));

        assertThat(copies("agency", "round-up")).isFalse();
        assertThat(roundUp.claims()).isEqualTo(1);
    }

    @Test
    void theNotesOfASeriesAreNoCopies() {
        String monday = "Secretary Smith meets with the Foreign Minister of Kenya, Alfred Mutua, in Nairobi.";
        String tuesday = "Secretary Smith meets with the Foreign Minister of Ghana, Shirley Botchwey, in Accra.";
        ledger.append(article("monday", "2021-04-05", monday, DAILY), List.of());
        ledger.append(article("tuesday", "2021-04-06", tuesday, DAILY), List.of());
        ledger.append(article("next week", "2021-04-12", monday, DAILY), List.of());

        assertThat(ledger.contents().copies()).isZero();
    }

    @Test
    void aLaterVersionIsNoCopy() {
        String page = "https://example.org/agency";
        ledger.append(List.of(new Coded(article("first", "2021-04-06", LEAD, DEAL), List.of(arrival()), page)));
        ledger.append(List.of(new Coded(article("second", "2021-04-06", LEAD, DEAL, REST), List.of(arrival()), page)));

        assertThat(ledger.copies("first")).isEmpty();
        assertThat(ledger.contents()).isEqualTo(new Contents(1, 0, 1, 1));
    }

    @Test
    void copiesInOneBatchAreFoundToo() {
        Appended appended = ledger.append(List.of(
                new Coded(article("agency", "2021-04-06", LEAD, DEAL, REST), List.of(arrival())),
                new Coded(article("daily", "2021-04-07", LEAD, DEAL), List.of(arrival())),
                new Coded(article("weekly", "2021-04-08", LEAD, REST), List.of(arrival()))));

        assertThat(appended.claims()).isEqualTo(1);
        assertThat(entries())
                .containsExactly("Sergey Lavrov (foreign minister, RUS) to PAK: 1 claims of [agency, daily, weekly]");
    }

    @Test
    void aCopyStillSaysWhatItsOriginalTookBack() {
        String page = "https://example.org/agency";
        ledger.append(List.of(
                new Coded(article("agency", "2021-04-06", LEAD, DEAL, REST), List.of(arrival(), deal().made()), page)));
        ledger.append(article("daily", "2021-04-07", LEAD, DEAL), List.of(arrival(), deal().made()));
        ledger.append(List.of(new Coded(article("corrected", "2021-04-06", LEAD, REST), List.of(arrival()), page)));

        assertThat(entries())
                .containsExactly(
                        "Sergey Lavrov (foreign minister, RUS) to PAK: 1 claims of [corrected, daily]",
                        "Mi-35, RUS → PAK: 1 claims of [daily]");
    }

    @Test
    void aLateCopyOfAnOldPromiseDoesNotTakeItUpAgain() {
        agency();
        ledger.append(
                article("other", "2021-04-08", OWN),
                List.of(transfer("RUS", "PAK", "Mi-35")
                        .is(Status.STOPPED)
                        .text(OWN)
                        .made()));
        ledger.append(article("weekly", "2021-04-09", LEAD, DEAL, REST), List.of(arrival(), deal().made()));

        assertThat(ledger.entries(Query.ALL)).extracting(Entry::status).containsExactly(Status.DONE, Status.STOPPED);
    }

    @Test
    void manyPapersPrintOneReport() {
        agency();
        for (int i = 0; i < 30; i++) {
            List<String> paragraphs = new ArrayList<>(Arrays.asList(LEAD, DEAL, REST));
            paragraphs.remove(i % 3);
            ledger.append(
                    article("paper" + i, "2021-04-07", paragraphs.toArray(String[]::new)),
                    i % 3 == 0 ? List.of() : List.of(arrival()));
        }

        assertThat(counts())
                .containsExactly(
                        List.of("Mi-35 from RUS to PAK", "1", "1", "1"),
                        List.of("Sergey Lavrov to PAK", "1", "1", "21"));
    }
}
