package org.entente.ledger;

/**
 * An article that is a copy of another: the same report under another headline or byline, shortened, with words put before
 * or between.
 *
 * @param document the copy: of the two that which was published later, or where that is not known the one of them
 * @param original the other, which may itself be a copy
 * @param share which share of the words of the one stands in the other, of the two shares the larger, 0 to 1
 */
public record Copy(Citation document, Citation original, double share) {}
