package org.entente.mentions;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.entente.knowledge.Knowledge;
import org.entente.knowledge.Row;
import org.entente.mentions.Piece.Glue;
import org.entente.model.Meaning;
import org.entente.model.Place;

/**
 * Reads the names of cities that nothing else is known by. Since many a person is called as a city is, a name counts only
 * where the words before it say that it is a place, and only as a whole: <i>a shipyard <b>in</b> Changwon</i>.
 */
final class CityReader {
    private static final Set<String> PLACING =
            Words.set("in at to near from off outside around towards toward via visit visits visited visiting toured");

    /** How many words the name of a city may have. */
    private static final int LONGEST = 4;

    private final Map<String, Place> cities = new HashMap<>();

    CityReader(Knowledge knowledge) {
        for (Row row : knowledge.table("cities.tsv").rows()) {
            Place city = Tables.placeOf(row);
            cities.putIfAbsent(key(city.name()), city);
            row.list("names").forEach(name -> cities.putIfAbsent(key(name), city));
        }
    }

    private static String key(String name) {
        return Cutter.cut(name).stream().map(Piece::key).collect(Collectors.joining(" "));
    }

    /** Keeps every city that nothing else has taken. */
    void read(Line line) {
        Words words = line.words();
        for (int at = 1; at < words.size(); at++) {
            if (words.isOneOf(at - 1, PLACING) && free(line, at)) {
                int to = end(line, at);
                Place city = cities.get(name(words, at, to));
                if (city != null && line.isFree(at, to)) {
                    line.keep(new Found(at, to, new Meaning.Location(city)));
                }
            }
        }
    }

    private static boolean free(Line line, int at) {
        return line.words().isName(at) && !line.isTaken(at) && line.words().style() == Words.Style.SENTENCE;
    }

    /** The index after the words in capitals that stand together from {@code from} on. */
    private static int end(Line line, int from) {
        int at = from + 1;
        boolean closed = line.words().piece(from).closed();
        while (!closed && at <= from + LONGEST && goesOn(line.words(), at)) {
            closed = line.words().piece(at).closed();
            at++;
        }
        return at;
    }

    private static boolean goesOn(Words words, int at) {
        boolean clings =
                words.has(at) && words.piece(at).word() && words.piece(at).glue() == Glue.HYPHEN;
        return clings || words.isName(at);
    }

    private static String name(Words words, int from, int to) {
        return IntStream.range(from, to).mapToObj(words::key).collect(Collectors.joining(" "));
    }
}
