package org.entente.mentions;

import java.util.ArrayList;
import java.util.List;
import org.entente.mentions.Lexicon.Match;
import org.entente.mentions.Piece.Glue;
import org.entente.mentions.Vocabulary.Use;
import org.jspecify.annotations.Nullable;

/** Reads people's names: those in the table, and others by their capital letters where a name must follow. */
final class NameReader {
    private static final int LONGEST = 5;

    /**
     * A name that was read.
     *
     * @param from the index of its first piece, titles included
     * @param to the index after its last piece
     * @param text the name without titles
     * @param title the titles as written, empty when there is none
     * @param rank the office that a title names, as <i>general</i>, or null
     * @param known the rows of the table that the name may mean, empty when it is in none
     */
    record Name(int from, int to, String text, String title, Sense.@Nullable OfOffice rank, List<Sense.Known> known) {
        Name {
            known = List.copyOf(known);
        }

        boolean isSingle() {
            return text.indexOf(' ') < 0;
        }
    }

    private final Vocabulary vocabulary;

    NameReader(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /** The name that begins at {@code index}, where something before it says that one may follow; or null. */
    @Nullable
    Name at(Line line, int index, Setting setting) {
        int at = index;
        Sense.OfOffice rank = null;
        while (line.words().has(at) && isTitle(line, at) && !isNamed(line, at)) {
            Match match = line.match(at);
            rank = OfficeReader.office(line, at) == null ? rank : OfficeReader.office(line, at);
            at = match == null ? at + 1 : match.to();
        }
        Match titled = line.words().has(at) && isTitle(line, at) && isNamed(line, at) ? line.match(at) : null;
        int from = titled == null ? at : at + 1;
        int end = titled == null ? end(line, from) : Math.max(end(line, from), titled.to());
        if (end == from) {
            return null;
        }
        String title = from == index ? "" : line.words().text(setting.text(), index, from);
        List<Sense.Known> known = titled == null ? known(line, from, end) : known(line, titled.from(), titled.to());
        return new Name(index, end, line.words().text(setting.text(), from, end), title, rank, known);
    }

    /** Whether a title stands at {@code index}. */
    boolean isTitle(Line line, int index) {
        Sense.OfOffice office = OfficeReader.office(line, index);
        return line.words().isOneOf(index, vocabulary.of(Use.TITLE))
                || (office != null && OfficeReader.isTitle(office) && !office.many());
    }

    /** Whether the table has somebody whose name begins with the title: <i>King Abdullah II</i>, <i>Queen Beatrix</i>. */
    private static boolean isNamed(Line line, int at) {
        Match match = line.match(at);
        return match != null && match.to() > at + 1 && match.is(Sense.OfPerson.class);
    }

    /** The rows of the table whose name stands exactly there. */
    static List<Sense.Known> known(Line line, int from, int to) {
        Match match = line.match(from);
        List<Sense.Known> known = new ArrayList<>();
        if (match != null && match.to() == to) {
            for (Sense sense : match.senses()) {
                if (sense instanceof Sense.OfPerson person) {
                    known.add(person.person());
                }
            }
        }
        return known;
    }

    private int end(Line line, int from) {
        Words words = line.words();
        Match person = line.match(from);
        boolean inTable = person != null && person.is(Sense.OfPerson.class);
        int end = inTable && person != null ? person.to() : from;
        if (words.style() == Words.Style.TITLE || words.style() == Words.Style.CAPITALS) {
            return end;
        }
        int at = from;
        int last = from;
        while (at < from + LONGEST && isPart(line, at, from)) {
            last = words.isOneOf(at, vocabulary.of(Use.PARTICLE))
                            && !words.piece(at).upper()
                    ? last
                    : at + 1;
            at++;
            if (words.piece(at - 1).possessive()) {
                break;
            }
        }
        return Math.max(end, last);
    }

    private boolean isPart(Line line, int at, int from) {
        Words words = line.words();
        if (!words.has(at) || line.isTaken(at)) {
            return false;
        }
        boolean particle = words.isOneOf(at, vocabulary.of(Use.PARTICLE));
        boolean clings = at > from
                && words.piece(at).glue() != Glue.SPACE
                && words.piece(at).word();
        if (!particle && !clings && !words.isName(at)) {
            return false;
        }
        Match match = line.match(at);
        boolean free = match == null || match.is(Sense.OfPerson.class);
        boolean place = match != null && match.is(Sense.OfPlace.class) && !match.is(Sense.OfState.class);
        return free || place || (at > from && particle) || clings;
    }
}
