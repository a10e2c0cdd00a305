package org.entente.claims;

import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.entente.knowledge.Knowledge;
import org.entente.knowledge.Row;

/** The table of classes of words, which frames ask for as {@code @captive}. */
final class WordClasses {

    private static final String TABLE = "frames/classes.tsv";

    private final Map<String, Set<String>> byName = new HashMap<>();

    WordClasses(Knowledge knowledge) {
        for (Row row : knowledge.table(TABLE).rows()) {
            for (String word : row.list("words")) {
                byName.computeIfAbsent(row.text("class"), key -> new LinkedHashSet<>())
                        .addAll(Spellings.of(word));
            }
        }
    }

    /** The words of a class, none when there is no such class. */
    Set<String> named(String name) {
        return byName.getOrDefault(name, Set.of());
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
                Set<String> members = byName.get(each.substring(1));
                if (members == null) {
                    throw row.wrong(
                            "trigger", "with @ the classes of " + TABLE + ": " + String.join(", ", byName.keySet()));
                }
                words.addAll(members);
            } else {
                words.addAll(Spellings.of(each));
            }
        }
        return words;
    }
}
