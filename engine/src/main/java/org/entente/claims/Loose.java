package org.entente.claims;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.entente.model.Meaning;
import org.entente.model.Mention;
import org.entente.model.Token;

/** Arms and numbers of a sentence that no draft is about. */
final class Loose {

    /** Words after a number that count arms as well as it: <i>six <b>more</b></i>, <i>two <b>each</b></i>. */
    private static final Set<String> AFTER = Set.of(
            "each",
            "more",
            "others",
            "further",
            "other",
            "additional",
            "apiece",
            "pair",
            "still",
            "due",
            "now",
            "then");

    private Loose() {}

    /** The arms of a sentence that none of {@code drafts} is about, in the order of the text. */
    static List<Item> of(Scene scene, List<Draft> drafts) {
        List<Item> loose = new ArrayList<>();
        for (Mention mention : scene.mentions()) {
            boolean told = drafts.stream()
                    .map(Draft::item)
                    .anyMatch(item -> item != null && item.token() < mention.last() && mention.first() < item.end());
            Item item = told || !Items.isArms(mention) ? null : NamedItems.of(scene, mention);
            if (item != null
                    && !Rivals.has(scene, item)
                    && loose.stream().noneMatch(other -> other.token() == item.token())) {
                loose.add(item);
            }
        }
        loose.sort(Comparator.comparingInt(Item::token));
        return loose;
    }

    /** Whether a number counts nothing that is named beside it: <i>two each to Tonga</i>, <i>24 ordered in 2021</i>. */
    static boolean number(Scene scene, Mention mention) {
        if (!(mention.meaning() instanceof Meaning.Count) || Numbers.article(mention)) {
            return false;
        }
        if (mention.last() >= scene.grammar().size()) {
            return true;
        }
        Token next = scene.grammar().token(mention.last());
        boolean verb = next.is("VB") && !next.is("VBG");
        boolean mark = !Character.isLetterOrDigit(next.text().charAt(0))
                && !next.text().equals("%");
        return verb || mark || next.is("IN") || next.is("TO") || next.is("CC") || AFTER.contains(Grammar.lower(next));
    }
}
