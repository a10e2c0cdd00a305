package org.entente.claims;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.entente.model.Actor;
import org.entente.model.Article;
import org.entente.model.Detail;
import org.entente.model.Meaning;
import org.entente.model.Mention;
import org.entente.model.Sentence;
import org.entente.model.When;
import org.jspecify.annotations.Nullable;

/** What an article has said up to a sentence: the states in play, and the drafts made so far. */
final class Context {

    /** How many sentences back the thread of a story may be taken up again. */
    private static final int NEAR = 5;

    private final Article article;
    private final List<Draft> drafts = new ArrayList<>();
    private final List<Draft> unsettled = new ArrayList<>();
    private final Map<String, Actor> named = new LinkedHashMap<>();
    private final Map<String, Integer> counts = new HashMap<>();

    Context(Article article) {
        this.article = article;
        for (Mention mention : article.mentions()) {
            for (Actor actor : mention.meaning().actors()) {
                if (!actor.country().isEmpty()) {
                    named.putIfAbsent(actor.country(), actor);
                    counts.merge(actor.country(), 1, Integer::sum);
                }
            }
        }
    }

    /** Whether the article names the country anywhere. */
    boolean names(String country) {
        return named.containsKey(country);
    }

    /** The two countries that an article is about, when no third is named nearly as often; else nothing. */
    Map<String, Actor> dyad() {
        List<String> order = counts.keySet().stream()
                .sorted(Comparator.<String>comparingInt(code -> -counts.getOrDefault(code, 0))
                        .thenComparing(Comparator.naturalOrder()))
                .toList();
        boolean two = order.size() == 2
                || (order.size() > 2
                        && counts.getOrDefault(order.get(1), 0) >= 2 * counts.getOrDefault(order.get(2), 0));
        Map<String, Actor> dyad = new LinkedHashMap<>();
        if (two) {
            order.subList(0, 2)
                    .forEach(code -> Optional.ofNullable(named.get(code)).ifPresent(actor -> dyad.put(code, actor)));
        }
        return dyad;
    }

    /** The day of the meeting that the article reports, or null. */
    @Nullable
    When occasion() {
        for (Draft draft : drafts) {
            When occasion = Occasions.occasion(draft);
            if (occasion != null) {
                return occasion;
            }
        }
        return null;
    }

    /** Takes note of what the sentence being read says, until all of it is settled. */
    void note(List<Draft> made) {
        unsettled.addAll(made);
    }

    /** Takes what a sentence says in the end. */
    void settle(List<Draft> sentence) {
        unsettled.clear();
        drafts.addAll(sentence);
    }

    /** The drafts made so far, in order. */
    List<Draft> drafts() {
        return drafts;
    }

    /** The latest transfer told of in the same passage or the sentence before, or null. */
    @Nullable
    Draft lastTransfer(Scene scene) {
        return last(scene, Detail.Transfer.class);
    }

    /** The latest draft of that kind in the same sentence or passage, or not far before; or null. */
    @Nullable
    Draft last(Scene scene, Class<? extends Detail> kind) {
        for (int i = unsettled.size() - 1; i >= 0; i--) {
            if (kind.isInstance(unsettled.get(i).detail())) {
                return unsettled.get(i);
            }
        }
        for (int i = drafts.size() - 1; i >= 0; i--) {
            Draft draft = drafts.get(i);
            if (kind.isInstance(draft.detail())) {
                Sentence then = draft.scene().sentence();
                boolean near = then.passage() == scene.sentence().passage()
                        || scene.sentence().index() - then.index() <= NEAR;
                return near ? draft : null;
            }
        }
        return null;
    }

    /** What arms were named last before {@code token}, in the thread that the sentence goes on with; or null. */
    Meaning.@Nullable Arms lastArms(Scene scene, int token) {
        Mention nearest = null;
        for (Mention mention : scene.mentions()) {
            if (mention.meaning() instanceof Meaning.Arms && mention.last() <= token) {
                nearest = mention;
            }
        }
        if (nearest != null && nearest.meaning() instanceof Meaning.Arms arms) {
            return arms;
        }
        for (int i = scene.sentence().index() - 1;
                i >= Math.max(0, scene.sentence().index() - 2);
                i--) {
            List<Mention> before = article.mentionsIn(article.sentences().get(i));
            for (int j = before.size() - 1; j >= 0; j--) {
                if (before.get(j).meaning() instanceof Meaning.Arms arms) {
                    Meaning.Arms same = arms.designation().isEmpty()
                            ? sameArms(before.get(j).text(), scene)
                            : arms;
                    return same == null ? arms : same;
                }
            }
        }
        Draft last = lastTransfer(scene);
        return last == null ? null : last.arms();
    }

