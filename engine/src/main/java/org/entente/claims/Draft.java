package org.entente.claims;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
 * @param item what is transferred, or null
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
        @Nullable Item item,
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

    /** The countries of those between whom it is. */
    Set<String> countries() {
        return Stream.concat(actors.stream(), recipients.stream())
                .map(Actor::country)
                .collect(Collectors.toSet());
    }

    /** The same of other parts; how it is told, and where, stays. */
    private Draft with(
            Plover how,
            List<Actor> doers,
            List<Actor> partners,
            Status firm,
            When then,
            Attribution voice,
            Detail what,
            @Nullable Item other,
            int more) {
        return new Draft(
                scene, match, modality, how, doers, partners, firm, then, place, voice, what, other, guesses + more);
    }

    /** The same draft, on that day. */
    Draft on(When day) {
        return with(plover, actors, recipients, status, day, attribution, detail, item, 1);
    }

    /** The same draft, said by whoever is heard there, where its own clause names nobody. */
    Draft heard(Voices.Heard heard) {
        Attribution voice =
                attribution.kind() == Attribution.Kind.NAMED ? attribution : heard.at(scene.sentence(), match.token());
        Actor speaker = voice.speaker();
        if (speaker != null && heard.named(scene.sentence(), speaker)) {
            voice = heard.instead(scene.sentence(), speaker);
        }
        return voice.kind() == Attribution.Kind.AUTHOR || voice.equals(attribution)
                ? this
                : with(plover, actors, recipients, status, when, voice, detail, item, 0);
    }

    /** The same draft, that firm and then. */
    Draft as(Status other, When day) {
        return with(plover, actors, recipients, other, day, attribution, detail, item, 0);
    }

    /** What kind of arms are transferred, or null. */
    Meaning.@Nullable Arms arms() {
        return item == null ? null : item.arms();
    }

    /** The same draft, of the transfer of {@code other}. */
    Draft about(Item other) {
        return with(plover, actors, recipients, status, when, attribution, detail, other, 0);
    }

    /** The same draft, with these contexts. */
    Draft about(List<String> contexts) {
        Plover filed = new Plover(plover.type(), plover.mode(), contexts);
        return with(filed, actors, recipients, status, when, attribution, detail, item, 0);
    }

    /** The draft of another item that goes the same way, or between others, or at another time. */
    Draft goingOn(Item other, List<Actor> suppliers, List<Actor> receiving, When then) {
        Detail.Transfer going = Continuations.detail(detail, other, suppliers, receiving);
        return with(plover, suppliers, receiving, status, then, attribution, going, other, 1);
    }

    /** The draft of another item of the same deal, told by the word at {@code token} of a later sentence. */
    Draft goingOn(Scene later, Item other, int token) {
        Match here = new Match(match.frame(), token, Map.of(), List.of());
        Modality same = new Modality(
                status, null, attribution, modality.operators(), Set.of(), token, -1, List.of(token), List.of());
        return new Draft(
                later,
                here,
                same,
                plover,
                actors,
                recipients,
                status,
                When.UNKNOWN,
                place,
                attribution,
                Continuations.detail(detail, other, actors, recipients),
                other,
                guesses + 1);
    }
}
