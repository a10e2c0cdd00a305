package org.entente.claims;

import java.util.List;
import org.entente.model.Actor;
import org.entente.model.Attribution;
import org.entente.model.Detail;
import org.entente.model.Meaning;
import org.entente.model.Place;
import org.entente.model.Plover;
import org.entente.model.Status;
import org.entente.model.When;
import org.jspecify.annotations.Nullable;

/**
 * A claim in the making, from one match of one frame.
 *
 * @param scene the sentence
 * @param match the frame that says it
 * @param modality what acted on it
 * @param plover how PLOVER files it
 * @param actors who did it
 * @param recipients to or with whom
 * @param status how firm it is
 * @param when when it happens
 * @param place where, or null
 * @param attribution who says so
 * @param detail what its kind adds
 * @param arms what is transferred, or null
 * @param guesses how many of its parts were taken from beyond the grammar of the sentence
 */
record Draft(
        Scene scene,
        Match match,
        Modality modality,
        Plover plover,
        List<Actor> actors,
        List<Actor> recipients,
        Status status,
        When when,
        @Nullable Place place,
        Attribution attribution,
        Detail detail,
        Meaning.@Nullable Arms arms,
        int guesses) {

    Draft {
        actors = List.copyOf(actors);
        recipients = List.copyOf(recipients);
    }

    Draft(
            Scene scene,
            Match match,
            Modality modality,
            Plover plover,
            List<Actor> actors,
            List<Actor> recipients,
            Status status,
            When when,
            @Nullable Place place,
            Attribution attribution,
            Detail detail,
            int guesses) {
        this(
                scene,
                match,
                modality,
                plover,
                actors,
                recipients,
                status,
                when,
                place,
                attribution,
                detail,
                null,
                guesses);
    }

    /** The same draft, on that day. */
    Draft on(When day) {
        return new Draft(
                scene,
                match,
                modality,
                plover,
                actors,
                recipients,
                status,
                day,
                place,
                attribution,
                detail,
                arms,
                guesses + 1);
    }

    /** The same draft, that firm and then. */
    Draft as(Status other, When day) {
        return new Draft(
                scene,
                match,
                modality,
                plover,
                actors,
                recipients,
                other,
                day,
                place,
                attribution,
                detail,
                arms,
                guesses);
    }

    /** The same draft, of the transfer of {@code item}. */
    Draft about(Meaning.Arms item) {
        return new Draft(
                scene,
                match,
                modality,
                plover,
                actors,
                recipients,
                status,
                when,
                place,
                attribution,
                detail,
                item,
                guesses);
    }

    /** The same draft, with these contexts. */
    Draft about(List<String> contexts) {
        return new Draft(
                scene,
                match,
                modality,
                new Plover(plover.type(), plover.mode(), contexts),
                actors,
                recipients,
                status,
                when,
                place,
                attribution,
                detail,
                arms,
                guesses);
    }
}
