package org.entente.claims;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
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
}
