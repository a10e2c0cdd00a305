package org.entente.sentences;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.entente.model.Span;
import org.entente.model.Token;

/**
 * Puts words together that the end of a line has parted with a hyphen: <i>memo- randum</i>, <i>prime- minister</i>. The
 * span of the word still covers all of it in the document.
 */
final class BrokenWords {

    /** What begins another word, where a hyphen stands for a word to come or for a dash: <i>land- <b>and</b> sea-based</i>. */
    private static final Set<String> ANOTHER = Set.of(
            "and", "nor", "but", "the", "she", "they", "who", "which", "that", "this", "these", "with", "from", "for",
            "was", "are", "were", "has", "had", "have", "his", "her", "its", "their", "not", "when", "while", "where",
            "what", "said", "says", "also", "then", "will", "would", "after", "before", "into", "over", "than", "more");

    /** First parts of words that keep their hyphen. */
    private static final Set<String> COMPOUNDS = Set.of(
            "prime", "vice", "ex", "anti", "self", "long", "short", "high", "low", "mid", "two", "three", "four",
            "five", "six", "well", "half", "air", "sea", "land", "ship", "surface", "deputy", "multi", "counter", "non",
            "pro", "post", "pre", "all", "war", "state", "arms", "man", "third", "second", "first", "so", "de", "re",
            "fixed");

    private BrokenWords() {}

    static List<Token> mended(List<Token> tokens, String text) {
        List<Token> whole = new ArrayList<>(tokens.size());
        int at = 0;
        while (at < tokens.size()) {
            int hyphen = hyphen(tokens, at);
            boolean broken = hyphen >= 0
                    && hyphen + 1 < tokens.size()
                    && goesOn(tokens.get(hyphen), tokens.get(hyphen + 1), text);
            Token token = broken ? joined(tokens.get(at), tokens.get(hyphen + 1)) : tokens.get(at);
            whole.add(Token.bare(whole.size(), token.text(), token.span()));
            at = broken ? hyphen + 2 : at + 1;
        }
        return whole;
    }

    private static Token joined(Token first, Token second) {
        String begin = first.text().endsWith("-")
                ? first.text().substring(0, first.text().length() - 1)
                : first.text();
        boolean compound = COMPOUNDS.contains(begin.toLowerCase(Locale.ROOT));
        return Token.bare(
                first.index(),
                begin + (compound ? "-" : "") + second.text(),
                first.span().union(second.span()));
    }

    /** The index of the token that ends the word at {@code at} with a hyphen: itself, or the one right behind; or -1. */
    private static int hyphen(List<Token> tokens, int at) {
        String word = tokens.get(at).text();
        if (word.length() > 2 && word.endsWith("-")) {
            return Character.isLetter(word.charAt(word.length() - 2)) ? at : -1;
        }
        boolean behind = at + 1 < tokens.size()
                && tokens.get(at + 1).text().equals("-")
                && tokens.get(at).span().end() == tokens.get(at + 1).span().begin();
        return behind && word.length() > 1 && word.chars().allMatch(Character::isLetter) ? at + 1 : -1;
    }

    /** Whether a word that a hyphen ends goes on after white space. */
    private static boolean goesOn(Token hyphen, Token next, String text) {
        Span gap = new Span(
                /* begin= */ hyphen.span().end(), /* end= */ next.span().begin());
        return gap.begin() < gap.end()
                && gap.of(text).isBlank()
                && next.text().length() > 2
                && Character.isLowerCase(next.text().charAt(0))
                && !ANOTHER.contains(next.text());
    }
}
