package org.entente.sentences;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.InputStream;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Cuts words into the pieces that an encoder has learnt, the longest first: <i>withdrew</i> is one, <i>re</i> and
 * <i>##armament</i> are two. Case and accents are dropped, and every mark is a piece of its own.
 */
final class WordPieces {

    private static final String FILE = "/org/entente/weights/encoder/e5-small-v2-q-tokenizer.json";

    /** What begins a piece that goes on with a word. */
    private static final String INSIDE = "##";

    private final Map<String, Integer> numbers;

    private WordPieces(Map<String, Integer> numbers) {
        this.numbers = Map.copyOf(numbers);
    }

    static WordPieces load() throws IOException {
        Map<String, Integer> numbers = new HashMap<>();
        try (InputStream bytes = WordPieces.class.getResourceAsStream(FILE)) {
            if (bytes == null) {
                throw new IOException("no " + FILE + " on the class path, where the build of entente-models puts it");
            }
            try (JsonParser json = new JsonFactory().createParser(bytes)) {
                while (!(json.nextToken() == JsonToken.START_OBJECT && "vocab".equals(json.currentName()))) {
                    if (!json.hasCurrentToken()) {
                        throw new IOException(FILE + " holds no object \"vocab\"");
                    }
                }
                while (json.nextToken() == JsonToken.FIELD_NAME) {
                    String piece = json.currentName();
                    json.nextToken();
                    numbers.put(piece, json.getIntValue());
                }
            }
        }
        return new WordPieces(numbers);
    }

    /** The number of what stands before every sentence. */
    int begin() {
        return number("[CLS]");
    }

    /** The number of what stands after it. */
    int end() {
        return number("[SEP]");
    }

    /** The numbers of a word's pieces; none where it has no letter, digit or mark. */
    List<Integer> of(String word) {
        String plain = Normalizer.normalize(word.toLowerCase(Locale.ROOT), Normalizer.Form.NFD)
                .replaceAll("\\p{Mn}", "");
        List<Integer> pieces = new ArrayList<>();
        int begin = 0;
        for (int at = 0; at <= plain.length(); at++) {
            boolean inside = at < plain.length() && Character.isLetterOrDigit(plain.charAt(at));
            if (!inside) {
                cut(plain.substring(begin, at), pieces);
                if (at < plain.length() && !Character.isWhitespace(plain.charAt(at))) {
                    cut(plain.substring(at, at + 1), pieces);
                }
                begin = at + 1;
            }
        }
        return pieces;
    }

    private void cut(String part, List<Integer> pieces) {
        List<Integer> found = new ArrayList<>();
        int begin = 0;
        while (begin < part.length()) {
            int end = part.length();
            while (end > begin && !numbers.containsKey(piece(part, begin, end))) {
                end--;
            }
            if (end == begin) {
                pieces.add(number("[UNK]"));
                return;
            }
            found.add(number(piece(part, begin, end)));
            begin = end;
        }
        pieces.addAll(found);
    }

    private static String piece(String part, int begin, int end) {
        return (begin > 0 ? INSIDE : "") + part.substring(begin, end);
    }

    private int number(String piece) {
        return numbers.getOrDefault(piece, 0);
    }
}