    /** The arms with a designation that the article has named before and that {@code noun} describes; or null. */
    Meaning.@Nullable Arms sameArms(String noun, Scene scene) {
        String[] words = noun.toLowerCase(Locale.ROOT).split(" ", -1);
        String head = words[words.length - 1].replaceAll("s$", "");
        for (int i = drafts.size() - 1; i >= 0; i--) {
            Meaning.Arms arms = drafts.get(i).arms();
            if (arms != null && !arms.designation().isEmpty() && describes(head, drafts.get(i), arms)) {
                return scene.sentence().index()
                                        - drafts.get(i).scene().sentence().index()
                                <= 2 * NEAR
                        ? arms
                        : null;
            }
        }
        return null;
    }

    private static boolean describes(String head, Draft draft, Meaning.Arms arms) {
        if (arms.description().contains(head)) {
            return true;
        }
        return draft.scene().mentions().stream()
                .anyMatch(mention -> mention.meaning().equals(arms)
                        && mention.text().toLowerCase(Locale.ROOT).contains(head));
    }

    /** The supplier of most of the article's transfers so far, when there were at least two; or null. */
    @Nullable
    Actor usualSupplier() {
        Map<String, Integer> counts = new HashMap<>();
        Map<String, Actor> actors = new HashMap<>();
        int all = 0;
        for (Draft draft : drafts) {
            if (draft.arms() != null && !draft.actors().isEmpty()) {
                Actor supplier = draft.actors().get(0);
                counts.merge(supplier.country(), 1, Integer::sum);
                actors.put(supplier.country(), supplier);
                all++;
            }
        }
        for (Map.Entry<String, Integer> count : counts.entrySet()) {
            if (count.getValue() >= 2 && count.getValue() * 2 > all) {
                return actors.get(count.getKey());
            }
        }
        return null;
    }

    /**
     * The countries named in a sentence and in those before it of the same passage, the nearest first, with the actor
     * that names each.
     */
    Map<String, Actor> nearby(Sentence sentence) {
        Map<String, Actor> found = new LinkedHashMap<>();
        for (int i = sentence.index(); i >= Math.max(0, sentence.index() - 4); i--) {
            Sentence each = article.sentences().get(i);
            if (each.passage() != sentence.passage() && sentence.index() - i > 1) {
                break;
            }
            for (Mention mention : article.mentionsIn(each)) {
                if (located(mention, each)) {
                    continue;
                }
                for (Actor actor : mention.meaning().actors()) {
                    if (!actor.country().isEmpty()) {
                        found.putIfAbsent(actor.country(), actor);
                    }
                }
            }
        }
        return found;
    }

    /** The countries that the sentence {@code back} before this one names. */
    Map<String, Actor> named(Sentence sentence, int back) {
        Map<String, Actor> found = new LinkedHashMap<>();
        if (sentence.index() >= back) {
            Sentence each = article.sentences().get(sentence.index() - back);
            for (Mention mention : article.mentionsIn(each)) {
                for (Actor actor : mention.meaning().actors()) {
                    if (!actor.country().isEmpty()) {
                        found.putIfAbsent(actor.country(), actor);
                    }
                }
            }
        }
        return found;
    }

    /** The countries that the passage has named up to this sentence. */
    Map<String, Actor> passage(Sentence sentence) {
        Map<String, Actor> found = new LinkedHashMap<>();
        for (int back = 0; back <= sentence.index(); back++) {
            if (article.sentences().get(sentence.index() - back).passage() != sentence.passage()) {
                break;
            }
            named(sentence, back).forEach(found::putIfAbsent);
        }
        return found;
    }

    /** A single country with that whose article it is: the one named most, when it is not the single one. */
    Map<String, Actor> withHome(Map<String, Actor> single) {
        Map<String, Actor> both = new LinkedHashMap<>(single);
        counts.entrySet().stream()
                .max(Map.Entry.<String, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .map(entry -> named.get(entry.getKey()))
                .ifPresent(home -> both.putIfAbsent(home.country(), home));
        return both;
    }

    /** Whether a mention only says where something is: <i>figures kept in Stockholm</i>. */
    private static boolean located(Mention mention, Sentence sentence) {
        boolean capital =
                mention.meaning() instanceof Meaning.State state && state.form() == Meaning.State.Form.CAPITAL;
        return capital
                && mention.first() > 0
                && Set.of("in", "at", "near").contains(Grammar.lower(sentence.token(mention.first() - 1)));
    }
}
