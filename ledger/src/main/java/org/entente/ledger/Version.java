package org.entente.ledger;

import java.time.Instant;

/**
 * One of the documents that an article has been, the last of which counts.
 *
 * @param number from 1
 * @param document the document
 * @param found when it was found
 */
public record Version(int number, Citation document, Instant found) {}
