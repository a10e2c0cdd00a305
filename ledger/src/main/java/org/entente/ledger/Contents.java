package org.entente.ledger;

/**
 * How much a ledger holds, without what later versions have replaced; what people dismissed is counted, for it is kept.
 *
 * @param documents articles read
 * @param copies how many of these are copies of others
 * @param claims what they say, what copies of an article repeat once
 * @param entries the things the claims are about
 */
public record Contents(long documents, long copies, long claims, long entries) {}
