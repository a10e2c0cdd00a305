package org.entente.mentions;

import java.util.Set;

/** Makes English plurals. */
final class Plurals {
    private static final Set<String> SAME =
            Words.set("aircraft spacecraft hovercraft watercraft craft rotorcraft personnel artillery munitions aid");

    private Plurals() {}

    /** The plural of a phrase whose last word is its noun; the phrase itself when that has none of its own. */
    static String of(String phrase) {
        String noun = phrase.substring(Math.max(phrase.lastIndexOf(' '), phrase.lastIndexOf('-')) + 1);
        if (SAME.contains(noun) || (noun.endsWith("s") && !noun.endsWith("ss") && !noun.endsWith("us"))) {
            return phrase;
        }
        String stem = phrase.substring(0, phrase.length() - noun.length());
        if (noun.endsWith("man") && !noun.endsWith("human")) {
            return stem + noun.substring(0, noun.length() - 2) + "en";
        }
        if (noun.endsWith("y") && noun.length() > 1 && "aeiou".indexOf(noun.charAt(noun.length() - 2)) < 0) {
            return stem + noun.substring(0, noun.length() - 1) + "ies";
        }
        boolean hisses = noun.endsWith("s") || noun.endsWith("x") || noun.endsWith("sh") || noun.endsWith("z");
        boolean soft = noun.endsWith("ch") && !noun.endsWith("arch");
        return stem + noun + (hisses || soft ? "es" : "s");
    }
}
