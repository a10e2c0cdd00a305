package org.entente.claims;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.entente.knowledge.Knowledge;
import org.entente.model.Actor;
import org.entente.model.Detail;
import org.entente.model.Meaning;
import org.entente.model.Plover;
import org.entente.model.Status;
import org.entente.model.When;
import org.jspecify.annotations.Nullable;

/** Every other event: who did what of PLOVER's types to whom. */
final class Events implements KindCoder {

    /** Types that PLOVER codes without a recipient; an assault or coercion then says at least how it is done. */
    static final Set<Plover.Type> ALONE = EnumSet.of(Plover.Type.MOBILIZE, Plover.Type.PROTEST, Plover.Type.RETREAT);

    private static final Set<Plover.Type> ALONE_WITH_MODE = EnumSet.of(Plover.Type.ASSAULT, Plover.Type.COERCE);

    /** Types whose event is still to come, so that it is as firm as what they promise. */
    private static final Set<Plover.Type> TO_COME = EnumSet.of(Plover.Type.AGREE);

    /** Types that are done against somebody, though the sentence may leave out whom. */
    private static final Set<Plover.Type> OPPOSING = EnumSet.of(
            Plover.Type.ACCUSE, Plover.Type.REJECT, Plover.Type.SANCTION, Plover.Type.THREATEN, Plover.Type.REQUEST);

    /** Sectors that govern or command: their protest is a protest note, not a demonstration. */
    private static final Set<String> POWERS = Set.of("", "GOV", "MIL", "SPY", "COP", "JUD", "LEG");

    /** Whom one meets: <i>asked <b>his guest</b> for patience</i>. */
    private static final Set<String> PARTNERS = Set.of("guest", "host", "counterpart", "interlocutor");

    private final Support support;
    private final Modes modes;

    Events(Knowledge knowledge, Modes modes) {
        support = new Support(knowledge);
        this.modes = modes;
    }

    /** Who does what to whom, under the words that act on it. */
    private record Act(Plover.Type type, List<Actor> actors, List<Actor> recipients) {}

    @Override
    public List<Draft> code(Scene scene, Match match, Modality modality, Context context) {
        Act told = act(scene, match, modality);
        Act act = addressed(told, scene, match, context);
        if (act.actors().isEmpty() || (match.frame().trigger().equals("agree") && NoArrangement.in(scene, match))) {
            return List.of();
        }
        String mode = modes.of(scene.grammar(), match, modality, act.type());
        if (!whole(act, mode, scene, match)) {
            return List.of();
        }
        When when = Occasions.when(scene, match, modality);
        Plover.Type inner = match.frame().type();
        Status firm = past(scene, match, modality) ? Status.DONE : status(modality, act.type(), inner);
        Status status = Occasions.settled(firm, when, scene);
        return List.of(new Draft(
                scene,
                match,
                modality,
                new Plover(act.type(), mode, contexts(act.type(), match.frame())),
                act.actors(),
                act.recipients(),
                status,
                when,
                Occasions.place(scene, match),
                modality.attribution(),
                new Detail.Event(),
                act.equals(told) ? 0 : 1));
    }

    /**
     * The same act, against whoever was named last before where the sentence leaves out whom: <i>Rabat built a wall;
     * Algiers <b>denounced</b> it</i>.
     */
    private static Act addressed(Act act, Scene scene, Match match, Context context) {
        boolean open = act.recipients().isEmpty()
                && act.actors().size() == 1
                && !match.frame().needs().contains(Role.RECIPIENT)
                && OPPOSING.contains(act.type())
                && scene.grammar().token(match.token()).is("VB")
                && match.slot("obj").stream()
                        .allMatch(object -> pointsBack(scene.grammar(), match, object) && !Sides.named(scene, object));
        if (!open) {
            return act;
        }
        return Sides.others(List.copyOf(context.nearby(scene.sentence()).values()), act.actors()).stream()
                .findFirst()
                .map(other -> new Act(act.type(), act.actors(), List.of(other)))
                .orElse(act);
    }

    /**
     * Whether a noun phrase takes up what was told before: <i>it</i>, <i>the raid</i>, <i>these claims</i>; or is but a part
     * of what the frame says: <i>broke off <b>relations</b></i>.
     */
    private static boolean pointsBack(Grammar grammar, Match match, int head) {
        int told = grammar.dependent(head, "acl");
        if (told >= 0 && grammar.hasDependent(told, "to")) {
            // THE NEED TO TALK is told in full.
            return false;
        }
        return (match.company().contains(head)
                        && (grammar.dependent(head, "nmod") < 0 || match.frame().type() == Plover.Type.SANCTION))
                || grammar.token(head).is("PRP")
                || (PARTNERS.contains(grammar.token(head).lemma()) && grammar.dependent(head, "nmod:poss") >= 0)
                || grammar.token(head).is("DT")
                || grammar.hasDependent(head, "the", "this", "that", "these", "those", "such");
    }

