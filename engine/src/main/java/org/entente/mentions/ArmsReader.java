package org.entente.mentions;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.entente.mentions.Lexicon.Match;
import org.entente.mentions.Numerals.Numeral;
import org.entente.mentions.Piece.Glue;
import org.entente.mentions.Piece.Shape;
import org.entente.model.Meaning;
import org.entente.model.Meaning.Arms.Certainty;
import org.jspecify.annotations.Nullable;

/**
 * Reads arms by designation and equipment by common noun; a designation and the noun beside it are one.
 *
 * <pre>
 *   arms := designation [link] [noun] | noun [designation] | unlisted
 *   link := class | type | series …
 * </pre>
 */
final class ArmsReader {
    private static final Set<String> LINKS =
            Words.set("class type series family multirole multi-role supersonic heavy light medium advanced modern"
                    + " stealth new upgraded style variant version attack combat");
    private static final int LINKS_MOST = 2;

    /** Arms that an article must have named for an ordinary word with a capital to be one of them too. */
    private static final int ARMED = 3;

    /** How many letters a word has that may be an abbreviation. */
    private static final int SHORT = 4;

    /** A designation that was read, with letters after it that the table does not have. */
    private record Designation(int from, int to, Sense.OfArms arms, String designation) {}

    /** Keeps every mention of arms. */
    void read(Line line, Setting setting) {
        int at = 0;
        while (at < line.size()) {
            Found arms = line.isTaken(at) ? null : at(line, at, setting);
            if (arms != null) {
                line.keep(arms);
            }
            at = arms == null ? at + 1 : arms.to();
        }
    }

    /**
     * Keeps the names that an article about arms has without the context that they need elsewhere, because it has named
     * them with it before or names arms all along: <i>the <b>Akıncı</b></i>, <i>two <b>Krabs</b></i>.
     */
    void readAgain(List<Line> lines, Setting setting) {
        Map<String, Meaning.Arms> named = new HashMap<>();
        for (Line line : lines) {
            for (Found found : line.found()) {
                if (found.meaning() instanceof Meaning.Arms arms
                        && !arms.designation().isEmpty()) {
                    named.putIfAbsent(Cutter.fold(arms.designation()), arms);
                }
            }
        }
        if (named.isEmpty()) {
            return;
        }
        for (Line line : lines) {
            for (int at = 0; at < line.size(); at++) {
                Found again = line.isTaken(at) || !isAlone(line, at) ? null : again(line, at, named, setting.text());
                if (again != null) {
                    line.keep(again);
                }
            }
        }
    }

    private static @Nullable Found again(Line line, int index, Map<String, Meaning.Arms> named, String text) {
        Match match = line.match(index);
        Sense.OfArms arms = match == null ? null : match.as(Sense.OfArms.class);
        if (match != null && arms != null && !match.is(Sense.OfState.class)) {
            boolean before = named.containsKey(Cutter.fold(arms.designation()));
            boolean code =
                    line.words().has(index + 1) && line.words().piece(index + 1).number() && match.to() > index + 1;
            boolean sure = (before || named.size() >= ARMED) && (line.words().isName(index) || code);
            return sure
                    ? designated(
                            line,
                            new Designation(
                                    index,
                                    pluralEnd(line.words(), match.to()),
                                    arms,
                                    Accents.of(arms.designation(), line.words().text(text, index, match.to()))))
                    : null;
        }
        Found code = match == null && named.size() >= ARMED ? UnlistedArms.bare(line, index, text) : null;
        if (code != null) {
            return code;
        }
        String key = line.words().key(index);
        Meaning.Arms coined = match == null && line.words().isName(index)
                ? named.getOrDefault(key, named.get(key.replaceAll("s$", "")))
                : null;
        return coined == null ? null : new Found(index, index + 1, coined);
    }

    /** Whether no other name clings to the word, as in <i>Orion Smith</i>. */
    private static boolean isAlone(Line line, int index) {
        Words words = line.words();
        Match match = line.match(index);
        int to = match == null ? index + 1 : match.to();
        boolean named = words.isName(index - 1) && line.match(index - 1) == null && index > 1;
        boolean names =
                words.isName(to) && line.match(to) == null && words.piece(to).glue() == Glue.SPACE;
        return words.style() == Words.Style.SENTENCE && !named && !names;
    }

