package org.entente.claims;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.entente.claims.EndsConsidered.Pair;
import org.entente.model.Passage;
import org.entente.model.Sentence;
import org.entente.model.Span;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Who supplies whom, where a sentence does not tell both and much speaks for another pair than that of the rules. */
class EndsModelTest {

    private static final EndsModel MODEL = EndsModel.read("""
            # learnt from: nothing
            maker	2	-1
            home	0	1
            """.lines().toList());

    private static final Map<String, Map<String, Double>> BEARINGS =
            Map.of("KOR", Map.of("maker", 1.0), "CZE", Map.of(), "THA", Map.of("home", 1.0));

    @Test
    void thePairForWhichMostSpeaksIsChosen() {
        // 2 for a Korean supplier and 1 for a Thai recipient, against 0 and -1 for the pair of the rules.
        assertThat(MODEL.better(considered("CZE", "KOR", false))).contains(new Pair("KOR", "THA"));
    }

    @Test
    void thePairOfTheRulesStaysWhereLittleSpeaksForAnother() {
        assertThat(MODEL.better(considered("KOR", "THA", false))).isEmpty();
    }

    @Test
    void whatGrammarTellsOfBothStays() {
        assertThat(MODEL.better(considered("CZE", "KOR", true))).isEmpty();
    }

    @Test
    void aPairIsFoundWhereTheRulesFindNone() {
        assertThat(MODEL.better(considered(null, "THA", false))).contains(new Pair("KOR", "THA"));
        assertThat(MODEL.better(considered("THA", "THA", false))).contains(new Pair("KOR", "THA"));
    }

    @Test
    void aLineOfTooFewCellsIsNamed() {
        assertThatThrownBy(() -> EndsModel.read(List.of("# of", "maker\t1")))
                .hasMessage("ends.model:2: 2 cells; a bearing and two weights are expected");
    }

    private static EndsConsidered considered(@Nullable String supplier, @Nullable String recipient, boolean told) {
        Sentence sentence = new Sentence(0, 0, Passage.Kind.PARAGRAPH, new Span(0, 0), List.of());
        return new EndsConsidered(sentence, 0, "T-50", told, supplier, recipient, BEARINGS, BEARINGS);
    }
}
