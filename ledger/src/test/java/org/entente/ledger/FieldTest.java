package org.entente.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.entente.ledger.Claims.agreement;
import static org.entente.ledger.Claims.event;
import static org.entente.ledger.Claims.exactly;
import static org.entente.ledger.Claims.exercise;
import static org.entente.ledger.Claims.transfer;
import static org.entente.ledger.Claims.visit;

import java.util.ArrayList;
import java.util.List;
import org.entente.model.Actor;
import org.entente.model.Claim;
import org.entente.model.Plover;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a person may write into each field of a claim, and what becomes of the claim. */
class FieldTest {

    @ParameterizedTest(name = "{0} = {1}")
    @CsvSource(delimiter = '|', nullValues = "nothing", textBlock = """
            STATUS      | In talks                                     | in-talks
            STATUS      | DONE                                         | done
            DATE        | 2014-11-20                                   | 2014-11-20
            DATE        | 2014-11                                      | 2014-11
            DATE        | 1990s                                        | 1990s
            DATE        | 2014 to 2016                                 | 2014 to 2016
            DATE        | 2021-04-06 to 2021-04-07                     | 2021-04-06 to 2021-04-07
            DATE        | unknown                                      | unknown
            TYPE        | accuse                                       | ACCUSE
            MODE        | none                                         | nothing
            SPEAKER     | author                                       | author
            SPEAKER     | Sergey  Lavrov (RUS)                         | Sergey Lavrov (RUS)
            VISITORS    | Sergey Lavrov (foreign minister, RUS); (PAK) | Sergey Lavrov (foreign minister, RUS); (PAK)
            HOST        | PAK                                          | PAK
            PARTIES     | RUS,PAK                                      | RUS, PAK
            TOPICS      | defence, trade, defence                      | defence, trade
            DESIGNATION | Mi-35M                                       | Mi-35M
            QUANTITY    | 4                                            | 4
            QUANTITY    | About 20                                     | about 20
            QUANTITY    | 20 to 24                                     | 20 to 24
            VALUE       | 153 million USD                              | 153 million USD
            VALUE       | 250000 EUR                                   | 250000 EUR
            TERMS       | second hand, gift                            | second-hand, gift
            SUPPLIER    | none                                         | nothing
            """)
    void aValueIsKeptInOneWay(Field field, String written, String kept) {
        assertThat(field.checked(written)).isEqualTo(kept);
        if (kept != null) {
            assertThat(field.checked(kept)).isEqualTo(kept);
        }
    }

    @ParameterizedTest(name = "{0} = {1}")
    @CsvSource(delimiter = '|', textBlock = """
            STATUS   | maybe     | status is "maybe"; allowed: speculated, proposed, in-talks, agreed, done, stopped, refused
            STATUS   | none      | status is "none"; allowed: speculated, proposed, in-talks, agreed, done, stopped, refused
            DATE     | May 2014  | date is "May 2014"; allowed: a day, month, year or decade as 2014-11-20, 2014-11, 2014, 1990s, two of them as 2014 to 2016, or unknown
            DATE     | 2016 to 2014 | date is "2016 to 2014"; allowed: a day, month, year or decade as 2014-11-20, 2014-11, 2014, 1990s, two of them as 2014 to 2016, or unknown
            QUANTITY | four      | quantity is "four"; allowed: a whole number as 4, about 20, at least 5, at most 8, 20 to 24, or none
            HOST     | Pakistan  | host is "Pakistan"; allowed: a code as PAK or EU, or none
            VALUE    | $5        | value is "$5"; allowed: a sum as 250000 EUR, 153 million USD, 1.5 billion USD, or none
            TERMS    | barter    | terms is "barter"; allowed: licence, lease, gift, second-hand, re-export, co-production, or none
            SPEAKER  | (RUS)     | speaker is "(RUS)"; allowed: author, unnamed, or a name as Sergey Lavrov (RUS)
            """)
    void aWrongValueIsToldWithWhatIsAllowed(Field field, String written, String message) {
        assertThatThrownBy(() -> field.checked(written))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(message);
    }

    @Test
    void whatAClaimSaysInAFieldCanBeWrittenIntoIt() {
        List<Claim> claims = List.of(
                transfer("RUS", "PAK", "Mi-35", "attack helicopter", exactly(4))
                        .in(2014)
                        .made(),
                visit("RUS", "PAK", "Sergey Lavrov", "foreign minister")
                        .on("2021-04-06")
                        .made(),
                agreement("treaty", List.of("defence", "trade"), "RUS", "PAK").made(),
                exercise("Druzhba-2016", "Druzhba", "RUS", "PAK").made(),
                event(Plover.Type.ACCUSE, "IND", "PAK").mode("allege").made());
        for (Claim claim : claims) {
            for (Field field : Field.values()) {
                if (field.kinds().contains(claim.kind())) {
                    String said = field.in(claim);
                    assertThat(said == null ? null : field.checked(said)).isEqualTo(said);
                    assertThat(field.in(claim, said))
                            .as(field.word())
                            .usingRecursiveComparison()
                            .ignoringFieldsMatchingRegexes("(actors|recipients).*")
                            .isEqualTo(claim);
                }
            }
        }
    }

    @Test
    void whateverAClaimSaysCanBeTold() {
        for (int number = 0; number < 60; number++) {
            Claim claim = new Variety(number).claim("claim " + number);
            for (Field field : Field.values()) {
                if (field.kinds().contains(claim.kind())) {
                    assertThatCode(() -> field.in(claim)).doesNotThrowAnyException();
                }
            }
        }
    }

    @Test
    void whoTakesPartFollows() {
        Claim sold = transfer("RUS", "PAK", "Mi-35").made();
        assertThat(sides(Field.SUPPLIER.in(sold, "CHN"))).isEqualTo("CHN > PAK");
        assertThat(sides(Field.RECIPIENT.in(sold, "IND"))).isEqualTo("RUS > IND");
        assertThat(sides(Field.SUPPLIER.in(sold, null))).isEqualTo(" > PAK");
        assertThat(sides(Field.SUPPLIER.in(Field.SUPPLIER.in(sold, null), "UKR")))
                .isEqualTo("UKR > PAK");
        assertThat(sides(
                        Field.HOST.in(visit("RUS", "PAK", "Sergey Lavrov", null).made(), "IND")))
                .isEqualTo("RUS > IND");
        assertThat(sides(Field.VISITORS.in(
                        visit("RUS", "PAK", "Sergey Lavrov", null).made(), "Wang Yi (foreign minister, CHN)")))
                .isEqualTo("CHN > PAK");
        assertThat(sides(Field.PARTIES.in(
                        agreement("treaty", List.of(), "RUS", "PAK").made(), "RUS, CHN, IND")))
                .isEqualTo("RUS CHN IND > ");
    }

    private static String sides(Claim claim) {
        return codes(claim.actors()) + " > " + codes(claim.recipients());
    }

    private static String codes(List<Actor> actors) {
        List<String> codes = new ArrayList<>();
        actors.forEach(actor -> codes.add(actor.country()));
        return String.join(" ", codes);
    }
}
