package org.entente.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.ledger.Claims.agreement;
import static org.entente.ledger.Claims.exactly;
import static org.entente.ledger.Claims.transfer;
import static org.entente.ledger.Claims.visit;

import java.util.List;
import org.entente.model.Attribution;
import org.entente.model.Detail.Bound;
import org.entente.model.Detail.Quantity;
import org.entente.model.Status;
import org.junit.jupiter.api.Test;

/** In what the claims about one entry contradict one another: articles in, contradictions out. */
class ContradictionTest extends OpenLedger {

    /** What is found in the one entry of the ledger. */
    private List<String> found() {
        List<Entry> entries = ledger.entries(Query.ALL);
        assertThat(entries).hasSize(1);
        return entries.get(0).contradictions().stream()
                .map(Contradiction::toString)
                .toList();
    }

    private static Claims mi35(Quantity quantity) {
        return transfer("RUS", "PAK", "Mi-35", "helicopter", quantity);
    }

    @Test
    void sourcesTellDifferentNumbersOfOneDelivery() {
        read("2017-04-14", mi35(exactly(4)).in(2017));
        read("2017-05-02", mi35(exactly(6)).in(2017));

        assertThat(found()).containsExactly("quantity: 4 or 6");
        assertThat(ledger.entries(Query.ALL).get(0).contradictions().get(0).values())
                .extracting(value -> value.claims().get(0).citation().document())
                .containsExactly("a0", "a1");
    }

    @Test
    void oneArticleTellsWhatOthersSayToo() {
        read(
                "2017-04-14",
                mi35(exactly(4)).in(2017),
                mi35(exactly(6)).in(2017).says(Attribution.UNNAMED).sentence(2));

        assertThat(found()).containsExactly("quantity: 4 or 6");
    }

    @Test
    void aBoundAPartAndAWishContradictNothing() {
        read(
                "2014-11-21",
                mi35(new Quantity(20, Bound.AT_MOST)).is(Status.IN_TALKS).on("2014-11-21"));
        read("2015-08-21", mi35(exactly(4)).is(Status.AGREED).on("2015-08-19"));
        read(
                "2015-09-21",
                mi35(new Quantity(3, Bound.AT_LEAST)).is(Status.AGREED).on("2015-08-19"));
        read("2016-12-21", mi35(exactly(2)).on("2016-12-20"));

        assertThat(found()).isEmpty();
    }

    @Test
    void aPromiseThatClimbsAndADateToldMoreExactlyContradictNothing() {
        read("2015-08-21", mi35(exactly(4)).is(Status.AGREED).in(2015));
        read("2015-09-21", mi35(exactly(4)).is(Status.AGREED).on("2015-08-19"));
        read("2017-09-21", mi35(exactly(4)).on("2017-03-10"));

        assertThat(found()).isEmpty();
    }

    @Test
    void oneSaysThatItIsDoneAndAnotherDeniesIt() {
        read("2022-10-19", transfer("IRN", "RUS", "Shahed-136"));
        read("2022-10-20", transfer("IRN", "RUS", "Shahed-136").is(Status.REFUSED));

        assertThat(found()).containsExactly("status: done or refused");
    }

    @Test
    void whatWasRefusedFirstAndDoneLaterIsAChangeOfMind() {
        read("2014-03-01", transfer("RUS", "PAK", "Mi-35").is(Status.REFUSED).on("2014-02-20"));
        read("2015-09-01", transfer("RUS", "PAK", "Mi-35").on("2015-08-20"));

        assertThat(found()).isEmpty();
    }

    @Test
    void sourcesDifferInTheDay() {
        read("2022-04-20", agreement("pact", List.of("security"), "CHN", "SLB").on("2022-04-19"));
        read(
                "2022-04-21",
                agreement("agreement", List.of("security"), "CHN", "SLB").on("2022-04-18"));

        assertThat(found()).containsExactly("date: 2022-04-19 or 2022-04-18");
    }

    @Test
    void aVisitOfSomeDaysHoldsEachOfThem() {
        read("2021-04-07", visit("RUS", "PAK", "Lavrov", null).on("2021-04-06"));
        read(
                "2021-04-08",
                visit("RUS", "PAK", "Lavrov", null)
                        .when(org.entente.model.When.days(
                                java.time.LocalDate.of(2021, 4, 6), java.time.LocalDate.of(2021, 4, 7))));

        assertThat(found()).isEmpty();
    }
}
