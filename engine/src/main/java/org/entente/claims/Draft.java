package org.entente.claims;

import java.util.List;
import org.entente.model.Actor;
import org.entente.model.Attribution;
import org.entente.model.Detail;
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
        int guesses) {

    Draft {
        actors = List.copyOf(actors);
        recipients = List.copyOf(recipients);
    }

    Draft withStatus(Status other) {
        return new Draft(
                scene, match, modality, plover, actors, recipients, other, when, place, attribution, detail, guesses);
    }
}
