package org.entente.mentions;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.entente.mentions.Piece.Glue;
import org.entente.mentions.Piece.Kind;
import org.entente.mentions.Piece.Shape;
import org.entente.model.Span;
import org.entente.model.Token;

/** Cuts tokens, and the names in tables, into {@link Piece}s. */
final class Cutter {
    private final List<Piece> pieces = new ArrayList<>();
    private Glue glue = Glue.SPACE;
    private boolean opened;
    private int end = -1;

    private Cutter() {}

    /** The pieces of a sentence's tokens. */
    static List<Piece> cut(List<Token> tokens) {
        Cutter cutter = new Cutter();
        for (Token token : tokens) {
            cutter.token(token);
        }
        return cutter.pieces;
    }

    /** The pieces of a name as a table writes it. */
    static List<Piece> cut(String name) {
        Cutter cutter = new Cutter();
        int begin = 0;
        for (String word : name.split(" ", -1)) {
            cutter.token(Token.bare(0, word, new Span(begin, begin + word.length())));
            begin += word.length() + 1;
        }
        return cutter.pieces;
    }

    /** The key of the first piece of a name, without cutting the rest; empty when it has none. */
    static String firstKey(String name) {
        int end = 0;
        while (end < name.length() && isLetterOrAccent(name.charAt(end))) {
            end++;
        }
        if (end > 0) {
            return fold(name.substring(0, end));
        }
        List<Piece> pieces = cut(name);
        return pieces.isEmpty() ? "" : pieces.get(0).key();
    }

    private void token(Token token) {
        String text = token.text();
        int begin = token.span().begin();
        if (begin != end) {
            glue = Glue.SPACE;
            opened = false;
        }
        int at = 0;
        while (at < text.length()) {
            char c = text.charAt(at);
            int stop = at + 1;
            if (Character.isLetter(c) && !isApostrophe(c)) {
                while (stop < text.length() && isLetterOrAccent(text.charAt(stop))) {
                    stop++;
                }
                add(
                        Kind.WORD,
                        fold(text.substring(at, stop)),
                        token.index(),
                        begin + at,
                        // A word that a line's end has parted is shorter than what it covers.
                        stop == text.length() ? token.span().end() : begin + stop,
                        shape(text, at, stop));
            } else if (isDigit(c)) {
                stop = endOfNumber(text, at);
                add(Kind.NUMBER, text.substring(at, stop), token.index(), begin + at, begin + stop, Shape.LOWER);
            } else if (isPossessive(text, at, begin)) {
                mark(Piece.POSSESSIVE);
                stop = text.length();
            } else {
                stop = sign(text, at, token.index(), begin);
            }
            at = stop;
        }
        end = token.span().end();
    }

    private void add(Kind kind, String key, int token, int begin, int end, Shape shape) {
        Glue before = pieces.isEmpty() ? Glue.SPACE : glue;
        pieces.add(new Piece(kind, key, token, begin, end, before, shape, opened ? Piece.OPENED : 0));
        opened = false;
        glue = Glue.NONE;
        this.end = end;
    }

    /** Takes what is neither letter nor digit, and tells where it ends. */
    private int sign(String text, int at, int token, int begin) {
        char c = text.charAt(at);
        boolean clings = glue != Glue.SPACE
                && !pieces.isEmpty()
                && pieces.get(pieces.size() - 1).kind() != Kind.MARK;
        if (isQuote(c)) {
            quote(text, at, clings);
        } else if (isHyphen(c) && c != '—' && clings && glue != Glue.HYPHEN) {
            glue = Glue.HYPHEN;
        } else if (c == '.' && clings && (text.length() > 1)) {
            mark(Piece.DOTTED);
            glue = Glue.DOT;
        } else if (!Character.isWhitespace(c)) {
            String key = isHyphen(c) ? "–" : String.valueOf(c);
            add(Kind.MARK, key, token, begin + at, begin + at + 1, Shape.LOWER);
        }
        return at + 1;
    }

    private void quote(String text, int at, boolean clings) {
        boolean letterFollows = at + 1 < text.length() && isLetterOrAccent(text.charAt(at + 1));
        if (clings && letterFollows) {
            glue = Glue.APOSTROPHE;
        } else if (clings) {
            mark(Piece.CLOSED);
            if (isApostrophe(text.charAt(at))
                    && pieces.get(pieces.size() - 1).key().endsWith("s")) {
                mark(Piece.POSSESSIVE);
            }
            glue = Glue.SPACE;
        } else {
            opened = true;
        }
    }

    private void mark(int mark) {
        if (!pieces.isEmpty()) {
            int last = pieces.size() - 1;
            pieces.set(last, pieces.get(last).with(mark));
        }
    }

    private boolean isPossessive(String text, int at, int begin) {
        return isApostrophe(text.charAt(at))
                && text.length() == at + 2
                && (text.charAt(at + 1) == 's' || text.charAt(at + 1) == 'S')
                && !pieces.isEmpty()
                && pieces.get(pieces.size() - 1).end() == begin + at;
    }

    private static int endOfNumber(String text, int from) {
        int at = from + 1;
        while (at < text.length()) {
            char c = text.charAt(at);
            boolean inside = (c == ',' || c == '.') && at + 1 < text.length() && isDigit(text.charAt(at + 1));
            if (!isDigit(c) && !inside) {
                break;
            }
            at++;
        }
        return at;
    }

    private static Shape shape(String text, int from, int to) {
        if (!Character.isUpperCase(text.charAt(from))) {
            return Shape.LOWER;
        }
        boolean lower = false;
        boolean upper = false;
        for (int i = from + 1; i < to; i++) {
            lower |= Character.isLowerCase(text.charAt(i));
            upper |= Character.isUpperCase(text.charAt(i));
        }
        if (lower && upper) {
            return Shape.MIXED;
        }
        return lower || to - from == 1 ? Shape.UPPER : Shape.CAPITALS;
    }

    /** Lower case without accents. */
    static String fold(String word) {
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            if (c >= 128) {
                return foldAccents(word);
            }
        }
        return word.toLowerCase(Locale.ROOT);
    }

    private static String foldAccents(String word) {
        StringBuilder folded = new StringBuilder(word.length());
        String apart = Normalizer.normalize(word, Normalizer.Form.NFD).toLowerCase(Locale.ROOT);
        for (int i = 0; i < apart.length(); i++) {
            char c = apart.charAt(i);
            switch (c) {
                case 'ø' -> folded.append('o');
                case 'ł' -> folded.append('l');
                case 'đ', 'ð' -> folded.append('d');
                case 'ı' -> folded.append('i');
                case 'ß' -> folded.append("ss");
                case 'æ' -> folded.append("ae");
                case 'œ' -> folded.append("oe");
                default -> {
                    if (Character.getType(c) != Character.NON_SPACING_MARK) {
                        folded.append(c);
                    }
                }
            }
        }
        return folded.toString();
    }

    private static boolean isLetterOrAccent(char c) {
        return (Character.isLetter(c) && !isApostrophe(c)) || Character.getType(c) == Character.NON_SPACING_MARK;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    static boolean isHyphen(char c) {
        return c == '-' || (c >= '‐' && c <= '―') || c == '−';
    }

    private static boolean isApostrophe(char c) {
        return c == '\'' || c == '’' || c == '‘' || c == 'ʻ' || c == 'ʼ' || c == '`';
    }

    private static boolean isQuote(char c) {
        return isApostrophe(c) || c == '"' || c == '“' || c == '”' || c == '„' || c == '«' || c == '»';
    }
}
