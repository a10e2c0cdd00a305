package org.entente.model;

import java.util.List;

/**
 * The article as it was written, beside a document that was translated from it.
 *
 * @param language a BCP 47 tag, as {@code ru}
 * @param text the article without page furniture, in that language
 * @param passages where each of the document's passages stands in that text, in the same order and as many
 */
public record Original(String language, String text, List<Span> passages) {
    public Original {
        passages = List.copyOf(passages);
    }
}
