/**
 * Claims to entries, kept in one DuckDB file: the only package that speaks SQL. In come a document and its claims; out
 * go {@link org.entente.ledger.Entry entries}, each one thing in the world with every claim about it, and
 * {@link org.entente.ledger.Line lines} to print. Whatever fails is a {@link org.entente.ledger.LedgerException}. Next:
 * {@code measures}.
 */
@NullMarked
package org.entente.ledger;

import org.jspecify.annotations.NullMarked;
