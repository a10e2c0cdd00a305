package org.entente.model;

import java.util.List;

/**
 * A document on its way: its sentences, of which those that could hold a claim are parsed, and its mentions.
 *
 * @param document the article's text
 * @param sentences all its sentences in order
 * @param mentions all mentions in order; their ids are their places in this list
 */
public record Article(Document document, List<Sentence> sentences, List<Mention> mentions) {

    public Article {
        sentences = List.copyOf(sentences);
        mentions = List.copyOf(mentions);
    }

    /** The mentions in one sentence, in order. */
    public List<Mention> mentionsIn(Sentence sentence) {
        return mentions.stream()
                .filter(mention -> mention.sentence() == sentence.index())
                .toList();
    }
}
