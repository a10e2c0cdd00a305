package org.entente.mentions;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.entente.knowledge.Knowledge;
import org.entente.mentions.Lexicon.Match;
import org.entente.mentions.NameReader.Name;
import org.entente.mentions.OfficeReader.Phrase;
import org.entente.mentions.Piece.Glue;
import org.entente.mentions.Vocabulary.Use;
import org.entente.model.Meaning;
import org.jspecify.annotations.Nullable;

/** Reads those who act: states, organisations, offices, bodies and people. */
final class ActorReader {
    private static final Set<String> STATES = Words.set(
            "state country nation republic kingdom emirate sultanate monarchy giant power neighbour neighbor");

    private static final Set<String> INDEFINITE = Set.of("a", "an", "one");
    private static final Set<String> DEFINITE = Set.of("the", "its", "their", "his", "her", "our");
    private static final Set<String> COMPLEMENT = Set.of("of", "for", "at", "with", "in", "to");
    private static final int FEW = 8;

    private final Vocabulary vocabulary;
    private final OfficeReader offices;
    private final NameReader names;
    private final Remits remits;

    ActorReader(Knowledge knowledge) {
        vocabulary = new Vocabulary(knowledge.table("words.tsv"));
        offices = new OfficeReader(vocabulary);
        names = new NameReader(vocabulary);
        remits = new Remits(vocabulary, names);
    }

    /** Keeps in {@code line} every actor that it names. */
    void read(Line line, Setting setting, People people) {
        int at = 0;
        while (at < line.size()) {
            int end = line.isTaken(at) ? at : readAt(line, at, setting, people);
            at = Math.max(end, at + 1);
        }
    }

    /** Keeps whom the words from {@code at} on name; the index after them, or {@code at} when they name nobody. */
    private int readAt(Line line, int at, Setting setting, People people) {
        if (line.words().is(at, "the") && readRegion(line, at) > at) {
            return at + 1;
        }
        Phrase phrase = offices.at(line, at, setting);
        if (phrase != null) {
            return readOffice(line, phrase, setting, people);
        }
        Match match = line.match(at);
        if (match == null) {
            return names.isTitle(line, at) || isApposed(line, at, setting) ? readName(line, at, setting, people) : at;
        }
        if (match.is(Sense.OfPerson.class) && isWhole(line, match)) {
            return readName(line, at, setting, people);
        }
        return readHolder(line, at, setting);
    }

    /** Keeps the surnames, standing alone in {@code line}, of people whom the article names in full elsewhere. */
    void readSurnames(Line line, Setting setting, People people) {
        Words words = line.words();
        for (int at = 0; at < line.size(); at++) {
            boolean headline = words.style() == Words.Style.TITLE;
            boolean alone = line.isUnknownName(at)
                    && (headline || !(words.isName(at - 1) && !line.isTaken(at - 1) && at > 1))
                    && (headline || !words.isName(at + 1));
            Meaning.Person person = alone ? people.earlier(words.text(setting.text(), at, at + 1)) : null;
            if (person != null) {
                line.keep(new Found(at, at + 1, People.again(person, words.text(setting.text(), at, at + 1))));
            }
        }
    }

    /** Keeps <i>the Baltic state</i> and the like: one state of a region. */
    private static int readRegion(Line line, int at) {
        Match match = line.match(at + 1);
        Sense.OfRegion region = match == null || line.isTaken(at + 1) ? null : match.as(Sense.OfRegion.class);
        if (match == null
                || region == null
                || region.members().isEmpty()
                || !line.words().isOneOf(match.to(), STATES)) {
            return at;
        }
        Set<String> hints = new HashSet<>(region.members());
        hints.add("epithet");
        line.keep(new Found(at, match.to() + 1, new Meaning.Reference(List.of(), hints)));
        return match.to() + 1;
    }

    private int readHolder(Line line, int at, Setting setting) {
        Holder holder = Holder.at(line, at, setting);
        if (holder != null && !hasStance(line, at)) {
            line.keep(new Found(holder.from(), holder.to(), holder.meaning()));
            return holder.to();
        }
        Match match = line.match(at);
        Meaning other = match == null ? null : other(match);
        if (match != null && other != null) {
            line.keep(new Found(at, match.to(), other));
        }
        return match == null ? at : match.to();
    }

    private static @Nullable Meaning other(Match match) {
        Sense.OfRegion region = match.as(Sense.OfRegion.class);
        if (region != null) {
            return new Meaning.Region(region.name(), region.members());
        }
        Sense.OfPlace place = match.as(Sense.OfPlace.class);
        return place == null ? null : new Meaning.Location(place.place());
    }

    private boolean hasStance(Line line, int at) {
        return line.words().piece(at).glue() == Glue.HYPHEN && line.words().isOneOf(at - 1, vocabulary.of(Use.STANCE));
    }

    private int readOffice(Line line, Phrase phrase, Setting setting, People people) {
        Name name = phrase.nameless() ? null : nameAfter(line, phrase, setting);
        if (name == null) {
            boolean weak = phrase.holders().isEmpty()
                    && phrase.to() == phrase.from() + 1
                    && line.words().isOneOf(phrase.from(), vocabulary.of(Use.WEAK));
            if (!weak) {
                line.keep(new Found(phrase.from(), phrase.to(), phrase.meaning(text(line, phrase, setting))));
            }
            return phrase.to();
        }
        // A rank before the name says less than the office after it.
        Phrase after = phrase.holders().isEmpty() ? after(line, phrase, name, setting) : null;
        boolean better = after != null && !after.holders().isEmpty() && fits(name, after);
        Phrase office = better && after != null ? after : phrase;
        int end = Math.max(name.to(), office.to());
        line.keep(new Found(phrase.from(), end, people.meet(name, office, text(line, office, setting))));
        return end;
    }

