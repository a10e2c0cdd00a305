package org.entente.mentions;

import java.util.Set;
import org.entente.mentions.OfficeReader.Phrase;
import org.entente.mentions.Vocabulary.Use;

/**
 * Finds where the words end that say what an office is for, where its holder's name follows: <i>ambassador <b>to Russia</b>
 * Shafqat Ali Khan</i>, <i>under secretary <b>for political affairs</b> Nuland</i>, <i>head of the bank <b>(AIIB)</b> Jin Liqun</i>.
 */
final class Remits {

    private static final Set<String> LINKS = Set.of("for", "of");

    /** What stands between the words of a field: <i>democracy, human rights, and labour</i>. */
    private static final Set<String> BETWEEN = Set.of("and", "of", "the", "for", "in", ",", "&");

    private final Vocabulary vocabulary;
    private final NameReader names;

    Remits(Vocabulary vocabulary, NameReader names) {
        this.vocabulary = vocabulary;
        this.names = names;
    }

    /** The index after those words; that after the office itself where none are there or no name follows. */
    int end(Line line, Phrase phrase, Setting setting) {
        int end = phrase.level().equals("diplomat") ? post(line, phrase.to(), setting) : phrase.to();
        end = end == phrase.to() ? field(line.words(), end) : end;
        end = letters(line.words(), end);
        return end == phrase.to() || names.at(line, comma(line.words(), end), setting) == null ? phrase.to() : end;
    }

    /** The index after the state that an ambassador is sent to. */
    private static int post(Line line, int to, Setting setting) {
        Words words = line.words();
        if (!words.is(to, "to")) {
            return to;
        }
        Holder post = Holder.at(line, words.is(to + 1, "the") ? to + 2 : to + 1, setting);
        return post == null ? to : post.to();
    }

    /** The index after the last word of the field that the office looks after. */
    private int field(Words words, int to) {
        int end = to;
        if (words.isOneOf(to, LINKS)) {
            for (int at = to + 1; words.isOneOf(at, BETWEEN) || words.isOneOf(at, vocabulary.of(Use.FIELD)); at++) {
                end = words.isOneOf(at, vocabulary.of(Use.FIELD)) ? at + 1 : end;
            }
        }
        return end;
    }

    /** The index after letters in brackets, as <i>(ROK)</i>. */
    static int letters(Words words, int to) {
        boolean bracketed = words.is(to, "(") && words.is(to + 2, ")");
        return bracketed ? to + 3 : to;
    }

    private static int comma(Words words, int at) {
        return words.is(at, ",") ? at + 1 : at;
    }
}
