package org.entente.mentions;

import java.util.List;
import java.util.Set;
import org.entente.mentions.Lexicon.Match;
import org.entente.mentions.Piece.Glue;
import org.entente.mentions.Piece.Shape;
import org.entente.model.Meaning;
import org.jspecify.annotations.Nullable;

/** Reads the names of exercises: known series, <i>Exercise Eastern Shield</i>, and quoted names beside such words. */
final class ExerciseReader {
    private static final Set<String> NOUNS =
            Words.set("exercise exercises drill drills manoeuvre manoeuvres maneuver maneuvers wargame wargames games"
                    + " cpx ftx");
    private static final Set<String> ROMAN = Words.set("i ii iii iv v vi vii viii ix x xi xii");
    private static final Set<String> TAKE = Words.set("take takes took taken taking");
    private static final Set<String> PARTICIPATE =
            Words.set("participate participates participated participating participation participants");
    private static final int NEAR = 4;
    private static final int LONGEST = 4;
    private static final int SHOUTED = 4;

    /** Keeps every name of an exercise. */
    void read(Line line, Setting setting) {
        int at = 0;
        while (at < line.size()) {
            Found exercise = line.isTaken(at) ? null : at(line, at, setting);
            if (exercise != null) {
                line.keep(exercise);
            }
            at = exercise == null ? at + 1 : exercise.to();
        }
    }

    private static @Nullable Found at(Line line, int index, Setting setting) {
        Match match = line.match(index);
        Sense.OfExercise known = match == null ? null : match.as(Sense.OfExercise.class);
        if (match != null && known != null) {
            if (!known.needsContext() || borneOut(line, index, match.to(), setting)) {
                return found(line, index, match.to(), known.series(), known.participants(), setting);
            }
        }
        boolean announced =
                (line.words().is(index - 1, "exercise") || line.words().is(index - 1, "operation-exercise"))
                        && line.words().piece(index - 1).upper();
        int to = capitalised(line, index);
        boolean quoted = to > index
                && line.words().piece(index).opened()
                && isClosed(line, to)
                && isNearNoun(line.words(), index, to);
        boolean beside = to > index && (named(line, index, to) || shouted(line, index, to));
        return to > index && (announced || quoted || beside)
                ? found(line, index, to, line.words().text(setting.text(), index, to), List.of(), setting)
                : null;
    }

    /**
     * Whether a name that is also an ordinary word is an exercise's: a year follows, a drill is named near it or it is told of as one
     * is, or it is of several words in capitals and the article tells of drills.
     */
    private static boolean borneOut(Line line, int from, int to, Setting setting) {
        Words words = line.words();
        boolean heldThere = words.isOneOf(to, TAKE) && words.is(to + 1, "place");
        boolean joined =
                words.is(from - 1, "in") && (words.is(from - 2, "part") || words.isOneOf(from - 2, PARTICIPATE));
        boolean several = to - from > 1
                && words.style() == Words.Style.SENTENCE
                && words.isName(from)
                && words.isName(to - 1)
                && setting.drills();
        return afterNumber(line, to) > to || heldThere || joined || several || isNearNoun(words, from, to);
    }

    /** Whether words of capitals stand right beside a drill: <i>the drill <b>EASTERN HARVEST</b></i>. */
    private static boolean shouted(Line line, int from, int to) {
        boolean beside = line.words().isOneOf(from - 1, NOUNS) || line.words().isOneOf(to, NOUNS);
        for (int at = from; at < to; at++) {
            Piece piece = line.words().piece(at);
            if (piece.shape() != Shape.CAPITALS || piece.key().length() < SHOUTED) {
                return false;
            }
        }
        return beside && line.words().style() == Words.Style.SENTENCE;
    }

    /** Whether two or more capitalised words stand right after a drill: <i>the drill <b>Silver Falcon</b></i>. */
    private static boolean named(Line line, int from, int to) {
        boolean free = true;
        for (int at = from; at < to; at++) {
            Match match = line.match(at);
            free &= match == null || match.is(Sense.OfExercise.class);
        }
        return free
                && to - from > 1
                && line.words().isOneOf(from - 1, NOUNS)
                && line.words().style() == Words.Style.SENTENCE;
    }

    private static Found found(Line line, int from, int to, String series, List<String> participants, Setting setting) {
        int end = afterNumber(line, to);
        String name = line.words().text(setting.text(), from, end);
        // A year in the name stays a mention of its own: it tells when.
        int last = end > to && line.isTaken(to) ? to : end;
        return new Found(from, last, new Meaning.Exercise(series, name, participants));
    }

    /** The index after a year, number or Roman numeral that counts the exercises of a series. */
    private static int afterNumber(Line line, int index) {
        Words words = line.words();
        if (!words.has(index)) {
            return index;
        }
        Piece piece = words.piece(index);
        boolean year = Calendar.year(words, index) > 0;
        boolean small = piece.number()
                && piece.key().length() <= 2
                && (piece.glue() != Glue.SPACE || !words.isContent(index + 1));
        boolean roman = words.isOneOf(index, ROMAN) && piece.upper();
        return year || small || roman ? index + 1 : index;
    }

    private static boolean isClosed(Line line, int to) {
        return line.words().piece(to - 1).closed()
                || line.words().piece(afterNumber(line, to) - 1).closed();
    }

    private static int capitalised(Line line, int from) {
        int at = from;
        while (at < from + LONGEST
                && line.words().isName(at)
                && !line.isTaken(at)
                && !line.words().isOneOf(at, NOUNS)) {
            at++;
            if (line.words().piece(at - 1).closed()) {
                break;
            }
        }
        return at;
    }

    private static boolean isNearNoun(Words words, int from, int to) {
        for (int i = from - NEAR; i < to + NEAR; i++) {
            if (words.isOneOf(i, NOUNS)) {
                return true;
            }
        }
        return false;
    }
}
