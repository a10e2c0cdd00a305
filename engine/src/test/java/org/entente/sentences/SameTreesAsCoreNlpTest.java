package org.entente.sentences;

import static org.assertj.core.api.Assertions.assertThat;

import edu.stanford.nlp.ling.TaggedWord;
import edu.stanford.nlp.parser.nndep.DependencyParser;
import edu.stanford.nlp.trees.TypedDependency;
import edu.stanford.nlp.util.logging.RedwoodConfiguration;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.entente.model.Sentence;
import org.entente.model.Token;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Our evaluation of the dependency network gives, arc by arc, what CoreNLP's own does. */
class SameTreesAsCoreNlpTest {

    private static DependencyParser coreNlp;

    @BeforeAll
    static void loadCoreNlp() {
        RedwoodConfiguration.empty().apply();
        coreNlp = DependencyParser.loadFromModelFile("edu/stanford/nlp/models/parser/nndep/english_UD.gz");
    }

    @Test
    void forSentencesOfManyKinds() throws IOException {
        assertThat(Samples.varied()).hasSizeGreaterThan(60).allSatisfy(SameTreesAsCoreNlpTest::assertSameTree);
    }

    @Test
    void forSentencesOfTheNews() throws IOException {
        assertThat(Samples.news(100)).hasSizeGreaterThan(300).allSatisfy(SameTreesAsCoreNlpTest::assertSameTree);
    }

    private static void assertSameTree(Sentence sentence) {
        Sentence parsed = SentenceParser.english().parse(sentence);
        List<TaggedWord> words = new ArrayList<>();
        for (Token token : parsed.tokens()) {
            words.add(new TaggedWord(Forms.learnt(token.text()), token.tag()));
        }
        List<String> expected = coreNlp.predict(words).typedDependencies().stream()
                .sorted(Comparator.comparing(TypedDependency::dep))
                .map(arc ->
                        arc.dep().word() + " " + arc.reln() + " " + (arc.gov().index() - 1))
                .toList();
        assertThat(parsed.tokens())
                .extracting(token -> Forms.learnt(token.text()) + " " + token.relation() + " " + token.head())
                .isEqualTo(expected);
    }
}
