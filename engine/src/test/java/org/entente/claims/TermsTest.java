package org.entente.claims;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import java.util.stream.Collectors;
import org.entente.model.Detail;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a transfer says besides who, what and how many: terms, ranges, how many of how many ordered, kind and price. */
class TermsTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            Hungary leased fourteen Gripens from Sweden.                      | LEASE
            China donated four patrol boats to Fiji.                          | GIFT
            Oman got twelve used F-16s from Jordan.                           | SECOND_HAND
            India will make AK-203 rifles under a Russian licence.            | LICENCE
            Pakistan builds the JF-17 jointly with China.                     | CO_PRODUCTION
            Switzerland blocked the re-export of missiles from Italy to Kyiv.  | RE_EXPORT
            France sold Greece eighteen Rafales.                              |
            Australia gave Papua New Guinea two of its retired patrol boats.  | GIFT SECOND_HAND
            """)
    void saysOnWhatTerms(String text, String expected) {
        String terms = transfer(text).terms().stream().map(Enum::name).collect(Collectors.joining(" "));
        assertThat(terms).isEqualTo(expected == null ? "" : expected);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            Serbia bought twelve Mi-35 helicopters from Russia.          | 12 EXACT
            Serbia may buy up to twelve Mi-35 helicopters from Russia.   | 12 AT_MOST
            Serbia bought at least six Mi-35 helicopters from Russia.    | 6 AT_LEAST
            Serbia wants 20 to 24 Mi-35 helicopters from Russia.         | 20 AT_LEAST 24
            Serbia wants between six and ten Mi-35s from Russia.         | 6 AT_LEAST 10
            Serbia bought a pair of Mi-35 helicopters from Russia.       | 2 EXACT
            Serbia bought a dozen Mi-35 helicopters from Russia.         | 12 EXACT
            """)
    void keepsTheNumber(String text, String expected) {
        Detail.Quantity quantity = Objects.requireNonNull(transfer(text).quantity());
        String told =
                quantity.number() + " " + quantity.bound() + (quantity.most() == null ? "" : " " + quantity.most());
        assertThat(told).isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            France delivered four of the twelve Rafales to Croatia.    | 12
            Russia has delivered two of its six submarines to Hanoi.   | 6
            """)
    void saysOfHowManyOrdered(String text, Long expected) {
        assertThat(transfer(text).ordered()).isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            Malaysia bought 18 Su-30MKM fighters from Russia. | Su-30 aircraft [RUS]
            Poland bought Patriot batteries from America.     | Patriot air-defence [USA]
            """)
    void saysWhatKindOfArms(String text, String expected) {
        Detail.Kit kit = transfer(text).item();
        assertThat(kit.family() + " " + kit.category() + " " + kit.makers()).isEqualTo(expected);
    }

    private static Detail.Transfer transfer(String text) {
        return Reader.claims(text).stream()
                .map(claim -> claim.detail())
                .filter(Detail.Transfer.class::isInstance)
                .map(Detail.Transfer.class::cast)
                .findFirst()
                .orElseThrow();
    }
}
