/**
 * Connections, asked in few words. Comes in: SQL with its parameters. Goes out: what the rows are made into. What can fail is
 * the SQL; {@link org.entente.ledger.sql.Store} tells that in words for people. Next: {@code ledger} and its
 * {@code records}.
 */
@NullMarked
package org.entente.ledger.sql;

import org.jspecify.annotations.NullMarked;
