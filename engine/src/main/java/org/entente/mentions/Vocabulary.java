package org.entente.mentions;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.entente.knowledge.Row;
import org.entente.knowledge.Table;

/** The rows of {@code words.tsv}: small closed sets of words that phrases are built with. */
final class Vocabulary {
    /** What a word is good for. */
    enum Use {
        /** May stand between a state and an office: <i>Pakistan's new army chief</i>. */
        MODIFIER,
        /** Makes an office a past one: <i>former</i>. */
        FORMER,
        /** Stands before a name: <i>Mr</i>, <i>Lt Gen</i>. */
        TITLE,
        /** Stands inside a name: <i>bin</i>, <i>van</i>. */
        PARTICLE,
        /** After a state and a hyphen says that the state is not whom the phrase names: <i>US-backed</i>. */
        BACKED,
        /** After a state and a hyphen says no more than the adjective: <i>Somalia-based</i>. */
        BASED,
        /** Before a state and a hyphen takes the state's part or the other: <i>pro-Russian</i>. */
        STANCE,
        /** Names somebody only together with a state or body: <i>the Indian public</i>, not <i>the public</i>. */
        WEAK,
        /** Says after <i>for</i> or <i>of</i> what an office looks after: <i>under secretary for <b>political affairs</b></i>. */
        FIELD
    }

    private final Map<Use, Set<String>> words = new EnumMap<>(Use.class);

    Vocabulary(Table table) {
        for (Use use : Use.values()) {
            words.put(use, new HashSet<>());
        }
        for (Row row : table.rows()) {
            of(row.oneOf("use", Use.class))
                    .addAll(row.list("words").stream().map(Cutter::fold).toList());
        }
    }

    /** The words of that use, in lower case without accents. */
    Set<String> of(Use use) {
        return words.getOrDefault(use, Set.of());
    }
}
