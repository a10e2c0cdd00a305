/**
 * How well the program reads. In come texts that careful readers have labelled; out come
 * {@link org.entente.evaluation.Section}s with the figures, what they were measured on and where the program errs. What
 * is not there to be measured on is said and left out; labels that cannot be read stop the measurement that needs them.
 */
@NullMarked
package org.entente.evaluation;

import org.jspecify.annotations.NullMarked;
