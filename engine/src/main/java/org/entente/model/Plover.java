package org.entente.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How PLOVER, the Political Language Ontology for Verifiable Event Records, files a claim.
 *
 * <p>PLOVER also defines auxiliary modes, which no type owns. They are no modes here; the claim's {@link Status} and date
 * carry them: <i>historical</i> is DONE with a date before the document's, <i>future</i> is PROPOSED, IN_TALKS or AGREED,
 * <i>hypothetical</i> is SPECULATED, <i>negation</i> is REFUSED, or STOPPED of what had begun.
 *
 * @param type one of its sixteen types
 * @param mode one of {@link Type#modes}, as {@code visit}; null when the type has none or none is told
 * @param contexts each one of {@link #CONTEXTS}, as {@code military}
 */
public record Plover(Type type, @Nullable String mode, List<String> contexts) {

    /** What an event may be about, in PLOVER's order. */
    public static final List<String> CONTEXTS = List.of(
            "military",
            "intelligence",
            "executive",
            "legislative",
            "election",
            "political-institutions",
            "pro-democracy",
            "pro-autocracy",
            "economic",
            "legal",
            "reparations",
            "human-rights",
            "rights-freedoms",
            "repression",
            "human-security",
            "gender",
            "lgbt",
            "religion-ethnicity",
            "inequality",
            "diplomatic",
            "territory",
            "peacekeeping",
            "health",
            "asylum",
            "migration",
            "disasters",
            "natural-resource",
            "environment",
            "technology",
            "terrorism",
            "cbrn",
            "cyber",
            "misinformation",
            "crime",
            "corruption",
            "illegal-drugs",
            "trafficking");

    /** PLOVER's types, with the quadrant each stands in and its modes. */
    public enum Type {
        AGREE(1),
        CONSULT(1, "visit", "third-party", "multilateral", "phone"),
        SUPPORT(1),
        CONCEDE(1),
        COOPERATE(2),
        AID(2),
        RETREAT(2, "withdraw", "release", "disarm", "ceasefire", "access", "resign"),
        REQUEST(3, "assist", "change", "yield", "meet"),
        ACCUSE(3, "disapprove", "investigate", "allege"),
        REJECT(3, "assist", "change", "yield", "meet"),
        THREATEN(3, "restrict", "arrest", "relations", "expel", "territory", "violence"),
        PROTEST(4, "demo", "riot", "strike", "hunger", "boycott", "obstruct", "vandalize"),
        SANCTION(4, "convict", "expel", "withdraw", "discontinue"),
        MOBILIZE(4, "troops", "weapons", "police", "militia"),
        COERCE(
                4,
                "seize",
                "restrict",
                "censor",
                "curfew",
                "martial-law",
                "arrest",
                "deport",
                "withhold",
                "misinformation",
                "cyber"),
        ASSAULT(
                4,
                "abduct",
                "beat",
                "torture",
                "sexual",
                "targeted",
                "destroy",
                "primitive",
                "firearms",
                "explosives",
                "suicide-attack",
                "aerial",
                "drone",
                "heavy-weapons",
                "crowd-control",
                "unconventional");

        private final int quad;

        @SuppressWarnings("ImmutableEnumChecker") // List.of is immutable; its type does not say so.
        private final List<String> modes;

        Type(int quad, String... modes) {
            this.quad = quad;
            this.modes = List.of(modes);
        }

        /** 1 verbal cooperation, 2 material cooperation, 3 verbal conflict, 4 material conflict. */
        public int quad() {
            return quad;
        }

        /** The modes that events of this type may have; empty when it has none. */
        public List<String> modes() {
            return modes;
        }
    }

    public Plover {
        contexts = List.copyOf(contexts);
        if (mode != null && !type.modes().contains(mode)) {
            throw new IllegalArgumentException(
                    "mode " + mode + " is none of " + type + "; allowed are " + String.join(", ", type.modes()));
        }
        for (String context : contexts) {
            if (!CONTEXTS.contains(context)) {
                throw new IllegalArgumentException(
                        "context " + context + " is none of PLOVER's; allowed are " + String.join(", ", CONTEXTS));
            }
        }
    }
}
