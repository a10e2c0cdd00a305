/**
 * The stages joined: sources in, the {@link org.entente.pipeline.Outcome} of each of their documents out. The only
 * package that knows all stages. A document that cannot be read or coded is an outcome like any other and costs only
 * itself; models or tables that cannot be loaded stop the start. Next: {@code output} or the ledger.
 */
@NullMarked
package org.entente.pipeline;

import org.jspecify.annotations.NullMarked;
