package org.entente.sentences;

import java.util.ArrayList;
import java.util.List;
import org.entente.model.Passage;
import org.entente.model.Sentence;
import org.entente.model.Span;
import org.entente.model.Token;

/** Sentences cut at their blanks, which nobody has parsed. */
final class Words {

    private Words() {}

    static Sentence of(String text) {
        List<Token> tokens = new ArrayList<>();
        int at = 0;
        for (String word : text.isEmpty() ? new String[0] : text.split(" ", -1)) {
            tokens.add(Token.bare(tokens.size(), word, new Span(at, at + word.length())));
            at += word.length() + 1;
        }
        return new Sentence(0, 0, Passage.Kind.PARAGRAPH, new Span(0, text.length()), tokens);
    }
}
