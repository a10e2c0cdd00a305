package org.entente.mentions;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.entente.mentions.Lexicon.Match;
import org.entente.mentions.Piece.Glue;
import org.entente.mentions.Vocabulary.Use;
import org.entente.model.Actor;
import org.entente.model.Meaning;
import org.jspecify.annotations.Nullable;

/**
 * Reads phrases that name an office, body or group with the state it belongs to.
 *
 * <pre>
 *   phrase     := [former] [holders [possessive]] modifier* office+ [complement]
 *   complement := (of | for | from) [the] (holders | phrase)
 * </pre>
 */
final class OfficeReader {
    private static final Set<String> LINKS = Set.of("of", "for", "from");
    private static final Set<String> GENERIC = Set.of("spokesperson", "delegation", "official", "military spokesman");
    private static final Set<String> OF_STATES = Set.of("GOV", "MIL", "LEG", "JUD", "COP", "SPY", "PTY", "OPP");
    private static final int MODIFIERS = 3;

    /**
     * A phrase that was read.
     *
     * @param from the index of its first piece
     * @param to the index after its last piece
     * @param office what the last of its offices is called in the table
     * @param level of that office
     * @param sector with <i>former</i> and the body it belongs to taken into account
     * @param holders whom it belongs to, empty when the phrase does not tell
     * @param nameless whether a name directly after it cannot be its holder's, as after a body or a plural
     */
    record Phrase(
            int from, int to, String office, String level, String sector, List<Holder> holders, boolean nameless) {
        Phrase {
            holders = List.copyOf(holders);
        }

        /** The code of the only state or organisation it belongs to; empty when there is none, or several. */
        String country() {
            return holders.size() == 1 ? holders.get(0).country() : "";
        }

        Meaning.Office meaning(String text) {
            List<Actor> actors = new ArrayList<>();
            for (Holder holder : holders) {
                actors.add(new Actor(text, text, holder.country(), sector));
            }
            if (actors.isEmpty()) {
                actors.add(new Actor(text, text, "", sector));
            }
            return new Meaning.Office(office, level, actors);
        }
    }

    private final Vocabulary vocabulary;