    private static int pluralEnd(Words words, int index) {
        return isPlural(words, index) ? index + 1 : index;
    }

    private static @Nullable Found at(Line line, int index, Setting setting) {
        Designation designation = designation(line, index, setting);
        boolean quoted = line.words().piece(index).opened();
        if (designation != null
                && quoted
                && !line.words().piece(designation.to() - 1).closed()) {
            // A name in quotation marks that only begins like a known one is another.
            Found other = UnlistedArms.at(line, index, setting);
            return other == null ? designated(line, designation) : other;
        }
        if (designation != null) {
            return designated(line, designation);
        }
        Sense.OfEquipment noun = noun(line, index);
        Match match = line.match(index);
        if (noun != null && match != null) {
            Designation after = isAdjoining(line, match.to()) ? designation(line, match.to(), setting) : null;
            boolean merges = after != null && noun(line, after.to()) == null;
            return merges && after != null
                    ? new Found(index, after.to(), meaning(after, noun))
                    : new Found(index, match.to(), described(noun));
        }
        Found calibre = ofCalibre(line, index);
        return calibre == null ? UnlistedArms.at(line, index, setting) : calibre;
    }

    /** <i>155 mm guns</i>, <i>105-mm howitzers</i>. */
    private static @Nullable Found ofCalibre(Line line, int index) {
        boolean calibre = line.words().piece(index).number() && line.words().is(index + 1, "mm");
        Sense.OfEquipment noun = calibre ? noun(line, index + 2) : null;
        Match match = line.match(index + 2);
        if (noun == null || match == null) {
            return null;
        }
        String description = line.words().key(index) + " mm " + noun.description();
        return new Found(
                index,
                match.to(),
                new Meaning.Arms("", "", noun.category(), description, List.of(), Certainty.MILITARY));
    }

    private static Found designated(Line line, Designation designation) {
        int at = afterLinks(line, designation.to());
        Sense.OfEquipment noun = isAdjoining(line, at) ? noun(line, at) : null;
        Match match = line.match(at);
        return noun == null || match == null
                ? new Found(designation.from(), designation.to(), meaning(designation, null))
                : new Found(designation.from(), match.to(), meaning(designation, noun));
    }

    static int afterLinks(Line line, int index) {
        Words words = line.words();
        int at = index;
        while (at < index + LINKS_MOST && words.isOneOf(at, LINKS) && noun(line, at) == null) {
            at++;
        }
        return noun(line, at) == null ? index : at;
    }

    /** Whether the piece at {@code index} follows with no mark between, other than quotation marks. */
    static boolean isAdjoining(Line line, int index) {
        return line.words().has(index)
                && line.words().piece(index).word()
                && !line.isTaken(index)
                && !line.words().piece(index - 1).possessive();
    }

    private static @Nullable Designation designation(Line line, int index, Setting setting) {
        Match match = line.match(index);
        Sense.OfArms arms = match == null || line.isTaken(index) ? null : match.as(Sense.OfArms.class);
        if (match == null || arms == null || match.is(Sense.OfState.class)) {
            return null;
        }
        int to = afterSuffix(line.words(), match.to());
        boolean loose = isLoose(line.words(), match);
        boolean several = !loose && index > 0 && isSeveral(line.words(), match, arms);
        if ((arms.needsContext() || loose) && !several && !hasContext(line, index, to)) {
            return null;
        }
        int end = pluralEnd(line.words(), to);
        boolean hyphen = to > match.to()
                && line.words().piece(match.to()).number()
                && line.words().piece(match.to()).glue() == Glue.HYPHEN;
        String suffix = (hyphen ? "-" : "") + singular(line.words().text(setting.text(), match.to(), to));
        String written = line.words().text(setting.text(), index, match.to());
        String name = suffixed(Accents.of(arms.designation(), written), written, suffix);
        boolean plural = name.endsWith("S") && suffix.isEmpty() && isPlural(line.words(), to - 1);
        // Forty t-90s are T-90s: a small s is no variant's letter.
        return new Designation(index, end, arms, plural ? name.substring(0, name.length() - 1) : name);
    }

    /** Without the small s of a plural: <i>twelve Su-30SMs</i>. */
    static String singular(String code) {
        return code.length() > 1 && code.endsWith("s") ? code.substring(0, code.length() - 1) : code;
    }

