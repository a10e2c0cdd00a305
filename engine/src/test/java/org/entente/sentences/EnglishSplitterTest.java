package org.entente.sentences;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.ArrayList;
import java.util.List;
import org.entente.model.Passage;
import org.entente.model.Sentence;
import org.entente.model.Span;
import org.entente.model.Token;
import org.junit.jupiter.api.Test;

class EnglishSplitterTest {

    @Test
    void aFullStopEndsASentenceUnlessItAbbreviates() {
        sentences(
                "He met Gen. Rawat on Jan. 5. Mr. Modi spoke.", //
                "He met Gen. Rawat on Jan. 5.",
                "Mr. Modi spoke.");
        sentences(
                "They flew to St. Petersburg with Lt. Gen. H. R. McMaster. The U.S. Department of State agreed.",
                "They flew to St. Petersburg with Lt. Gen. H. R. McMaster.",
                "The U.S. Department of State agreed.");
        sentences(
                "Sqn. Ldr. Khan and Flt. Lt. Singh flew in. It was exercise No. 5.",
                "Sqn. Ldr. Khan and Flt. Lt. Singh flew in.",
                "It was exercise No. 5.");
    }

    @Test
    void anAbbreviationAtTheEndKeepsItsFullStop() {
        words("It came from the U.S. They paid.", "It came from the U.S. . | They paid .");
        words("It came from the U.S.", "It came from the U.S.");
    }

    @Test
    void aQuotationStaysWithItsSpeaker() {
        sentences("“Will they come?” he asked. He left.", "“Will they come?” he asked.", "He left.");
        sentences("“This is an opportunity.” said Rear Adm. Lee.", "“This is an opportunity.” said Rear Adm. Lee.");
        sentences("“We agree.” The minister left.", "“We agree.”", "The minister left.");
    }

    @Test
    void aBulletBeginsASentence() {
        sentences("They agreed: • to hold talks; • to sell arms", "They agreed:", "• to hold talks;", "• to sell arms");
    }

    @Test
    void hyphensJoinAndOtherMarksPart() {
        words("a three-day visit, four Mi-35Ms", "a three-day visit , four Mi-35Ms");
        words("Pakistan's JF-17s can't fly", "Pakistan 's JF-17s ca n't fly");
        words("$1.5 billion (of ₹20,000 crore)", "$ 1.5 billion ( of ₹ 20,000 crore )");
    }

    @Test
    void onlyToldPassagesAreRead() {
        String text = "By A. Writer\nMoscow agreed.\nTalks went on";
        List<Passage> passages = List.of(
                new Passage(Passage.Kind.BYLINE, new Span(0, 12)),
                new Passage(Passage.Kind.PARAGRAPH, new Span(13, 27)),
                new Passage(Passage.Kind.ITEM, new Span(28, 41)));

        assertThat(Samples.split(text, passages))
                .extracting(
                        Sentence::index,
                        Sentence::passage,
                        Sentence::kind,
                        s -> s.span().of(text))
                .containsExactly(
                        tuple(0, 1, Passage.Kind.PARAGRAPH, "Moscow agreed."),
                        tuple(1, 2, Passage.Kind.ITEM, "Talks went on"));
    }

    @Test
    void whatHasNoEndIsCutAfterAMark() {
        List<Sentence> sentences = Samples.split("Aden, ".repeat(20_000));

        assertThat(sentences).allSatisfy(sentence -> {
            assertThat(sentence.size()).isLessThanOrEqualTo(150);
            assertThat(sentence.token(sentence.size() - 1).text()).isEqualTo(",");
        });
        assertThat(sentences.stream().mapToInt(Sentence::size).sum()).isEqualTo(40_000);
    }

    @Test
    void aLongPassageIsCutAsItsPartsAre() {
        String part = "Russia sold them to the U.S. It did. “Why?” he asked. They agreed: • to talk. ";
        int parts = 1_000;

        assertThat(Samples.split(part.repeat(parts)))
                .hasSize(Samples.split(part).size() * parts);
    }

    @Test
    void everyWordStandsWhereItsSpanSays() {
        String text =
                "Dr. Lee paid 5 1/2 crore\u00a0rupees in the U.K. \ud83d\ude80 He won't “return”… so-\u00adcalled &amp; more.";

        assertThat(Samples.split(text))
                .isNotEmpty()
                .allSatisfy(sentence -> assertThat(sentence.tokens())
                        .allSatisfy(token -> assertThat(token.span().of(text)).isEqualTo(token.text())));
    }

    @Test
    void nothingIsReadFromNothing() {
        assertThat(Samples.split("", List.of())).isEmpty();
        assertThat(Samples.split(" \n ")).isEmpty();
    }

    private static void sentences(String text, String... expected) {
        assertThat(Samples.split(text))
                .extracting(sentence -> sentence.span().of(text))
                .containsExactly(expected);
    }

    private static void words(String text, String expected) {
        List<String> sentences = new ArrayList<>();
        for (Sentence sentence : Samples.split(text)) {
            sentences.add(
                    String.join(" ", sentence.tokens().stream().map(Token::text).toList()));
        }
        assertThat(String.join(" | ", sentences)).isEqualTo(expected);
    }
}
