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
import java.util.List;
import java.util.Optional;
import org.entente.ledger.Identity.Member;
import org.entente.model.Detail.Bound;
import org.entente.model.Detail.Quantity;
import org.entente.model.Plover;
import org.entente.model.Status;
import org.entente.model.When;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class IdentityTest {

    /** Says that two articles tell of one thing. */
    private static void same(Claims one, Claims other) {
        assertThat(shared("a", one, "b", other)).isPresent();
        assertThat(shared("b", other, "a", one)).isPresent();
        sameInOneArticle(one, other);
    }

    /** Says that two articles tell of two things, for all one knows. */
    private static void different(Claims one, Claims other) {
        assertThat(shared("a", one, "b", other)).isEmpty();
        assertThat(shared("b", other, "a", one)).isEmpty();
    }

    /** Says that one article tells of one thing twice. */
    private static void sameInOneArticle(Claims one, Claims other) {
        assertThat(shared("a", one, "a", other)).isPresent();
        assertThat(shared("a", other, "a", one)).isPresent();
    }

    /** Says that one article tells of two things. */
    private static void differentInOneArticle(Claims one, Claims other) {
        assertThat(shared("a", one, "a", other)).isEmpty();
        assertThat(shared("a", other, "a", one)).isEmpty();
    }

    private static Optional<Shared> shared(String article, Claims one, String another, Claims other) {
        Member first = new Member(article, one.published(), one.made());
        Member second = new Member(another, other.published(), other.made());
        return Identity.likeness(first).equals(Identity.likeness(second))
                ? Identity.match(first, List.of(second))
                : Optional.empty();
    }

    @Nested
    class ATransfer {

        private Claims mi35() {
            return transfer("RUS", "PAK", "Mi-35");
        }

        private Claims mi35(long number, Bound bound) {
            return transfer("RUS", "PAK", "Mi-35", null, new Quantity(number, bound));
        }

        @Test
        void isOneDealWhenPartiesDesignationAndYearAgree() {
            same(mi35().in(2015), mi35().on("2015-08-20"));
            same(mi35().in(2015), transfer("RUS", "PAK", "MI 35").in(2015));
            different(mi35().in(2015), transfer("RUS", "PAK", "Mi-17").in(2015));
            different(mi35().in(2015), transfer("RUS", "IND", "Mi-35").in(2015));
            different(mi35().in(2015), transfer("PAK", "RUS", "Mi-35").in(2015));
            different(mi35().in(2015), mi35().in(2016));
        }

        @Test
        void needNotHaveADate() {
            same(mi35(), mi35().in(2015));
            same(mi35(), mi35());
        }

        @Test
        void isAnotherWhenTheQuantityCannotBeTheSame() {
            same(mi35(4, Bound.EXACT), mi35());
            same(mi35(4, Bound.EXACT), mi35(3, Bound.AT_LEAST));
            same(mi35(20, Bound.EXACT), mi35(22, Bound.ABOUT));
            different(mi35(4, Bound.EXACT), mi35(5, Bound.EXACT));
            different(mi35(4, Bound.EXACT), mi35(3, Bound.AT_MOST));
            different(mi35(4, Bound.EXACT).in(2015), mi35(20, Bound.EXACT).in(2015));
        }

        @Test
        void isOneAlthoughSourcesDifferInTheNumber() {
            Claims four = mi35(4, Bound.EXACT).in(2017);
            Claims six = mi35(6, Bound.EXACT).on("2017-03-10");
            same(four, six);
            assertThat(shared("a", four, "b", six).map(Shared::reason))
                    .contains("same parties, Mi-35, year; other quantity");
        }

        @Test
        void isOneWithWhatWasWishedForAndWithThePartDelivered() {
            Claims ordered = mi35(4, Bound.EXACT).is(Status.AGREED).on("2015-08-19");
            same(mi35(20, Bound.AT_MOST).is(Status.IN_TALKS).in(2014), ordered);
            same(mi35(12, Bound.EXACT).is(Status.IN_TALKS).in(2014), ordered);
            same(mi35(2, Bound.EXACT).on("2016-11-01"), ordered);
            different(mi35(12, Bound.EXACT).is(Status.IN_TALKS).on("2017-04-14"), ordered);
        }

        @Test
        void isOneForAFamilyAndAVariantOfItButNotForTwoVariants() {
            Claims variant = transfer("RUS", "PAK", "Mi-35M").in(2017);
            same(variant, mi35().in(2017));
            different(variant, transfer("RUS", "PAK", "Mi-35P").in(2017));
            different(
                    transfer("RUS", "PAK", "Su-3").in(2017),
                    transfer("RUS", "PAK", "Su-35").in(2017));
            different(variant, mi35());
        }

        @Test
        void withoutADesignationIsOneWhenNumberAndTimeAgree() {
            Claims named = transfer("RUS", "PAK", "Mi-35", "attack helicopter", exactly(4))
                    .on("2017-03-10");
            same(helicopters(exactly(4)).in(2017), named);
            different(helicopters(exactly(4)), named);
            different(helicopters(null).in(2017), named);
        }

        private Claims helicopters(@Nullable Quantity quantity) {
            return transfer("RUS", "PAK", null, "attack helicopters", quantity);
        }

        @Test
        void isAnotherOrderWhenTheTimesOfTheOrdersAreFarApart() {
            Claims january = mi35().is(Status.AGREED).on("2015-01-10");
            same(january, mi35().is(Status.AGREED).on("2015-02-10"));
            different(january, mi35().is(Status.AGREED).on("2015-06-10"));
            same(
                    mi35(4, Bound.EXACT).is(Status.AGREED).on("2015-01-10"),
                    mi35(4, Bound.EXACT).is(Status.AGREED).on("2015-06-10"));
        }

        @Test
        void isPlannedForLaterThanItIsOrdered() {
            Claims planned = mi35().is(Status.AGREED).in(2018).told("2015-08-20");
            Claims ordered = mi35().is(Status.AGREED).on("2015-08-19").told("2015-08-20");
            same(ordered, planned);
            different(ordered, mi35().is(Status.AGREED).in(2018).told("2019-08-20"));
        }

        @Test
        void goesByItsDescriptionWhereItHasNoDesignation() {
            Claims helicopter = transfer("RUS", "PAK", null, "attack helicopter", null);
            Claims helicopters = transfer("RUS", "PAK", null, "attack helicopters", null);
            same(helicopter.in(2015), helicopters.in(2015));
            different(helicopter.in(2015), mi35().in(2015));
            different(transfer("RUS", "PAK", null, "tanks", null), transfer("RUS", "PAK", null, "tanks", null));
            sameInOneArticle(transfer("RUS", "PAK", null, "tanks", null), transfer("RUS", "PAK", null, "tanks", null));
        }

        @Test
        void isAPromiseThatClimbsTheLadderOverTheYears() {
            same(mi35().in(2014).is(Status.IN_TALKS), mi35().in(2015).is(Status.AGREED));
            same(mi35().in(2015).is(Status.AGREED), mi35().in(2017));
            same(mi35().in(2015).is(Status.AGREED), mi35().in(2018).is(Status.STOPPED));
            different(mi35().in(2015).is(Status.AGREED), mi35().in(2018).is(Status.AGREED));
            different(mi35().in(2015), mi35().in(2018).is(Status.AGREED));
            different(mi35().in(2005).is(Status.AGREED), mi35().in(2017));
        }

        @Test
        void isNotComparedOverADecade() {
            Claims nineties = mi35().when(When.decade(1990));
            different(nineties, mi35().in(1995));
            same(nineties, mi35().when(When.decade(1990)));
        }

        @Test
        void withoutPartiesIsOneInOneArticleOnly() {
            different(transfer(null, null, "Mi-35"), transfer(null, null, "Mi-35"));
            sameInOneArticle(transfer(null, null, "Mi-35"), transfer(null, null, "Mi-35"));
        }
    }

    @Nested
    class AVisit {

        private Claims lavrov() {
            return visit("RUS", "PAK", "Sergey Lavrov", "foreign minister");
        }

        @Test
        void isOneWhenAVisitorComesToOneHostWithinDays() {
            same(lavrov().on("2021-04-06"), lavrov().on("2021-04-08"));
            same(lavrov().on("2021-04-06"), visit("RUS", "PAK", "Lavrov", null).on("2021-04-06"));
            same(lavrov().on("2021-04-06"), lavrov().when(When.month(YearMonth.of(2021, 4))));
            different(lavrov().on("2021-04-06"), lavrov().on("2021-04-16"));
            different(
                    lavrov().on("2021-04-06"),
                    visit("RUS", "IND", "Lavrov", null).on("2021-04-06"));
            different(
                    lavrov().on("2021-04-06"),
                    visit("RUS", "PAK", "Shoigu", null).on("2021-04-06"));
            different(
                    lavrov().on("2021-04-06"),
                    visit("PAK", "RUS", "Lavrov", null).on("2021-04-06"));
        }

        @Test
        void knowsAPersonByShorterNames() {
            same(
                    lavrov().on("2021-04-06"),
                    visit("RUS", "PAK", "S. Lavrov", null).on("2021-04-06"));
            different(
                    visit("USA", "PAK", "George Bush", null).on("2006-03-03"),
                    visit("USA", "PAK", "Laura Bush", null).on("2006-03-03"));
        }

        @Test
        void goesByTheOfficeWhereThereIsNoName() {
            Claims minister = visit("RUS", "PAK", null, "foreign minister");
            same(lavrov().on("2021-04-06"), minister.on("2021-04-06"));
            same(
                    minister.on("2021-04-06"),
                    visit("RUS", "PAK", null, "Russia's Foreign Minister").on("2021-04-06"));
            different(
                    minister.on("2021-04-06"),
                    visit("RUS", "PAK", null, "defence minister").on("2021-04-06"));
            sameInOneArticle(
                    lavrov().on("2021-04-06"), visit("RUS", "PAK", null, null).on("2021-04-06"));
            different(lavrov().on("2021-04-06"), visit("RUS", "PAK", null, null).on("2021-04-06"));
        }

        @Test
        void withoutADateIsOneInOneArticleOnly() {
            sameInOneArticle(lavrov(), lavrov().on("2021-04-06"));
            sameInOneArticle(lavrov().in(2021), lavrov().on("2021-04-06"));
            different(lavrov(), lavrov().on("2021-04-06"));
            different(lavrov().in(2021), lavrov().on("2021-04-06"));
            different(lavrov().in(2021), lavrov().in(2021));
        }

        @Test
        void isTheOneThatWasInvitedToOrPlanned() {
            Claims invited = lavrov().is(Status.PROPOSED).told("2020-10-01");
            same(invited, lavrov().on("2021-04-06").told("2021-04-07"));
            different(invited, lavrov().on("2022-04-06").told("2022-04-07"));
            different(invited, lavrov().on("2020-04-06").told("2020-10-02"));
            Claims planned = lavrov().is(Status.AGREED).on("2021-04-01").told("2021-03-20");
            same(planned, lavrov().on("2021-04-13").told("2021-04-14"));
            different(planned, lavrov().on("2021-05-13").told("2021-05-14"));
        }

        @Test
        void withoutADateIsOneToldOfInTheWeeksAfter() {
            same(lavrov().told("2021-04-20"), lavrov().on("2021-04-06").told("2021-04-07"));
            different(lavrov().told("2021-07-20"), lavrov().on("2021-04-06").told("2021-04-07"));
        }

        @Test
        void knowsTheOfficesOfPersonsOfRecord() {
            Claims minister = visit("RUS", "PAK", null, "foreign minister").on("2021-04-06");
            same(visit("RUS", "PAK", "Sergey Lavrov", null).on("2021-04-06"), minister);
            different(visit("RUS", "PAK", "Anatoly Petrov", null).on("2021-04-06"), minister);
        }

        @Test
        void thatHappenedIsNotTheOneThatIsWishedFor() {
            differentInOneArticle(lavrov().on("2021-04-06"), lavrov().is(Status.PROPOSED));
            sameInOneArticle(lavrov().on("2021-04-06"), lavrov().is(Status.AGREED));
        }
    }

    @Nested
    class AnExercise {

        @Test
        void isOneWhenSeriesYearAndParticipantsAgree() {
            Claims druzhba = exercise("Druzhba-2016", "Druzhba", "RUS", "PAK").in(2016);
            same(druzhba, exercise("Druzhba", "Druzhba", "PAK", "RUS").on("2016-09-24"));
            same(druzhba, exercise("DRUZHBA 2016", null, "RUS", "PAK"));
            different(druzhba, exercise("Druzhba-2017", "Druzhba", "RUS", "PAK").in(2017));
            different(druzhba, exercise("Druzhba", "Druzhba", "RUS", "PAK"));
            sameInOneArticle(druzhba, exercise("Druzhba", "Druzhba", "RUS", "PAK"));
        }

        @Test
        void ofOneYearIsAnotherWhenTheMonthsOrTheYearsInTheNamesDiffer() {
            Claims february =
                    exercise("Yudh Abhyas 2020", "Yudh Abhyas", "IND", "USA").when(When.month(YearMonth.of(2021, 2)));
            different(
                    february,
                    exercise("Yudh Abhyas", "Yudh Abhyas", "IND", "USA").on("2021-10-15"));
            different(
                    february,
                    exercise("Yudh Abhyas 21", "Yudh Abhyas", "IND", "USA").in(2021));
        }

        @Test
        void isNotOneByNameAlone() {
            different(
                    exercise("Druzhba-82", "Druzhba", "RUS", "DDR", "POL").in(1982),
                    exercise("Druzhba", "Druzhba", "RUS", "PAK").in(1982));
        }

        @Test
        void mayListFewerParticipantsInAnotherArticle() {
            same(
                    exercise(null, "Aman", "PAK", "RUS", "USA", "CHN").in(2021),
                    exercise(null, "Aman", "PAK", "RUS").in(2021));
            different(
                    exercise(null, "Aman", "PAK", "RUS").in(2021),
                    exercise(null, "Aman", "RUS").in(2021));
        }

        @Test
        void withoutANameGoesByParticipantsAndDays() {
            same(
                    exercise(null, null, "RUS", "PAK").on("2016-09-24"),
                    exercise(null, null, "PAK", "RUS").on("2016-09-26"));
            different(
                    exercise(null, null, "RUS", "PAK").in(2016),
                    exercise(null, null, "RUS", "PAK").in(2016));
            different(
                    exercise(null, null, "RUS", "PAK").on("2016-09-24"),
                    exercise(null, null, "RUS", "PAK", "CHN").on("2016-09-24"));
        }
    }

    @Nested
    class AnAgreement {

        private Claims defence(@Nullable String instrument) {
            return agreement(instrument, List.of("defence", "security"), "RUS", "PAK");
        }

        @Test
        void isOneWhenPartiesTopicAndDateAgree() {
            same(
                    defence("pact").on("2014-11-20"),
                    agreement(null, List.of("Defence"), "PAK", "RUS").on("2014-11-20"));
            same(defence("pact").on("2014-11-20"), defence(null).when(When.month(YearMonth.of(2014, 11))));
            same(defence("pact").on("2014-11-20"), defence("agreement").on("2014-11-21"));
            different(
                    defence("memorandum").on("2014-11-20"),
                    defence("memorandum").on("2014-11-28"));
            different(defence("pact").on("2014-11-20"), defence("memorandum").on("2014-11-20"));
            different(
                    defence("pact").on("2014-11-20"),
                    agreement("pact", List.of("trade"), "RUS", "PAK").on("2014-11-20"));
            different(
                    defence("pact").on("2014-11-20"),
                    agreement("pact", List.of("defence"), "RUS", "IND").on("2014-11-20"));
        }

        @Test
        void withoutATopicGoesByItsInstrument() {
            same(
                    defence("pact").on("2014-11-20"),
                    agreement("pact", List.of(), "RUS", "PAK").on("2014-11-20"));
            different(
                    defence("pact").on("2014-11-20"),
                    agreement(null, List.of(), "RUS", "PAK").on("2014-11-20"));
        }

        @Test
        void withoutAnExactDateIsOneInOneArticleOnly() {
            sameInOneArticle(defence("pact"), defence("pact").on("2014-11-20"));
            differentInOneArticle(defence("pact").on("2014-11-20"), agreement("pact", List.of(), "RUS", "PAK"));
            sameInOneArticle(defence("pact").in(2014), defence("pact").on("2014-11-20"));
            different(defence("pact"), defence("pact").on("2014-11-20"));
            same(defence("pact").in(2014), defence("pact").in(2014));
            different(defence("pact").in(2014), defence("pact").in(2015));
        }

        @Test
        void isOneFromItsNegotiationToItsEntryIntoForce() {
            Claims signed = defence("agreement").on("2024-07-08");
            same(defence("pact").is(Status.IN_TALKS).on("2023-11-03"), signed);
            same(signed, defence("pact").on("2024-12-16"));
            same(signed, defence("agreement").is(Status.AGREED).in(2025).told("2024-07-09"));
            different(signed, defence("agreement").on("2029-07-08"));
            same(signed, defence("agreement").is(Status.AGREED).on("2024-07-09"));
            different(signed, defence("agreement").is(Status.AGREED).on("2025-07-08"));
            different(
                    defence("memorandum").is(Status.AGREED).on("2024-07-08"),
                    defence("memorandum").is(Status.AGREED).on("2024-09-08"));
            different(signed, defence("agreement").is(Status.IN_TALKS).on("2026-01-10"));
        }

        @Test
        void thatIsToldOfWithoutADateIsTheLastOne() {
            Claims signed = defence("agreement").on("2024-07-08");
            same(signed, defence("pact").told("2024-08-20"));
            different(signed, defence("pact").told("2027-08-20"));
            different(signed, defence("pact").told("2024-05-20"));
        }
    }

    @Nested
    class AnEvent {

        @Test
        void isOneWhenTypeActorsRecipientsAndDayAgree() {
            Claims accused = event(Plover.Type.ACCUSE, "IND", "PAK").on("2019-02-15");
            same(accused, event(Plover.Type.ACCUSE, "IND", "PAK").on("2019-02-15"));
            different(accused, event(Plover.Type.ACCUSE, "IND", "PAK").on("2019-02-16"));
            different(accused, event(Plover.Type.ACCUSE, "PAK", "IND").on("2019-02-15"));
            different(accused, event(Plover.Type.THREATEN, "IND", "PAK").on("2019-02-15"));
        }

        @Test
        void isAnotherWhenTheModesDiffer() {
            Claims expelled =
                    event(Plover.Type.SANCTION, "USA", "RUS").mode("expel").on("2021-04-15");
            different(expelled, event(Plover.Type.SANCTION, "USA", "RUS").on("2021-04-15"));
            Claims called =
                    event(Plover.Type.CONSULT, "USA", "RUS").mode("phone").on("2021-04-13");
            same(called, event(Plover.Type.CONSULT, "RUS", "USA").on("2021-04-13"));
            different(
                    expelled,
                    event(Plover.Type.SANCTION, "USA", "RUS").mode("withdraw").on("2021-04-15"));
        }

        @Test
        void isAnotherWhenOtherPersonsSpeak() {
            Claims presidents = call("Joe Biden", "Vladimir Putin");
            same(presidents, call("Joe Biden", "Vladimir Putin"));
            different(presidents, call("Antony Blinken", "Sergei Lavrov"));
            same(
                    presidents,
                    event(Plover.Type.CONSULT, "USA", "RUS").mode("phone").on("2022-02-12"));
        }

        private Claims call(String american, String russian) {
            return event(Plover.Type.CONSULT, "USA", "RUS")
                    .mode("phone")
                    .persons(american, russian)
                    .on("2022-02-12");
        }

        @Test
        void mayBeToldByTheMonthWhereTheModesAgree() {
            Claims expelled =
                    event(Plover.Type.SANCTION, "USA", "RUS").mode("expel").on("2018-03-26");
            When march = When.month(YearMonth.of(2018, 3));
            same(
                    expelled,
                    event(Plover.Type.SANCTION, "USA", "RUS").mode("expel").when(march));
            different(
                    event(Plover.Type.ACCUSE, "USA", "RUS").on("2018-03-26"),
                    event(Plover.Type.ACCUSE, "USA", "RUS").when(march));
        }

        @Test
        void withoutADayIsOneInOneArticleOnly() {
            different(event(Plover.Type.ACCUSE, "IND", "PAK"), event(Plover.Type.ACCUSE, "IND", "PAK"));
            sameInOneArticle(event(Plover.Type.ACCUSE, "IND", "PAK"), event(Plover.Type.ACCUSE, "IND", "PAK"));
            different(
                    event(Plover.Type.ACCUSE, "IND", "PAK").in(2019),
                    event(Plover.Type.ACCUSE, "IND", "PAK").in(2019));
        }
    }

    @Test
    void anEntryDoesNotDriftFromOneThingToAnother() {
        Member dated =
                new Member("a", null, transfer("RUS", "PAK", "Mi-35").in(2015).made());
        Member undated = new Member("b", null, transfer("RUS", "PAK", "Mi-35").made());
        Member later =
                new Member("c", null, transfer("RUS", "PAK", "Mi-35").in(2019).made());

        assertThat(Identity.match(later, List.of(undated))).isPresent();
        assertThat(Identity.match(later, List.of(dated, undated))).isEmpty();
    }

    @Test
    void aMatchSaysWhatIsShared() {
        Claims one = transfer("RUS", "PAK", "Mi-35", null, exactly(4)).in(2015);
        Claims other = transfer("RUS", "PAK", "Mi-35", null, exactly(4)).in(2015);

        assertThat(shared("a", one, "b", other).map(Shared::reason)).contains("same parties, Mi-35, quantity, year");
        assertThat(shared("a", one, "b", transfer("RUS", "PAK", "Mi-35")).map(Shared::reason))
                .contains("same parties, Mi-35");
    }

    @Test
    void theMoreIsSharedTheHigherTheScore() {
        Claims four = transfer("RUS", "PAK", "Mi-35", null, exactly(4)).in(2015);
        double all = shared("a", four, "b", four).orElseThrow().score();
        double year = shared("a", four, "b", transfer("RUS", "PAK", "Mi-35").in(2015))
                .orElseThrow()
                .score();
        double little = shared("a", four, "b", transfer("RUS", "PAK", "Mi-35"))
                .orElseThrow()
                .score();

        assertThat(all).isGreaterThan(year).isLessThanOrEqualTo(1);
        assertThat(year).isGreaterThan(little);
        assertThat(little).isBetween(0.0, 1.0);
    }

    @Test
    void datesMeetWhenTheyMayBeOneDay() {
        When april = When.month(YearMonth.of(2021, 4));
        assertThat(Dates.meet(april, When.day(LocalDate.of(2021, 4, 30)), 0)).isTrue();
        assertThat(Dates.meet(april, When.day(LocalDate.of(2021, 5, 1)), 0)).isFalse();
        assertThat(Dates.meet(april, When.day(LocalDate.of(2021, 5, 1)), 1)).isTrue();
        assertThat(Dates.meet(april, When.UNKNOWN, 1)).isFalse();
    }
}
