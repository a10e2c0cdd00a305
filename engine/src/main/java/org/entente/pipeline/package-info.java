/**
 * The stages joined: a source in, the outcome of each of its documents out. The only package that knows all stages.
 */
@NullMarked
package org.entente.pipeline;

import org.jspecify.annotations.NullMarked;
