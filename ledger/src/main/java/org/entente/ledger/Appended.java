package org.entente.ledger;

import java.util.Set;

/**
 * What an append changed.
 *
 * @param documents how many documents went in
 * @param claims how many claims they brought, without those that copies or versions repeat
 * @param entries how many entries were begun; the other claims joined one that was there
 * @param revisions how many documents took the place of an earlier version of their article
 * @param known the ids of the documents that the ledger already had
 */
public record Appended(int documents, int claims, int entries, int revisions, Set<String> known) {
    public Appended {
        known = Set.copyOf(known);
    }
}
