package org.entente.claims;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.entente.model.Article;
import org.entente.model.Meaning;
import org.entente.model.Mention;
import org.entente.model.Sentence;
import org.jspecify.annotations.Nullable;

/** Which arms words stand for that name none: those told of last, those that a noun describes, those of all the notes. */
final class ArmsTold {

    /** How many sentences back a noun may take up arms told of. */
    private static final int NEAR = 10;

    /** What an article is about makes up more than one in so many of the arms that it names, and more than any other. */
    private static final int THEME = 4;

    /** Nouns for all that a category holds, which its designations are not described by. */
    private static final Map<String, Set<String>> GENERIC = Map.of(
            "aircraft", Set.of("aircraft"),
            "drone", Set.of("unmanned"),
            "jet", Set.of("aircraft"),
            "plane", Set.of("aircraft"),
            "ship", Set.of("ships"),
            "vessel", Set.of("ships"),
            "boat", Set.of("ships"),
            "vehicle", Set.of("armoured-vehicles"));

    private final Article article;
    private final Context context;

    ArmsTold(Article article, Context context) {
        this.article = article;
        this.context = context;
    }

    /** What arms were named last before {@code token}, in the thread that the sentence goes on with; or null. */
    Meaning.@Nullable Arms last(Scene scene, int token) {
        boolean several = Numbers.alone(scene, token) != null;
        Meaning.Arms here = named(scene, token, scene, several);
        if (here != null) {
            return here;
        }
        int first = scene.sentence().index();
        Meaning.Arms theme = context.notes().headsOf(scene.sentence()).isEmpty() ? null : theme();
        if (theme != null) {
            // A note on another state goes on with what all the notes are about.
            return theme;
        }
        for (int i = first - 1; i >= Math.max(0, first - 2); i--) {
            Sentence sentence = article.sentences().get(i);
            if (article.mentionsIn(sentence).stream().anyMatch(mention -> standsFor(mention, several))) {
                Scene before = new Scene(article, sentence);
                Meaning.Arms named = named(before, before.grammar().size(), scene, several);
                if (named != null) {
                    return named;
                }
            }
        }
        Draft last = context.lastTransfer(scene);
        return last == null ? null : last.arms();
    }

    /**
     * The last of the arms that a sentence names before {@code token}, but for those that it sets others against: by
     * designation, where the article has given one for their kind by then; or null.
     *
     * @param several whether a number stands for them, as none does for <i>equipment</i>
     */
    private Meaning.@Nullable Arms named(Scene in, int token, Scene scene, boolean several) {
        List<Mention> before = in.mentions().stream()
                .filter(mention ->
                        standsFor(mention, several) && mention.last() <= token && !Rivals.has(in, mention.first()))
                .toList();
        Mention last = before.isEmpty() ? null : before.get(before.size() - 1);
        if (last == null || !(last.meaning() instanceof Meaning.Arms arms)) {
            return null;
        }
        if (!arms.designation().isEmpty()) {
            return arms;
        }
        Meaning.Arms beside = beside(before.subList(0, before.size() - 1), arms);
        Meaning.Arms same = beside == null ? same(last.text(), scene, true) : beside;
        return same == null ? arms : same;
    }

    /** Whether a mention is of arms; of several, such as there may be so many of: not of <i>equipment</i> at large. */
    private static boolean standsFor(Mention mention, boolean several) {
        return mention.meaning() instanceof Meaning.Arms arms
                && !(several && arms.designation().isEmpty() && arms.category().equals("other"));
    }

    /** Arms with a designation that the same sentence names before a noun for their kind, the nearest; or null. */
    private static Meaning.@Nullable Arms beside(List<Mention> before, Meaning.Arms noun) {
        for (int i = before.size() - 1; i >= 0; i--) {
            if (before.get(i).meaning() instanceof Meaning.Arms arms
                    && !arms.designation().isEmpty()
                    && kind(arms).equals(kind(noun))) {
                return arms;
            }
        }
        return null;
    }

