package org.entente.claims;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import org.entente.knowledge.Knowledge;
import org.entente.knowledge.Row;
import org.entente.model.Plover;
import org.jspecify.annotations.Nullable;

/** The table of what kinds of outer words make of the PLOVER types inside them. */
final class Compositions {

    private static final String TABLE = "frames/compositions.tsv";

    private final Map<String, Map<Plover.Type, Plover.Type>> byName = new HashMap<>();

    Compositions(Knowledge knowledge) {
        for (Row row : knowledge.table(TABLE).rows()) {
            byName.put(row.text("name"), read(row));
        }
    }

    private static Map<Plover.Type, Plover.Type> read(Row row) {
        Map<Plover.Type, Plover.Type> made = new EnumMap<>(Plover.Type.class);
        for (Plover.Type inner : Plover.Type.values()) {
            if (!row.text(inner.name()).isEmpty()) {
                made.put(inner, row.oneOf(inner.name(), Plover.Type.class));
            }
        }
        return made;
    }

    /** What words of the kind {@code name} make of each type they change, or null when there is no such kind. */
    @Nullable
    Map<Plover.Type, Plover.Type> named(String name) {
        return byName.get(name);
    }

    /** What a word makes that turns every type into {@code outer}, as <i>threatened</i>. */
    static Map<Plover.Type, Plover.Type> always(Plover.Type outer) {
        Map<Plover.Type, Plover.Type> made = new EnumMap<>(Plover.Type.class);
        for (Plover.Type inner : Plover.Type.values()) {
            made.put(inner, outer);
        }
        return made;
    }
}
