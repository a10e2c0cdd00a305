package org.entente.claims;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.entente.knowledge.Knowledge;
import org.entente.model.Sentence;
import org.junit.jupiter.api.Test;

/** Which words stand for what a frame asks for beside its trigger. */
class WordsTest {

    @Test
    void ofSeveralWordsThatWouldDoTheFirstInTheSentenceIsMeant() {
        assertThat(beside("hosted", "The premier hosted talks, discussions and a meeting with Hanoi."))
                .allMatch(word -> word.equals("talks"))
                .isNotEmpty();
        assertThat(beside("hosted", "The premier hosted a meeting, discussions and talks with Hanoi."))
                .allMatch(word -> word.equals("meeting"))
                .isNotEmpty();
    }

    /** The words that frames of one word beside {@code trigger} take for it. */
    private static List<String> beside(String trigger, String text) {
        Sentence sentence = Reader.parsed(text);
        Grammar grammar = new Grammar(sentence);
        int at = sentence.tokens().stream().map(token -> token.text()).toList().indexOf(trigger);
        return new Frames(Knowledge.shipped())
                .at(grammar, at).stream()
                        .filter(match -> match.company().size() == 1)
                        .map(match -> sentence.token(match.company().get(0)).text())
                        .toList();
    }
}
