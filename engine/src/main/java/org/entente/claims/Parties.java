package org.entente.claims;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.entente.model.Actor;
import org.entente.model.Meaning;
import org.entente.model.Mention;

/** Gathers the parties of symmetric acts by country. */
final class Parties {

    /** Organisations that conclude agreements, hold exercises and receive guests in their own name. */
    private static final Set<String> PERSONS_IN_LAW = Set.of("EU", "NATO", "UN");

    private Parties() {}

    /** Whether an organisation acts in its own name, as a state does. */
    static boolean actsItself(String code) {
        return PERSONS_IN_LAW.contains(code);
    }

    /** Adds those whom a mention names. */
    static void add(Mention mention, Map<String, Actor> parties) {
        for (Actor actor : mention.meaning().actors()) {
            if (!actor.country().isEmpty()) {
                parties.putIfAbsent(actor.country(), actor);
            }
        }
    }

    /**
     * The same parties; but when a league of states that does not act in its own name is the only one, its members, who
     * then agree or drill among themselves.
     */
    static Map<String, Actor> expanded(Scene scene, Map<String, Actor> parties) {
        if (parties.size() != 1 || actsItself(parties.keySet().iterator().next())) {
            return parties;
        }
        String code = parties.keySet().iterator().next();
        for (Mention mention : scene.article().mentions()) {
            if (mention.meaning() instanceof Meaning.Organisation organisation
                    && organisation.code().equals(code)
                    && organisation.members().size() > 1) {
                Map<String, Actor> members = new LinkedHashMap<>();
                for (String member : organisation.members()) {
                    members.put(member, new Actor(mention.text(), member, member, "GOV"));
                }
                return members;
            }
        }
        return parties;
    }
}
