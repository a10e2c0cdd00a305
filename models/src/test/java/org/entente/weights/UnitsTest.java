package org.entente.weights;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class UnitsTest {

    @Test
    void everyNumberIsTheFloatThatItsDecimalsReadAs() {
        int[] numbers = IntStream.rangeClosed(-25_000, 40_000).toArray();

        Units units = Units.of(numbers);

        for (int i = 0; i < numbers.length; i++) {
            String decimal = String.format(Locale.ROOT, "%.4f", numbers[i] / 10_000.0);
            assertThat(units.value(i)).isEqualTo(Float.parseFloat(decimal));
        }
    }

    @Test
    void numbersTooFarApartAreRefused() {
        assertThatThrownBy(() -> Units.of(new int[] {-30_000, 40_000}))
                .hasMessage("4.0 beside -3.0; numbers must lie within 6.5535 of one another");
    }
}
