package org.entente.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.ledger.Claims.agreement;
import static org.entente.ledger.Claims.event;
import static org.entente.ledger.Claims.exactly;
import static org.entente.ledger.Claims.exercise;
import static org.entente.ledger.Claims.transfer;
import static org.entente.ledger.Claims.visit;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.entente.model.Actor;
import org.entente.model.Attribution;
import org.entente.model.Claim;
import org.entente.model.Detail.Bound;
import org.entente.model.Detail.Money;
import org.entente.model.Detail.Quantity;
import org.entente.model.Plover;
import org.entente.model.Status;
import org.entente.model.When;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class LineTest {

    private static final Citation DAWN = new Citation(
            "d", "dawn.txt", "Lavrov in Islamabad", null, "Dawn", LocalDate.of(2021, 4, 7), "https://dawn.com/1");
    private static final Citation NOTE = new Citation("n", "note.txt", null, null, null, null, null);

    private static String what(Claims... claims) {
        List<Claim> made = new ArrayList<>();
        for (Claims claim : claims) {
            made.add(claim.made());
        }
        return Phrase.of(made);
    }

    @Nested
    class SaysWhat {

        @Test
        void aTransferIs() {
            assertThat(what(transfer("RUS", "PAK", "Mi-35", "attack helicopter", exactly(4))))
                    .isEqualTo("4 × Mi-35 attack helicopter, RUS → PAK");
            assertThat(what(transfer("RUS", "PAK", "Su-35"))).isEqualTo("Su-35, RUS → PAK");
            assertThat(what(transfer(null, "PAK", null, "tanks", new Quantity(30, Bound.AT_LEAST))))
                    .isEqualTo("at least 30 × tanks, ? → PAK");
            assertThat(what(transfer("RUS", null, null, null, null))).isEqualTo("arms, RUS → ?");
            assertThat(what(transfer("TUR", "PAK", "MILGEM", "MILGEM corvette", exactly(4))))
                    .isEqualTo("4 × MILGEM corvette, TUR → PAK");
        }

        @Test
        void whatTheFirmestClaimLeavesUntoldComesFromTheOthers() {
            assertThat(what(
                            transfer("RUS", "PAK", "Mi-35"),
                            transfer("RUS", "PAK", "Mi-35", "attack helicopter", new Quantity(4, Bound.ABOUT)),
                            transfer("RUS", "PAK", "Mi-35", null, exactly(4))))
                    .isEqualTo("4 × Mi-35 attack helicopter, RUS → PAK");
        }

        @Test
        void aVisitIs() {
            assertThat(what(visit("RUS", "PAK", "Sergey Lavrov", "foreign minister")))
                    .isEqualTo("Sergey Lavrov (foreign minister, RUS) to PAK");
            assertThat(what(visit("RUS", "PAK", null, "foreign minister"))).isEqualTo("foreign minister (RUS) to PAK");
            assertThat(what(visit("RUS", "PAK", null, null))).isEqualTo("RUS to PAK");
            assertThat(what(visit("RUS", "PAK", "Fradkov", "Russia's prime minister")))
                    .isEqualTo("Fradkov (prime minister, RUS) to PAK");
            assertThat(what(visit("RUS", "PAK", "Putin", "Mr"))).isEqualTo("Putin (RUS) to PAK");
            assertThat(what(visit("RUS", "PAK", null, "foreign minister"), visit("RUS", "PAK", "Sergey Lavrov", null)))
                    .isEqualTo("Sergey Lavrov (RUS) to PAK");
        }

        @Test
        void anAgreementIs() {
            assertThat(what(agreement("memorandum", List.of("defence"), "RUS", "PAK")))
                    .isEqualTo("RUS – PAK, defence, memorandum");
            assertThat(what(agreement(null, List.of("defence", "trade"), "RUS", "PAK")))
                    .isEqualTo("RUS – PAK, defence and trade");
            assertThat(what(agreement(null, List.of(), "RUS", "PAK"))).isEqualTo("RUS – PAK");
            assertThat(what(agreement("agreement", List.of("energy"), "RUS", "PAK")))
                    .isEqualTo("RUS – PAK, energy");
        }

        @Test
        void anExerciseIs() {
            assertThat(what(exercise("Druzhba-2016", "Druzhba", "RUS", "PAK"))).isEqualTo("Druzhba: RUS, PAK");
            assertThat(what(exercise(null, null, "RUS", "PAK"))).isEqualTo("exercise: RUS, PAK");
            assertThat(what(
                            exercise(null, "Peace Mission", "RUS", "PAK"),
                            exercise(null, "Peace Mission", "IND", "RUS", "PAK")))
                    .isEqualTo("Peace Mission: RUS, PAK, IND");
        }

        @Test
        void anEventIs() {
            assertThat(what(event(Plover.Type.ACCUSE, "IND", "PAK"))).isEqualTo("ACCUSE IND → PAK");
            assertThat(what(event(Plover.Type.SANCTION, "USA", "RUS").mode("expel")))
                    .isEqualTo("SANCTION (expel) USA → RUS");
        }

        @Test
        void aSumOfMoneyIs() {
            assertThat(Phrase.money(new Money(1.53e8, "USD"))).isEqualTo("153 million USD");
            assertThat(Phrase.money(new Money(5.43e9, "USD"))).isEqualTo("5.43 billion USD");
            assertThat(Phrase.money(new Money(250_000, "EUR"))).isEqualTo("250000 EUR");
            assertThat(Phrase.money(new Money(0, "EUR"))).isEqualTo("0 EUR");
        }
    }

    @Test
    void aDateIsShownAsExactlyAsItIsTold() {
        LocalDate day = LocalDate.of(2021, 4, 6);
        assertThat(Line.date(When.day(day))).isEqualTo("2021-04-06");
        assertThat(Line.date(When.days(day, day.plusDays(1)))).isEqualTo("2021-04-06 to 2021-04-07");
        assertThat(Line.date(When.month(YearMonth.of(2021, 4)))).isEqualTo("2021-04");
        assertThat(Line.date(When.year(2021))).isEqualTo("2021");
        assertThat(Line.date(When.years(2014, 2015))).isEqualTo("2014 to 2015");
        assertThat(Line.date(When.decade(1990))).isEqualTo("1990s");
        assertThat(Line.date(When.UNKNOWN)).isEmpty();
    }

    @Test
    void anEntryIsOneLine() {
        Actor lavrov = new Actor("Lavrov", "Sergey Lavrov", "RUS", "GOV");
        Claim talks = transfer("RUS", "PAK", "Su-35")
                .is(Status.IN_TALKS)
                .text("Talks are on.")
                .made();
        Claim agreed = transfer("RUS", "PAK", "Su-35")
                .is(Status.AGREED)
                .says(Attribution.named(lavrov))
                .text("The Su-35 will come, Lavrov said.")
                .made();
        Entry entry = new Entry(
                7,
                agreed.kind(),
                Status.AGREED,
                When.year(2021),
                List.of("PAK", "RUS"),
                List.of(new Entry.Told(talks, NOTE, 1, ""), new Entry.Told(agreed, DAWN, 0.6, "")));

        assertThat(Line.of(entry))
                .isEqualTo(new Line(
                        7,
                        "2021",
                        agreed.kind(),
                        "Su-35, RUS → PAK",
                        Status.AGREED,
                        List.of("PAK", "RUS"),
                        List.of("Sergey Lavrov", "author"),
                        2,
                        List.of("Dawn, 2021-04-07, \"Lavrov in Islamabad\", https://dawn.com/1", "note.txt"),
                        "The Su-35 will come, Lavrov said."));
    }
}
