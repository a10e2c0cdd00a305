package org.entente.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.ledger.Claims.exactly;
import static org.entente.ledger.Claims.exercise;
import static org.entente.ledger.Claims.transfer;
import static org.entente.ledger.Claims.visit;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.entente.model.Status;
import org.entente.model.When;
import org.junit.jupiter.api.Test;

/** How an entry stands when its claims are taken together, and which claims it gets. */
class StandingTest extends OpenLedger {

    private Entry entry() {
        List<Entry> entries = ledger.entries(Query.ALL);
        assertThat(entries).hasSize(1);
        return entries.get(0);
    }

    private static Claims su35(Status status) {
        return transfer("RUS", "PAK", "Su-35").is(status);
    }

    @Test
    void aPromiseClimbs() {
        read("2015-08-20", su35(Status.IN_TALKS).on("2015-08-19"));
        assertThat(entry().status()).isEqualTo(Status.IN_TALKS);
        read("2017-02-01", su35(Status.AGREED).on("2017-01-30"));
        assertThat(entry().status()).isEqualTo(Status.AGREED);
        read("2019-02-01", su35(Status.DONE).in(2018));
        assertThat(entry().status()).isEqualTo(Status.DONE);
        assertThat(entry().date()).isEqualTo(When.year(2018));
    }

    @Test
    void anArticleThatLooksBackDoesNotTakeItDown() {
        read("2017-02-01", su35(Status.DONE).on("2017-01-30"));
        read("2021-04-20", su35(Status.AGREED).is(Status.IN_TALKS));
        assertThat(entry().status()).isEqualTo(Status.DONE);
    }

    @Test
    void aPromiseEndsAndMayBeTakenUpAgain() {
        read("2015-08-20", su35(Status.AGREED).on("2015-08-19"));
        read("2016-03-01", su35(Status.STOPPED));
        assertThat(entry().status()).isEqualTo(Status.STOPPED);
        read("2018-03-01", su35(Status.PROPOSED));
        assertThat(entry().status()).isEqualTo(Status.PROPOSED);
    }

    @Test
    void withinOneArticleTheFirmerHoldsUnlessTheDatesSayOtherwise() {
        read(
                "2021-04-20",
                visit("RUS", "PAK", "Lavrov", null).on("2021-04-06"),
                visit("RUS", "PAK", "Lavrov", null).is(Status.AGREED).sentence(3));
        assertThat(entry().status()).isEqualTo(Status.DONE);
        assertThat(entry().date()).isEqualTo(When.day(LocalDate.of(2021, 4, 6)));
    }

    @Test
    void ofOneDayAnEndOutweighsAPromiseButNotADeed() {
        read("2015-08-20", su35(Status.AGREED), su35(Status.REFUSED));
        assertThat(entry().status()).isEqualTo(Status.REFUSED);
        read("2015-08-20", su35(Status.DONE));
        assertThat(entry().status()).isEqualTo(Status.DONE);
    }

    @Test
    void aPlanSpeaksForTheDayItWasToldNotForTheDayItWasPlannedFor() {
        read("2015-01-01", visit("RUS", "PAK", "Lavrov", null).is(Status.AGREED).on("2015-03-09"));
        read(
                "2015-02-01",
                visit("RUS", "PAK", "Lavrov", null).is(Status.STOPPED).on("2015-03-09"));
        assertThat(entry().status()).isEqualTo(Status.STOPPED);
    }

    @Test
    void theDateIsTheMostPreciseOfThoseThatSayHowItStands() {
        read("2021-01-01", su35(Status.AGREED).in(2015));
        read("2021-02-01", su35(Status.AGREED).when(When.month(YearMonth.of(2015, 8))));
        assertThat(entry().date()).isEqualTo(When.month(YearMonth.of(2015, 8)));
        read("2021-03-01", su35(Status.IN_TALKS).on("2015-02-03"));
        assertThat(entry().date()).isEqualTo(When.month(YearMonth.of(2015, 8)));
    }

    @Test
    void theDateComesFromAnyClaimWhenThoseHaveNone() {
        read("2021-01-01", su35(Status.DONE));
        assertThat(entry().date()).isEqualTo(When.UNKNOWN);
        read("2021-02-01", su35(Status.AGREED).in(2015));
        assertThat(entry().status()).isEqualTo(Status.DONE);
        assertThat(entry().date()).isEqualTo(When.year(2015));
    }

