package org.entente.model;

/** What a claim is about: one of the four things a ledger of a relationship lists, or another event. */
public enum Kind {
    VISIT,
    AGREEMENT,
    EXERCISE,
    TRANSFER,
    EVENT
}
