package org.entente.claims;

import java.util.List;
import org.entente.knowledge.Knowledge;
import org.entente.model.Sentence;
import org.entente.model.Span;

/** What the model of relations weighs of a sentence and its two actors, as numbers. */
public interface RelationFeatures {

    /** The names of the numbers, in their order. */
    List<String> names();

    /**
     * The numbers.
     *
     * @param sentence parsed
     * @param source where the words that name the actor stand
     * @param target where the words that name the recipient stand
     */
    float[] of(Sentence sentence, Span source, Span target);

    /** What the frames and operators of {@code knowledge} say. */
    static RelationFeatures of(Knowledge knowledge) {
        return new FrameScores(new FrameRelationCoder(knowledge));
    }
}
