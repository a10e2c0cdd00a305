/**
 * Other people's data sets, beside the claims of articles: event data, the arms register, exercises, alliances.
 *
 * <p>Comes in: files as their makers publish them, told by what they hold. Each has one of the shapes under
 * {@code shapes/}, which are SQL: how a row of the file becomes rows of the ledger's tables. DuckDB does the reading.
 * Goes out: rows in the tables {@code record}, {@code arms_deal} and their like, and answers about them. What can fail:
 * a file of no known shape, and a word that stands for no known state ({@link ImportException}); then nothing is
 * imported. A broken row is a value: it is set aside with its line and reason, and costs nothing but itself.
 */
@NullMarked
package org.entente.ledger.records;

import org.jspecify.annotations.NullMarked;
