package org.entente.claims;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.entente.model.Actor;
import org.entente.model.Meaning;
import org.entente.model.Mention;

/**
 * Reads lists by the words between their members, where titles and homes are too many for the parser: <i>spoke with
 * President Diallo of Mali, Prime Minister Holm of Norway and Chancellor Berg of Austria</i>.
 */
final class Rows {

    private static final Set<String> BETWEEN = Set.of(",", ";", "and", "&", "the");

    /** Two states with a comma may be a place and its state, or one clause and the next. */
    private static final int FEWEST = 3;

    private Rows() {}

    /**
     * The mentions after that which covers {@code head}, when they make a list with it: of three states or more and an
     * <i>and</i>, or parted by semicolons. Else nothing.
     */
    static List<Mention> after(Scene scene, int head, Predicate<Mention> member) {
        List<Mention> row = new ArrayList<>();
        scene.at(head).stream().filter(member).findFirst().ifPresent(row::add);
        boolean and = false;
        boolean parted = false;
        int at = row.isEmpty() ? scene.grammar().size() : row.get(0).last();
        while (at < scene.grammar().size()) {
            int next = at;
            List<Mention> here = scene.at(at).stream()
                    .filter(mention -> mention.first() == next && named(scene, mention) && member.test(mention))
                    .toList();
            String word = Grammar.lower(scene.grammar().token(at));
            if (here.isEmpty() && !BETWEEN.contains(word)) {
                break;
            }
            and |= here.isEmpty() && (word.equals("and") || word.equals("&"));
            parted |= here.isEmpty() && word.equals(";");
            row.addAll(here);
            at = here.isEmpty() ? at + 1 : here.get(0).last();
        }
        return parted || (and && countries(row) >= FEWEST) ? row.subList(1, row.size()) : List.of();
    }

    /** Whether a mention is a name of its own, not <i>theirs</i>, nor whose something is. */
    private static boolean named(Scene scene, Mention mention) {
        boolean owner = mention.last() < scene.grammar().size()
                && scene.grammar().token(mention.last()).is("POS");
        return !owner && !(mention.meaning() instanceof Meaning.Reference);
    }

    private static int countries(List<Mention> row) {
        Set<String> countries = new HashSet<>();
        for (Mention mention : row) {
            if (mention.meaning() instanceof Meaning.Location location) {
                countries.add(location.place().country());
            }
            mention.meaning().actors().stream().map(Actor::country).forEach(countries::add);
        }
        countries.remove("");
        return countries.size();
    }
}
