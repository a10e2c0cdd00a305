package org.entente.claims;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
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

    /** What is usual makes up more than one in so many. */
    private static final int USUAL = 3;

    private final Article article;
    private final Notes notes;
    private final ArmsTold arms;
    private final List<Draft> drafts = new ArrayList<>();
    private final List<Draft> unsettled = new ArrayList<>();
    private final Map<String, Actor> named = new LinkedHashMap<>();
    private final Map<String, Integer> counts = new HashMap<>();
    private final Map<String, Integer> suppliers = new LinkedHashMap<>();
    private final Map<String, Integer> recipients = new LinkedHashMap<>();

    Context(Article article) {
        this.article = article;
        this.notes = new Notes(article);
        this.arms = new ArmsTold(article, this);
        for (Mention mention : article.mentions()) {
            for (Actor actor : mention.meaning().actors()) {
                if (!actor.country().isEmpty()) {
                    named.putIfAbsent(actor.country(), actor);
                    counts.merge(actor.country(), 1, Integer::sum);
                }
            }
        }
    }

    /** The states that its notes are on. */
    Notes notes() {
        return notes;
    }

    /** The arms that it has told of. */
    ArmsTold arms() {
        return arms;
    }

    /** Whether the article names the country anywhere. */
    boolean names(String country) {
        return named.containsKey(country);
    }

    /** Whether the article names but one country: what its own industry makes for it goes nowhere. */
    boolean single() {
        return named.size() < 2;
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
            When occasion = Meetings.occasion(draft);
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
                return firstOf(unsettled, i);
            }
        }
        for (int i = drafts.size() - 1; i >= 0; i--) {
            Draft draft = drafts.get(i);
            if (kind.isInstance(draft.detail())) {
                Sentence then = draft.scene().sentence();
                boolean near = then.passage() == scene.sentence().passage()
                        || scene.sentence().index() - then.index() <= NEAR;
                return near ? firstOf(drafts, i) : null;
            }
        }
        return null;
    }

    /** The first of the drafts that one word made of one item, as for each of two recipients. */
    private static Draft firstOf(List<Draft> drafts, int last) {
        Draft draft = drafts.get(last);
        int at = last;
        while (at > 0
                && draft.item() != null
                && draft.item().equals(drafts.get(at - 1).item())
                && drafts.get(at - 1).match().token() == draft.match().token()) {
            at--;
        }
        return drafts.get(at);
    }

    /** Counts, before anything is coded, whom the grammar of the article's sentences gives as ends of transfers. */
    void survey(Ends ends) {
        ends.suppliers().forEach(actor -> suppliers.merge(actor.country(), 1, Integer::sum));
        ends.recipients().forEach(actor -> recipients.merge(actor.country(), 1, Integer::sum));
    }

    /** How large a part of the article's mentions of states are of that one, 0 to 1. */
    double share(String code) {
        int all = counts.values().stream().mapToInt(Integer::intValue).sum();
        return all == 0 ? 0 : (double) counts.getOrDefault(code, 0) / all;
    }

    /** In how large a part of the article's transfers grammar gives a state that role, 0 to 1. */
    double share(String code, Role role) {
        Map<String, Integer> ends = role == Role.SUPPLIER ? suppliers : recipients;
        int all = ends.values().stream().mapToInt(Integer::intValue).sum();
        return all == 0 ? 0 : (double) ends.getOrDefault(code, 0) / all;
    }

    /** The state that supplies in most of the article's transfers, or null. */
    @Nullable
    Actor usualSupplier() {
        return usual(suppliers);
    }

    /** The state that receives in most of the article's transfers, or null. */
    @Nullable
    Actor usualRecipient() {
        return usual(recipients);
    }

    private @Nullable Actor usual(Map<String, Integer> ends) {
        int all = ends.values().stream().mapToInt(Integer::intValue).sum();
        for (Map.Entry<String, Integer> end : ends.entrySet()) {
            boolean most = ends.values().stream()
                            .filter(other -> other >= end.getValue())
                            .count()
                    == 1;
            if (end.getValue() >= 2 && end.getValue() * USUAL > all && most) {
                return named.get(end.getKey());
            }
        }
        return null;
    }

    /** The state that the article names most, or null when several are named as often. */
    @Nullable
    Actor home() {
        int most = counts.values().stream().mapToInt(Integer::intValue).max().orElse(0);
        List<String> codes = counts.keySet().stream()
                .filter(code -> counts.getOrDefault(code, 0) == most)
                .toList();
        return codes.size() == 1 ? named.get(codes.get(0)) : null;
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
