package org.entente.claims;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.entente.model.Actor;
import org.entente.model.Meaning;
import org.entente.model.Mention;
import org.jspecify.annotations.Nullable;

/**
 * Who the ends of a transfer are when its sentence leaves one out: whoever the sentence names besides, the deal that the
 * passage is about, the state that heads the passage, the maker of the item, the state that the article is about. A mere
 * place is never one: <i>figures kept in Stockholm</i>.
 */
final class Antecedents {

    private static final Set<String> PLACING = Set.of(
            "in", "at", "near", "over", "off", "against", "after", "across", "with", "between", "before", "than");

    private final Scene scene;
    private final Context context;
    private final int trigger;

    /** For the transfer that the word at {@code trigger} of {@code scene} tells of. */
    Antecedents(Scene scene, Context context, int trigger) {
        this.scene = scene;
        this.trigger = trigger;
        this.context = context;
    }

    /** The state that supplies {@code item} to {@code recipient}, or null. */
    @Nullable
    Actor supplier(Item item, @Nullable Actor recipient) {
        List<Actor> candidates = new ArrayList<>();
        List<String> makers = item.arms().makers();
        Draft last = context.lastTransfer(scene);
        boolean here = here(last);
        Draft known = context.arms().transfer(item.arms());
        if (known != null) {
            boolean same = recipient == null || known.recipients().stream().anyMatch(one -> same(one, recipient));
            Actor before = first(known.actors(), recipient, same ? List.of() : makers);
            if (before != null) {
                return before;
            }
        }
        if (!makers.isEmpty()) {
            candidates.addAll(besides("to", "for"));
            add(candidates, context.usualSupplier());
            if (last != null && here) {
                candidates.addAll(last.actors());
            }
            candidates.addAll(context.nearby(scene.sentence()).values());
            Actor maker = first(candidates, recipient, makers);
            if (maker != null) {
                return maker;
            }
            if (!context.names(makers.get(0))) {
                Actor giver = giver(last, recipient);
                if (giver != null) {
                    return giver;
                }
            }
            if (makers.size() == 1) {
                Actor sole = new Actor(item.text(), makers.get(0), makers.get(0), "GOV");
                return same(sole, recipient) ? null : sole;
            }
            return recipient == null ? null : first(context.dyad().values(), recipient, makers);
        }
        if (last != null && here && (recipient == null || told(last))) {
            candidates.addAll(last.actors());
        }
        candidates.addAll(besides("to", "for"));
        if (last != null && here) {
            candidates.addAll(last.actors());
        }
        add(candidates, context.usualSupplier());
        candidates.addAll(context.notes().supplying(scene.sentence()));
        if (last != null) {
            candidates.addAll(last.actors());
        }
        if (recipient != null && context.dyad().containsKey(recipient.country())) {
            candidates.addAll(context.dyad().values());
        }
        return first(candidates, recipient, List.of());
    }

    /** The state to which {@code supplier} gives {@code item}, or null. */
    @Nullable
    Actor recipient(Item item, @Nullable Actor supplier) {
        List<Actor> candidates = new ArrayList<>();
        Draft last = context.lastTransfer(scene);
        boolean here = here(last);
        boolean goesOn =
                supplier == null || (last != null && last.actors().stream().anyMatch(one -> same(one, supplier)));
        boolean same = last != null
                && last.scene().sentence().index() == scene.sentence().index();
        if (last != null && here && goesOn && (last.guesses() <= 1 || same)) {
            candidates.addAll(last.recipients());
        }
        List<Actor> noted = context.notes().receiving(scene.sentence());
        candidates.addAll(noted);
        Draft known = context.arms().transfer(item.arms());
        if (known != null && noted.isEmpty()) {
            candidates.addAll(known.recipients());
        }
        if (last != null && here && told(last)) {
            candidates.addAll(last.recipients());
        }
        add(candidates, context.usualRecipient());
        if (last != null && here) {
            candidates.addAll(last.recipients());
        }
        add(candidates, context.home());
        candidates.addAll(besides("from", "by"));
        if (last != null) {
            candidates.addAll(last.recipients());
        }
        candidates.addAll(context.nearby(scene.sentence()).values());
        candidates.removeIf(item::madeBy);
        return first(candidates, supplier, List.of());
    }

    /** Who gives what others have made, when the article does not name these: whoever supplies in the passage, or in most of it. */
    private @Nullable Actor giver(@Nullable Draft last, @Nullable Actor recipient) {
        List<Actor> givers = new ArrayList<>();
        if (last != null && here(last) && told(last)) {
            givers.addAll(last.actors());
        }
        return first(givers, recipient, List.of());
    }

    private boolean here(@Nullable Draft last) {
        return last != null
                && last.scene().sentence().passage() == scene.sentence().passage();
    }

    /** Whether both ends of a transfer were told by its own sentence. */
    private static boolean told(Draft draft) {
        return draft.guesses() == 0;
    }

    private static void add(List<Actor> candidates, @Nullable Actor actor) {
        if (actor != null) {
            candidates.add(actor);
        }
    }

    private static @Nullable Actor first(Iterable<Actor> candidates, @Nullable Actor other, List<String> makers) {
        for (Actor candidate : candidates) {
            if (Ends.state(candidate)
                    && !same(candidate, other)
                    && (makers.isEmpty() || makers.contains(candidate.country()))) {
                return candidate;
            }
        }
        return null;
    }

    static boolean same(@Nullable Actor one, @Nullable Actor other) {
        return one != null && other != null && one.country().equals(other.country());
    }

    /** Those whom the sentence names as more than a place, subjects first, none of them after one of {@code but}. */
    private List<Actor> besides(String... but) {
        Map<String, Actor> subjects = new LinkedHashMap<>();
        Map<String, Actor> others = new LinkedHashMap<>();
        for (Mention mention : scene.mentions()) {
            String preposition = Linear.preposition(scene, mention);
            boolean placed = mention.meaning() instanceof Meaning.State && PLACING.contains(preposition);
            if (placed
                    || Set.of(but).contains(preposition)
                    || !Roles.acts(mention)
                    || Linear.verbBetween(scene, mention, trigger)) {
                continue;
            }
            String relation = scene.grammar().token(Linear.head(scene, mention)).relation();
            for (Actor actor : mention.meaning().actors()) {
                if (Ends.trades(actor)) {
                    (relation.equals("nsubj") ? subjects : others).putIfAbsent(actor.country(), actor);
                }
            }
        }
        others.forEach(subjects::putIfAbsent);
        return List.copyOf(subjects.values());
    }
}
