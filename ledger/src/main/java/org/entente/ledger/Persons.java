package org.entente.ledger;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entente.knowledge.Knowledge;
import org.entente.knowledge.Row;
import org.entente.model.Actor;
import org.entente.model.Claim;
import org.entente.model.Detail.Visitor;

/** Compares persons by their names, which articles shorten, and their titles. */
final class Persons {

    /** Words before a name that are none of it. */
    private static final Set<String> FORMS_OF_ADDRESS = Set.of(
            "mr",
            "mrs",
            "ms",
            "miss",
            "dr",
            "sir",
            "lord",
            "shri",
            "general",
            "gen",
            "lieutenant",
            "lt",
            "major",
            "maj",
            "colonel",
            "col",
            "brigadier",
            "captain",
            "capt",
            "admiral",
            "adm",
            "vice",
            "rear",
            "air",
            "chief",
            "marshal",
            "president",
            "prime",
            "minister",
            "king",
            "queen",
            "prince",
            "sheikh");

    private static final Pattern WHOSE = Pattern.compile("^(?:\\S+['’]s?|the|The)\\s+");

    private Persons() {}

    /**
     * Whether one name may be a shorter form of the other: all its words are found there, or the last names are equal
     * and so are the first letters of the first names. <i>Lavrov</i>, <i>S. Lavrov</i> and <i>Sergey Lavrov</i> are one
     * person, and so are <i>General Bajwa</i> and <i>Qamar Javed Bajwa</i>, or <i>Xi</i> and <i>Xi Jinping</i>.
     */
    static boolean same(String one, String other) {
        List<String> first = words(one);
        List<String> second = words(other);
        if (first.isEmpty() || second.isEmpty()) {
            return false;
        }
        if (first.containsAll(second) || second.containsAll(first)) {
            return true;
        }
        boolean lastEqual = first.get(first.size() - 1).equals(second.get(second.size() - 1));
        return lastEqual && first.get(0).charAt(0) == second.get(0).charAt(0);
    }

    /** The title without whose it is and without mere forms of address: of <i>Russia's prime minister</i>, the office. */
    static String office(String title) {
        String office = WHOSE.matcher(title.strip()).replaceFirst("");
        boolean address = !office.contains(" ")
                && Set.of("mr", "mrs", "ms", "miss", "dr", "sir").contains(Codes.plain(office));
        return address ? "" : office;
    }

    /** Whether two persons who act for one state are told of, and they are not the same. */
    static boolean differ(Claim one, Claim other) {
        return pairs(one, other).anyMatch(pair -> !same(pair.get(0), pair.get(1)));
    }

    /** Whether both tell by name who acts for one of the states. */
    static boolean named(Claim one, Claim other) {
        return pairs(one, other).findAny().isPresent();
    }

    /** For each state of which both name a person, these two. */
    private static Stream<List<String>> pairs(Claim one, Claim other) {
        return named(one)
                .flatMap(ours -> named(other)
                        .filter(theirs -> theirs.country().equals(ours.country()))
                        .map(theirs -> List.of(ours.name(), theirs.name())));
    }

    private static Stream<Actor> named(Claim claim) {
        return Stream.concat(claim.actors().stream(), claim.recipients().stream())
                .filter(actor -> Known.NAMES.contains(actor.name()));
    }

    /** Whether a visitor who is named without an office is known to have held {@code office}, in letters for comparing. */
    static boolean held(Visitor visitor, String office) {
        return visitor.name() != null
                && !office.isEmpty()
                && Known.OFFICES.contains(visitor.name() + " " + Codes.orEmpty(visitor.country()) + " " + office);
    }

    /** The persons that the program knows, read when first needed. */
    private static final class Known {
        private static final List<Row> ROWS =
                Knowledge.shipped().table("persons.tsv").rows();
        static final Set<String> NAMES =
                ROWS.stream().map(row -> row.text("name")).collect(Collectors.toUnmodifiableSet());
        static final Set<String> OFFICES = ROWS.stream()
                .map(row -> row.text("name") + " " + row.text("country") + " " + Codes.plain(row.text("office")))
                .collect(Collectors.toUnmodifiableSet());
    }

    private static List<String> words(String name) {
        List<String> words = Arrays.stream(name.split("[\\s.]+"))
                .map(Codes::plain)
                .filter(word -> !word.isEmpty())
                .toList();
        int from = 0;
        while (from < words.size() - 1 && FORMS_OF_ADDRESS.contains(words.get(from))) {
            from++;
        }
        return words.subList(from, words.size());
    }
}
