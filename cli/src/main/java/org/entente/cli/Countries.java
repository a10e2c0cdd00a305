package org.entente.cli;

import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.entente.knowledge.Knowledge;
import org.entente.knowledge.Row;

/** The states and organisations that a command line may name, by code or name. */
final class Countries {

    private final Map<String, String> codes = new HashMap<>();
    private final Map<String, String> names = new LinkedHashMap<>();

    Countries(Knowledge knowledge) {
        List<Row> rows = Stream.of("states.tsv", "organisations.tsv")
                .flatMap(table -> knowledge.table(table).rows().stream())
                .toList();
        // Codes and usual names first: what is one state's name is another's adjective.
        for (Row row : rows) {
            codes.putIfAbsent(plain(row.text("code")), row.text("code"));
            names.putIfAbsent(row.text("code"), row.text("name"));
        }
        for (List<String> columns :
                List.of(List.of("name", "id"), List.of("names"), List.of("adjectives", "capital"))) {
            for (Row row : rows) {
                columns.stream()
                        .flatMap(column -> row.list(column).stream())
                        .forEach(name -> codes.putIfAbsent(plain(name), row.text("code")));
            }
        }
    }

    /** The code of what {@code given} names. */
    Optional<String> code(String given) {
        String sought = plain(given);
        return Optional.ofNullable(codes.get(sought.startsWith("the ") ? sought.substring(4) : sought));
    }

    /** The same for one that must be known; an {@link IllegalArgumentException} says that it is not. */
    String known(String given) {
        return code(given).orElseThrow(() -> new IllegalArgumentException(unknown(given)));
    }

    /** What to tell somebody who gives a name that no state or organisation has. */
    String unknown(String given) {
        List<String> near = names.values().stream()
                .filter(name -> Misuse.distance(plain(name), plain(given)) <= 2)
                .limit(3)
                .toList();
        return "there is no state or organisation \"" + given + "\""
                + (near.isEmpty()
                        ? "; allowed: a code as PAK or EU, or a name as Pakistan"
                        : "; did you mean " + String.join(" or ", near) + "?");
    }

    /** The usual name of {@code code}, or the code itself. */
    String name(String code) {
        return names.getOrDefault(code, code);
    }

    private static String plain(String name) {
        return String.join(" ", Arrays.asList(name.strip().split("\\s+", -1))).toLowerCase(Locale.ROOT);
    }
}
