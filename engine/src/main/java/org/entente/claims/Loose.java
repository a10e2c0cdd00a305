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

    /** What may follow a place in a series that stands alone: <i>the last <b>in</b> 2024</i>, <i>the first <b>to</b> Lima</i>. */
    private static final Set<String> PLACED =
            Set.of("in", "by", "to", "on", "at", "for", "after", "before", "between", "early", "late");

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

    /** Whether <i>the</i> and a word for a place in a series, or for the rest of it, stand with no noun: <i>the <b>last</b> in 2024</i>. */
    static boolean place(Scene scene, int at) {
        Token token = scene.grammar().token(at);
        boolean definite = scene.grammar().token(at - 1).text().equalsIgnoreCase("the");
        boolean rest = Set.of("others", "rest", "remainder").contains(Grammar.lower(token));
        if (!definite || !scene.at(at).isEmpty() || !(rest || Ellipsis.ordinal(token))) {
            return false;
        }
        int next = at + 1;
        return next >= scene.grammar().size()
                || PLACED.contains(Grammar.lower(scene.grammar().token(next)))
                || scene.grammar().token(next).is("DT")
                || scene.at(next).stream().anyMatch(mention -> mention.meaning() instanceof Meaning.Time);
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
