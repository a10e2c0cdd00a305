/**
 * Entries as files that other programs take in. In come {@link org.entente.ledger.Entry entries}; out goes one
 * {@link org.entente.views.View file} in the form that was asked for. What fails is the stream that is written to. Every
 * form that says what an entry is in the words of an ontology says of which: PLOVER, or CAMEO with Goldstein's scale.
 */
@NullMarked
package org.entente.views;

import org.jspecify.annotations.NullMarked;
