package org.entente.dictionaries;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.entente.dictionaries.Converted.LeftOut;
import org.entente.knowledge.Knowledge;
import org.entente.knowledge.Row;
import org.entente.knowledge.Table;

/** Rows for tables of knowledge, gathered while dictionaries are read. */
final class Collected {

    /** The tables that name actors, and their columns with names. */
    private static final Map<String, List<String>> NAMES = Map.of(
            "states.tsv", List.of("name", "names", "adjectives", "people", "capital", "seats"),
            "organisations.tsv", List.of("name", "names", "adjectives"),
            "forces.tsv", List.of("name", "names"),
            "firms.tsv", List.of("name", "names"),
            "groups.tsv", List.of("name", "names"),
            "persons.tsv", List.of("name", "names"),
            "places.tsv", List.of("name", "names"),
            "cities.tsv", List.of("name", "names"),
            "offices.tsv", List.of("office", "names"),
            "actor-words.tsv", List.of("words"));

    private final Knowledge knowledge;
    private final Set<String> known = new HashSet<>();
    private final Map<String, Map<String, List<Map<String, String>>>> tables = new TreeMap<>();
    private final List<LeftOut> leftOut = new ArrayList<>();
    private int taken;
    private int knownPhrases;

    Collected(Knowledge knowledge) {
        this.knowledge = knowledge;
        NAMES.forEach((table, columns) -> {
            for (Row row : knowledge.table(table).rows()) {
                columns.forEach(column -> row.list(column).forEach(name -> known.add(plain(name))));
            }
        });
    }

    /** Those of {@code phrases} that no table has yet; the others are counted as known. */
    List<String> fresh(Collection<String> phrases) {
        List<String> fresh = new ArrayList<>();
        for (String phrase : phrases) {
            if (known.add(plain(Phrase.common(phrase)))) {
                fresh.add(phrase);
            } else {
                knownPhrases++;
            }
        }
        return fresh;
    }

    private static String plain(String name) {
        String plain = name.toLowerCase(Locale.ROOT);
        return plain.startsWith("the ") ? plain.substring(4) : plain;
    }

    /** Adds a row, whose first cell no shipped row has, for so many phrases. */
    void row(String table, Map<String, String> cells, int phrases) {
        String first = cells.values().iterator().next();
        tables.computeIfAbsent(table, name -> new LinkedHashMap<>())
                .computeIfAbsent(first, name -> new ArrayList<>())
                .add(cells);
        taken += phrases;
    }

    /** Adds names to what {@code key} stands for: the row with it in the first cell, and others of the same name. */
    void names(String table, String key, Collection<String> names, int phrases) {
        List<Map<String, String>> rows = tables.computeIfAbsent(table, name -> new LinkedHashMap<>())
                .computeIfAbsent(key, first -> shipped(table, first));
        for (Map<String, String> row : rows) {
            // Organs of an organisation stand under its code, with names of their own.
            if (!row.getOrDefault("name", "").equals(rows.get(0).getOrDefault("name", ""))) {
                continue;
            }
            Set<String> all =
                    new LinkedHashSet<>(List.of(row.getOrDefault("names", "").split(";", -1)));
            all.addAll(names);
            all.remove("");
            row.put("names", String.join(";", all));
        }
        taken += phrases;
    }

    /** The same where there is such a row; returns whether there is. */
    boolean also(String table, String key, Collection<String> names, int phrases) {
        boolean there = tables.getOrDefault(table, Map.of()).containsKey(key)
                || !shipped(table, key).isEmpty();
        if (there) {
            names(table, key, names, phrases);
        }
        return there;
    }

    private List<Map<String, String>> shipped(String table, String key) {
        Table shipped = knowledge.table(table);
        List<Map<String, String>> rows = new ArrayList<>();
        for (Row row : shipped.rows()) {
            if (row.text(shipped.columns().get(0)).equals(key)) {
                Map<String, String> cells = new HashMap<>();
                shipped.columns().forEach(column -> cells.put(column, row.text(column)));
                rows.add(cells);
            }
        }
        return rows;
    }

    /** Says that a phrase was met that the tables have. */
    void known() {
        knownPhrases++;
    }

    /** Says that a phrase has no place. */
    void leaveOut(Line line, String phrase, String reason) {
        leftOut.add(new LeftOut(line.place(), phrase, reason));
    }

    Converted converted() {
        Map<String, List<String>> lines = new HashMap<>();
        tables.forEach((table, rows) -> {
            List<String> columns = knowledge.table(table).columns();
            List<String> own = new ArrayList<>(List.of(String.join("\t", columns)));
            rows.values()
                    .forEach(same -> same.forEach(row -> own.add(String.join(
                            "\t",
                            columns.stream()
                                    .map(column -> row.getOrDefault(column, ""))
                                    .toList()))));
            lines.put(table, own);
        });
        return new Converted(lines, taken, knownPhrases, leftOut);
    }
}
