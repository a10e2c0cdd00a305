package org.entente.mentions;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.entente.model.Actor;
import org.entente.model.Article;
import org.entente.model.Meaning;
import org.entente.model.Mention;
import org.entente.model.Sentence;

/**
 * Tells whose bodies <i>the army</i> and <i>the cabinet</i> are in an article that need not say so, as a newspaper for its own
 * public: the state whose places, money and persons it names, not the one whose arms it buys.
 */
final class Homeland {

    /** How many bodies of no state an article of that kind names as a rule. */
    private static final int BODIES = 3;

    /** By how much the state leads the next. */
    private static final double LEAD = 1.4;

    /** The same where it names fewer. */
    private static final double CLEAR = 2;

    /** How much places and money count beside names of states and persons. */
    private static final double OWN = 1.5;

    private static final double ADJECTIVE = 0.5;
    private static final double SOURCE = 0.25;

    /** How many words may stand between an adjective and the arms that it says where from. */
    private static final int NEAR = 3;

    /** Money that is counted in everywhere. */
    private static final Set<String> COMMON = Set.of("USD", "EUR", "GBP");

    private Homeland() {}

    /** The state's code; empty when the article names no such bodies or no state leads. */
    static String of(Article article, Atlas atlas) {
        Map<String, Double> weights = new HashMap<>();
        int bodies = 0;
        for (Mention mention : article.mentions()) {
            if (bare(mention)) {
                bodies++;
            } else if (mention.meaning() instanceof Meaning.Location location) {
                add(weights, atlas, location.place().country(), OWN);
            } else if (mention.meaning() instanceof Meaning.Money money
                    && !COMMON.contains(money.sum().currency())) {
                // ISO 4217 begins with the letters of the state whose money it is.
                add(weights, atlas, Homes.ofLetters(money.sum().currency().substring(0, 2)), OWN);
            } else {
                double weight = weight(article, mention);
                for (Actor actor : mention.meaning().actors()) {
                    add(weights, atlas, actor.country(), weight);
                }
            }
        }
        return bodies == 0 ? "" : Lead.of(weights, bodies < BODIES ? CLEAR : LEAD);
    }

    /** Whether it is a body of no state named: <i>the army</i>. */
    private static boolean bare(Mention mention) {
        return mention.meaning() instanceof Meaning.Office office
                && office.level().equals("body")
                && Set.of("GOV", "MIL", "LEG").contains(office.actor().sector())
                && office.actors().stream().allMatch(actor -> actor.country().isEmpty());
    }

    private static void add(Map<String, Double> weights, Atlas atlas, String country, double weight) {
        if (atlas.isState(country)) {
            weights.merge(country, weight, Double::sum);
        }
    }

    private static double weight(Article article, Mention mention) {
        Sentence sentence = article.sentences().get(mention.sentence());
        if (Homes.source(sentence, mention)) {
            return SOURCE;
        }
        boolean firm = mention.meaning().actors().stream().allMatch(actor -> Homes.FIRMS.contains(actor.sector()));
        if (firm) {
            return 0;
        }
        boolean adjective =
                mention.meaning() instanceof Meaning.State state && state.form() == Meaning.State.Form.ADJECTIVE;
        return !adjective ? 1 : ofArms(article, mention) ? 0 : ADJECTIVE;
    }

    private static boolean ofArms(Article article, Mention mention) {
        return article.mentionsIn(article.sentences().get(mention.sentence())).stream()
                .anyMatch(other -> other.meaning() instanceof Meaning.Arms
                        && other.first() >= mention.last()
                        && other.first() - mention.last() < NEAR);
    }
}
