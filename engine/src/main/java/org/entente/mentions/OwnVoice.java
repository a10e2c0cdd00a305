package org.entente.mentions;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.entente.model.Actor;
import org.entente.model.Article;
import org.entente.model.Meaning;
import org.entente.model.Mention;
import org.entente.model.Sentence;

/**
 * Tells for which state an article speaks whose author says <i>we</i> and <i>our</i> outside quotations, as columnists and
 * members of parliaments do: the state it names most, where those count less that stand beside such a word, since they
 * are mostly others (<i>what Ankara gave <b>us</b></i>), and the names of towns, which are mostly its own, count too.
 */
final class OwnVoice {

    /** How often such words must stand in an article. */
    private static final int LEAST = 3;

    /** What a state's name beside such a word takes away from what its names elsewhere add. */
    private static final double BESIDE = 1;

    /** By how much a state must lead the next. */
    private static final double LEAD = 1.3;

    /** The share of all that is named which it must have. */
    private static final double SHARE = 0.33;

    private OwnVoice() {}

    /** The state's code; empty when the author does not say <i>we</i> or no state leads. */
    static String of(Article article, Atlas atlas) {
        Set<Integer> voiced = new HashSet<>();
        int times = 0;
        for (Mention mention : article.mentions()) {
            if (speaks(article, mention)) {
                voiced.add(mention.sentence());
                times++;
            }
        }
        if (times < LEAST) {
            return "";
        }
        Map<String, Double> weights = new HashMap<>();
        for (Mention mention : article.mentions()) {
            if (mention.meaning() instanceof Meaning.Location location
                    && atlas.isState(location.place().country())) {
                weights.merge(location.place().country(), 1.0, Double::sum);
            }
            for (Actor actor : mention.meaning().actors()) {
                if (atlas.isState(actor.country())) {
                    double weight = voiced.contains(mention.sentence()) ? -BESIDE : 1;
                    weights.merge(actor.country(), weight, Double::sum);
                }
            }
        }
        double all = weights.values().stream()
                .filter(weight -> weight > 0)
                .mapToDouble(weight -> weight)
                .sum();
        String first = Lead.of(weights, LEAD);
        return weights.getOrDefault(first, 0.0) > Math.max(1, SHARE * all) ? first : "";
    }

    private static boolean speaks(Article article, Mention mention) {
        Sentence sentence = article.sentences().get(mention.sentence());
        return mention.meaning() instanceof Meaning.Reference reference
                && reference.hints().contains("speaker")
                && !reference.hints().contains("one")
                && !Quotes.covers(sentence, article.document().text(), mention.span());
    }
}
