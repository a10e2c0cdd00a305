/**
 * Dictionaries of other coders as tables of knowledge. Comes in: files of PETRARCH's and PETRARCH2's actors, agents and verbs,
 * told by what they hold. Goes out: rows for the tables under {@code knowledge}, in which the dictionary's words are that the
 * tables do not have yet, and a list of what has no place there, each with its reason. What can fail: a file that is no such
 * dictionary ({@link org.entente.dictionaries.DictionaryException}). Next: {@code knowledge}, which reads the tables.
 */
@NullMarked
package org.entente.dictionaries;

import org.jspecify.annotations.NullMarked;
