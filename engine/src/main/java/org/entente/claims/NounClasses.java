package org.entente.claims;

import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.entente.knowledge.Knowledge;
import org.entente.knowledge.Row;

/** The table of classes of nouns that frames ask for as {@code @captive}. */
final class NounClasses {

    private static final String TABLE = "frames/nouns.tsv";

    private final Map<String, Set<String>> byName = new HashMap<>();

    NounClasses(Knowledge knowledge) {
        for (Row row : knowledge.table(TABLE).rows()) {
            for (String noun : row.list("nouns")) {
                byName.computeIfAbsent(row.text("class"), key -> new LinkedHashSet<>())
                        .addAll(Spellings.of(noun));
            }
        }
    }

    /**
     * The words that one cell of a frame's trigger allows: words and classes separated by {@code /}.
     *
     * @throws org.entente.knowledge.KnowledgeException when it names a class that the table lacks
     */
    Set<String> words(String group, Row row) {
        Set<String> words = new LinkedHashSet<>();
        for (String each : Arrays.asList(group.split("/"))) {
            if (each.startsWith("@")) {
                Set<String> nouns = byName.get(each.substring(1));
                if (nouns == null) {
                    throw row.wrong(
                            "trigger", "with @ the classes of " + TABLE + ": " + String.join(", ", byName.keySet()));
                }
                words.addAll(nouns);
            } else {
                words.addAll(Spellings.of(each));
            }
        }
        return words;
    }
}
