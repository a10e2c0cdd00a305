package org.entente.mentions;

import org.entente.knowledge.Knowledge;
import org.entente.knowledge.Row;
import org.entente.mentions.Lexicon.Match;
import org.entente.mentions.Numerals.Numeral;
import org.entente.model.Detail;
import org.entente.model.Meaning;
import org.jspecify.annotations.Nullable;

/** Reads sums of money: <i>$3 billion</i>, <i>500 million euros</i>, <i>Rs 40,000 crore</i>. */
final class MoneyReader {
    private final Lexicon signs = new Lexicon();
    private final Lexicon names = new Lexicon();

    MoneyReader(Knowledge knowledge) {
        for (Row row : knowledge.table("currencies.tsv").rows()) {
            String currency = row.text("currency");
            if (!currency.matches("[A-Z]{3}")) {
                throw row.wrong("currency", "an ISO 4217 code, as USD");
            }
            Sense sense = new Sense.OfCurrency(currency);
            row.list("signs").forEach(sign -> signs.add(sign, sense));
            row.list("names").forEach(name -> names.add(name, sense));
        }
    }

    /** Keeps every sum of money. */
    void read(Line line) {
        for (int i = 0; i < line.size(); i++) {
            Found sum = line.isTaken(i) ? null : at(line.words(), i);
            if (sum != null && line.isFree(sum.from(), sum.to())) {
                line.keep(sum);
                i = sum.to() - 1;
            }
        }
    }

    private @Nullable Found at(Words words, int index) {
        Match sign = signs.longest(words, index);
        Sense.OfCurrency before = sign == null ? null : sign.as(Sense.OfCurrency.class);
        if (sign != null && before != null) {
            Numeral amount = amount(words, sign.to());
            return amount == null ? null : found(index, afterName(words, amount.to(), before), amount, before);
        }
        Numeral amount = words.piece(index).kind() == Piece.Kind.MARK ? null : amount(words, index);
        Match name = amount == null || !words.has(amount.to()) ? null : names.longest(words, amount.to());
        Sense.OfCurrency after = name == null ? null : name.as(Sense.OfCurrency.class);
        return amount == null || name == null || after == null ? null : found(index, name.to(), amount, after);
    }

    /** A number, or the lower end of <i>2-3 billion</i>. */
    private static @Nullable Numeral amount(Words words, int index) {
        Numeral first = Numerals.at(words, index);
        if (first == null || first.to() != index + 1 || !words.has(first.to() + 1)) {
            return first;
        }
        boolean dash = words.piece(first.to()).glue() == Piece.Glue.HYPHEN
                && words.piece(first.to()).number();
        Numeral second = dash ? Numerals.at(words, first.to()) : null;
        if (second == null || second.to() == first.to() + 1) {
            return first;
        }
        Numeral bare = Numerals.at(words, first.to());
        double scale = bare == null
                ? 1
                : bare.value() / Double.parseDouble(words.key(first.to()).replace(",", ""));
        return new Numeral(second.to(), first.value() * scale);
    }

    /** The index after the currency's name where sign and name both stand, as in <i>$3 billion dollars</i>. */
    private int afterName(Words words, int index, Sense.OfCurrency currency) {
        Match name = words.has(index) ? names.longest(words, index) : null;
        return name != null && currency.equals(name.as(Sense.OfCurrency.class)) ? name.to() : index;
    }

    private static Found found(int from, int to, Numeral amount, Sense.OfCurrency currency) {
        return new Found(from, to, new Meaning.Money(new Detail.Money(amount.value(), currency.code())));
    }
}
