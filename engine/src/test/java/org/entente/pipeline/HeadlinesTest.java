package org.entente.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.entente.model.Meaning;
import org.entente.model.Mention;
import org.entente.model.Passage;
import org.entente.model.Sentence;
import org.entente.model.Span;
import org.entente.model.Token;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the parser is shown of a headline; the names are those of the last column, and the sentence keeps its own words. */
class HeadlinesTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            Envoy Smith Travels to Qatar and Oman   | Smith Qatar Oman | envoy Smith travels to Qatar and Oman
            New EU Sanctions Against Belarus Agreed | Belarus          | new EU sanctions against Belarus agreed
            MINISTER VISITS ANKARA                  | ANKARA           | minister visits Ankara
            The envoy travels to Qatar on Monday    | Qatar            | The envoy travels to Qatar on Monday
            """)
    void lowersWhatNoMentionCovers(String headline, String names, String shown) {
        List<String> seen = new ArrayList<>();
        Sentence bare = sentence(headline);
        Sentence parsed = Headlines.parsed(bare, mentions(bare, List.of(names.split(" ", -1))), sentence -> {
            seen.add(words(sentence));
            return sentence;
        });
        assertThat(seen).containsExactly(shown);
        assertThat(words(parsed)).isEqualTo(headline);
    }

    private static Sentence sentence(String text) {
        List<Token> tokens = new ArrayList<>();
        int begin = 0;
        for (String word : text.split(" ", -1)) {
            tokens.add(Token.bare(tokens.size(), word, new Span(begin, begin + word.length())));
            begin += word.length() + 1;
        }
        return new Sentence(0, 0, Passage.Kind.HEADLINE, new Span(0, text.length()), tokens);
    }

    private static List<Mention> mentions(Sentence sentence, List<String> names) {
        return sentence.tokens().stream()
                .filter(token -> names.contains(token.text()))
                .map(token -> new Mention(
                        token.index(),
                        0,
                        token.index(),
                        token.index() + 1,
                        token.span(),
                        token.text(),
                        new Meaning.Reference(List.of(), Set.of())))
                .toList();
    }

    private static String words(Sentence sentence) {
        return sentence.tokens().stream().map(Token::text).collect(Collectors.joining(" "));
    }
}