    @Test
    void articlesThatDifferAreKeptSideBySide() {
        read("2015-08-20", transfer("RUS", "PAK", "Mi-35", null, exactly(4)).in(2015));
        read("2015-08-21", transfer("RUS", "PAK", "Mi-35", null, exactly(20)).in(2015));

        assertThat(ledger.entries(Query.ALL))
                .extracting(entry -> Line.of(entry).what())
                .containsExactly("4 × Mi-35, RUS → PAK", "20 × Mi-35, RUS → PAK");
    }

    @Test
    void whatAClaimLeavesUntoldIsTakenFromItsArticle() {
        read(
                "2015-08-20",
                transfer("RUS", "PAK", "Mi-35", null, exactly(4))
                        .is(Status.AGREED)
                        .on("2015-08-19")
                        .sentence(1),
                transfer("RUS", "PAK", null, "helicopters", null)
                        .is(Status.AGREED)
                        .in(2016)
                        .sentence(4),
                transfer("RUS", "PAK", null, null, null).is(Status.AGREED).sentence(5));

        assertThat(entry().claims()).hasSize(3);
        assertThat(entry().claims().get(1).reason()).isEqualTo("same parties, article, Mi-35, promise, later firmer");
    }

    @Test
    void ofSeveralThatMayBeMeantItIsTheOneThatFitsBest() {
        read(
                "2015-08-20",
                transfer("RUS", "PAK", "Mi-35", "helicopter", exactly(4))
                        .in(2015)
                        .sentence(1),
                transfer("RUS", "PAK", "Su-35", "jet", exactly(10)).in(2015).sentence(2),
                transfer("RUS", "PAK", null, "helicopters", null).in(2015).sentence(3),
                transfer("RUS", "PAK", null, null, exactly(10)).in(2015).sentence(4));

        assertThat(ledger.entries(Query.ALL))
                .extracting(
                        entry -> Line.of(entry).what() + ": " + entry.claims().size())
                .containsExactly("4 × Mi-35 helicopter, RUS → PAK: 2", "10 × Su-35 jet, RUS → PAK: 2");
    }

    @Test
    void anEarlierDrillIsOfTheSeriesThatItsArticleIsAbout() {
        read("2016-09-24", exercise("Druzhba-2016", "Druzhba", "RUS", "PAK").on("2016-09-24"));
        read(
                "2018-10-22",
                exercise("Druzhba III", "Druzhba", "RUS", "PAK")
                        .on("2018-10-21")
                        .sentence(1),
                exercise(null, null, "RUS", "PAK").in(2016).sentence(4));

        assertThat(ledger.entries(Query.ALL))
                .extracting(entry -> entry.date() + ": " + entry.claims().size())
                .containsExactly(
                        When.day(LocalDate.of(2016, 9, 24)) + ": 2", When.day(LocalDate.of(2018, 10, 21)) + ": 1");
    }

    @Test
    void aClaimThatFitsTwoEntriesEquallyWellIsNotGuessedInto() {
        read("2015-08-20", transfer("RUS", "PAK", "Mi-35", null, exactly(4)).in(2015));
        read("2015-08-21", transfer("RUS", "PAK", "Mi-35", null, exactly(20)).in(2015));
        read("2015-08-22", transfer("RUS", "PAK", "Mi-35").in(2015));
        read("2015-08-23", transfer("RUS", "PAK", "Mi-35").in(2015));

        assertThat(ledger.entries(Query.ALL))
                .extracting(entry -> entry.claims().size())
                .containsExactly(1, 1, 2);
    }

    @Test
    void inOneArticleTheNearestFits() {
        read(
                "2021-08-20",
                su35(Status.DONE).in(2015).sentence(1),
                su35(Status.DONE).in(2019).sentence(7),
                su35(Status.DONE).sentence(8));

        List<Entry> entries = ledger.entries(Query.ALL);
        assertThat(entries).extracting(Entry::date).containsExactly(When.year(2015), When.year(2019));
        assertThat(entries).extracting(entry -> entry.claims().size()).containsExactly(1, 2);
        assertThat(entries.get(1).claims().get(1).reason()).isEqualTo("same parties, article, Su-35");
    }
}
