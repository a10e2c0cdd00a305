package org.entente.mentions;

import java.util.List;
import java.util.Set;
import org.entente.mentions.Piece.Shape;
import org.entente.model.Sentence;

/** The pieces of one sentence, and how it is capitalised. */
final class Words {
    /** How a sentence as a whole uses capital letters. */
    enum Style {
        /** Names alone are capitalised. */
        SENTENCE,
        /** Nearly every word is capitalised, as in some headlines. */
        TITLE,
        /** Every letter is a capital. */
        CAPITALS,
        /** No word is capitalised, as where people write carelessly. */
        LOWER
    }

    /** Words that carry grammar, none of which is part of a name or a noun's own modifier. */
    private static final Set<String> FUNCTION = set(
            "a an the this that these those and or but nor so yet if as at by for from in into of off on onto out over"
                    + " to up with within without about above across after against along among amid around before"
                    + " behind below beneath beside between beyond down during except inside near outside since"
                    + " through throughout toward towards under until upon via while when where who whom whose"
                    + " which what why how because although though than then is are was were be been being am has"
                    + " have had having do does did will would shall should can could may might must not no it its"
                    + " he him his she her they them their we us our i my you your there here also both all some"
                    + " any each every more most other such only just still even said says told say tells saying"
                    + " however meanwhile moreover despite like unlike per");

    private static final Set<String> PAST =
            set("spoke met held went came took made gave saw left began flew thought sought brought bought sold"
                    + " sent put let set wrote won lost led became found kept knew meant paid read rose ran sat stood"
                    + " swore threw drew chose broke built did got had hit laid spent struck shook withdrew");

    private final Sentence sentence;
    private final List<Piece> pieces;
    private final Style style;
    private final boolean careless;

    /** The words of {@code line}, which are separated by spaces. */
    static Set<String> set(String line) {
        return Set.of(line.split(" ", -1));
    }

    private Words(Sentence sentence, List<Piece> pieces, Style style, boolean careless) {
        this.sentence = sentence;
        this.pieces = pieces;
        this.style = style;
        this.careless = careless;
    }

    static Words of(Sentence sentence) {
        List<Piece> pieces = Cutter.cut(sentence.tokens());
        return new Words(sentence, pieces, style(pieces), false);
    }

    /** The same words, in an article that now and then writes the names of states and months without capitals. */
    Words careless() {
        return new Words(sentence, pieces, style, true);
    }

    /** The same words, in an article that writes capitals: where a sentence has none, it names nothing. */
    Words careful() {
        return style == Style.LOWER ? new Words(sentence, pieces, Style.SENTENCE, false) : this;
    }

    /** Whether the article is one of those. */
    boolean isCareless() {
        return careless;
    }

    /** How the word at {@code index} is capitalised: in a careless article without capitals means as in one without any. */
    Style styleAt(int index) {
        return careless
                        && style == Style.SENTENCE
                        && has(index)
                        && !pieces.get(index).upper()
                ? Style.LOWER
                : style;
    }

    Sentence sentence() {
        return sentence;
    }

    Style style() {
        return style;
    }

    int size() {
        return pieces.size();
    }

    Piece piece(int index) {
        return pieces.get(index);
    }

    /** The key of the piece at {@code index}; empty beyond either end. */
    String key(int index) {
        return index < 0 || index >= pieces.size() ? "" : pieces.get(index).key();
    }

    boolean is(int index, String key) {
        return key(index).equals(key);
    }

    boolean isOneOf(int index, Set<String> keys) {
        return keys.contains(key(index));
    }

    boolean has(int index) {
        return index >= 0 && index < pieces.size();
    }

    /** Whether a word stands at {@code index} whose capital letter says that it is a name. */
    boolean isName(int index) {
        return has(index)
                && pieces.get(index).word()
                && pieces.get(index).upper()
                && !FUNCTION.contains(key(index))
                && (style == Style.SENTENCE || style == Style.TITLE);
    }

    /** Whether a word that looks like a verb in the past tense stands at {@code index}. */
    boolean isPast(int index) {
        return key(index).endsWith("ed") || PAST.contains(key(index));
    }

    /** Whether a word that looks like an adverb or participle stands at {@code index}: <i>earlier</i>, <i>finally</i>. */
    boolean isAdverb(int index) {
        String key = key(index);
        return key.endsWith("ly") || key.endsWith("er") || key.endsWith("ing") || key.endsWith("wards");
    }

    /** Whether a word stands at {@code index} that is not one of grammar's. */
    boolean isContent(int index) {
        return has(index) && pieces.get(index).word() && !FUNCTION.contains(key(index));
    }

    /** The characters of pieces {@code from} to {@code to}, as they stand in {@code text}; empty when there are none. */
    String text(String text, int from, int to) {
        return from >= to
                ? ""
                : text.substring(pieces.get(from).begin(), pieces.get(to - 1).end());
    }

    static boolean isFunction(String key) {
        return FUNCTION.contains(key);
    }

    private static Style style(List<Piece> pieces) {
        int words = 0;
        int upper = 0;
        int capitals = 0;
        int content = 0;
        boolean any = false;
        for (Piece piece : pieces) {
            any |= piece.upper();
            if (piece.word() && piece.key().length() > 1) {
                words++;
                upper += piece.upper() ? 1 : 0;
                capitals += piece.shape() == Shape.CAPITALS ? 1 : 0;
                content += FUNCTION.contains(piece.key()) ? 0 : 1;
            }
        }
        if (words < 3) {
            return Style.SENTENCE;
        }
        if (upper == 0) {
            return any ? Style.SENTENCE : Style.LOWER;
        }
        if (capitals >= 0.8 * words) {
            return Style.CAPITALS;
        }
        // A headline capitalises its verbs too and has no full stop.
        boolean stopped = pieces.get(pieces.size() - 1).is(".");
        return upper >= content - content / 8 && content >= 4 && !stopped ? Style.TITLE : Style.SENTENCE;
    }
}
