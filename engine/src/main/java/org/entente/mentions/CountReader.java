package org.entente.mentions;

import java.util.Set;
import org.entente.knowledge.Knowledge;
import org.entente.knowledge.Row;
import org.entente.mentions.Lexicon.Match;
import org.entente.mentions.Numerals.Numeral;
import org.entente.mentions.Piece.Glue;
import org.entente.model.Detail.Bound;
import org.entente.model.Detail.Quantity;
import org.entente.model.Meaning;
import org.jspecify.annotations.Nullable;

/** Reads quantities: <i>24</i>, <i>two dozen</i>, <i>up to twenty</i>, <i>a pair of</i>. */
final class CountReader {
    private static final Set<String> MEASURES = Set.of(
            ("percent per % km kms kilometre kilometer kilometres kilometers mile miles metre meter metres meters m cm mm kg"
                            + " kilogram kilograms ton tons tonne tonnes day days week weeks month months year years hour hours"
                            + " minute minutes second seconds degree degrees knot knots foot feet inch inches litre litres mw"
                            + " gw kw kiloton kilotons megaton megatons th st nd rd am pm times decade decades o hp barrels bpd"
                            + " acres hectares nm nautical calibre caliber")
                    .split(" "));
    private static final Set<String> NOT_AFTER =
            Words.set("no number article resolution chapter phase block day page aged project type paragraph #");
    private static final long MOST = 1_000_000_000_000L;

    private final Lexicon phrases = new Lexicon();

    CountReader(Knowledge knowledge) {
        for (Row row : knowledge.table("quantities.tsv").rows()) {
            String bound = row.text("bound");
            Bound meant = bound.isEmpty() ? Bound.ABOUT : row.oneOf("bound", Bound.class);
            double number = row.text("quantity").isEmpty() ? -1 : row.number("quantity");
            phrases.add(row.text("words"), new Sense.OfQuantity(number, meant));
        }
    }

    /** Keeps every quantity that counts something. */
    void read(Line line) {
        int at = 0;
        while (at < line.size()) {
            Found count = line.isTaken(at) ? null : at(line, at);
            if (count != null && line.isFree(count.from(), count.to())) {
                line.keep(count);
                at = count.to();
            } else {
                at++;
            }
        }
    }

    private @Nullable Found at(Line line, int index) {
        Words words = line.words();
        Numeral number = isPartOfName(words, index) ? null : Numerals.at(words, index);
        Match phrase = phrases.longest(words, index);
        Sense.OfQuantity quantity = phrase == null ? null : phrase.as(Sense.OfQuantity.class);
        if (phrase == null || quantity == null) {
            return number == null ? null : counted(line, index, number, Bound.EXACT);
        }
        if (quantity.number() < 0) {
            Numeral next = Numerals.at(words, phrase.to());
            return next == null ? null : counted(line, index, next, quantity.bound());
        }
        Numeral next = quantity.number() == 1 && isApart(words, phrase.to()) ? Numerals.at(words, phrase.to()) : null;
        if (number == null && next != null) {
            // Another 54 are 54.
            return counted(line, index, next, Bound.EXACT);
        }
        if (number != null && number.to() > phrase.to()) {
            return counted(line, index, number, Bound.EXACT);
        }
        boolean weak = !words.piece(index).number() && quantity.number() <= 2 && phrase.to() == index + 1;
        Numeral meant = new Numeral(phrase.to(), quantity.number());
        return weak && !words.is(phrase.to(), "each") && !isBeforeArms(line, phrase.to())
                ? null
                : counted(line, index, meant, quantity.bound());
    }

    /** Whether the piece is in the middle of a designation or the like, as 35 in <i>Su-35</i>. */
    private static boolean isPartOfName(Words words, int index) {
        Piece piece = words.piece(index);
        boolean slashed = index > 1
                && piece.glue() != Glue.SPACE
                && words.is(index - 1, "/")
                && words.piece(index - 2).number();
        boolean joined = slashed
                || (index > 0
                        && piece.glue() != Glue.SPACE
                        && words.piece(index - 1).kind() != Piece.Kind.MARK);
        return joined || words.isOneOf(index - 1, NOT_AFTER);
    }

