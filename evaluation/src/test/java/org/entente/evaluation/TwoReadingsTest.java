package org.entente.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.entente.model.Kind;
import org.junit.jupiter.api.Test;

class TwoReadingsTest {

    private static final Places PLACES = new Places(List.of(
            "Russia delivered four Mi-35Ms to Pakistan in August 2017.",
            "Talks on Su-35 jets go on.",
            "Sergei Lavrov was in Islamabad in April.",
            "The jets would cost more than the country has."));

    private static final String HELICOPTERS = """
            {"kind": "transfer", "quote": "delivered four Mi-35Ms", "supplier": "RUS", "recipient": "PAK",
             "designation": "Mi-35", "status": ["DONE"], "date": "2017-08", "quantity": 4}""";

    private static final String VISIT = """
            {"kind": "visit", "quote": "Lavrov was in Islamabad", "actors": ["RUS"], "recipients": ["PAK"],
             "visitor": "Lavrov", "status": ["DONE"]}""";

    private static final String JETS = """
            {"kind": "transfer", "quote": "Talks on Su-35 jets", "supplier": "RUS", "recipient": "PAK",
             "designation": "Su-35", "status": ["IN_TALKS"]}""";

    @Test
    void readersAgreeOnWhatBothEnterAndDifferOnWhatOneEntersAlone() throws IOException {
        String sameHelicopters = """
                {"kind": "transfer", "quote": "four Mi-35Ms to Pakistan", "recipient": "PAK", "designation": "Mi-35M",
                 "status": ["AGREED", "DONE"], "date": "2017", "speaker": "unnamed"}""";

        TwoReadings readings = read(List.of(HELICOPTERS, VISIT), List.of(sameHelicopters, JETS));

        assertThat(readings.onlyFirst()).extracting(Label::kind).containsExactly(Kind.VISIT);
        assertThat(readings.onlySecond()).extracting(Label::designation).containsExactly("Su-35");
        assertThat(readings.kinds())
                .isEqualTo(Map.of(Kind.TRANSFER, new Tally(1, 2, 1), Kind.VISIT, new Tally(1, 0, 0)));
        assertThat(readings.fields())
                .isEqualTo(Map.of(
                        Field.DATE, new Tally(1, 1, 1),
                        Field.QUANTITY, new Tally(1, 0, 0),
                        Field.SPEAKER, new Tally(0, 1, 0)));
        assertThat(readings.pairs())
                .singleElement()
                .satisfies(pair -> assertThat(pair.sameBest()).isFalse())
                .satisfies(pair -> assertThat(pair.acceptable()).isTrue());
    }

    @Test
    void whatOneReaderCallsOptionalIsNoDisagreementAndCountsWhenTheOtherEntersIt() throws IOException {
        TwoReadings readings = read(List.of(optional(VISIT), optional(JETS)), List.of(VISIT));

        assertThat(readings.kinds()).isEqualTo(Map.of(Kind.VISIT, new Tally(1, 1, 1)));
        assertThat(readings.onlyFirst()).isEmpty();
        assertThat(read(List.of(optional(VISIT)), List.of(optional(VISIT))).kinds())
                .isEmpty();
    }

    @Test
    void aThingIsOneWhenItStandsInTheSameOrTheNextSentenceAndNotFurtherOff() throws IOException {
        String told = JETS.replace("Talks on Su-35 jets", "%s");

        assertThat(read(List.of(JETS), List.of(told.formatted("go on"))).pairs())
                .hasSize(1);
        assertThat(read(List.of(JETS), List.of(told.formatted("in August 2017")))
                        .pairs())
                .hasSize(1);
        assertThat(read(List.of(JETS), List.of(told.formatted("The jets would cost")))
                        .pairs())
                .isEmpty();
        assertThat(read(List.of(JETS), List.of(told.formatted("nowhere in the article")))
                        .pairs())
                .isEmpty();
    }

    @Test
    void theNearestArePairedFirstAndEachLabelOnce() throws IOException {
        String near = JETS.replace("Talks on Su-35 jets", "Su-35 jets go on");
        String far = JETS.replace("Talks on Su-35 jets", "in August 2017");

        TwoReadings readings = read(List.of(JETS), List.of(far, near));

        assertThat(readings.pairs()).extracting(pair -> pair.second().quote()).containsExactly("Su-35 jets go on");
        assertThat(readings.onlySecond()).extracting(Label::quote).containsExactly("in August 2017");
    }

    @Test
    void otherPartiesOtherItemsAndOtherTypesAreOtherThings() throws IOException {
        assertThat(read(List.of(JETS), List.of(JETS.replace("PAK", "IND"))).pairs())
                .isEmpty();
        assertThat(read(List.of(JETS), List.of(JETS.replace("\"Su-35\"", "\"S-400\"")))
                        .pairs())
                .isEmpty();
        assertThat(read(List.of(VISIT), List.of(VISIT.replace("\"Lavrov\"", "\"Putin\"")))
                        .pairs())
                .isEmpty();
        String drill = """
                {"kind": "exercise", "quote": "go on", "parties": ["RUS"], "may_parties": ["%s"], "status": ["DONE"]}""";
        assertThat(read(List.of(drill.formatted("PAK")), List.of(drill.formatted("IND")))
                        .pairs())
                .hasSize(1);
        String both = drill.formatted("IND").replace("[\"RUS\"]", "[\"RUS\", \"PAK\"]");
        assertThat(read(List.of(drill.formatted("PAK")), List.of(both)).pairs()).hasSize(1);
        assertThat(read(List.of(drill.formatted("IND")), List.of(both)).pairs()).isEmpty();
    }

    @Test
    void kappaTakesAwayTheAgreementThatChanceWouldBring() throws IOException {
        String agreed = VISIT.replace("DONE", "AGREED");
        TwoReadings same = read(List.of(HELICOPTERS, JETS), List.of(HELICOPTERS, JETS));
        TwoReadings crossed = TwoReadings.of(List.of(
                read(List.of(VISIT), List.of(VISIT)),
                read(List.of(VISIT), List.of(agreed)),
                read(List.of(agreed), List.of(VISIT)),
                read(List.of(agreed), List.of(agreed))));
        TwoReadings mostly = TwoReadings.of(List.of(
                read(List.of(VISIT), List.of(VISIT)),
                read(List.of(VISIT), List.of(VISIT)),
                read(List.of(VISIT), List.of(agreed)),
                read(List.of(agreed), List.of(agreed))));

        assertThat(same.kappa()).isEqualTo(1);
        assertThat(crossed.kappa()).isZero();
        assertThat(mostly.kappa()).isCloseTo(0.5, within(1e-9));
    }

    private static TwoReadings read(List<String> first, List<String> second) throws IOException {
        return TwoReadings.of(PLACES, labels(first), labels(second));
    }

    private static List<Label> labels(List<String> labels) throws IOException {
        ObjectMapper json = new ObjectMapper();
        List<Label> read = new ArrayList<>();
        for (String label : labels) {
            read.add(Label.of(json.readTree(label)));
        }
        return read;
    }

    private static String optional(String label) {
        return label.replace("\"status\"", "\"optional\": true, \"status\"");
    }
}
