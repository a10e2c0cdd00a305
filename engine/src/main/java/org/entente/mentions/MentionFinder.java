package org.entente.mentions;

import java.util.List;
import org.entente.knowledge.Knowledge;
import org.entente.model.Document;
import org.entente.model.Mention;
import org.entente.model.Sentence;

/** Finds what the words of sentences name, without needing tags or dependencies. */
@FunctionalInterface
public interface MentionFinder {

    /**
     * The mentions in {@code sentences}, in order, their spans not overlapping; references such as <i>both countries</i>
     * are among them with nobody to stand for yet. A compound as <i>Russia-India</i> is one token with two mentions.
     */
    List<Mention> find(Document document, List<Sentence> sentences);

    /**
     * A finder that knows what the tables of {@code knowledge} name; several threads may use it at once.
     *
     * @throws org.entente.knowledge.KnowledgeException when a row of a table is broken
     */
    static MentionFinder of(Knowledge knowledge) {
        return new TableFinder(knowledge);
    }
}