    /** A designation with the letters that a text adds to it, where the table's own does not have them already. */
    private static String suffixed(String designation, String written, String suffix) {
        if (suffix.isEmpty()) {
            return designation;
        }
        int name = designation.indexOf(' ');
        String code = name > 0 && written.length() <= name ? designation.substring(0, name) : designation;
        String letters = suffix.startsWith("-") ? suffix.substring(1) : suffix;
        return code.toUpperCase(Locale.ROOT).endsWith(letters.toUpperCase(Locale.ROOT)) ? designation : code + suffix;
    }

    /** The index after letters and digits that cling to a designation, as MKV in <i>Su-30MKV</i>. */
    static int afterSuffix(Words words, int index) {
        int at = index;
        while (words.has(at)) {
            Piece piece = words.piece(at);
            boolean small =
                    piece.word() && piece.glue() == Glue.NONE && piece.key().length() == 1 && !piece.is("s");
            boolean code = piece.number()
                    ? piece.key().length() <= 3
                    : piece.word() && (piece.upper() || small) && piece.key().length() <= 4;
            boolean clings = piece.glue() == Glue.NONE || piece.glue() == Glue.HYPHEN;
            if (!code || !clings || (at == index && piece.number() && piece.glue() == Glue.NONE)) {
                break;
            }
            at++;
        }
        return at;
    }

    static boolean isPlural(Words words, int index) {
        return words.is(index, "s")
                && (words.piece(index).glue() == Glue.NONE || words.piece(index).glue() == Glue.APOSTROPHE)
                && words.piece(index).shape() == Shape.LOWER;
    }

    /** Whether one letter and a number stand apart, as in <i>section B 1</i>, where they are seldom arms. */
    private static boolean isLoose(Words words, Match match) {
        return match.to() >= match.from() + 2
                && words.key(match.from()).length() == 1
                && words.piece(match.from() + 1).glue() == Glue.SPACE;
    }

    /** Whether a name stands in the plural that things have and people or places do not: <i>the <b>Sabres</b></i>. */
    private static boolean isSeveral(Words words, Match match, Sense.OfArms arms) {
        Piece last = words.piece(match.to() - 1);
        return match.to() - match.from() == 1
                && last.upper()
                && last.key().length() > SHORT
                && last.key().endsWith("s")
                && !Cutter.fold(arms.designation()).endsWith("s")
                && !last.possessive();
    }

    private static boolean hasContext(Line line, int from, int to) {
        Words words = line.words();
        boolean quoted = words.piece(from).opened() && words.piece(to - 1).closed();
        int after = isPlural(words, to) ? to + 1 : to;
        int linked = afterLinks(line, after);
        boolean noun = (isAdjoining(line, linked) && noun(line, linked) != null) || nounEndsAt(line, from);
        return quoted || noun || isCounted(words, from);
    }

    private static boolean nounEndsAt(Line line, int index) {
        Found before = line.foundBefore(index);
        return before != null
                && before.meaning() instanceof Meaning.Arms
                && line.words().has(index);
    }

    static boolean isCounted(Words words, int index) {
        for (int from = Math.max(0, index - 2); from < index; from++) {
            Numeral number = Numerals.at(words, from);
            boolean adjective = words.has(index - 1) && words.piece(index - 1).shape() == Shape.LOWER;
            if (number != null && (number.to() == index || (number.to() == index - 1 && adjective))) {
                return true;
            }
        }
        return false;
    }

    /** The common noun for equipment at {@code index}, or null. */
    static Sense.@Nullable OfEquipment noun(Line line, int index) {
        Match match = line.match(index);
        boolean people = match != null && match.is(Sense.OfOffice.class) && line.isAfterGroup(index);
        return match == null || people || line.isTaken(index) ? null : match.as(Sense.OfEquipment.class);
    }

    private static Meaning meaning(Designation designation, Sense.@Nullable OfEquipment noun) {
        Sense.OfArms arms = designation.arms();
        return new Meaning.Arms(
                designation.designation(),
                arms.family(),
                arms.category(),
                noun == null ? arms.description() : noun.description(),
                arms.makers(),
                Certainty.MILITARY);
    }

    private static Meaning described(Sense.OfEquipment noun) {
        return new Meaning.Arms("", "", noun.category(), noun.description(), List.of(), noun.certainty());
    }
}
