/**
 * The words of the project, as plain records: what the stages hand to one another.
 *
 * <p>A {@link org.entente.model.Document} is cut into {@link org.entente.model.Sentence}s, in which
 * {@link org.entente.model.Mention}s are found, from which {@link org.entente.model.Claim}s are coded. Records check
 * themselves when they are made and never change. Every offset is a UTF-16 index into the document's text.
 */
@NullMarked
package org.entente.model;

import org.jspecify.annotations.NullMarked;