    /**
     * The arms with a designation that the article has named before and that {@code noun} describes; or null.
     *
     * @param definite whether the words say that they were told of; else only the same passage is asked
     */
    Meaning.@Nullable Arms same(String noun, Scene scene, boolean definite) {
        String[] words = noun.toLowerCase(Locale.ROOT).split(" ", -1);
        String head = words[words.length - 1].replaceAll("s$", "");
        for (int i = context.drafts().size() - 1; i >= 0; i--) {
            Meaning.Arms arms = context.drafts().get(i).arms();
            if (arms != null
                    && !arms.designation().isEmpty()
                    && describes(head, context.drafts().get(i), arms)) {
                Sentence then = context.drafts().get(i).scene().sentence();
                boolean near = definite
                        ? scene.sentence().index() - then.index() <= NEAR
                        : then.passage() == scene.sentence().passage()
                                && then.index() < scene.sentence().index();
                return near ? arms : null;
            }
        }
        return definite ? mentioned(head, scene) : null;
    }

    /** The same where so many are told of by a noun for all that a category holds: <i>an offer of 33 <b>aircraft</b></i>; or null. */
    Meaning.@Nullable Arms generic(String noun, Scene scene) {
        String head = noun.toLowerCase(Locale.ROOT).replaceAll("s$", "");
        return GENERIC.containsKey(head) ? mentioned(head, scene) : null;
    }

    /** The arms with a designation that the sentence or the one before has named and that {@code head} describes; or null. */
    private Meaning.@Nullable Arms mentioned(String head, Scene scene) {
        int index = scene.sentence().index();
        for (int i = index; i >= Math.max(0, index - 1); i--) {
            List<Mention> named = article.mentionsIn(article.sentences().get(i));
            for (int j = named.size() - 1; j >= 0; j--) {
                if (named.get(j).meaning() instanceof Meaning.Arms arms
                        && !arms.designation().isEmpty()
                        && (arms.description().contains(head)
                                || GENERIC.getOrDefault(head, Set.of()).contains(kind(arms)))) {
                    return arms;
                }
            }
        }
        return null;
    }

    /** The category, with unmanned aircraft apart: a drone is no fighter. */
    private static String kind(Meaning.Arms arms) {
        boolean unmanned =
                arms.description().contains("unmanned") || arms.description().contains("loitering");
        return unmanned ? "unmanned" : arms.description().contains("helicopter") ? "helicopter" : arms.category();
    }

    private static boolean describes(String head, Draft draft, Meaning.Arms arms) {
        if (arms.description().contains(head)
                || GENERIC.getOrDefault(head, Set.of()).contains(kind(arms))) {
            return true;
        }
        return draft.scene().mentions().stream()
                .anyMatch(mention -> mention.meaning().equals(arms)
                        && mention.text().toLowerCase(Locale.ROOT).contains(head));
    }

    /** The latest transfer of arms so designated whose own sentence told both ends, or null. */
    @Nullable
    Draft transfer(Meaning.Arms arms) {
        for (int i = context.drafts().size() - 1; i >= 0; i--) {
            Meaning.Arms other = context.drafts().get(i).arms();
            boolean same = other != null
                    && !arms.designation().isEmpty()
                    && (other.designation().equals(arms.designation())
                            || (!arms.family().isEmpty() && other.family().equals(arms.family())));
            if (same && context.drafts().get(i).guesses() == 0) {
                return context.drafts().get(i);
            }
        }
        return null;
    }

    /** The arms that the article names in most of the places where it names any by designation, or null. */
    private Meaning.@Nullable Arms theme() {
        Map<String, Integer> times = new HashMap<>();
        Map<String, Meaning.Arms> named = new LinkedHashMap<>();
        for (Mention mention : article.mentions()) {
            if (mention.meaning() instanceof Meaning.Arms arms
                    && !arms.designation().isEmpty()) {
                named.putIfAbsent(arms.designation(), arms);
                times.merge(arms.designation(), 1, Integer::sum);
            }
        }
        int all = times.values().stream().mapToInt(Integer::intValue).sum();
        for (Map.Entry<String, Meaning.Arms> each : named.entrySet()) {
            if (times.getOrDefault(each.getKey(), 0) * THEME > all && all > THEME) {
                return each.getValue();
            }
        }
        return null;
    }
}
