/**
 * Sentences to mentions. In come the {@link org.entente.model.Sentence}s of a document; out come the
 * {@link org.entente.model.Mention}s of states, persons, offices, organisations, arms, exercises, dates and places in
 * them: first those that the tables of knowledge name, in one cheap pass over bare words, then, when the sentences that
 * matter are parsed, those that only grammar and the rest of the article can tell, as <i>both countries</i>. A table
 * that cannot be read stops the start. Next: {@code claims}.
 */
@NullMarked
package org.entente.mentions;

import org.jspecify.annotations.NullMarked;
