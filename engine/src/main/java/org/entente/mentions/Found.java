package org.entente.mentions;

import org.entente.model.Meaning;

/**
 * A mention before it has its place in the document.
 *
 * @param from the index of its first piece
 * @param to the index after its last piece
 * @param meaning what it stands for
 */
record Found(int from, int to, Meaning meaning) {}
