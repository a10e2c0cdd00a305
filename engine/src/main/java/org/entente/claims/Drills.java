package org.entente.claims;

import java.util.List;
import java.util.Set;
import org.entente.model.Meaning;

/** Tells arms that only come to a drill from those that change hands: <i>the F-16s <b>flew</b> to Konya for Anatolian Eagle</i>. */
final class Drills {

    /** Verbs by which a state's own arms are as often told of that it takes to a drill. */
    private static final Set<String> MOVING =
            Set.of("fly", "send", "bring", "dispatch", "despatch", "show", "display", "field");

    private static final Set<String> WORDS = Set.of("exercise", "drill", "manoeuvre", "maneuver", "patrol");

    private Drills() {}

    /** Whether a verb tells of arms that move, in a sentence on a drill. */
    static boolean bring(Scene scene, Match match) {
        List<String> slots = match.frame().roles().getOrDefault(Role.ITEM, List.of());
        boolean moves = match.frame().pos().equals("v")
                && (MOVING.contains(match.frame().trigger()) || slots.indexOf("subj") == 0);
        return moves && in(scene);
    }

    /** Whether a sentence names a drill. */
    static boolean in(Scene scene) {
        return scene.mentions().stream().anyMatch(mention -> mention.meaning() instanceof Meaning.Exercise)
                || scene.sentence().tokens().stream()
                        .anyMatch(token -> WORDS.contains(token.lemma()) && !Items.arms(scene, token.index()));
    }
}
