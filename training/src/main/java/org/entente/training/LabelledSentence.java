package org.entente.training;

/**
 * A sentence with two actors and what the one does to the other.
 *
 * @param sentence as it is written
 * @param source the words that name the actor
 * @param target the words that name the recipient
 * @param type a PLOVER type, or YIELD where CONCEDE and RETREAT are not told apart
 */
record LabelledSentence(String sentence, String source, String target, String type) {

    /** What stands for CONCEDE and RETREAT alike. */
    static final String YIELD = "YIELD";

    /** The type, where CONCEDE and RETREAT count as one. */
    String joined() {
        return joined(type);
    }

    /** A type, where CONCEDE and RETREAT count as one. */
    static String joined(String type) {
        return type.equals("CONCEDE") || type.equals("RETREAT") ? YIELD : type;
    }
}
