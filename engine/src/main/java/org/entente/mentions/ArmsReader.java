package org.entente.mentions;

import java.util.List;
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
 *   arms := designation [link] [noun] | noun [designation] | pattern noun
 *   link := class | type | series …
 * </pre>
 */
final class ArmsReader {
    private static final Set<String> LINKS =
            Words.set("class type series family multirole multi-role supersonic heavy light medium advanced modern"
                    + " stealth new upgraded style variant version attack combat");
    private static final int LINKS_MOST = 2;

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

    private static @Nullable Found at(Line line, int index, Setting setting) {
        Designation designation = designation(line, index, setting);
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
        return calibre == null ? unknown(line, index, setting) : calibre;
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

    private static int afterLinks(Line line, int index) {
        Words words = line.words();
        int at = index;
        while (at < index + LINKS_MOST && words.isOneOf(at, LINKS) && noun(line, at) == null) {
            at++;
        }
        return noun(line, at) == null ? index : at;
    }

    /** Whether the piece at {@code index} follows with no mark between, other than quotation marks. */
    private static boolean isAdjoining(Line line, int index) {
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
        String suffix = line.words().text(setting.text(), match.to(), to);
        boolean loose = isLoose(line.words(), match);
        if ((arms.needsContext() || loose) && !hasContext(line, index, to)) {
            return null;
        }
        int end = isPlural(line.words(), to) ? to + 1 : to;
        String name = arms.designation() + suffix;
        boolean plural = name.endsWith("S") && suffix.isEmpty() && isPlural(line.words(), to - 1);
        // Forty t-90s are T-90s: a small s is no variant's letter.
        return new Designation(index, end, arms, plural ? name.substring(0, name.length() - 1) : name);
    }

    /** The index after letters and digits that cling to a designation, as MKV in <i>Su-30MKV</i>. */
    private static int afterSuffix(Words words, int index) {
        int at = index;
        while (words.has(at)) {
            Piece piece = words.piece(at);
            boolean code = piece.number()
                    ? piece.key().length() <= 3
                    : piece.word() && piece.upper() && piece.key().length() <= 4;
            boolean clings = piece.glue() == Glue.NONE || piece.glue() == Glue.HYPHEN;
            if (!code || !clings || (at == index && piece.number() && piece.glue() == Glue.NONE)) {
                break;
            }
            at++;
        }
        return at;
    }

    private static boolean isPlural(Words words, int index) {
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

    private static boolean isCounted(Words words, int index) {
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
    private static Sense.@Nullable OfEquipment noun(Line line, int index) {
        Match match = line.match(index);
        boolean people = match != null && match.is(Sense.OfOffice.class) && line.isAfterGroup(index);
        return match == null || people || line.isTaken(index) ? null : match.as(Sense.OfEquipment.class);
    }

    /** Letters and digits that look like a designation, beside a noun for equipment. */
    private static @Nullable Found unknown(Line line, int index, Setting setting) {
        Words words = line.words();
        Match name = line.match(index);
        if (!words.has(index + 1)
                || (name != null && name.to() > index + 1)
                || !words.piece(index).word()
                || !words.piece(index).upper()) {
            return null;
        }
        Piece number = words.piece(index + 1);
        boolean pattern = words.key(index).length() <= 4
                && number.number()
                && number.key().length() <= 4
                && (number.glue() == Glue.HYPHEN || number.glue() == Glue.NONE);
        int to = pattern ? afterSuffix(words, index + 2) : index;
        int at = pattern && isPlural(words, to) ? to + 1 : to;
        int linked = pattern ? afterLinks(line, at) : index;
        Sense.OfEquipment noun = pattern && isAdjoining(line, linked) ? noun(line, linked) : null;
        Match match = line.match(linked);
        if (noun == null || match == null) {
            return null;
        }
        String designation = words.text(setting.text(), index, to);
        return new Found(
                index,
                match.to(),
                new Meaning.Arms(designation, "", noun.category(), noun.description(), List.of(), Certainty.MILITARY));
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
