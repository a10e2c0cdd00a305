package org.entente.ledger;

import java.util.List;
import org.entente.model.Claim;
import org.entente.model.Document;
import org.jspecify.annotations.Nullable;

/**
 * A document and what it says, ready to be appended.
 *
 * @param document the document
 * @param claims its claims in the order of its text; their ids are found nowhere else in the ledger
 * @param article what the document is a version of, as an address: the document then takes the place of the one that
 *     was appended for that article before; null when it stands for itself
 */
public record Coded(
        Document document, List<Claim> claims, @Nullable String article) {
    public Coded {
        claims = List.copyOf(claims);
    }

    /** A document that stands for itself. */
    public Coded(Document document, List<Claim> claims) {
        this(document, claims, null);
    }
}
