package org.entente.views;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.entente.knowledge.Knowledge;
import org.entente.model.Attribution;
import org.entente.model.Claim;
import org.entente.model.Detail;
import org.entente.model.Evidence;
import org.entente.model.Plover;
import org.entente.model.Span;
import org.entente.model.Status;
import org.entente.model.When;
import org.entente.model.Why;
import org.entente.views.Scales.Cameo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScalesTest {

    private static final Scales SCALES = new Scales(Knowledge.shipped());

    private static Claim event(Plover plover) {
        return new Claim(
                "claim",
                plover,
                List.of(Told.INDIA),
                List.of(Told.PAKISTAN),
                Status.DONE,
                When.UNKNOWN,
                null,
                Attribution.AUTHOR,
                new Detail.Event(),
                List.of(new Evidence(0, new Span(0, 1), "I")),
                0.8,
                new Why("frames.tsv:1", List.of(), List.of()));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "THREATEN | restrict      | -        | DONE       | -3   | 132  | -5.8",
                "THREATEN | violence      | military | DONE       | -3.5 | 138  | -7",
                "CONSULT  | phone         | -        | DONE       | 1.5  | 041  | 1",
                "CONSULT  | -             | -        | IN_TALKS   | 2.5  | 046  | 7",
                "SANCTION | discontinue   | military | DONE       | -6   | 1622 | -5.6",
                "SANCTION | -             | economic | DONE       | -6   | 163  | -8",
                "ASSAULT  | drone         | military | DONE       | -9   | 195  | -10",
                "AID      | -             | disasters| DONE       | 10   | 073  | 7.4",
                "AID      | -             | military | SPECULATED | 10   | -    | -",
            })
    void whatAnEventIsToOthers(
            Plover.Type type,
            String mode,
            String context,
            Status status,
            double plover,
            String cameo,
            Double goldstein) {
        Plover what = new Plover(type, mode, context == null ? List.of() : List.of(context));

        assertThat(SCALES.plover(what)).isEqualTo(plover);
        assertThat(SCALES.cameo(event(what), status).map(Cameo::code).orElse(null))
                .isEqualTo(cameo);
        assertThat(SCALES.cameo(event(what), status).map(Cameo::goldstein).orElse(null))
                .isEqualTo(goldstein);
    }

    /** CAMEO's root of every code is that of the type, as PLOVER was made from CAMEO. */
    @Test
    void everyTypeAndModeThatHappenedHasACode() {
        for (Plover.Type type : Plover.Type.values()) {
            assertThat(SCALES.cameo(event(new Plover(type, null, List.of())), Status.DONE))
                    .as(type.name())
                    .isPresent();
            for (String mode : type.modes()) {
                assertThat(SCALES.cameo(event(new Plover(type, mode, List.of())), Status.DONE))
                        .as(type + " " + mode)
                        .isPresent();
            }
        }
        assertThat(Arrays.stream(Plover.Type.values()).map(type -> SCALES.plover(new Plover(type, null, List.of()))))
                .allMatch(score -> Math.abs(score) <= 10);
    }
}
