package org.entente.sentences;

import static org.assertj.core.api.Assertions.assertThat;

import edu.stanford.nlp.ling.TaggedWord;
import edu.stanford.nlp.ling.Word;
import edu.stanford.nlp.parser.nndep.DependencyParser;
import edu.stanford.nlp.tagger.maxent.MaxentTagger;
import edu.stanford.nlp.trees.TypedDependency;
import edu.stanford.nlp.util.logging.RedwoodConfiguration;
import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.Properties;
import org.entente.model.Sentence;
import org.entente.model.Token;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Our evaluation of CoreNLP's models gives, tag by tag and arc by arc, what CoreNLP's own does. */
class SameAsCoreNlpTest {

    private static MaxentTagger tagger;
    private static DependencyParser parser;

    @BeforeAll
    static void loadCoreNlp() {
        RedwoodConfiguration.empty().apply();
        tagger = new MaxentTagger(MaxentTagger.DEFAULT_JAR_PATH, new Properties(), false);
        parser = DependencyParser.loadFromModelFile(DependencyParser.DEFAULT_MODEL);
    }

    @Test
    void forSentencesOfManyKinds() throws IOException {
        assertThat(Samples.varied()).hasSizeGreaterThan(60).allSatisfy(SameAsCoreNlpTest::assertSame);
    }

    @Test
    void forSentencesOfTheNews() throws IOException {
        assertThat(Samples.news(100)).hasSizeGreaterThan(300).allSatisfy(SameAsCoreNlpTest::assertSame);
    }

    @Test
    void forWordsThatNobodyKnows() {
        assertThat(Samples.split("""
                        < … > Zqx 3bx-7 X-47B's W. ÜBER-grünlich Ж «Ростех» ROSOBORONEXPORT/UAC
                        Wampler-Longacre Foods Inc. bought unflappability-wise e-Govt Ltd. shares at 7/8
                        ʼtwas 😀 the haemoglobin-coloured programmes ﬁled by O'Zqx & Sons L.P. @zqx #zqx
                        $9,999.99 bln. to IX. ... !!! ( ) [ ] { } -- – — _ * ~
                        Ankara
                        a
                        """)).hasSizeGreaterThanOrEqualTo(6).allSatisfy(SameAsCoreNlpTest::assertSame);
    }

    private static void assertSame(Sentence sentence) {
        Sentence parsed = SentenceParser.english().parse(sentence);
        List<Word> words = parsed.tokens().stream()
                .map(token -> new Word(Forms.learnt(token.text())))
                .toList();
        List<TaggedWord> tagged = tagger.tagSentence(words);
        List<String> expected = parser.predict(tagged).typedDependencies().stream()
                .sorted(Comparator.comparing(TypedDependency::dep))
                .map(arc -> arc.dep().word() + " " + arc.dep().tag() + " " + arc.reln() + " "
                        + (arc.gov().index() - 1))
                .toList();
        assertThat(parsed.tokens()).extracting(SameAsCoreNlpTest::line).isEqualTo(expected);
    }

    private static String line(Token token) {
        return Forms.learnt(token.text()) + " " + token.tag() + " " + token.relation() + " " + token.head();
    }
}
