package org.entente.model;

/**
 * The words that say it.
 *
 * @param sentence the index of the sentence
 * @param span where the words stand in the document's text
 * @param text the words as they stand there
 */
public record Evidence(int sentence, Span span, String text) {}
