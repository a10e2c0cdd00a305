/**
 * Tells copies of an article from other articles by their words alone. In come texts; out go the
 * {@link org.entente.ledger.copies.Wording prints} by which likely copies are found among very many, and for two texts
 * how {@link org.entente.ledger.copies.Likeness alike} they are. Nothing can fail. Next: {@code ledger}.
 */
@NullMarked
package org.entente.ledger.copies;

import org.jspecify.annotations.NullMarked;
