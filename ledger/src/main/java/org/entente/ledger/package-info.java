/**
 * Claims to entries, kept in one DuckDB file: the only package that speaks SQL.
 */
@NullMarked
package org.entente.ledger;

import org.jspecify.annotations.NullMarked;
