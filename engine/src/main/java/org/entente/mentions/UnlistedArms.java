package org.entente.mentions;

import java.util.List;
import java.util.Set;
import org.entente.mentions.Lexicon.Match;
import org.entente.mentions.Piece.Glue;
import org.entente.model.Meaning;
import org.entente.model.Meaning.Arms.Certainty;
import org.jspecify.annotations.Nullable;

/**
 * Knows arms that no table has by their shape: letters and digits beside a noun for equipment or in the plural, a class
 * of ships, a name before a noun.
 *
 * <pre>
 *   unlisted := code noun | count code s | Name-class [noun] | Name [Name] noun
 * </pre>
 */
final class UnlistedArms {

    /** How many words a name may have: <i>Ground Master 200</i> has two before its number. */
    private static final int NAME_LONGEST = 3;

    /** Words with a capital that say whose or which arms these are, not what they are called. */
    private static final Set<String> NO_NAMES =
            Words.set("war era sea river ocean gulf air force forces navy army guard"
                    + " coast marine marines corps police ministry border royal national defence defense security group company"
                    + " industries pacific atlantic south north east west western eastern northern southern central world cold"
                    + " great new first second third minister president general colonel mr mrs ms dr street state federal"
                    + " government parliament congress union islamic allied pentagon soviet-era fleet squadron brigade"
                    + " federation republic kingdom korean office earth anti non counter multi shorter longer medium");

    private UnlistedArms() {}

    static @Nullable Found at(Line line, int index, Setting setting) {
        if (!line.words().has(index) || !line.words().piece(index).word()) {
            return null;
        }
        Found code = code(line, index, setting);
        if (code != null) {
            return code;
        }
        Found ship = shipClass(line, index, setting);
        return ship != null ? ship : named(line, index, setting);
    }

    /** <i>XQ-12 missiles</i>, <i>54 XQ-12s</i>. */
    private static @Nullable Found code(Line line, int index, Setting setting) {
        Words words = line.words();
        Match name = line.match(index);
        Found before = line.foundBefore(index);
        if (before != null && before.meaning() instanceof Meaning.Arms) {
            // What follows a designation belongs to it: <i>M1A2 Abrams <b>SEPv3</b></i>.
            return null;
        }
        if (!words.has(index + 1) || (name != null && name.to() > index + 1) || !capital(words, index)) {
            return null;
        }
        Piece number = words.piece(index + 1);
        boolean pattern = words.key(index).length() <= 4
                && number.number()
                && number.key().length() <= 4
                && (number.glue() == Glue.HYPHEN || number.glue() == Glue.NONE);
        if (!pattern) {
            return null;
        }
        int to = ArmsReader.afterSuffix(words, index + 2);
        boolean plural = ArmsReader.isPlural(words, to) || inPlural(words, setting, index + 2, to);
        int at = ArmsReader.isPlural(words, to) ? to + 1 : to;
        String designation = ArmsReader.singular(words.text(setting.text(), index, to));
        Found beside = beside(line, index, at, designation);
        if (beside == null && ArmsReader.isCounted(words, index)) {
            beside = apart(line, index, at, designation);
        }
        return beside != null || !plural || !ArmsReader.isCounted(words, index)
                ? beside
                : new Found(index, at, new Meaning.Arms(designation, "", "other", "", List.of(), Certainty.MILITARY));
    }

    /** <i>39 K11 fire-direction vehicles</i>: a noun for equipment of any kind, after a word or two that say what for. */
    private static @Nullable Found apart(Line line, int index, int to, String designation) {
        for (int at = to; at <= to + 2 && ArmsReader.isAdjoining(line, at); at++) {
            Sense.OfEquipment noun = ArmsReader.noun(line, at);
            Match match = line.match(at);
            if (noun != null && match != null) {
                return new Found(
                        index,
                        match.to(),
                        new Meaning.Arms(
                                designation, "", noun.category(), noun.description(), List.of(), Certainty.MILITARY));
            }
            if (line.words().piece(at).upper() || Words.isFunction(line.words().key(at))) {
                return null;
            }
        }
        return null;
    }

    /** A code alone, joined by a hyphen, in an article about arms: <i>the <b>F-20</b></i>. */
    static @Nullable Found bare(Line line, int index, String text) {
        Words words = line.words();
        boolean code = words.has(index + 1)
                && capital(words, index)
                && words.key(index).length() <= 3
                && words.piece(index + 1).number()
                && words.piece(index + 1).glue() == Glue.HYPHEN
                && words.key(index + 1).length() <= 3
                && line.isFree(index, index + 2);
        if (!code) {
            return null;
        }
        int to = ArmsReader.afterSuffix(words, index + 2);
        String designation = ArmsReader.singular(words.text(text, index, to));
        int end = ArmsReader.isPlural(words, to) ? to + 1 : to;
        return new Found(index, end, new Meaning.Arms(designation, "", "other", "", List.of(), Certainty.MILITARY));
    }

