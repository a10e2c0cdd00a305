/**
 * What CoreNLP's authors have trained a tagger and a dependency network to know of English, written once, when the
 * project is built, in forms that load in a twentieth of a second where CoreNLP's take one and three. In come CoreNLP's
 * own models; out come {@link org.entente.weights.TaggerWeights} and {@link org.entente.weights.DependencyWeights}.
 * Beside them lies an encoder as its publishers wrote it. Nothing can fail but the reading of the files. Next: {@code sentences}, in the engine, which evaluates them.
 */
@NullMarked
package org.entente.weights;

import org.jspecify.annotations.NullMarked;
