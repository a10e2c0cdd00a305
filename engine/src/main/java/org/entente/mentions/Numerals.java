package org.entente.mentions;

import java.util.HashMap;
import java.util.Map;
import org.entente.mentions.Piece.Glue;
import org.jspecify.annotations.Nullable;

/** Reads numbers in digits and words: <i>100,000</i>, <i>twenty-one</i>, <i>1.2bn</i>, <i>two dozen</i>. */
final class Numerals {
    /**
     * A number that was read.
     *
     * @param to the index after its last piece
     * @param value not negative
     */
    record Numeral(int to, double value) {}

    private static final Map<String, Integer> SMALL = new HashMap<>();
    private static final Map<String, Double> LARGE = new HashMap<>();

    static {
        String[] ones = ("zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen"
                        + " sixteen seventeen eighteen nineteen")
                .split(" ");
        for (int i = 0; i < ones.length; i++) {
            SMALL.put(ones[i], i);
        }
        String[] tens = "twenty thirty forty fifty sixty seventy eighty ninety".split(" ");
        for (int i = 0; i < tens.length; i++) {
            SMALL.put(tens[i], 20 + 10 * i);
        }
        LARGE.put("hundred", 1e2);
        LARGE.put("thousand", 1e3);
        LARGE.put("k", 1e3);
        LARGE.put("lakh", 1e5);
        LARGE.put("million", 1e6);
        LARGE.put("m", 1e6);
        LARGE.put("mn", 1e6);
        LARGE.put("mln", 1e6);
        LARGE.put("crore", 1e7);
        LARGE.put("billion", 1e9);
        LARGE.put("bn", 1e9);
        LARGE.put("bln", 1e9);
        LARGE.put("trillion", 1e12);
        LARGE.put("tn", 1e12);
        LARGE.put("dozen", 12.0);
        LARGE.put("score", 20.0);
    }

    private Numerals() {}

    /** The number that begins at {@code index}, or null. */
    static @Nullable Numeral at(Words words, int index) {
        if (!words.has(index)) {
            return null;
        }
        Numeral first = words.piece(index).number() ? digits(words, index) : spelt(words, index);
        return first == null ? null : scaled(words, first);
    }

    private static @Nullable Numeral digits(Words words, int index) {
        String key = words.key(index).replace(",", "");
        if (key.indexOf('.') != key.lastIndexOf('.')) {
            return null;
        }
        return new Numeral(index + 1, Double.parseDouble(key));
    }

    private static @Nullable Numeral spelt(Words words, int index) {
        String key = words.key(index);
        int small = SMALL.getOrDefault(key, -1);
        if (small >= 0) {
            int one = SMALL.getOrDefault(words.key(index + 1), 0);
            boolean joins = small >= 20 && one > 0 && one < 10;
            return joins ? new Numeral(index + 2, small + one) : new Numeral(index + 1, small);
        }
        if (key.equals("a") || key.equals("an") || key.equals("half")) {
            int at = key.equals("half") && words.is(index + 1, "a") ? index + 2 : index + 1;
            boolean large = isLarge(words, at) && words.key(at).length() > 2;
            return large ? new Numeral(at, key.equals("half") ? 0.5 : 1) : pair(words, index, at);
        }
        return null;
    }

    private static @Nullable Numeral pair(Words words, int index, int at) {
        boolean pair = words.is(index, "a") && (words.is(at, "pair") || words.is(at, "couple"));
        return pair && words.is(at + 1, "of") ? new Numeral(at + 2, 2) : null;
    }

    private static Numeral scaled(Words words, Numeral first) {
        double value = first.value();
        int at = first.to();
        while (isLarge(words, at)) {
            value *= LARGE.getOrDefault(words.key(at), 1.0);
            at++;
            Numeral rest = remainder(words, at, value);
            if (rest != null) {
                return new Numeral(rest.to(), value + rest.value());
            }
        }
        return new Numeral(at, value);
    }

    /** What is added after <i>hundred</i> or <i>thousand</i>: <i>two hundred and fifty</i>, <i>two thousand five hundred</i>. */
    private static @Nullable Numeral remainder(Words words, int index, double above) {
        int at = words.is(index, "and") ? index + 1 : index;
        if (!SMALL.containsKey(words.key(at))) {
            return null;
        }
        Numeral rest = at(words, at);
        return rest != null && rest.value() > 0 && rest.value() < above ? rest : null;
    }

    /** Letters as m and bn scale a number only when nothing stands between. */
    private static boolean isLarge(Words words, int index) {
        String key = words.key(index);
        if (!LARGE.containsKey(key)) {
            return false;
        }
        return key.length() > 2
                || (key.equals("bn") || key.equals("mn") || key.equals("tn"))
                || words.piece(index).glue() == Glue.NONE;
    }
}
