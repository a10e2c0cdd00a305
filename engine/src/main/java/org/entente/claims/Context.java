package org.entente.claims;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.entente.model.Actor;
import org.entente.model.Article;
import org.entente.model.Detail;
import org.entente.model.Meaning;
import org.entente.model.Mention;
import org.entente.model.Sentence;
import org.jspecify.annotations.Nullable;

/** What an article has said up to a sentence: the states in play, and the drafts made so far. */
final class Context {

    private final Article article;
    private final List<Draft> drafts = new ArrayList<>();
    private final Set<String> named = new HashSet<>();

    Context(Article article) {
        this.article = article;
        for (Mention mention : article.mentions()) {
            mention.meaning().actors().forEach(actor -> named.add(actor.country()));
        }
    }

    /** Whether the article names the country anywhere. */
    boolean names(String country) {
        return named.contains(country);
    }

    void add(List<Draft> more) {
        drafts.addAll(more);
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

    /** The latest draft of that kind in the same passage, or not more than three sentences before; or null. */
    @Nullable
    Draft last(Scene scene, Class<? extends Detail> kind) {
        for (int i = drafts.size() - 1; i >= 0; i--) {
            Draft draft = drafts.get(i);
            if (kind.isInstance(draft.detail())) {
                Sentence then = draft.scene().sentence();
                boolean near = then.passage() == scene.sentence().passage()
                        || scene.sentence().index() - then.index() <= 3;
                return near ? draft : null;
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
                if (mention.meaning() instanceof Meaning.Region) {
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
}
