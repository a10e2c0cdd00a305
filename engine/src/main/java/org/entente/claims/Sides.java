package org.entente.claims;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.entente.model.Actor;
import org.entente.model.Meaning;
import org.entente.model.Mention;
import org.entente.model.Token;

/** Finds the two sides of an event: who does it, and whom it is done to. */
final class Sides {

    /** Words for where a firm or a person is at home. */
    private static final Set<String> SEATED = Set.of("locate", "base", "headquarter", "register", "operate", "live");

    private Sides() {}

    /** Whom it is done to, by name or by where they are: <i>firms <b>located in Russia</b></i>. */
    static List<Actor> recipients(Scene scene, Match match, List<Actor> doers) {
        for (String slot : match.frame().roles().getOrDefault(Role.RECIPIENT, List.of())) {
            List<Actor> found = others(listed(scene, match.slot(slot)), doers);
            // Who asks HIS OWN EMBASSY IN ROME asks nobody of Rome.
            if (!found.isEmpty() || match.slot(slot).stream().anyMatch(head -> named(scene, head))) {
                return found;
            }
        }
        Map<String, Actor> located = new LinkedHashMap<>();
        match.fillers(Role.RECIPIENT).forEach(head -> located(scene, head, false, located));
        if (!located.isEmpty()) {
            return List.copyOf(located.values());
        }
        return switch (match.frame().type()) {
            case AID -> served(scene, match, doers);
            case ACCUSE -> feared(scene, match, doers);
            default -> List.of();
        };
    }

    /** The states that the noun phrases name, and those of a list that the first of them begins. */
    private static List<Actor> listed(Scene scene, List<Integer> heads) {
        Map<String, Actor> listed = new LinkedHashMap<>();
        doers(scene, heads).forEach(actor -> listed.put(actor.country(), actor));
        heads.stream()
                .limit(1)
                .flatMap(head -> Rows.after(scene, head, Roles::acts).stream())
                .flatMap(mention -> states(mention.meaning().actors()).stream())
                .forEach(actor -> listed.putIfAbsent(actor.country(), actor));
        return List.copyOf(listed.values());
    }

    /** Whether a word itself names somebody of a state. */
    static boolean named(Scene scene, int head) {
        return scene.at(head).stream()
                .anyMatch(mention -> !states(mention.meaning().actors()).isEmpty());
    }

    /** Whom help is to serve, where no more is told than its end: <i>sent tents to support <b>Peru's</b> response</i>. */
    private static List<Actor> served(Scene scene, Match match, List<Actor> doers) {
        for (Token token : scene.grammar().dependents(match.token())) {
            boolean end = token.is("VB")
                    && (token.relation().equals("xcomp") || token.relation().equals("advcl"))
                    && scene.grammar().hasDependent(token.index(), "to");
            int object = end ? scene.grammar().dependent(token.index(), "obj") : -1;
            List<Actor> found = object < 0 ? List.of() : others(doers(scene, List.of(object)), doers);
            if (!found.isEmpty()) {
                return found;
            }
        }
        return List.of();
    }

    /** Who does what is told with concern: <i>voiced alarm that <b>Iran</b> is arming</i>. */
    private static List<Actor> feared(Scene scene, Match match, List<Actor> doers) {
        for (int object : match.slot("obj")) {
            for (Token clause : scene.grammar().dependents(object)) {
                boolean told = Set.of("ccomp", "acl").contains(clause.relation())
                        && scene.grammar().hasDependent(clause.index(), "that");
                int subject = told ? scene.grammar().dependent(clause.index(), "nsubj") : -1;
                if (subject >= 0) {
                    return others(doers(scene, List.of(subject)), doers);
                }
            }
        }
        return List.of();
    }

    private static void located(Scene scene, int head, boolean inside, Map<String, Actor> found) {
        for (Token token : scene.grammar().dependents(head)) {
            String preposition = scene.grammar().preposition(token.index());
            boolean seat = token.relation().equals("acl") && SEATED.contains(token.lemma());
            boolean in = seat || preposition.equals("in");
            boolean within = inside && (preposition.isEmpty() || preposition.equals("of"));
            if (in || within) {
                for (Mention mention : scene.at(token.index())) {
                    if (mention.meaning() instanceof Meaning.State state) {
                        found.putIfAbsent(state.code(), state.actor());
                    }
                }
                located(scene, token.index(), true, found);
            }
        }
    }

    /** The states that the noun phrases name, or whose arms they name: <i>Israeli jets</i>. */
    static List<Actor> doers(Scene scene, List<Integer> heads) {
        List<Actor> found = states(scene.actors(heads));
        return found.isEmpty() ? states(scene.wielders(heads)) : found;
    }

    static List<Actor> states(List<Actor> actors) {
        return actors.stream().filter(actor -> !actor.country().isEmpty()).toList();
    }

    /** Those of {@code actors} who belong to none of the countries of {@code besides}. */
    static List<Actor> others(List<Actor> actors, List<Actor> besides) {
        return actors.stream()
                .filter(actor ->
                        besides.stream().noneMatch(other -> other.country().equals(actor.country())))
                .toList();
    }

    /**
     * The noun phrases of who does it.
     *
     * @param does whether the subject of the verb above a noun does what the noun names
     */
    static List<Integer> actors(Scene scene, Match match, boolean does) {
        List<String> slots = match.frame().roles().getOrDefault(Role.ACTOR, List.of()).stream()
                .filter(slot -> does || !slot.equals("subj"))
                .toList();
        // Repeated his condemnation of RUSSIA'S attack, had support FROM OMAN: nobody else's.
        List<String> own = scene.grammar().token(match.token()).is("VB")
                ? List.of()
                : slots.stream().filter(slot -> owns(scene, match, slot)).toList();
        return first(scene, match, own.isEmpty() ? slots : own);
    }

    /** Whether a noun has its own phrase that tells whose deed it is. */
    private static boolean owns(Scene scene, Match match, String slot) {
        return scene.grammar().dependents(match.token()).stream()
                .filter(token -> slot.equals("poss")
                        ? token.relation().equals("nmod:poss") && !token.is("PRP")
                        : (slot.equals("from") || slot.equals("by"))
                                && scene.grammar().preposition(token.index()).equals(slot))
                .anyMatch(token -> !doers(scene, List.of(token.index())).isEmpty());
    }

    private static List<Integer> first(Scene scene, Match match, List<String> slots) {
        for (String slot : slots) {
            List<Integer> heads = match.slot(slot);
            if (!doers(scene, heads).isEmpty()) {
                return heads;
            }
        }
        return List.of();
    }
}
