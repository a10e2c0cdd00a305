package org.entente.claims;

import java.util.List;
import java.util.function.Predicate;
import org.entente.model.Meaning;
import org.entente.model.Mention;

/** Finds who or what plays a role of a match: by the slots of the tree first, then by the order of words. */
final class Roles {

    private Roles() {}

    /**
     * Those who play a role.
     *
     * @param heads the heads of their noun phrases
     * @param guessed whether the order of words was asked because the tree gave nobody
     */
    record Cast(List<Integer> heads, boolean guessed) {

        static final Cast NOBODY = new Cast(List.of(), false);

        boolean isEmpty() {
            return heads.isEmpty();
        }
    }

    /** The heads in the first of the role's slots where {@code fits} holds for any. */
    static Cast cast(Scene scene, Match match, Role role, Predicate<Integer> fits) {
        for (String slot : match.frame().roles().getOrDefault(role, List.of())) {
            List<Integer> heads = match.slot(slot).stream().filter(fits).toList();
            if (!heads.isEmpty()) {
                return new Cast(heads, false);
            }
        }
        return Cast.NOBODY;
    }

    /** The same, and where the tree gives nobody, the nearest mention by the order of words that is {@code wanted}. */
    static Cast castOrGuess(Scene scene, Match match, Role role, Predicate<Integer> fits, Predicate<Mention> wanted) {
        Cast cast = cast(scene, match, role, fits);
        if (!cast.isEmpty()) {
            return cast;
        }
        boolean verb = match.frame().pos().equals("v")
                || scene.grammar().token(match.token()).is("VB");
        for (String slot : match.frame().roles().getOrDefault(role, List.of())) {
            List<Integer> heads = Linear.fill(scene, match.token(), verb, slot, wanted).stream()
                    .flatMap(head -> scene.grammar().withConjuncts(head).stream())
                    .filter(fits)
                    .toList();
            if (!heads.isEmpty()) {
                return new Cast(heads, true);
            }
        }
        return Cast.NOBODY;
    }

    /** Whether a mention names an actor with a country who may stand in a role of its own, not as an adjective. */
    static boolean acts(Mention mention) {
        boolean adjective =
                mention.meaning() instanceof Meaning.State state && state.form() == Meaning.State.Form.ADJECTIVE;
        return !adjective
                && mention.meaning().actors().stream()
                        .anyMatch(actor -> !actor.country().isEmpty());
    }

    /** Whether the noun phrase names an actor with a country. */
    static Predicate<Integer> anyActor(Scene scene) {
        return head ->
                scene.actors(head).stream().anyMatch(actor -> !actor.country().isEmpty());
    }
}
