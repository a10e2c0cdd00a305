/**
 * Learns the model by which {@code relate} weighs frames and words. In come the sentences of {@code training/corpus}, and
 * to measure by any others whose types are known; out comes {@code relations.model}, which the engine reads, with where it comes from
 * in its first lines. A sentence that cannot be read stops it. Next: {@code claims}, in the engine.
 */
@NullMarked
package org.entente.training;

import org.jspecify.annotations.NullMarked;
