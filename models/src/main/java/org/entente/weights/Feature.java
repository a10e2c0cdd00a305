package org.entente.weights;

/** What the tagger looks at in a word that it has seen fewer than five times, or never. */
public enum Feature {
    /** The shape of the word before, as {@code Xxxx}, with its first and last two letters kept apart. */
    SHAPE_BEFORE('a'),
    /** The shape of the word. */
    SHAPE('b'),
    /** The shape of the word after. */
    SHAPE_AFTER('c'),
    /** The shape of the word, in another alphabet of shapes. */
    OTHER_SHAPE('d'),
    /** The cluster of the word before. */
    CLUSTER_BEFORE('e'),
    /** The cluster of the word. */
    CLUSTER('f'),
    /** The cluster of the word after. */
    CLUSTER_AFTER('g'),
    /** The three clusters, with bars between. */
    CLUSTERS('h'),
    /** Whether there is a capital: 1, or 0. */
    CAPITAL('i'),
    /** Whether there is a digit. */
    DIGIT('j'),
    /** Whether there is a hyphen. */
    HYPHEN('k'),
    /** Whether there are a letter, a digit and a hyphen. */
    LETTER_DIGIT_HYPHEN('l'),
    /** Whether there are a capital, a digit and a hyphen. */
    CAPITAL_DIGIT_HYPHEN('m'),
    /** Whether there is nothing but capitals. */
    CAPITALS('n'),
    /** Whether there is neither letter nor digit. */
    MARKS('o'),
    /** Whether it begins with a capital, and one of it and the three words after is a firm's <i>Inc.</i> or the like. */
    COMPANY('p'),
    /** Of a capitalised word at the beginning of a sentence, the tag that it has mostly when it is not; or 0. */
    FIRST_UNCAPITALISED('q'),
    /** The same of one that is not at the beginning. */
    LATER_UNCAPITALISED('r'),
    /** Whether it is first and has a capital. */
    FIRST_CAPITAL('s'),
    /** The number of letters, 1 to 10, and so many first ones; {@code ######} for all where it has fewer. */
    PREFIX('t'),
    /** The number of letters, 1 to 10, and so many last ones; {@code ######} for all where it has fewer. */
    SUFFIX('u');

    private final char letter;

    Feature(char letter) {
        this.letter = letter;
    }

    /** The string under which the weights of a value of this feature are found. */
    String key(String value) {
        return letter + value;
    }
}