    private @Nullable Found counted(Line line, int from, Numeral number, Bound bound) {
        Words words = line.words();
        int to = number.to();
        if (words.has(to)
                && words.piece(to).word()
                && words.piece(to).upper()
                && words.piece(to).glue() == Glue.NONE) {
            // The 6 of a Falcon 6X counts nothing.
            return null;
        }
        boolean measure = isMeasure(words, to)
                || (words.has(to) && words.piece(to).word() && words.piece(to).glue() == Glue.HYPHEN);
        if (measure || words.is(to, ":") || number.value() > MOST || number.value() != Math.rint(number.value())) {
            return null;
        }
        if (to == from + 1 && words.is(from, "one") && !words.is(to, "each") && !isBeforeArms(line, to)) {
            return null;
        }
        Numeral high = upper(words, from, to);
        if (high != null && high.value() > number.value() && !isMeasure(words, high.to())) {
            return new Found(
                    from, high.to(), new Meaning.Count(new Quantity((long) number.value(), Bound.AT_LEAST, (long)
                            high.value())));
        }
        Match after = words.has(to) ? phrases.longest(words, to) : null;
        Sense.OfQuantity tail = after == null ? null : after.as(Sense.OfQuantity.class);
        boolean trails = after != null && tail != null && tail.number() < 0 && isTrailing(words, to);
        Quantity quantity = new Quantity((long) number.value(), trails && tail != null ? tail.bound() : bound);
        return new Found(from, trails && after != null ? after.to() : to, new Meaning.Count(quantity));
    }

    /** The upper end of a range whose lower end stands before {@code index}: <i>20 to 24</i>, <i>20-24</i>; or null. */
    private static @Nullable Numeral upper(Words words, int from, int index) {
        boolean between = (words.is(from, "between") || words.is(from - 1, "between")) && words.is(index, "and");
        boolean joined = words.is(index, "to") || words.is(index, "or") || words.is(index, "–");
        if (between || joined) {
            return Numerals.at(words, index + 1);
        }
        boolean hyphen = words.has(index)
                && words.piece(index).number()
                && words.piece(index).glue() == Glue.HYPHEN;
        return hyphen ? Numerals.at(words, index) : null;
    }

    /** Whether a unit of measure follows, or another number and then one: <i>24 to 48 hours</i>. */
    private static boolean isMeasure(Words words, int index) {
        boolean link = words.is(index, "to") || words.is(index, "or") || words.is(index, "–") || words.is(index, "and");
        Numeral other = link ? Numerals.at(words, index + 1) : null;
        return unit(words, index) || (other != null && words.isOneOf(other.to(), MEASURES));
    }

    /** Whether a space stands before a number, as none does in <i>A26</i>. */
    private static boolean isApart(Words words, int index) {
        return words.has(index) && words.piece(index).glue() == Glue.SPACE;
    }

    /** Whether a unit of measure stands there, and no longer word or designation that begins like one: <i>second-hand</i>, <i>M-346</i>. */
    private static boolean unit(Words words, int index) {
        boolean longer = words.has(index + 1)
                && words.piece(index + 1).glue() != Glue.SPACE
                && (words.is(index + 1, "hand") || words.piece(index).upper());
        return words.isOneOf(index, MEASURES) && !longer;
    }

    private static boolean isTrailing(Words words, int index) {
        return words.is(index, "or") || words.is(index, "plus") || words.is(index, "odd");
    }

    private static boolean isBeforeArms(Line line, int index) {
        for (Found found : line.found()) {
            if (found.meaning() instanceof Meaning.Arms && found.from() >= index && found.from() <= index + 1) {
                return true;
            }
        }
        return false;
    }
}