    private static boolean inPlural(Words words, Setting setting, int from, int to) {
        String suffix = words.text(setting.text(), from, to);
        return suffix.length() > 1 && suffix.endsWith("s");
    }

    private static boolean capital(Words words, int index) {
        return words.piece(index).upper();
    }

    /** <i>Shishumar-class submarines</i>, <i>two Doria-class</i>. */
    private static @Nullable Found shipClass(Line line, int index, Setting setting) {
        Words words = line.words();
        boolean named = capital(words, index)
                && words.is(index + 1, "class")
                && words.piece(index + 1).glue() == Glue.HYPHEN
                && words.style() == Words.Style.SENTENCE;
        if (!named) {
            return null;
        }
        String designation = words.text(setting.text(), index, index + 1) + "-class";
        Found beside = beside(line, index, index + 2, designation);
        return beside != null || !ArmsReader.isCounted(words, index)
                ? beside
                : new Found(
                        index,
                        index + 2,
                        new Meaning.Arms(designation, "", "ships", "ship", List.of(), Certainty.MILITARY));
    }

    /** <i>the Zorkul light tank</i>, <i>“Great Swallow” drones</i>; the first word of a sentence is seldom a name. */
    private static @Nullable Found named(Line line, int index, Setting setting) {
        Words words = line.words();
        boolean quoted = words.piece(index).opened();
        if (words.style() != Words.Style.SENTENCE
                || (index == 0 && !quoted)
                || (!quoted && isInsideName(line, index))) {
            return null;
        }
        int to = index;
        while (to < index + NAME_LONGEST && isPartOfName(line, to) && (to == index || clings(words, to))) {
            to++;
        }
        if (to == index) {
            return null;
        }
        boolean number = words.has(to)
                && words.piece(to).number()
                && words.key(to).length() <= 4
                && ArmsReader.noun(line, to + 1) != null;
        int end = number ? to + 1 : to;
        if (words.piece(end - 1).possessive()) {
            return null;
        }
        Found found = beside(line, index, end, words.text(setting.text(), index, end));
        return found == null || isTitled(words, end, found.to()) ? null : found;
    }

    /** Whether a name goes on there: the <i>S</i> of <i>U.S.</i>, the <i>Juan</i> of <i>San Juan</i>. */
    private static boolean isInsideName(Line line, int index) {
        Words words = line.words();
        boolean letters =
                words.piece(index).glue() != Glue.SPACE && words.piece(index).glue() != Glue.HYPHEN;
        boolean name = index > 1
                && line.isUnknownName(index - 1)
                && !words.piece(index - 1).possessive();
        boolean joined = words.isName(index - 1) && words.piece(index).glue() == Glue.HYPHEN;
        return letters || name || joined;
    }

    /** Whether the noun belongs to a name that goes on: <i>Toxin Weapons Convention</i>, <i>Tall Ships Regatta</i>. */
    private static boolean isTitled(Words words, int noun, int to) {
        return words.isName(noun) && words.isName(to) && words.piece(to).glue() == Glue.SPACE;
    }

    private static boolean clings(Words words, int index) {
        Piece piece = words.piece(index);
        return !piece.opened() && (piece.glue() == Glue.SPACE || piece.glue() == Glue.HYPHEN);
    }

    private static boolean isPartOfName(Line line, int index) {
        Match match = line.match(index);
        boolean free = match == null || match.is(Sense.OfArms.class);
        return free
                && !line.isTaken(index)
                && line.words().isName(index)
                && !line.words().isOneOf(index, NO_NAMES)
                && !Calendar.isPlainName(line.words().key(index));
    }

    /** The arms so called, when a noun for them follows. */
    private static @Nullable Found beside(Line line, int index, int to, String designation) {
        int linked = ArmsReader.afterLinks(line, to);
        Sense.OfEquipment noun = ArmsReader.isAdjoining(line, linked) ? ArmsReader.noun(line, linked) : null;
        Match match = line.match(linked);
        boolean thing = noun != null
                && (noun.certainty() == Certainty.MILITARY
                        || (noun.certainty() == Certainty.DUAL
                                && !noun.category().equals("other")));
        return !thing || match == null || noun == null
                ? null
                : new Found(
                        index,
                        match.to(),
                        new Meaning.Arms(
                                designation, "", noun.category(), noun.description(), List.of(), Certainty.MILITARY));
    }
}
