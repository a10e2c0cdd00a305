/**
 * What the program knows of the world: tables that people can read, extend and mend.
 *
 * <p>A table is a UTF-8 file of tab-separated rows under a line of column names; lines that begin with {@code #} are
 * comments, several values in a cell are separated by {@code ;}. The stages read them at start; a user's own folder of
 * tables adds rows to the shipped ones, or replaces those with the same first cell. A row that cannot be read stops
 * the start with {@link org.entente.knowledge.KnowledgeException}, which names the file, line and value.
 */
@NullMarked
package org.entente.knowledge;

import org.jspecify.annotations.NullMarked;
