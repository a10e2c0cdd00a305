package org.entente.ledger.copies;

/**
 * How alike two texts are in their words.
 *
 * @param shared how many words of the one that has the larger share of them stand in runs that the other has too
 * @param share which share of its words that is, 0 to 1
 * @param clashes how often both tell a name or number of their own within such words, as two notes on telephone calls to two
 *     presidents do
 */
public record Likeness(int shared, double share, int clashes) {

    /** Fewer words in common prove nothing, however much of an article they are. */
    private static final int LEAST = 24;

    /** A copy may be as short as the lead of an article, or as long as the article with a little more than as much again. */
    private static final double LEAST_SHARE = 0.45;

    /** Editors change a name or number, as <i>Monday</i> to <i>9 May</i>, in so many shared words at most. */
    private static final int WORDS_A_CLASH = 60;

    /** Notes with fewer words in common may be of a series, as on the weekly meetings of a council, so that they must be of one time. */
    private static final int SERIES = 150;

    /** How many days lie between such a note and its copies at most. */
    private static final int FEW_DAYS = 4;

    /** How many days lie between any article and its copies at most. */
    public static final int MOST_DAYS = 30;

    /**
     * Whether one is a copy of the other.
     *
     * @param days how many days lie between their publication; 0 where that is not known
     */
    public boolean copy(long days) {
        return shared >= LEAST
                && share >= LEAST_SHARE
                && clashes <= shared / WORDS_A_CLASH
                && days <= (shared < SERIES ? FEW_DAYS : MOST_DAYS);
    }
}
