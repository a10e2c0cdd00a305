/**
 * The weights of the dependency network, as CoreNLP's authors trained them: written once, when the project is built, as
 * a file that loads in a tenth of a second instead of three. In comes CoreNLP's text model; out come
 * {@link org.entente.weights.DependencyWeights}. Nothing can fail but the reading of the file.
 */
@NullMarked
package org.entente.weights;

import org.jspecify.annotations.NullMarked;
