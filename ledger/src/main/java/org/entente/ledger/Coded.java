package org.entente.ledger;

import java.util.List;
import org.entente.model.Claim;
import org.entente.model.Document;

/**
 * A document and what it says, ready to be appended.
 *
 * @param document the document
 * @param claims its claims in the order of its text; their ids are found nowhere else in the ledger
 */
public record Coded(Document document, List<Claim> claims) {
    public Coded {
        claims = List.copyOf(claims);
    }
}
