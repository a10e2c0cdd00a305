package org.entente.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.ledger.Claims.exactly;
import static org.entente.ledger.Claims.transfer;
import static org.entente.ledger.Claims.visit;

import java.time.LocalDate;
import java.util.List;
import org.entente.knowledge.Knowledge;
import org.entente.model.Status;
import org.junit.jupiter.api.Test;

/** A promise's life: claims with dates and statuses in, history out. */
class HistoryTest extends OpenLedger {

    private History asOf(String day) {
        List<Entry> entries = ledger.entries(Query.ALL);
        assertThat(entries).hasSize(1);
        return History.of(entries.get(0), Lapses.of(Knowledge.shipped()), LocalDate.parse(day));
    }

    private List<String> rungs() {
        return asOf("2030-01-01").rungs().stream()
                .map(rung ->
                        rung.day() + " " + rung.status() + " ×" + rung.claims().size())
                .toList();
    }

    private static Claims mi35(Status status) {
        return transfer("RUS", "PAK", "Mi-35", "helicopter", exactly(4)).is(status);
    }

    @Test
    void aPromiseIsTalkedOfAgreedAndDone() {
        read("2014-11-21", mi35(Status.IN_TALKS).on("2014-11-20"));
        read(
                "2015-08-21",
                mi35(Status.AGREED).on("2015-08-19"),
                mi35(Status.AGREED).in(2017).sentence(2));
        read("2017-04-14", mi35(Status.DONE).on("2017-03-10"));

        assertThat(rungs()).containsExactly("2014-11-20 IN_TALKS ×1", "2015-08-19 AGREED ×2", "2017-03-10 DONE ×1");
        History history = asOf("2030-01-01");
        assertThat(history.talkedOf()).contains(LocalDate.of(2014, 11, 20));
        assertThat(history.agreed()).contains(LocalDate.of(2015, 8, 19));
        assertThat(history.done()).contains(LocalDate.of(2017, 3, 10));
        assertThat(history.daysToAgreement()).contains(272L);
        assertThat(history.daysToDeed()).contains(569L);
        assertThat(history.lapsed()).isEmpty();
    }

    @Test
    void articlesThatLookBackStandWhereTheyLook() {
        read("2017-04-14", mi35(Status.DONE).on("2017-03-10"));
        read("2019-02-10", mi35(Status.AGREED).on("2015-08-19"));

        assertThat(rungs()).containsExactly("2015-08-19 AGREED ×1", "2017-03-10 DONE ×1");
    }

    @Test
    void anOrderLapsesSixYearsAfterTheLastWordOfIt() {
        read("2015-08-21", mi35(Status.AGREED).on("2015-08-19"));

        assertThat(asOf("2021-08-18").lapsed()).isEmpty();
        assertThat(asOf("2021-08-19").lapsed()).contains(LocalDate.of(2021, 8, 19));

        read("2020-01-10", mi35(Status.AGREED));
        assertThat(asOf("2021-08-19").lapsed()).isEmpty();
        assertThat(asOf("2026-01-10").lapsed()).contains(LocalDate.of(2026, 1, 10));
    }

    @Test
    void whatIsPlannedForLaterLapsesLater() {
        read("2015-08-21", mi35(Status.AGREED).in(2018));

        assertThat(asOf("2022-01-01").lapsed()).isEmpty();
        assertThat(asOf("2024-12-31").lapsed()).contains(LocalDate.of(2024, 12, 31));
    }

    @Test
    void talksLapseSoonerAndVisitsSoonest() {
        read("2015-08-21", mi35(Status.IN_TALKS).on("2015-08-20"));

        assertThat(asOf("2018-08-19").lapsed()).isEmpty();
        assertThat(asOf("2018-08-20").lapsed()).isPresent();
    }

    @Test
    void anInvitationLapsesAfterAYear() {
        read("2021-04-07", visit("PAK", "RUS", "Imran Khan", null).is(Status.PROPOSED));

        assertThat(asOf("2022-04-06").lapsed()).isEmpty();
        assertThat(asOf("2022-04-07").lapsed()).isPresent();
    }

    @Test
    void whatWasStoppedOrRefusedDoesNotLapse() {
        read("2015-08-21", mi35(Status.AGREED).on("2015-08-19"));
        read("2016-08-21", mi35(Status.STOPPED).on("2016-08-19"));

        assertThat(rungs()).containsExactly("2015-08-19 AGREED ×1", "2016-08-19 STOPPED ×1");
        assertThat(asOf("2030-01-01").lapsed()).isEmpty();
    }
}
