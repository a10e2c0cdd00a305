package org.entente.claims;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.entente.model.Actor;
import org.entente.model.Detail;
import org.entente.model.Meaning;
import org.entente.model.Mention;
import org.entente.model.Plover;
import org.entente.model.Status;
import org.entente.model.Token;
import org.entente.model.When;
import org.jspecify.annotations.Nullable;

/**
 * Military exercises: one draft for each exercise that a trigger names, with everybody who is said to take part; one
 * state's own exercise is told as an event, PLOVER's MOBILIZE.
 */
final class Exercises implements KindCoder {

    private static final Set<String> MILITARY = Set.of(
            "military",
            "naval",
            "navy",
            "army",
            "air",
            "joint",
            "multinational",
            "multilateral",
            "bilateral",
            "trilateral",
            "war",
            "combat",
            "live-fire",
            "anti-terror",
            "anti-terrorist",
            "counter-terrorism",
            "counterterrorism",
            "maritime",
            "tri-service",
            "defence",
            "defense",
            "field",
            "command",
            "staff",
            "submarine",
            "tactical",
            "special",
            "airborne",
            "amphibious",
            "annual",
            "biennial",
            "field-training",
            "tabletop",
            "command-post",
            "mine-hunting",
            "anti-submarine",
            "troop",
            "force",
            "marine",
            "missile",
            "paratroop");

    @Override
    public List<Draft> code(Scene scene, Match match, Modality modality, Context context) {
        List<Mention> named = named(scene, match);
        Map<String, Actor> stated = parties(scene, match);
        if (modifies(scene, match)) {
            return List.of();
        }
        if (named.isEmpty() && (needsName(match) || !military(scene, match))) {
            return List.of();
        }
        named.forEach(mention -> listed(scene, mention, stated));
        Map<String, Actor> parties = stated;
        int guesses = 0;
        if (parties.isEmpty()) {
            parties = inSentence(scene);
            guesses = 1;
        }
        if (parties.isEmpty()) {
            parties = beforehand(scene, context, named);
            guesses = 1;
        }
        List<Draft> drafts = new ArrayList<>();
        if (named.isEmpty()) {
            if (!parties.isEmpty()) {
                drafts.add(draft(scene, match, modality, null, parties, guesses));
            }
        }
        for (Mention mention : named) {
            if (mention.meaning() instanceof Meaning.Exercise exercise) {
                drafts.add(draft(scene, match, modality, exercise, parties, guesses));
            }
        }
        return drafts;
    }

    /** Whether the trigger only says what kind of thing another noun is: <i>patrol boats</i>. */
    private static boolean modifies(Scene scene, Match match) {
        Token word = scene.grammar().token(match.token());
        return word.relation().equals("compound")
                && scene.grammar().token(word.head()).is("NN")
                && scene.at(match.token()).stream().noneMatch(mention -> mention.meaning() instanceof Meaning.Exercise);
    }

    /** A verb as <i>hold</i> tells of an exercise only with its name; with the noun, the noun tells of it. */
    private static boolean needsName(Match match) {
        return match.frame().pos().equals("v")
                && !Set.of("exercise", "drill", "train").contains(match.frame().trigger());
    }

    /** The named exercises on, or right beside, the trigger. */
    private static List<Mention> named(Scene scene, Match match) {
        List<Mention> found = new ArrayList<>();
        for (Mention mention : scene.mentions()) {
            if (mention.meaning() instanceof Meaning.Exercise
                    && (mention.covers(match.token())
                            || Occasions.steps(scene, mention.last() - 1, match.token()) <= 3
                            || Occasions.steps(scene, mention.first(), match.token()) <= 3)) {
                found.add(mention);
            }
        }
        return found;
    }

    /** Whether the trigger is military drill, not physical exercise or the exercise of a right. */
    private static boolean military(Scene scene, Match match) {
        String trigger = match.frame().trigger();
        if (!Set.of("exercise", "drill", "manoeuvre", "maneuver", "training", "train", "operation")
                .contains(trigger)) {
            return true;
        }
        for (int token : scene.grammar().subtree(match.token())) {
            String word = Grammar.lower(scene.grammar().token(token));
            String lemma = scene.grammar().token(token).lemma();
            if (Math.abs(token - match.token()) <= 6 && (MILITARY.contains(word) || MILITARY.contains(lemma))) {
                return true;
            }
        }
        Token word = scene.grammar().token(match.token());
        boolean forces = scene.mentions().stream()
                .anyMatch(mention -> mention.meaning().actors().stream()
                        .anyMatch(actor -> actor.sector().equals("MIL")));
        return forces || (word.tag().equals("NNS") && trigger.equals("drill"));
    }

