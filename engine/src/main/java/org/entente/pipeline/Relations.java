package org.entente.pipeline;

import org.entente.claims.RelationCoder;
import org.entente.claims.RelationCoder.Relation;
import org.entente.knowledge.Knowledge;
import org.entente.sentences.SentenceParser;
import org.entente.sentences.SentenceSplitter;

/** Says what a sentence tells of one actor's act towards another; may be used by several threads at once. */
@FunctionalInterface
public interface Relations {

    /**
     * What {@code sentence} says that {@code source} did to {@code target}; there is always an answer.
     *
     * @param sentence as it is written
     * @param source the words in it that name the actor; an actor whom it does not name is nobody in particular
     * @param target the words in it that name the recipient, likewise
     */
    Relation relate(String sentence, String source, String target);

    /**
     * The relations that the stages of the program find.
     *
     * @throws org.entente.knowledge.KnowledgeException when a table cannot be read
     */
    static Relations standard(Knowledge knowledge) {
        return SentenceRelations.load(knowledge);
    }

    /** The relations that {@code coder} finds in sentences parsed for it. */
    static Relations by(RelationCoder coder) {
        return new SentenceRelations(SentenceSplitter.english(), SentenceParser.english(), coder);
    }
}