    /** What the row says of its event; a protest note has nothing of the street. */
    private static List<String> contexts(Plover.Type type, Frame frame) {
        return frame.type() == Plover.Type.PROTEST && type != frame.type() ? List.of() : frame.contexts();
    }

    /** Whether it needs nobody else to be an event. */
    private static boolean whole(Act act, @Nullable String mode, Scene scene, Match match) {
        boolean mutual = act.actors().size() > 1
                && match.frame().roles().getOrDefault(Role.RECIPIENT, List.of()).contains("with")
                && act.type().quad() <= 2;
        boolean alone = !match.frame().roles().containsKey(Role.RECIPIENT);
        if (!act.recipients().isEmpty() || mutual || alone) {
            return true;
        }
        // A noun may name a thing long past in passing: Soviet occupation, Putin's war.
        boolean told = scene.grammar().token(match.token()).is("VB");
        return told && (ALONE.contains(act.type()) || (ALONE_WITH_MODE.contains(act.type()) && mode != null));
    }

    private Act act(Scene scene, Match match, Modality modality) {
        List<Actor> doers =
                Sides.doers(scene, Sides.actors(scene, match, support.does(scene.grammar(), match.token(), modality)));
        List<Actor> others = Sides.others(Sides.recipients(scene, match, doers), doers);
        Plover.Type inner = match.frame().type();
        Plover.Type type = past(scene, match, modality) ? inner : modality.over(inner);
        if (inner == Plover.Type.CONSULT) {
            if (type == Plover.Type.AGREE) {
                // A ledger lists a planned meeting as a meeting, whose status says how firm it is.
                type = inner;
            }
            if (others.isEmpty() && doers.size() > 1) {
                // PUTIN AND MODI met: the first met the others, and they the first.
                others = doers.subList(1, doers.size());
            }
        }
        if (modality.voice() >= 0 && type != inner) {
            return spoken(scene, modality.voice(), type, doers, others);
        }
        boolean note = type == Plover.Type.PROTEST
                && doers.stream().allMatch(doer -> POWERS.contains(doer.sector()) && !people(scene, doer));
        return new Act(note ? Plover.Type.ACCUSE : type, doers, others);
    }

    /** Whether a sentence speaks of a state's people, not of its power: <i>thousands of <b>Cubans</b></i>. */
    private static boolean people(Scene scene, Actor doer) {
        return scene.mentions().stream()
                .anyMatch(mention -> mention.text().equals(doer.text())
                        && mention.meaning() instanceof Meaning.State state
                        && state.form() == Meaning.State.Form.PEOPLE);
    }

    /** Whether it is spoken of as something that has happened: <i>will discuss the attack</i>. */
    private boolean past(Scene scene, Match match, Modality modality) {
        return match.frame().type().quad() > 2
                && !scene.grammar().token(match.token()).is("VB")
                && (modality.operators().stream().anyMatch(operator -> operator.status() == Status.IN_TALKS)
                        || inPassing(scene, match, modality));
    }

    /** An act of speech is its speaker's, towards those whose deed is spoken of: <i>Paris urged Minsk to free them</i>. */
    private static Act spoken(Scene scene, int voice, Plover.Type type, List<Actor> doers, List<Actor> others) {
        List<Actor> speakers =
                Sides.states(scene.actors(scene.grammar().slots(voice).getOrDefault("subj", List.of())));
        if (speakers.isEmpty()) {
            return new Act(type, List.of(), List.of());
        }
        List<Actor> addressed = Sides.others(doers, speakers);
        return new Act(type, speakers, addressed.isEmpty() ? Sides.others(others, speakers) : addressed);
    }

    /**
     * Whether a noun that says whose deed it is stands in what somebody else will do, wants or does not do: <i>will answer
     * for <b>its war</b></i>. What ends or forbids it acts on the deed itself.
     */
    private boolean inPassing(Scene scene, Match match, Modality modality) {
        boolean owned = List.of("poss", "mod", "by", "of").stream()
                .anyMatch(slot -> match.frame()
                                .roles()
                                .getOrDefault(Role.ACTOR, List.of())
                                .contains(slot)
                        && !Sides.states(scene.actors(match.slot(slot))).isEmpty());
        return owned
                && modality.voice() < 0
                && !support.does(scene.grammar(), match.token(), modality)
                && modality.operators().stream()
                        .noneMatch(operator -> operator.effect() == Operator.Effect.STOP
                                || operator.pos().equals("a"));
    }

    /** An act of speech is done when it is spoken, whatever becomes of what it speaks of. */
    private static Status status(Modality modality, Plover.Type type, Plover.Type inner) {
        return type == inner || TO_COME.contains(type) ? modality.status() : Status.DONE;
    }
}
