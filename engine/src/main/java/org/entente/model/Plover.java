package org.entente.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How PLOVER, the Political Language Ontology for Verifiable Event Records, files a claim.
 *
 * @param type one of its sixteen types
 * @param mode in lower case, as {@code visit}; null when the type has none or none is told
 * @param contexts in lower case, as {@code military}
 */
public record Plover(Type type, @Nullable String mode, List<String> contexts) {

    /** PLOVER's types, with the quadrant each stands in. */
    public enum Type {
        AGREE(1),
        CONSULT(1),
        SUPPORT(1),
        CONCEDE(1),
        COOPERATE(2),
        AID(2),
        RETREAT(2),
        REQUEST(3),
        ACCUSE(3),
        REJECT(3),
        THREATEN(3),
        PROTEST(4),
        SANCTION(4),
        MOBILIZE(4),
        COERCE(4),
        ASSAULT(4);

        private final int quad;

        Type(int quad) {
            this.quad = quad;
        }

        /** 1 verbal cooperation, 2 material cooperation, 3 verbal conflict, 4 material conflict. */
        public int quad() {
            return quad;
        }
    }

    public Plover {
        contexts = List.copyOf(contexts);
    }
}
