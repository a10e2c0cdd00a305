package org.entente.claims;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import org.entente.knowledge.Knowledge;
import org.entente.model.Plover;
import org.junit.jupiter.api.Test;

class RelationModelTest {

    private static final List<String> LINES = """
            # learnt from: nothing
            types	AID	ASSAULT
            unit	0.5
            bias	0	2
            frames AID	4	0
            frames ASSAULT	0	4
            """.lines().toList();

    @Test
    void featuresSpeakForTypesByTheirWeights() {
        RelationModel model = RelationModel.read(LINES);

        // 0.5 · (0 + 4 · 1) = 2 for AID, 0.5 · 2 = 1 for ASSAULT: they differ by 1.
        Map<Plover.Type, Double> told = model.probabilities(new float[] {1, 0}, Map.of());

        assertThat(told.get(Plover.Type.AID)).isEqualTo(Math.E / (1 + Math.E), within(1e-9));
        assertThat(told.get(Plover.Type.ASSAULT)).isEqualTo(1 / (1 + Math.E), within(1e-9));
        assertThat(model.features()).containsExactly("frames AID", "frames ASSAULT");
    }

    @Test
    void whatElseIsKnownCountsBesideThem() {
        RelationModel model = RelationModel.read(LINES);

        // 2 for AID, 1 for ASSAULT, and 1 more: they are alike.
        Map<Plover.Type, Double> told = model.probabilities(new float[] {1, 0}, Map.of(Plover.Type.ASSAULT, 1.0));

        assertThat(told.get(Plover.Type.AID)).isEqualTo(0.5, within(1e-9));
    }

    @Test
    void aLineOfTooFewNumbersIsNamed() {
        assertThatThrownBy(() -> RelationModel.read(List.of("types\tAID\tASSAULT", "bias\t1")))
                .hasMessage("relations.model:2: 1 numbers; 2 types were named");
    }

    @Test
    void aModelOfOtherFeaturesIsRefused() {
        FrameRelationCoder frames = new FrameRelationCoder(Knowledge.shipped());

        assertThatThrownBy(() -> new LearnedRelationCoder(
                        frames, (sentence, source, target) -> Map.of(), RelationModel.read(LINES)))
                .hasMessage(
                        "relations.model weighs 2 features that are not the 32 of this version; training/train makes it"
                                + " anew");
    }
}
