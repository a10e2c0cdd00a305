package org.entente.claims;

import java.util.Map;
import org.entente.knowledge.Knowledge;
import org.entente.model.Plover;
import org.entente.model.Sentence;
import org.entente.model.Span;
import org.jspecify.annotations.Nullable;

/** Says what a sentence tells of one actor's act towards another. */
@FunctionalInterface
public interface RelationCoder {

    /**
     * The type that fits best, how well each type fits, and in which mode it would then be done.
     *
     * @param type the best
     * @param scores how probable each type is, 0 to 1, adding up to 1
     * @param modes the mode that the sentence tells, were the relation of that type; a type without one is left out
     */
    record Relation(Plover.Type type, Map<Plover.Type, Double> scores, Map<Plover.Type, String> modes) {
        public Relation {
            scores = Map.copyOf(scores);
            modes = Map.copyOf(modes);
        }

        static Relation best(Map<Plover.Type, Double> scores, Map<Plover.Type, String> modes) {
            Plover.Type best = scores.entrySet().stream()
                    .max(Map.Entry.comparingByValue())
                    .map(Map.Entry::getKey)
                    .orElseThrow();
            return new Relation(best, scores, modes);
        }

        /** The mode of the best type, or null when it has none or none is told. */
        public @Nullable String mode() {
            return modes.get(type);
        }
    }

    /** Tells types by reading the sentence as a whole. */
    @FunctionalInterface
    interface Reader {

        /** How probable each type is, as natural logarithms; the arguments are those of {@link RelationCoder#relate}. */
        Map<Plover.Type, Double> read(Sentence sentence, Span source, Span target);
    }

    /**
     * A coder that weighs what the frames and operators of {@code knowledge} say beside what {@code reader} says, by the
     * model that comes with the program.
     */
    static RelationCoder of(Knowledge knowledge, Reader reader) {
        return new LearnedRelationCoder(new FrameRelationCoder(knowledge), reader, RelationModel.shipped());
    }

    /**
     * What {@code sentence} says that {@code source} did to {@code target}; there is always an answer.
     *
     * @param sentence parsed
     * @param source where the words that name the actor stand, in the indices of the sentence's tokens' spans
     * @param target where the words that name the recipient stand
     */
    Relation relate(Sentence sentence, Span source, Span target);
}
