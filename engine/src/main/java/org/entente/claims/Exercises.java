package org.entente.claims;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.entente.knowledge.Knowledge;
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

    /** How many words before or after a drill may stand the word that says it is military. */
    private static final int NEAR = 6;

    /** How many arcs may part the name of a drill from its trigger. */
    private static final int BESIDE = 3;

    /** Nouns and verbs that mean other things too. */
    private static final Set<String> VAGUE =
            Set.of("exercise", "drill", "manoeuvre", "maneuver", "training", "train", "operation");

    private static final Set<String> TRAINING = Set.of("exercise", "drill", "train");

    /** Verbs that tell of a drill when two forces do it together. */
    private static final Set<String> PRACTISING = Set.of("practise", "practice", "rehearse", "integrate");

    /** Words for drill itself: there is participation in much else. */
    private static final Set<String> DRILLS =
            Set.of("exercise", "drill", "manoeuvre", "maneuver", "wargame", "war-game", "training", "patrol", "game");

    /** Words by which a drill is one told of before. */
    private static final Set<String> KNOWN = Set.of("the", "this", "that", "same", "its", "their");

    private final Set<String> military;
    private final Set<String> joint;

    Exercises(Knowledge knowledge) {
        WordClasses classes = new WordClasses(knowledge);
        military = classes.named("drill-military");
        joint = classes.named("drill-joint");
    }

    @Override
    public List<Draft> code(Scene scene, Match match, Modality modality, Context context) {
        if (modifies(scene, match)) {
            return List.of();
        }
        List<Mention> named = named(scene, match);
        Map<String, Actor> stated = Partakers.stated(scene, match, modality, named);
        Draft before = named.isEmpty() && stated.isEmpty() ? again(scene, match, context) : null;
        if (before != null && before.detail() instanceof Detail.Exercise exercise) {
            Meaning.Exercise same = exercise.name() == null || exercise.series() == null
                    ? null
                    : new Meaning.Exercise(exercise.series(), exercise.name(), List.of());
            Partakers.Cast cast = new Partakers.Cast(actors(before), 1);
            return List.of(draft(scene, match, modality, same, cast));
        }
        if (named.isEmpty() && !tells(scene, match, stated)) {
            return List.of();
        }
        Partakers.Cast cast = cast(scene, match, context, named, stated);
        List<Draft> drafts = new ArrayList<>();
        if (named.isEmpty() && !cast.actors().isEmpty()) {
            drafts.add(draft(scene, match, modality, null, cast));
        }
        for (Mention mention : named) {
            if (mention.meaning() instanceof Meaning.Exercise exercise) {
                // Who stays away does so alone.
                Map<String, Actor> whole = modality.status() == Status.REFUSED
                        ? cast.actors()
                        : Partakers.withUsual(scene, context, mention, cast.actors());
                int guesses = whole.size() == cast.actors().size() ? cast.guesses() : 1;
                drafts.add(draft(scene, match, modality, exercise, new Partakers.Cast(whole, guesses)));
            }
        }
        return drafts;
    }

    private static Partakers.Cast cast(
            Scene scene, Match match, Context context, List<Mention> named, Map<String, Actor> stated) {
        if (!stated.isEmpty()) {
            Map<String, Actor> whole = Partakers.completed(scene, match, context, stated);
            return new Partakers.Cast(whole, whole.size() == stated.size() ? 0 : 1);
        }
        Map<String, Actor> here = Partakers.inSentence(scene);
        if (here.isEmpty() && !named.isEmpty()) {
            here = Partakers.hosting(scene);
        }
        return new Partakers.Cast(here.isEmpty() ? Partakers.beforehand(scene, context, named) : here, 1);
    }

    /** The exercise told of before that a bare noun points back to: <i>in 2011 <b>the same drill</b> was in Zanzibar</i>; or null. */
    private static @Nullable Draft again(Scene scene, Match match, Context context) {
        boolean noun = match.frame().pos().equals("n")
                && !Set.of("training", "patrol", "participation")
                        .contains(match.frame().trigger())
                && scene.grammar().hasDependent(match.token(), KNOWN.toArray(String[]::new));
        return noun ? context.last(scene, Detail.Exercise.class) : null;
    }

    private static Map<String, Actor> actors(Draft draft) {
        Map<String, Actor> actors = new java.util.LinkedHashMap<>();
        draft.actors().forEach(actor -> actors.putIfAbsent(actor.country(), actor));
        return actors;
    }

    /** Whether the trigger only says what kind of thing another noun is: <i>patrol boats</i>. */
    private static boolean modifies(Scene scene, Match match) {
        Token word = scene.grammar().token(match.token());
        return word.relation().equals("compound")
                && scene.grammar().token(word.head()).is("NN")
                && scene.at(match.token()).stream().noneMatch(mention -> mention.meaning() instanceof Meaning.Exercise);
    }

    /** Whether the trigger without a name tells of military drill: <i>hold</i> does only with a name, or its noun. */
    private boolean tells(Scene scene, Match match, Map<String, Actor> stated) {
        boolean verb = match.frame().pos().equals("v");
        boolean other = match.slot("obj").stream()
                .anyMatch(object -> scene.at(object).stream()
                        .allMatch(mention -> mention.meaning().actors().isEmpty()));
        if (verb && other && match.frame().trigger().equals("exercise")) {
            // A right, a power or restraint is exercised.
            return false;
        }
        boolean together = stated.size() > 1
                && (forces(scene)
                        || scene.mentions().stream().anyMatch(Exercises::armed)
                        || TRAINING.contains(match.frame().trigger()));
        if (verb && !TRAINING.contains(match.frame().trigger())) {
            boolean beside = match.company().stream()
                    .anyMatch(word -> Grammar.lower(scene.grammar().token(word)).equals("together"));
            return (beside || PRACTISING.contains(match.frame().trigger())) && together;
        }
        return (verb && together) || (!verb && shared(scene, match, stated)) || military(scene, match);
    }

    /** Whether states share what the noun tells of, as they do no exercise of a right: <i>an exercise <b>with Oman</b></i>. */
    private static boolean shared(Scene scene, Match match, Map<String, Actor> stated) {
        boolean right =
                match.slot("of").stream().anyMatch(head -> scene.actors(head).isEmpty());
        boolean with =
                match.slot("with").stream().anyMatch(head -> !scene.actors(head).isEmpty());
        return TRAINING.contains(match.frame().trigger()) && !right && (with || stated.size() > 1);
    }

    /** The named exercises on, or right beside, the trigger. */
    private static List<Mention> named(Scene scene, Match match) {
        List<Mention> found = new ArrayList<>();
        for (Mention mention : scene.mentions()) {
            if (mention.meaning() instanceof Meaning.Exercise
                    && (mention.covers(match.token())
                            || Occasions.steps(scene, mention.last() - 1, match.token()) <= BESIDE
                            || Occasions.steps(scene, mention.first(), match.token()) <= BESIDE)) {
                found.add(mention);
            }
        }
        return found;
    }

    /** Whether the trigger is military drill, not physical exercise or the exercise of a right. */
    private boolean military(Scene scene, Match match) {
        String trigger = match.frame().trigger();
        if (trigger.equals("participation")) {
            return scene.grammar().subtree(match.token()).stream()
                    .map(token -> scene.grammar().token(token).lemma())
                    .anyMatch(word -> DRILLS.contains(word) || (military.contains(word) && !joint.contains(word)));
        }
        if (!VAGUE.contains(trigger)) {
            return true;
        }
        for (int token : scene.grammar().subtree(match.token())) {
            String word = Grammar.lower(scene.grammar().token(token));
            String lemma = scene.grammar().token(token).lemma();
            if (Math.abs(token - match.token()) <= NEAR && (military.contains(word) || military.contains(lemma))) {
                return true;
            }
        }
        return forces(scene) || (scene.grammar().token(match.token()).is("NN") && trigger.equals("drill"));
    }

    private static boolean forces(Scene scene) {
        return scene.mentions().stream()
                .anyMatch(mention -> mention.meaning().actors().stream()
                        .anyMatch(actor -> actor.sector().equals("MIL")));
    }

    /** Whether a mention is of arms that drill, or ships: a trainer may be a person. */
    static boolean armed(Mention mention) {
        return mention.meaning() instanceof Meaning.Arms arms
                && (arms.military() || arms.category().equals("ships"));
    }

    private Draft draft(
            Scene scene, Match match, Modality modality, Meaning.@Nullable Exercise exercise, Partakers.Cast cast) {
        When when = Occasions.when(scene, match, modality);
        Status status = Occasions.settled(modality.status(), when, scene);
        boolean alone = cast.actors().size() == 1 && exercise == null && !joint(scene, match);
        Detail detail = alone
                ? new Detail.Event()
                : new Detail.Exercise(
                        exercise == null ? null : exercise.name(),
                        exercise == null ? null : exercise.series(),
                        List.copyOf(cast.actors().keySet()));
        Plover.Type type = alone && status == Status.DONE ? Plover.Type.MOBILIZE : Projection.exercise(status);
        return new Draft(
                scene,
                match,
                modality,
                new Plover(type, type == Plover.Type.MOBILIZE ? "troops" : null, List.of("military")),
                List.copyOf(cast.actors().values()),
                List.of(),
                status,
                when,
                Occasions.place(scene, match),
                modality.attribution(),
                detail,
                cast.guesses());
    }

    /** Whether the words tell of partners, be they named or not. */
    private boolean joint(Scene scene, Match match) {
        if (Set.of("take", "participate", "join").contains(match.frame().trigger())) {
            return true;
        }
        return scene.grammar().subtree(match.token()).stream()
                .map(token -> Grammar.lower(scene.grammar().token(token)))
                .anyMatch(joint::contains);
    }
}
