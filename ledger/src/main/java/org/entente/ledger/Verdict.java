package org.entente.ledger;

/** What a person thinks of a claim or an entry. */
public enum Verdict {
    /** It is so; it is shown however sure the program was. */
    CONFIRMED,
    /** It may not be so; it counts, and is marked. */
    DISPUTED,
    /** It is not so, or does not belong here: it is kept, but neither counts nor is shown unless asked for. */
    DISMISSED
}
