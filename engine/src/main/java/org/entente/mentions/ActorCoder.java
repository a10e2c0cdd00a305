package org.entente.mentions;

import java.util.List;
import org.entente.knowledge.Knowledge;
import org.entente.model.Actor;

/** Codes a phrase that names an actor, as <i>Pakistani army chief</i>. */
@FunctionalInterface
public interface ActorCoder {

    /**
     * Whom a phrase names.
     *
     * @param actor country and first sector, empty where there is none
     * @param sectors every PLOVER sector that the phrase says, the first the most telling
     */
    record Coded(Actor actor, List<String> sectors) {
        public Coded {
            sectors = List.copyOf(sectors);
        }
    }

    /** The codes of {@code phrase}. */
    Coded code(String phrase);

    /** A coder that knows what the tables of {@code knowledge} name; several threads may use it at once. */
    static ActorCoder of(Knowledge knowledge) {
        return new PhraseCoder(knowledge);
    }
}
