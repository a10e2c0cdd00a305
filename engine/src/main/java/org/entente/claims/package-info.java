/**
 * Mentions to claims. In comes an {@link org.entente.model.Article} with its sentences parsed and its mentions
 * resolved; out come its {@link org.entente.model.Claim}s. Frames (which verb or noun, with which complements, says
 * which PLOVER type) and the operators that act on them (<i>agreed to</i>, <i>refused to</i>, <i>may have</i>) are
 * tables; a table that cannot be read stops the start. What one actor does to another in a sentence is weighed from frames
 * and the meanings of words by a model that {@code training} learns. Next: the ledger.
 */
@NullMarked
package org.entente.claims;

import org.jspecify.annotations.NullMarked;
