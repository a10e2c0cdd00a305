package org.entente.sentences;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.entente.model.Passage;
import org.entente.model.Sentence;
import org.entente.model.Span;
import org.entente.model.Token;
import org.junit.jupiter.api.Test;

class EnglishParserTest {

    @Test
    void wordsGetTagsLemmasAndHeads() {
        tree("Russia has supplied four Mi-35Ms to Pakistan.", """
                Russia    NNP  Russia    nsubj   supplied
                has       VBZ  have      aux     supplied
                supplied  VBN  supply    root    -
                four      CD   four      nummod  Mi-35Ms
                Mi-35Ms   NNPS Mi-35Ms   obj     supplied
                to        TO   to        case    Pakistan
                Pakistan  NNP  Pakistan  obl     supplied
                .         .    .         punct   supplied
                """);
        tree("The treaty was signed by its ministers", """
                The        DT   the       det        treaty
                treaty     NN   treaty    nsubj:pass  signed
                was        VBD  be        aux:pass   signed
                signed     VBN  sign      root       -
                by         IN   by        case       ministers
                its        PRP$ its       nmod:poss  ministers
                ministers  NNS  minister  obl        signed
                """);
    }

    @Test
    void aSentenceWithoutWordsStaysAsItIs() {
        Sentence empty = new Sentence(0, 0, Passage.Kind.PARAGRAPH, new Span(0, 0), List.of());

        assertThat(SentenceParser.english().parse(empty)).isEqualTo(empty);
    }

    private static void tree(String text, String expected) {
        Sentence sentence = SentenceParser.english().parse(Samples.split(text).get(0));
        StringBuilder lines = new StringBuilder();
        for (Token token : sentence.tokens()) {
            String head = token.head() == Token.ROOT
                    ? "-"
                    : sentence.token(token.head()).text();
            lines.append(String.join(" ", token.text(), token.tag(), token.lemma(), token.relation(), head))
                    .append('\n');
        }
        assertThat(lines.toString()).isEqualTo(expected.replaceAll(" +", " "));
    }
}
