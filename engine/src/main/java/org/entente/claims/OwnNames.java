package org.entente.claims;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.entente.model.Meaning;
import org.entente.model.Mention;
import org.entente.model.Token;
import org.jspecify.annotations.Nullable;

/** What a thing is called that has a name of its own: <i>the corvette <b>Jinju</b></i>, <i><b>INS Kirpan</b>, a corvette</i>. */
final class OwnNames {

    /** How many words a name after a noun may have. */
    private static final int WORDS = 3;

    /** How the designation of a class of ships ends, by which a ship of it is known. */
    private static final String CLASS = "-class";

    /** The words with capitals with which a ship is named, its noun left out: <i>submarine <b>INS Chakra</b></i>. */
    private static final Pattern NAME = Pattern.compile("(?!Project )\\b\\p{Lu}[\\p{L}.]*( \\p{Lu}\\p{L}+)+$");

    private OwnNames() {}

    /** The name of the single thing that a mention of arms is of, or null. */
    static @Nullable String of(Scene scene, Mention item, Meaning.Arms arms) {
        return arms.designation().isEmpty() ? after(scene, item, arms) : ship(item, arms);
    }

    /** The words for a ship that say nothing of the class which the table knows it to be of. */
    private static @Nullable String ship(Mention item, Meaning.Arms arms) {
        String type = arms.designation();
        boolean ofClass = arms.category().equals("ships") && type.endsWith(CLASS);
        String first = type.substring(0, ofClass ? type.length() - CLASS.length() : 0);
        Matcher name = NAME.matcher(item.text());
        boolean other = ofClass && name.find() && !item.text().contains(first);
        return other ? name.group() : null;
    }

    /** The name that follows a single ship, or a code that follows any equipment; or null. */
    private static @Nullable String after(Scene scene, Mention item, Meaning.Arms arms) {
        StringBuilder name = new StringBuilder();
        boolean code = false;
        for (int at = item.last(); at < scene.grammar().size() && at < item.last() + WORDS; at++) {
            Token token = scene.grammar().token(at);
            boolean proper = token.is("NNP") || token.text().matches("\\p{Lu}\\p{L}*[-/]?\\d[\\w/-]*");
            boolean free = scene.at(at).stream()
                    .allMatch(mention -> mention.meaning() instanceof Meaning.Person
                            || mention.meaning() instanceof Meaning.Location);
            if (!proper || !free || !Character.isUpperCase(token.text().charAt(0))) {
                break;
            }
            code |= token.text().chars().anyMatch(Character::isDigit);
            name.append(name.isEmpty() ? "" : " ").append(token.text());
        }
        boolean ship = arms.category().equals("ships")
                && !scene.grammar().token(item.last() - 1).text().endsWith("s");
        return name.length() > 2 && (ship || code) ? name.toString() : null;
    }

    /** A name, and where it stands. */
    record Name(int first, int last, String text) {}

    /** The names of several ships after their noun: <i>the cutters <b>Jarvis</b> and <b>Rush</b></i>. */
    static List<Name> listed(Scene scene, Mention ships) {
        List<Name> names = new ArrayList<>();
        int at = ships.last();
        boolean more = scene.grammar().token(at - 1).text().endsWith("s");
        while (more) {
            int last = end(scene, at);
            if (last > at) {
                names.add(new Name(at, last, words(scene, at, last)));
            }
            more = last > at && joint(scene, last);
            at = last;
            while (joint(scene, at)) {
                at++;
            }
        }
        return names.size() > 1 ? names : List.of();
    }

    /** The name between commas after one of several ships: <i>the second, <b>Nearchos</b>, follows</i>; or null. */
    static @Nullable String between(Scene scene, int end) {
        if (end + 1 >= scene.grammar().size()
                || !scene.grammar().token(end).text().equals(",")) {
            return null;
        }
        int first = Grammar.lower(scene.grammar().token(end + 1)).equals("the") ? end + 2 : end + 1;
        int last = end(scene, first);
        boolean closed = last >= scene.grammar().size()
                || scene.grammar().token(last).text().matches("[,.;]");
        return last > first && closed ? words(scene, first, last) : null;
    }

    /** The name of which a ship's place in its series is said: <i><b>Tahya</b>, the last of four frigates</i>; or null. */
    static @Nullable String ofSeries(Scene scene, Mention ships) {
        int at = ships.first() - 1;
        while (at > 0
                && (Numbers.modifies(scene.grammar().token(at))
                        || scene.grammar().token(at).is("PRP$")
                        || scene.grammar().token(at).is("DT"))
                && !Ellipsis.ordinal(scene.grammar().token(at))) {
            at--;
        }
        boolean of = at > 1
                && Grammar.lower(scene.grammar().token(at)).equals("of")
                && Ellipsis.ordinal(scene.grammar().token(at - 1));
        if (!of) {
            return null;
        }
        int comma = Grammar.lower(scene.grammar().token(at - 2)).equals("the") ? at - 3 : at - 2;
        if (comma < 1 || !scene.grammar().token(comma).text().equals(",")) {
            return null;
        }
        int first = comma;
        while (first > 0 && first > comma - WORDS && proper(scene, first - 1)) {
            first--;
        }
        return first < comma ? words(scene, first, comma) : null;
    }

    /** The index after the words of a name that begins at {@code first}; {@code first} where none does. */
    private static int end(Scene scene, int first) {
        int last = first;
        while (last < scene.grammar().size() && last < first + WORDS && proper(scene, last)) {
            last++;
        }
        return last;
    }

    /** Whether a word joins names of a list. */
    private static boolean joint(Scene scene, int at) {
        return at < scene.grammar().size()
                && Set.of(",", "and").contains(scene.grammar().token(at).text());
    }

    private static boolean proper(Scene scene, int at) {
        Token token = scene.grammar().token(at);
        return token.tag().startsWith("NNP")
                && Character.isUpperCase(token.text().charAt(0))
                && scene.at(at).stream()
                        .allMatch(mention -> mention.meaning() instanceof Meaning.Person
                                || mention.meaning() instanceof Meaning.Location);
    }

    private static String words(Scene scene, int first, int last) {
        return IntStream.range(first, last)
                .mapToObj(at -> scene.grammar().token(at).text())
                .collect(Collectors.joining(" "));
    }
}
