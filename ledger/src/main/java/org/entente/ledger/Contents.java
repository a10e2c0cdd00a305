package org.entente.ledger;

/**
 * How much a ledger holds, without what later versions have replaced; what people dismissed is counted, for it is kept.
 *
 * @param documents articles read
 * @param claims what they say
 * @param entries the things the claims are about
 */
public record Contents(long documents, long claims, long entries) {}
