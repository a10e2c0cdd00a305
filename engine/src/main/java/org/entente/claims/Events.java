package org.entente.claims;

import java.util.EnumSet;
import java.util.LinkedHashMap;
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

    /** Words for where a firm or a person is at home. */
    private static final Set<String> SEATED = Set.of("locate", "base", "headquarter", "register", "operate", "live");

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
                        .allMatch(object -> pointsBack(scene.grammar(), match, object) && !acts(scene, object));
        if (!open) {
            return act;
        }
        return others(List.copyOf(context.nearby(scene.sentence()).values()), act.actors()).stream()
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
        List<Actor> doers = doers(scene, actors(scene, match, modality));
        List<Actor> others = others(recipients(scene, match, doers), doers);
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
        boolean note = type == Plover.Type.PROTEST && doers.stream().allMatch(doer -> POWERS.contains(doer.sector()));
        return new Act(note ? Plover.Type.ACCUSE : type, doers, others);
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
        List<Actor> speakers = states(scene.actors(scene.grammar().slots(voice).getOrDefault("subj", List.of())));
        if (speakers.isEmpty()) {
            return new Act(type, List.of(), List.of());
        }
        List<Actor> addressed = others(doers, speakers);
        return new Act(type, speakers, addressed.isEmpty() ? others(others, speakers) : addressed);
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
                        && !states(scene.actors(match.slot(slot))).isEmpty());
        return owned
                && modality.voice() < 0
                && !support.does(scene.grammar(), match.token(), modality)
                && modality.operators().stream()
                        .noneMatch(operator -> operator.effect() == Operator.Effect.STOP
                                || operator.pos().equals("a"));
    }

    /** Whom it is done to, by name or by where they are: <i>firms <b>located in Russia</b></i>. */
    private static List<Actor> recipients(Scene scene, Match match, List<Actor> doers) {
        for (String slot : match.frame().roles().getOrDefault(Role.RECIPIENT, List.of())) {
            List<Actor> named = others(listed(scene, match.slot(slot)), doers);
            // Who asks HIS OWN EMBASSY IN ROME asks nobody of Rome.
            if (!named.isEmpty() || match.slot(slot).stream().anyMatch(head -> acts(scene, head))) {
                return named;
            }
        }
        Map<String, Actor> located = new LinkedHashMap<>();
        match.fillers(Role.RECIPIENT).stream()
                .filter(head -> !acts(scene, head))
                .forEach(head -> located(scene, head, false, located));
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
    private static boolean acts(Scene scene, int head) {
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
            List<Actor> named = object < 0 ? List.of() : others(doers(scene, List.of(object)), doers);
            if (!named.isEmpty()) {
                return named;
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

    /** An act of speech is done when it is spoken, whatever becomes of what it speaks of. */
    private static Status status(Modality modality, Plover.Type type, Plover.Type inner) {
        return type == inner || TO_COME.contains(type) ? modality.status() : Status.DONE;
    }

    /** The states that the noun phrases name, or whose arms they name: <i>Israeli jets</i>. */
    private static List<Actor> doers(Scene scene, List<Integer> heads) {
        List<Actor> named = states(scene.actors(heads));
        return named.isEmpty() ? states(scene.wielders(heads)) : named;
    }

    private static List<Actor> states(List<Actor> actors) {
        return actors.stream().filter(actor -> !actor.country().isEmpty()).toList();
    }

    /** Those of {@code actors} who belong to none of the countries of {@code besides}. */
    private static List<Actor> others(List<Actor> actors, List<Actor> besides) {
        return actors.stream()
                .filter(actor ->
                        besides.stream().noneMatch(other -> other.country().equals(actor.country())))
                .toList();
    }

    private List<Integer> actors(Scene scene, Match match, Modality modality) {
        boolean does = support.does(scene.grammar(), match.token(), modality);
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
