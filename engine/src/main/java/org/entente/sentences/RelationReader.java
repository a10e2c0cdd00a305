package org.entente.sentences;

import java.util.Map;
import org.entente.model.Plover;
import org.entente.model.Sentence;
import org.entente.model.Span;

/** Reads what one party does to another in a sentence. May be used by several threads at once. */
@FunctionalInterface
public interface RelationReader {

    /**
     * How probable each type is, as natural logarithms.
     *
     * @param sentence cut into words; it need not be parsed
     * @param source where the words stand that name who acts
     * @param target where those stand that name who is acted on
     */
    Map<Plover.Type, Double> read(Sentence sentence, Span source, Span target);

    /** By the network E5, its upper layers taught relations; it loads when it first reads. */
    static RelationReader english() {
        return UpperLayers.INSTANCE;
    }
}