    /** The office that a name has after it, or the state of the office before it; or null. */
    private @Nullable Phrase after(Line line, Phrase phrase, Name name, Setting setting) {
        Phrase home = OfficeReader.ofState(line, phrase, name.to(), setting);
        return home == null ? apposition(line, name.to(), setting) : home;
    }

    /** The name that an office phrase stands before, at once or after a comma. */
    private @Nullable Name nameAfter(Line line, Phrase phrase, Setting setting) {
        Words words = line.words();
        int after = remits.end(line, phrase, setting);
        boolean comma = words.is(after, ",");
        Name name = names.at(line, comma ? after + 1 : after, setting);
        if (name == null || !fits(name, phrase)) {
            return null;
        }
        if (name.isSingle() && name.title().isEmpty() && name.known().isEmpty() && !mayPrecedeSurname(phrase)) {
            return null;
        }
        boolean one = words.isOneOf(phrase.from() - 1, INDEFINITE) && words.is(name.to(), ",");
        boolean definite = !phrase.holders().isEmpty() || words.isOneOf(phrase.from() - 1, DEFINITE) || one;
        boolean full = !name.isSingle() || !name.title().isEmpty();
        return !comma || (definite && full) ? name : null;
    }

    /** Whether the office is one that people put before a surname alone: <i>President</i>, but not <i>infantry</i>. */
    private static boolean mayPrecedeSurname(Phrase phrase) {
        return !phrase.level().equals("person")
                && (!phrase.level().equals("military") || OfficeReader.isTitle(phrase.office()));
    }

    /** Whether somebody of that name can hold the office: not if the table knows them only from other states. */
    private static boolean fits(Name name, Phrase phrase) {
        return name.known().isEmpty()
                || phrase.country().isEmpty()
                || name.known().stream().anyMatch(known -> known.country().equals(phrase.country()));
    }

    private int readName(Line line, int at, Setting setting, People people) {
        Name name = names.at(line, at, setting);
        if (name == null) {
            return at;
        }
        Phrase after = apposition(line, name.to(), setting);
        if (after != null && !fits(name, after)) {
            after = null;
        }
        String title = after == null ? name.title() : text(line, after, setting);
        after = after == null ? ofState(line, name, setting) : after;
        Meaning.Person person = people.meet(name, after, title);
        int end = after == null ? name.to() : after.to();
        line.keep(new Found(at, end, person));
        return end;
    }

    /** The office of somebody whom the table knows, where the state that it has of him follows: King Abdullah <i>of Jordan</i>. */
    private static @Nullable Phrase ofState(Line line, Name name, Setting setting) {
        for (Sense.Known known : name.known()) {
            Phrase bare = new Phrase(name.from(), name.to(), known.office(), "", known.sector(), List.of(), false);
            Phrase whole = OfficeReader.ofState(line, bare, name.to(), setting);
            if (whole != null && whole.country().equals(known.country())) {
                return whole;
            }
        }
        return null;
    }

    /** The office in <i>, the Venezuelan president,</i> directly after a name; or null. */
    private @Nullable Phrase apposition(Line line, int index, Setting setting) {
        Words words = line.words();
        if (!words.is(index, ",")) {
            return null;
        }
        boolean article = words.is(index + 1, "the") || words.isOneOf(index + 1, INDEFINITE);
        Phrase phrase = offices.at(line, article ? index + 2 : index + 1, setting);
        if (phrase == null || phrase.level().equals("body")) {
            return null;
        }
        boolean capital = words.piece(phrase.from()).upper() && words.style() == Words.Style.SENTENCE;
        boolean office = article || capital || !phrase.holders().isEmpty();
        return office && isClosed(words, phrase.to()) ? phrase : null;
    }

    /** Whether an apposition ends at {@code index}, or after a few words as <i>for the fire service</i>. */
    private static boolean isClosed(Words words, int index) {
        if (!words.has(index) || words.piece(index).kind() == Piece.Kind.MARK) {
            return true;
        }
        boolean more = words.isOneOf(index, COMPLEMENT);
        for (int at = index + 1; more && at < index + FEW; at++) {
            if (!words.has(at) || words.is(at, ",")) {
                return true;
            }
        }
        return false;
    }

    /** Whether an unknown name of two words or more stands at {@code at} with an office after it. */
    private boolean isApposed(Line line, int at, Setting setting) {
        if (!line.words().isName(at) || line.words().isName(at - 1)) {
            return false;
        }
        Name name = names.at(line, at, setting);
        return name != null && !name.isSingle() && apposition(line, name.to(), setting) != null;
    }

    /** Whether a name of one word is not part of a longer one that the table does not have. */
    private static boolean isWhole(Line line, Match match) {
        Words words = line.words();
        if (words.style() != Words.Style.SENTENCE || !isOneWord(words, match)) {
            return true;
        }
        boolean before = line.isUnknownName(match.from() - 1) && (match.from() > 1 || !words.isAdverb(0));
        boolean after = words.isName(match.to())
                && line.match(match.to()) == null
                && !words.piece(match.to() - 1).possessive();
        return !before && !after;
    }

    /** Whether no space is in it: <i>Putin</i>, <i>O'Neill</i>, <i>al-Assad</i>. */
    private static boolean isOneWord(Words words, Match match) {
        return IntStream.range(match.from() + 1, match.to())
                .noneMatch(at -> words.piece(at).glue() == Glue.SPACE);
    }

    private static String text(Line line, Phrase phrase, Setting setting) {
        return line.words().text(setting.text(), phrase.from(), phrase.to());
    }
}
