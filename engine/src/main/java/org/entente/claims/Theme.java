package org.entente.claims;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entente.model.Actor;
import org.entente.model.Article;
import org.entente.model.Kind;
import org.entente.model.Meaning;
import org.entente.model.Meaning.Arms.Certainty;
import org.entente.model.Mention;
import org.entente.model.Passage;

/**
 * Whether an article is about arms that change hands, so that what one of its sentences leaves out may be taken from the
 * others. In a debate on another matter <i>we need it</i> and <i>they were equipped with weapons</i> tell of no transfer.
 */
final class Theme {

    /** How many sentences before or after it a transfer told in full bears out another between the same states. */
    private static final int NEAR = 6;

    /** The same for one whose arms only a pronoun or number stands for. */
    private static final int NEXT = 1;

    /** An article in which so large a share of the mentions of states are of one is about that state alone. */
    private static final double ALONE = 0.7;

    /** Arms stand in so large a share of the sentences of an article about them. */
    private static final double SHARE = 0.2;

    private final List<Draft> full;

    private final boolean dense;

    private Theme(Article article, List<Draft> drafts) {
        full = drafts.stream().filter(Theme::full).toList();
        long armed = article.sentences().stream()
                .filter(sentence -> article.mentionsIn(sentence).stream().anyMatch(Theme::isArms))
                .count();
        dense = armed >= SHARE * article.sentences().size() || headed(article);
    }

    static Theme of(Article article, List<Draft> drafts) {
        return new Theme(article, drafts);
    }

    /** Whether the article is about arms. */
    boolean armed() {
        return dense;
    }

    /** Those of the drafts that the article bears out, in their order. */
    List<Draft> borneOut(List<Draft> drafts, Context context) {
        return drafts.stream()
                .filter(draft -> draft.detail().kind() != Kind.TRANSFER || tells(draft, context))
                .toList();
    }

    /** Whether the headline names arms, or aid with them. */
    private static boolean headed(Article article) {
        return article.sentences().stream()
                .filter(sentence -> sentence.kind() == Passage.Kind.HEADLINE)
                .flatMap(sentence -> article.mentionsIn(sentence).stream())
                .anyMatch(mention ->
                        mention.meaning() instanceof Meaning.Arms arms && arms.certainty() != Certainty.DUAL);
    }

    private boolean tells(Draft draft, Context context) {
        boolean oneEnd = draft.actors().isEmpty() || draft.recipients().isEmpty();
        if (oneEnd && context.single()) {
            return false;
        }
        return dense ? draft.guesses() == 0 || !ownForces(draft, context) : full(draft) || borneOutNearby(draft);
    }

    /** Whether a transfer from and to the same is told in full not far off. */
    private boolean borneOutNearby(Draft draft) {
        int at = draft.scene().sentence().index();
        int reach = named(draft) ? NEAR : NEXT;
        return full.stream()
                .filter(other -> countries(other.actors()).equals(countries(draft.actors()))
                        && countries(other.recipients()).equals(countries(draft.recipients())))
                .anyMatch(other -> Math.abs(other.scene().sentence().index() - at) <= reach);
    }

    private static Set<String> countries(List<Actor> actors) {
        return actors.stream().map(Actor::country).collect(Collectors.toSet());
    }

    /**
     * Whether it is of a state's own forces and industry, in an article about that state alone: another that is named
     * elsewhere in passing is no end of what its sentence tells.
     */
    private static boolean ownForces(Draft draft, Context context) {
        Stream<Actor> ends = Stream.concat(draft.actors().stream(), draft.recipients().stream());
        boolean alone = ends.anyMatch(end -> context.share(end.country()) >= ALONE);
        return alone && !(here(draft, draft.actors()) && here(draft, draft.recipients()));
    }

    /** Whether the sentence of a draft names one of those actors' states, or arms of its make. */
    private static boolean here(Draft draft, List<Actor> actors) {
        Item item = draft.item();
        boolean make = item != null && actors.stream().anyMatch(item::madeBy);
        return make
                || draft.scene().mentions().stream()
                        .flatMap(mention -> mention.meaning().actors().stream())
                        .anyMatch(named -> actors.stream().anyMatch(actor -> Antecedents.same(named, actor)));
    }

    /** Whether its own sentence names the arms and both ends. */
    private static boolean full(Draft draft) {
        return draft.detail().kind() == Kind.TRANSFER && draft.guesses() == 0 && named(draft);
    }

    private static boolean named(Draft draft) {
        Item item = draft.item();
        return item != null && draft.scene().mentions().stream().anyMatch(mention -> names(mention, item));
    }

    private static boolean names(Mention mention, Item item) {
        return isArms(mention) && mention.first() <= item.token() && item.token() < mention.last();
    }

    private static boolean isArms(Mention mention) {
        return mention.meaning() instanceof Meaning.Arms arms
                && (arms.military() || !arms.category().equals("other"));
    }
}
