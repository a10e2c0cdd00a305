package org.entente.ledger;

import java.util.Locale;
import org.entente.model.Attribution;
import org.entente.model.Detail;
import org.entente.model.Detail.Bound;
import org.entente.model.Kind;
import org.entente.model.When.Precision;

/** The words for closed sets in the tables, those of the output contract. */
final class Words {

    private Words() {}

    static String of(Kind kind) {
        return lower(kind);
    }

    static String of(Precision precision) {
        return lower(precision);
    }

    static String of(Attribution.Kind kind) {
        return lower(kind);
    }

    static String of(Detail.Term term) {
        return lower(term);
    }

    static String of(Verdict verdict) {
        return lower(verdict);
    }

    static String of(Bound bound) {
        return lower(bound);
    }

    /** The value of {@code type} that {@code word} stands for. */
    static <T extends Enum<T>> T value(Class<T> type, String word) {
        return Enum.valueOf(type, word.toUpperCase(Locale.ROOT).replace(' ', '_'));
    }

    private static String lower(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
