package org.entente.claims;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.entente.model.Actor;
import org.entente.model.Detail;
import org.entente.model.Plover;
import org.entente.model.Status;
import org.entente.model.When;

/** Every other event: who did what of PLOVER's types to whom. */
final class Events implements KindCoder {

    /** Types that PLOVER codes without a recipient. */
    private static final Set<Plover.Type> ALONE = Set.of(
            Plover.Type.MOBILIZE, Plover.Type.PROTEST, Plover.Type.ASSAULT, Plover.Type.COERCE, Plover.Type.RETREAT);

    @Override
    public List<Draft> code(Scene scene, Match match, Modality modality, Context context) {
        Plover.Type type = type(match, modality);
        List<Actor> actors = states(scene.actors(first(scene, match, Role.ACTOR)));
        List<Actor> recipients = states(scene.actors(first(scene, match, Role.RECIPIENT))).stream()
                .filter(actor ->
                        actors.stream().noneMatch(other -> other.country().equals(actor.country())))
                .toList();
        boolean mutual = type.quad() <= 2 && actors.size() > 1;
        if (actors.isEmpty() || (recipients.isEmpty() && !mutual && !ALONE.contains(type))) {
            return List.of();
        }
        When when = Occasions.when(scene, match, modality);
        Status status = Occasions.settled(status(match, modality, type), when, scene);
        return List.of(new Draft(
                scene,
                match,
                modality,
                new Plover(
                        type,
                        type == match.frame().type() ? match.frame().mode() : null,
                        match.frame().contexts()),
                actors,
                recipients,
                status,
                when,
                Occasions.place(scene, match),
                modality.attribution(),
                new Detail.Event(),
                0));
    }

    /**
     * The type under the operators: <i>threatened to attack</i> is THREATEN. Ending cooperation is SANCTION, ending
     * conflict RETREAT.
     */
    static Plover.Type type(Match match, Modality modality) {
        return modality.over(match.frame().type());
    }

    /** An act of speech is done when it is spoken, whatever becomes of what it speaks of. */
    private static Status status(Match match, Modality modality, Plover.Type type) {
        return type == match.frame().type() ? modality.status() : Status.DONE;
    }

    private static List<Actor> states(List<Actor> actors) {
        return actors.stream().filter(actor -> !actor.country().isEmpty()).toList();
    }

    private static List<Integer> first(Scene scene, Match match, Role role) {
        for (String slot : match.frame().roles().getOrDefault(role, List.of())) {
            List<Integer> heads = match.slot(slot);
            if (!states(scene.actors(heads)).isEmpty()) {
                return heads;
            }
        }
        return new ArrayList<>();
    }
}
