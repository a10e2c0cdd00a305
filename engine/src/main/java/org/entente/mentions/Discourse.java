package org.entente.mentions;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.entente.model.Actor;
import org.entente.model.Article;
import org.entente.model.Meaning;
import org.entente.model.Mention;
import org.entente.model.Passage;
import org.entente.model.Sentence;
import org.jspecify.annotations.Nullable;

/** What an article has named up to the mention that is being resolved, and how much each weighs. */
final class Discourse {
    private static final double FADING = 0.55;
    private static final double PARAGRAPH = 0.7;
    private static final double TITLE = 0.4;
    private static final double OFTEN = 0.02;
    private static final int PREPOSITION_REACH = 2;

    /** By how much the state that an article is mainly on is named more than the next. */
    private static final double LEAD = 1.5;

    /** A state as it stood in a sentence. */
    private record Occurrence(String country, int sentence, int passage, double weight, Meaning meaning) {}

    private final Article article;
    private final Atlas atlas;
    private final Map<Integer, Tree> trees = new HashMap<>();
    private final Map<Integer, List<Mention>> bySentence = new HashMap<>();
    private final List<Mention> resolved = new ArrayList<>();
    private final List<Occurrence> occurrences = new ArrayList<>();
    private final Map<String, Double> prior = new HashMap<>();
    private @Nullable String main;
    private @Nullable String homeland;

    Discourse(Article article, Atlas atlas) {
        this.article = article;
        this.atlas = atlas;
        for (Mention mention : article.mentions()) {
            double weight = sentence(mention).kind() == Passage.Kind.HEADLINE ? TITLE : OFTEN;
            for (Actor actor : states(mention.meaning())) {
                prior.merge(actor.country(), weight, Double::sum);
            }
        }
    }

    Article article() {
        return article;
    }

    Sentence sentence(Mention mention) {
        return article.sentences().get(mention.sentence());
    }

    Tree tree(int sentence) {
        return trees.computeIfAbsent(
                sentence, at -> new Tree(article.sentences().get(at)));
    }

    /** Takes note of a mention whose meaning is settled. */
    void note(Mention mention) {
        resolved.add(mention);
        bySentence.computeIfAbsent(mention.sentence(), at -> new ArrayList<>()).add(mention);
        for (Actor actor : states(mention.meaning())) {
            int passage = sentence(mention).passage();
            occurrences.add(
                    new Occurrence(actor.country(), mention.sentence(), passage, weight(mention), mention.meaning()));
        }
    }

    /** The settled mentions, the last first. */
    List<Mention> backwards() {
        List<Mention> mentions = new ArrayList<>(resolved);
        Collections.reverse(mentions);
        return mentions;
    }

    /** The settled mentions of a sentence, in order. */
    List<Mention> settledIn(int sentence) {
        return bySentence.getOrDefault(sentence, List.of());
    }

    /** The settled mention that covers a word, or null. */
    @Nullable
    Mention covering(int sentence, int token) {
        for (Mention mention : settledIn(sentence)) {
            if (mention.covers(token)) {
                return mention;
            }
        }
        return null;
    }

    /** The codes of the states that weigh most where {@code mention} stands, the heaviest first. */
    List<String> salient(Mention mention) {
        Map<String, Double> scores = scores(mention, meaning -> true);
        prior.forEach((country, weight) -> scores.merge(country, weight, Double::sum));
        return heaviest(scores);
    }

    /** The same, of the states named so far by such mentions alone. */
    List<String> salient(Mention mention, Predicate<Meaning> such) {
        return heaviest(scores(mention, such));
    }

    private Map<String, Double> scores(Mention mention, Predicate<Meaning> such) {
        Map<String, Double> scores = new LinkedHashMap<>();
        int passage = sentence(mention).passage();
        for (Occurrence each : occurrences) {
            if (such.test(each.meaning())) {
                double faded = Math.pow(FADING, mention.sentence() - each.sentence());
                scores.merge(
                        each.country(),
                        each.weight() * (each.passage() == passage ? faded : PARAGRAPH * faded),
                        Double::sum);
            }
        }
        return scores;
    }

    private static List<String> heaviest(Map<String, Double> scores) {
        return scores.entrySet().stream()
                .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
                .map(Map.Entry::getKey)
                .toList();
    }

    /** The state whose own matters the article tells, else that which it names most, if it leads the next by half; else empty. */
    String main() {
        if (main == null) {
            main = leading();
        }
        return main;
    }

    /** The state whose own matters the article tells, or empty. */
    String homeland() {
        if (homeland == null) {
            homeland = Homeland.of(article, atlas);
        }
        return homeland;
    }

    private String leading() {
        if (!homeland().isEmpty()) {
            return homeland();
        }
        Map<String, Double> counts = new HashMap<>();
        for (Mention mention : article.mentions()) {
            for (Actor actor : states(mention.meaning())) {
                counts.merge(actor.country(), 1.0, Double::sum);
            }
        }
        return Lead.of(counts, LEAD);
    }

    /** The codes that the settled mentions of the same sentence name, in order, each once. */
    List<String> namedBefore(Mention mention) {
        List<String> codes = new ArrayList<>();
        for (Mention other : settledIn(mention.sentence())) {
            for (Actor actor : states(other.meaning())) {
                if (!codes.contains(actor.country())) {
                    codes.add(actor.country());
                }
            }
        }
        return codes;
    }

    private double weight(Mention mention) {
        double base = mention.meaning() instanceof Meaning.Reference ? 0.5 : 1;
        if (mention.meaning() instanceof Meaning.State state) {
            if (state.form() == Meaning.State.Form.ADJECTIVE) {
                return 1;
            }
            if (state.form() == Meaning.State.Form.CAPITAL && isLocative(mention)) {
                return 0.7;
            }
        }
        String role = tree(mention.sentence()).role(mention);
        if (role.isEmpty()) {
            return base * (mention.first() <= PREPOSITION_REACH ? 2.5 : 1.5);
        }
        return base * (role.startsWith("nsubj") ? 3 : role.startsWith("obj") || role.startsWith("nmod:poss") ? 2 : 1.5);
    }

    private boolean isLocative(Mention mention) {
        String before = mention.first() == 0
                ? ""
                : sentence(mention).token(mention.first() - 1).text();
        return Set.of("in", "at", "near", "outside", "In", "At").contains(before);
    }

    /** The states that a meaning makes present: not those of organisations and of nobody. */
    List<Actor> states(Meaning meaning) {
        return meaning.actors().stream()
                .filter(actor -> atlas.isState(actor.country()))
                .toList();
    }
}
