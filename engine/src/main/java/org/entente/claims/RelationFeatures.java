package org.entente.claims;

import java.util.List;
import java.util.function.Function;
import org.entente.knowledge.Knowledge;
import org.entente.model.Sentence;
import org.entente.model.Span;

/** What the model of relations looks at in a sentence and its two actors, as numbers. */
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

    /**
     * Features from the frames and operators of {@code knowledge} and from the meanings of words.
     *
     * @param vectors says of each word of a sentence what it means there
     */
    static RelationFeatures of(Knowledge knowledge, Function<Sentence, float[][]> vectors) {
        return new FramesAndWords(new FrameRelationCoder(knowledge), vectors);
    }
}
