package org.entente.mentions;

import java.util.HashMap;
import java.util.Map;
import org.entente.knowledge.Knowledge;
import org.entente.knowledge.Row;
import org.entente.model.Actor;

/** The usual names of states by the codes that claims are recorded under. */
final class Atlas {
    private final Map<String, String> names = new HashMap<>();

    Atlas(Knowledge knowledge) {
        for (Row row : knowledge.table("states.tsv").rows()) {
            names.putIfAbsent(row.text("code"), row.text("name"));
        }
    }

    boolean isState(String code) {
        return names.containsKey(code);
    }

    /** The state of that code as one who acts, named in the article by {@code text}. */
    Actor actor(String text, String code) {
        return new Actor(text, names.getOrDefault(code, code), code, "GOV");
    }
}
