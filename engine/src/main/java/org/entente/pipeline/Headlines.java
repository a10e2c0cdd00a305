package org.entente.pipeline;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import org.entente.model.Meaning;
import org.entente.model.Mention;
import org.entente.model.Passage;
import org.entente.model.Sentence;
import org.entente.model.Token;

/**
 * Parses headlines in Title Case or capitals, which taggers take for one long name: <i>Minister Travels to Oman</i>. The
 * parser sees the words that no mention covers in lower case; the sentence keeps its own.
 */
final class Headlines {

    /** How long a word is that a title begins with a capital whatever it is. */
    private static final int LONG = 4;

    /** How many of the long words must begin with a capital. */
    private static final double MOST = 0.8;

    private Headlines() {}

    static Sentence parsed(Sentence sentence, List<Mention> mentions, UnaryOperator<Sentence> parser) {
        boolean capitals = sentence.tokens().stream()
                .allMatch(token -> token.text().equals(token.text().toUpperCase(Locale.ROOT)));
        boolean heading = sentence.kind() == Passage.Kind.HEADLINE || sentence.kind() == Passage.Kind.HEADING;
        if (!capitals && !(heading && titled(sentence))) {
            return parser.apply(sentence);
        }
        List<Token> lowered = new ArrayList<>();
        for (Token token : sentence.tokens()) {
            boolean named = mentions.stream().anyMatch(mention -> mention.covers(token.index()));
            boolean spelled = mentions.stream()
                    .anyMatch(mention -> mention.covers(token.index()) && !initials(mention, token.text()));
            String text = spelled && capitals
                    ? token.text().charAt(0) + token.text().substring(1).toLowerCase(Locale.ROOT)
                    : lowered(token.text(), named, capitals);
            lowered.add(Token.bare(token.index(), text, token.span()));
        }
        Sentence parsed = parser.apply(sentence.with(lowered));
        List<Token> restored = new ArrayList<>();
        for (Token token : parsed.tokens()) {
            restored.add(new Token(
                    token.index(),
                    sentence.token(token.index()).text(),
                    token.span(),
                    token.tag(),
                    token.lemma(),
                    token.head(),
                    token.relation()));
        }
        return sentence.with(restored);
    }

    /** Whether a word in capitals may be initials, as <i>US</i> and <i>NATO</i>, not <i>IRAN</i> or <i>MODI</i>. */
    private static boolean initials(Mention mention, String word) {
        boolean spelled = mention.meaning() instanceof Meaning.State || mention.meaning() instanceof Meaning.Person;
        return word.length() < LONG || !spelled;
    }

    /** Whether nearly all its long words begin with a capital and more of them than a sentence has of names. */
    private static boolean titled(Sentence sentence) {
        long words = sentence.tokens().stream().filter(Headlines::isLong).count();
        long upper = sentence.tokens().stream()
                .filter(token ->
                        isLong(token) && Character.isUpperCase(token.text().charAt(0)))
                .count();
        return words > 2 && upper >= MOST * words;
    }

    private static boolean isLong(Token token) {
        return token.text().length() >= LONG && Character.isLetter(token.text().charAt(0));
    }

    private static String lowered(String word, boolean named, boolean capitals) {
        if (named && capitals && word.length() > LONG) {
            return word.charAt(0) + word.substring(1).toLowerCase(Locale.ROOT);
        }
        boolean acronym = !capitals && word.length() > 1 && word.equals(word.toUpperCase(Locale.ROOT));
        return named || acronym ? word : word.toLowerCase(Locale.ROOT);
    }
}
