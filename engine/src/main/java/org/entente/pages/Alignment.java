package org.entente.pages;

import java.util.function.BiFunction;
import org.jsoup.parser.Parser;

/** Finds for each character of a decoded text where its source has it, past entities and escapes. */
final class Alignment {

    /** No entity or escape is longer. */
    private static final int LONGEST = 40;

    private Alignment() {}

    /** Takes a character of the text and the place it has in the source. */
    @FunctionalInterface
    interface Sink {
        void take(char c, int at, int next);
    }

    /** Follows {@code text}, which the source spells from {@code begin} to {@code end} in the manner of HTML. */
    static void html(String source, int begin, int end, String text, Sink sink) {
        follow(source, begin, end, text, sink, '&', Alignment::entity);
    }

    /** Follows {@code text}, which the source spells from {@code begin} on in the manner of JSON. */
    static void json(String source, int begin, String text, Sink sink) {
        follow(source, begin, source.length(), text, sink, '\\', Alignment::escape);
    }

    private static void follow(
            String source,
            int begin,
            int end,
            String text,
            Sink sink,
            char mark,
            BiFunction<String, String, Integer> unit) {
        int at = begin;
        int i = 0;
        while (i < text.length()) {
            if (at < end && source.charAt(at) == mark) {
                String spelled = source.substring(at, Math.min(end, at + LONGEST));
                int length = unit.apply(spelled, text.substring(i, Math.min(text.length(), i + 2)));
                if (length > 0) {
                    int characters = Character.isHighSurrogate(text.charAt(i)) && i + 1 < text.length() ? 2 : 1;
                    for (int k = 0; k < characters; k++) {
                        sink.take(text.charAt(i + k), at, at + length);
                    }
                    i += characters;
                    at += length;
                    continue;
                }
            }
            if (at < end && source.charAt(at) != text.charAt(i) && source.charAt(at) == '\r') {
                at++;
                continue;
            }
            // What cannot be followed keeps the last place that could be.
            int here = Math.min(at, Math.max(begin, end - 1));
            sink.take(text.charAt(i), here, Math.min(end, here + 1));
            at = Math.min(end, at + 1);
            i++;
        }
    }

    /** How many characters the entity has that {@code spelled} begins with and that stands for the text; 0 if none. */
    private static int entity(String spelled, String text) {
        if (spelled.length() < 3 || !(Character.isLetter(spelled.charAt(1)) || spelled.charAt(1) == '#')) {
            return 0;
        }
        int end = spelled.indexOf(';');
        if (end > 0 && stands(spelled.substring(0, end + 1), text)) {
            return end + 1;
        }
        int letters = 1;
        while (letters < spelled.length()
                && (Character.isLetterOrDigit(spelled.charAt(letters)) || spelled.charAt(letters) == '#')) {
            letters++;
        }
        for (int length = letters; length > 2; length--) {
            if (stands(spelled.substring(0, length), text)) {
                return length;
            }
        }
        return 0;
    }

    private static boolean stands(String entity, String text) {
        String decoded = Parser.unescapeEntities(entity, false);
        return !decoded.equals(entity) && !decoded.isEmpty() && text.startsWith(decoded);
    }

    private static int escape(String spelled, String text) {
        if (spelled.length() < 2) {
            return 0;
        }
        if (spelled.charAt(1) != 'u') {
            return 2;
        }
        boolean pair = Character.isHighSurrogate(text.charAt(0));
        return Math.min(spelled.length(), pair && spelled.startsWith("\\u", 6) ? 12 : 6);
    }
}
