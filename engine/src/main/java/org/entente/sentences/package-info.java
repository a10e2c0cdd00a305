/**
 * Documents to sentences. In comes a {@link org.entente.model.Document}; out come its
 * {@link org.entente.model.Sentence}s, first as bare words, cheaply; those that could hold a claim are then tagged and
 * parsed, which costs far more. What each word means in its sentence is told on request. Nothing can fail but the loading of the models. Next: {@code mentions}.
 */
@NullMarked
package org.entente.sentences;

import org.jspecify.annotations.NullMarked;
