package org.entente.mentions;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.entente.knowledge.Row;
import org.entente.knowledge.Table;
import org.entente.model.Meaning.State.Form;

/**
 * The rows of {@code traps.tsv}: where a word that is in another table does not mean what it means there, as
 * <i>Jordan</i> in <i>Michael Jordan</i>.
 */
final class Traps {
    private static final Set<String> SENSES =
            Words.set("any state capital region office organisation body person place arms equipment exercise reference"
                    + " month");

    /** What the column {@code word} holds for every name of a kind. */
    private static final String EVERY = "*";

    /** One row, for names that stand for {@code sense}; the sets hold what the word before or after may be. */
    record Trap(
            String sense,
            Set<Words.Style> styles,
            Set<String> after,
            Set<String> before,
            Set<String> onlyAfter,
            Set<String> onlyBefore) {

        private boolean concerns(Sense other) {
            return sense.equals("any") || sense.equals(nameOf(other)) || (sense.equals("capital") && capital(other));
        }

        /** Whether a state is called by its capital. */
        private static boolean capital(Sense sense) {
            return sense instanceof Sense.OfState state && (state.form() == Form.CAPITAL || state.form() == Form.SEAT);
        }

        /** Whether the name of pieces {@code from} to {@code to} does not stand for that where it is. */
        boolean bars(Words words, int from, int to) {
            if (!styles.contains(words.styleAt(from))) {
                return false;
            }
            if (!onlyAfter.isEmpty() || !onlyBefore.isEmpty()) {
                return !(touches(onlyAfter, words, from - 1, -1) || touches(onlyBefore, words, to, 1));
            }
            return (after.isEmpty() && before.isEmpty())
                    || touches(after, words, from - 1, -1)
                    // Atlanta, Georgia; but Paris, London and Berlin are three.
                    || (words.is(from - 1, ",") && words.has(from - 2) && after.contains(words.key(from - 2)))
                    || touches(before, words, to, 1);
        }
    }

    /** No traps. */
    static final Traps NONE = new Traps();

    private final Map<String, List<Trap>> byWord = new HashMap<>();

    private Traps() {}

    Traps(Table table) {
        for (Row row : table.rows()) {
            String word = row.text("word").equals(EVERY) ? EVERY : key(Cutter.cut(row.text("word")));
            byWord.computeIfAbsent(word, key -> new ArrayList<>()).add(trap(row));
        }
    }

    /** What concerns a name of those pieces that stands for {@code sense}. */
    List<Trap> of(List<Piece> name, Sense sense) {
        return Stream.of(key(name), EVERY)
                .flatMap(word -> byWord.getOrDefault(word, List.of()).stream())
                .filter(trap -> trap.concerns(sense))
                .toList();
    }

    /** The same traps but those for one kind of sense. */
    Traps besides(String sense) {
        Traps others = new Traps();
        byWord.forEach((word, traps) -> others.byWord.put(
                word, traps.stream().filter(trap -> !trap.sense().equals(sense)).toList()));
        return others;
    }

    private static Trap trap(Row row) {
        String sense = row.text("sense");
        if (!SENSES.contains(sense)) {
            throw row.wrong("sense", "one of " + SENSES);
        }
        Set<Words.Style> styles = new HashSet<>();
        for (String style : row.list("styles")) {
            styles.add(style(row, style));
        }
        return new Trap(
                sense,
                styles.isEmpty() ? Set.of(Words.Style.values()) : styles,
                new HashSet<>(row.list("after")),
                new HashSet<>(row.list("before")),
                new HashSet<>(row.list("only-after")),
                new HashSet<>(row.list("only-before")));
    }

    private static Words.Style style(Row row, String name) {
        for (Words.Style style : Words.Style.values()) {
            if (style.name().equalsIgnoreCase(name)) {
                return style;
            }
        }
        throw row.wrong("styles", "sentence, title, capitals or lower");
    }

    private static boolean touches(Set<String> neighbours, Words words, int index, int step) {
        if (neighbours.isEmpty()) {
            return false;
        }
        if (!words.has(index)) {
            return neighbours.contains("<edge>");
        }
        Piece piece = words.piece(index);
        return neighbours.contains(piece.key())
                || (neighbours.contains("<number>") && piece.number())
                || (neighbours.contains("<mark>") && piece.kind() == Piece.Kind.MARK)
                || (neighbours.contains("<name>") && words.isName(index))
                || (neighbours.contains("<noun>") && !piece.upper() && words.isContent(index) && !words.isPast(index))
                || (neighbours.contains("<function>") && Words.isFunction(piece.key()))
                || neighbours.stream().anyMatch(neighbour -> stands(neighbour, words, index, step));
    }

    /** Whether several words, as <i>secretary of the</i>, stand there, the last of them at {@code index} when going back. */
    private static boolean stands(String neighbour, Words words, int index, int step) {
        if (neighbour.indexOf(' ') < 0) {
            return false;
        }
        String[] keys = neighbour.split(" ", -1);
        int first = step < 0 ? index - keys.length + 1 : index;
        return IntStream.range(0, keys.length).allMatch(i -> words.is(first + i, keys[i]));
    }

    private static String nameOf(Sense sense) {
        String kind = sense.getClass().getSimpleName();
        return Cutter.fold(kind.substring("Of".length()));
    }

    private static String key(List<Piece> name) {
        if (name.size() == 1) {
            return name.get(0).key();
        }
        StringBuilder key = new StringBuilder();
        for (Piece piece : name) {
            key.append(key.isEmpty() ? "" : " ").append(piece.key());
        }
        return key.toString();
    }
}