    OfficeReader(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /** The phrase that begins at {@code index}, or null. */
    @Nullable
    Phrase at(Line line, int index, Setting setting) {
        Words words = line.words();
        boolean former = words.isOneOf(index, vocabulary.of(Use.FORMER));
        int begin = former ? index + 1 : index;
        List<Holder> holders = Holder.listAt(line, begin, setting);
        int at = begin;
        if (!holders.isEmpty()) {
            holders = holdersOfOffice(line, holders);
            if (holders.isEmpty()) {
                return null;
            }
            at = Remits.letters(words, holders.get(holders.size() - 1).to());
            if (isBacked(words, at)) {
                return null;
            }
        }
        int office = skipModifiers(line, at, !holders.isEmpty());
        for (int i = at; i < office; i++) {
            former |= words.isOneOf(i, vocabulary.of(Use.FORMER));
        }
        return offices(line, index, office, holders, former, setting);
    }

    /** The same office with the state that follows the name of its holder: President Akayev <i>of Kyrgyzstan</i>; or null. */
    static @Nullable Phrase ofState(Line line, Phrase phrase, int to, Setting setting) {
        Words words = line.words();
        if (!words.is(to, "of") || words.piece(to - 1).possessive()) {
            return null;
        }
        Holder holder = Holder.at(line, words.is(to + 1, "the") ? to + 2 : to + 1, setting);
        boolean home = holder != null
                && holder.meaning() instanceof Meaning.State state
                && (state.form() == Meaning.State.Form.NAME || state.form() == Meaning.State.Form.CAPITAL)
                && !holder.isPossessive(line);
        return holder == null || !home
                ? null
                : new Phrase(
                        phrase.from(),
                        holder.to(),
                        phrase.office(),
                        phrase.level(),
                        phrase.sector(),
                        List.of(holder),
                        phrase.nameless());
    }

    /** Those of a coordination that share the office after the last of them; empty when the last cannot have one. */
    private static List<Holder> holdersOfOffice(Line line, List<Holder> all) {
        Holder last = all.get(all.size() - 1);
        if (last.isPeople()) {
            return List.of();
        }
        boolean possessive = last.isPossessive(line);
        for (Holder holder : all.subList(0, all.size() - 1)) {
            boolean body = holder.meaning() instanceof Meaning.Organisation;
            boolean shares = (holder.isState() || body) && !holder.isPeople() && (holder.attributive() || possessive);
            if (!shares) {
                return List.of();
            }
        }
        return all;
    }

    private boolean isBacked(Words words, int index) {
        return words.has(index)
                && words.piece(index).glue() == Glue.HYPHEN
                && words.isOneOf(index, vocabulary.of(Use.BACKED));
    }

    private int skipModifiers(Line line, int from, boolean afterHolder) {
        Words words = line.words();
        int at = from;
        while (at < from + MODIFIERS
                && words.has(at)
                && office(line, at) == null
                && isModifier(words, at, afterHolder)) {
            at++;
        }
        return at;
    }

    private boolean isModifier(Words words, int at, boolean afterHolder) {
        boolean based = words.piece(at).glue() == Glue.HYPHEN && words.isOneOf(at, vocabulary.of(Use.BASED));
        return afterHolder
                && (based
                        || words.isOneOf(at, vocabulary.of(Use.FORMER))
                        || words.isOneOf(at, vocabulary.of(Use.MODIFIER)));
    }

    private @Nullable Phrase offices(
            Line line, int begin, int first, List<Holder> holders, boolean former, Setting setting) {
        Sense.OfOffice office = office(line, first);
        if (office == null) {
            return null;
        }
        int to = end(line, first);
        String sector = sector(office, holders);
        boolean many = office.many();
        for (Sense.OfOffice next = many ? null : follower(line, to);
                next != null;
                next = many ? null : follower(line, to)) {
            sector = isGeneric(next) || isTitle(next) ? sector : next.sector();
            many = next.many();
            office = isTitle(next) && !office.level().equals("body") ? office : next;
            to = end(line, to);
        }
        boolean nameless = many || office.level().equals("body");
        boolean past = former && !office.level().equals("body") && OF_STATES.contains(office.sector());
        String ranked = past ? "ELI" : sector;
        Phrase phrase = new Phrase(begin, to, office.office(), office.level(), ranked, holders, nameless);
        if (!holders.isEmpty()) {
            return phrase;
        }
        Phrase complete = withComplement(line, phrase, office, setting);
        Match inner = complete.holders().isEmpty() ? line.inside(first) : null;
        Holder inside = inner == null ? null : Holder.of(line, inner, setting);
        return inside == null
                ? complete
                : new Phrase(begin, complete.to(), office.office(), office.level(), ranked, List.of(inside), nameless);
    }

    private Sense.@Nullable OfOffice follower(Line line, int index) {
        Words words = line.words();
        boolean adjoins = words.has(index)
                && words.piece(index).word()
                && !words.piece(index - 1).possessive()
                && words.piece(index).glue() != Glue.NONE;
        return adjoins ? office(line, index) : null;
    }

    private Phrase withComplement(Line line, Phrase phrase, Sense.OfOffice office, Setting setting) {
        Words words = line.words();
        boolean spokesmen = isGeneric(office) && !office.level().equals("person");
        if (!words.isOneOf(phrase.to(), LINKS) || (words.is(phrase.to(), "for") && !spokesmen)) {
            return phrase;
        }
        int at = words.is(phrase.to() + 1, "the") ? phrase.to() + 2 : phrase.to() + 1;
        Phrase inner = at(line, at, setting);
        if (inner != null && !words.is(phrase.to(), "from")) {
            String sector = isGeneric(office) && !phrase.sector().equals("ELI") ? inner.sector() : phrase.sector();
            return new Phrase(
                    phrase.from(),
                    inner.to(),
                    phrase.office(),
                    phrase.level(),
                    sector,
                    inner.holders(),
                    phrase.nameless());
        }
        List<Holder> holders = Holder.listAt(line, at, setting);
        if (holders.isEmpty() || holders.get(0).isPeople() || !mayHold(words, phrase, holders)) {
            return phrase;
        }
        List<Holder> held = phrase.nameless() ? holders : holders.subList(0, 1);
        String sector = phrase.sector().equals("ELI") ? "ELI" : sector(office, held);
        return new Phrase(
                phrase.from(),
                held.get(held.size() - 1).to(),
                phrase.office(),
                phrase.level(),
                sector,
                held,
                phrase.nameless());
    }

    /** Not the state in <i>spokesman for Indian affairs</i>, nor in <i>minister for Russia's industry</i>. */
    private static boolean mayHold(Words words, Phrase phrase, List<Holder> holders) {
        Holder last = holders.get(phrase.nameless() ? holders.size() - 1 : 0);
        boolean adjective =
                last.meaning() instanceof Meaning.State state && state.form() == Meaning.State.Form.ADJECTIVE;
        return !adjective && !words.piece(last.to() - 1).possessive();
    }

    private static String sector(Sense.OfOffice office, List<Holder> holders) {
        if (holders.size() != 1) {
            return office.sector();
        }
        String own = holders.get(0).sector();
        boolean takesOver = !holders.get(0).isState()
                && !(holders.get(0).meaning() instanceof Meaning.Organisation)
                && (isGeneric(office) || office.sector().equals("GOV"));
        return takesOver ? own : office.sector();
    }

    private static boolean isGeneric(Sense.OfOffice office) {
        return GENERIC.contains(office.office())
                || (office.level().equals("person") && office.sector().equals("GOV"));
    }

    /** Whether an office is a rank that stands before a name. */
    static boolean isTitle(Sense.OfOffice office) {
        return isTitle(office.office());
    }

    /** Whether that is the table's name of a rank. */
    static boolean isTitle(String office) {
        return TITLES.contains(office);
    }

    private static final Set<String> TITLES =
            Set.of("general", "lieutenant general", "admiral", "colonel", "captain", "air marshal");

    /** The office at {@code index}, unless the same words name arms. */
    static Sense.@Nullable OfOffice office(Line line, int index) {
        Match match = line.match(index);
        if (match == null
                || line.isTaken(index)
                || match.is(Sense.OfState.class)
                || match.is(Sense.OfEquipment.class)) {
            return null;
        }
        return match.as(Sense.OfOffice.class);
    }

    private static int end(Line line, int index) {
        Match match = line.match(index);
        return match == null ? index : match.to();
    }
}