    private static Map<String, Actor> parties(Scene scene, Match match) {
        Map<String, Actor> parties = new LinkedHashMap<>();
        for (String slot : match.frame().roles().getOrDefault(Role.PARTY, List.of())) {
            for (Actor actor : scene.actors(match.slot(slot))) {
                if (!actor.country().isEmpty() && party(scene, match, slot)) {
                    parties.putIfAbsent(actor.country(), actor);
                }
            }
        }
        for (int token = 0; token < scene.grammar().size(); token++) {
            if (Set.of("host", "lead", "organise", "organize")
                    .contains(scene.grammar().token(token).lemma())) {
                List<Integer> hosts = scene.grammar().slots(token).getOrDefault("subj", List.of());
                scene.actors(hosts).stream()
                        .filter(actor -> !actor.country().isEmpty())
                        .forEach(actor -> parties.putIfAbsent(actor.country(), actor));
            }
        }
        return Parties.expanded(scene, parties);
    }

    /** Adds those whom a list after the name gives: <i>Ushirikiano Imara: Uganda, Kenya and Burundi</i>. */
    private static void listed(Scene scene, Mention exercise, Map<String, Actor> parties) {
        for (int token : scene.grammar().subtree(Linear.head(scene, exercise))) {
            scene.at(token).stream()
                    .filter(mention -> mention.meaning() instanceof Meaning.State)
                    .forEach(mention -> Parties.add(mention, parties));
        }
    }

    /** Everybody whom the sentence names, save as the place where something happens. */
    private static Map<String, Actor> inSentence(Scene scene) {
        Map<String, Actor> parties = new LinkedHashMap<>();
        for (Mention mention : scene.mentions()) {
            if (!Set.of("in", "off", "near", "at").contains(Linear.preposition(scene, mention))) {
                for (Actor actor : mention.meaning().actors()) {
                    if (!actor.country().isEmpty()) {
                        parties.putIfAbsent(actor.country(), actor);
                    }
                }
            }
        }
        return parties;
    }

    /** A place that an exercise is held in does not make its state a party. */
    private static boolean party(Scene scene, Match match, String slot) {
        return !slot.equals("in")
                || match.slot(slot).stream()
                        .anyMatch(head -> scene.at(head).stream()
                                .anyMatch(mention -> mention.meaning() instanceof Meaning.Organisation));
    }

    /** Those who take part by what the passage says: an exercise told of again, or the two states in play. */
    private static Map<String, Actor> beforehand(Scene scene, Context context, List<Mention> named) {
        Map<String, Actor> parties = new LinkedHashMap<>();
        Draft last = context.last(scene, Detail.Exercise.class);
        if (last != null && !named.isEmpty()) {
            last.actors().forEach(actor -> parties.putIfAbsent(actor.country(), actor));
        }
        for (Mention mention : named) {
            if (parties.isEmpty() && mention.meaning() instanceof Meaning.Exercise exercise) {
                for (String code : exercise.participants()) {
                    if (context.names(code)) {
                        parties.putIfAbsent(code, new Actor(mention.text(), code, code, "MIL"));
                    }
                }
            }
        }
        return parties;
    }

    private static Draft draft(
            Scene scene,
            Match match,
            Modality modality,
            Meaning.@Nullable Exercise exercise,
            Map<String, Actor> parties,
            int guesses) {
        When when = Occasions.when(scene, match, modality);
        Status status = Occasions.settled(modality.status(), when, scene);
        boolean alone = parties.size() == 1 && exercise == null && !joint(scene, match);
        List<String> codes = List.copyOf(parties.keySet());
        Detail detail = alone
                ? new Detail.Event()
                : new Detail.Exercise(
                        exercise == null ? null : exercise.name(), exercise == null ? null : exercise.series(), codes);
        Plover.Type type = alone && status == Status.DONE ? Plover.Type.MOBILIZE : Projection.exercise(status);
        return new Draft(
                scene,
                match,
                modality,
                new Plover(type, null, List.of("military")),
                List.copyOf(parties.values()),
                List.of(),
                status,
                when,
                Occasions.place(scene, match),
                modality.attribution(),
                detail,
                guesses);
    }

    /** Whether the words tell of partners, be they named or not. */
    private static boolean joint(Scene scene, Match match) {
        if (Set.of("take", "participate", "join").contains(match.frame().trigger())) {
            return true;
        }
        return scene.grammar().subtree(match.token()).stream()
                .map(token -> Grammar.lower(scene.grammar().token(token)))
                .anyMatch(word -> Set.of(
                                "joint",
                                "multinational",
                                "multilateral",
                                "bilateral",
                                "trilateral",
                                "partner",
                                "partners",
                                "allies",
                                "combined",
                                "international")
                        .contains(word));
    }
}
