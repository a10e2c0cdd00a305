package org.entente.ledger;

/**
 * Two states or organisations that share entries.
 *
 * @param first the code that comes first in the alphabet
 * @param second the other
 * @param entries in how many entries both take part
 */
public record Dyad(String first, String second, long entries) {}
