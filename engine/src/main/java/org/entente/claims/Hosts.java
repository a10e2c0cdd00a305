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
import org.entente.model.Place;
import org.entente.model.Status;
import org.entente.model.When;
import org.jspecify.annotations.Nullable;

/** Finds which states are visited, each with the day that its place in a list of stops gives it. */
final class Hosts {

    /** Verbs whose subject is at home. */
    private static final Set<String> HOSTING = Set.of("invite", "receive", "host", "welcome", "greet");

    /** Verbs whose object may be what happens in a state, rather than their subject: <i>discussed the crisis in Mali</i>. */
    private static final Set<String> TOPICS = Set.of("discuss", "address");

    /** Prepositions of what people speak about: <i>spoke about the crisis <b>in Mali</b></i>. */
    private static final Set<String> ABOUT = Set.of("about", "on", "over", "regarding", "concerning", "of");

    /** How many words may part a stop from its day: <i>in Baku, <b>on</b> Friday</i>. */
    private static final int BESIDE = 2;

    private Hosts() {}

    /**
     * A state that is visited.
     *
     * @param actor the state or its place
     * @param day the day told right beside it, where there are several hosts; or null
     */
    record Host(Actor actor, @Nullable When day) {}

    /** The states of the first slot that names any, by country. */
    static Map<String, Host> of(Scene scene, Match match) {
        boolean topic = TOPICS.contains(match.frame().trigger());
        Roles.Cast cast = match.frame().needs().contains(Role.HOST)
                ? Roles.cast(
                        scene,
                        match,
                        Role.HOST,
                        head -> scene.at(head).stream()
                                        .anyMatch(mention ->
                                                place(mention) && (!topic || held(scene, match, head, mention)))
                                && !about(scene, head))
                : Roles.castOrGuess(
                        scene, match, Role.HOST, head -> !at(scene, head).isEmpty(), mention -> host(mention) != null);
        if (cast.guessed() && region(scene, match)) {
            return Map.of();
        }
        Map<String, Host> hosts = new LinkedHashMap<>();
        if (cast.isEmpty() && match.frame().pos().equals("n")) {
            // Macron cancels his BAKU visit.
            cast = new Roles.Cast(
                    match.slot("mod").stream()
                            .filter(head -> scene.at(head).stream().anyMatch(Hosts::place))
                            .toList(),
                    false);
        }
        List<Integer> stops = stops(scene, cast.heads());
        boolean several = stops.size() > 1;
        for (int head : stops) {
            When day = several ? beside(scene, head) : null;
            at(scene, head).forEach(actor -> hosts.putIfAbsent(actor.country(), new Host(actor, day)));
        }
        return hosts;
    }

    /** Whether the journey is told to go to no state but a region: <i>a tour <b>to Africa</b></i>. */
    private static boolean region(Scene scene, Match match) {
        return match.slot("to").stream()
                .flatMap(head -> scene.at(head).stream())
                .anyMatch(mention -> mention.meaning() instanceof Meaning.Region);
    }

    /** The same stops with those that a list adds: <i>to Vienna, Austria; <b>Rome</b>, Italy</i>. */
    private static List<Integer> stops(Scene scene, List<Integer> heads) {
        List<Integer> stops = new ArrayList<>(heads);
        heads.stream()
                .limit(1)
                .flatMap(head -> Rows.after(scene, head, Hosts::place).stream())
                .map(mention -> mention.last() - 1)
                .filter(head -> !stops.contains(head))
                .forEach(stops::add);
        return stops;
    }

    /** Whether a place is but where what people speak about is. */
    private static boolean about(Scene scene, int head) {
        int noun = scene.grammar().token(head).head();
        return noun >= 0
                && scene.grammar().token(noun).is("NN")
                && scene.at(noun).isEmpty()
                && ABOUT.contains(scene.grammar().preposition(noun));
    }

    /** The time told right after a stop, or null. */
    private static @Nullable When beside(Scene scene, int head) {
        for (Mention mention : scene.mentions()) {
            if (mention.meaning() instanceof Meaning.Time time
                    && mention.first() > head
                    && mention.first() - head <= BESIDE + 1) {
                return time.when();
            }
        }
        return null;
    }

    /**
     * Where no host is named: the state of who invites; for an invitation accepted, that of the invitation told of
     * before, or the other of the two states in play.
     */
    static Map<String, Host> inviters(Scene scene, Match match, Set<String> travellers, Context context) {
        Map<String, Actor> hosts = new LinkedHashMap<>();
        if (HOSTING.contains(match.frame().trigger())) {
            for (Actor actor : scene.actors(match.slot("subj"))) {
                if (!actor.country().isEmpty()) {
                    hosts.put(actor.country(), actor);
                }
            }
        } else if (match.frame().words().contains("invitation")) {
            for (String slot : List.of("from", "of")) {
                for (Actor actor : scene.actors(match.slot(slot))) {
                    hosts.putIfAbsent(actor.country(), actor);
                }
            }
            Draft invited = context.last(scene, Detail.Visit.class);
            if (hosts.isEmpty() && invited != null && invited.status() == Status.PROPOSED) {
                invited.recipients().forEach(actor -> hosts.putIfAbsent(actor.country(), actor));
            }
            if (hosts.isEmpty()) {
                hosts.putAll(context.dyad());
            }
        }
        travellers.forEach(hosts::remove);
        Map<String, Host> found = new LinkedHashMap<>();
        hosts.forEach((country, actor) -> found.put(country, new Host(actor, null)));
        return found;
    }

    private static List<Actor> at(Scene scene, int head) {
        List<Actor> hosts = new ArrayList<>();
        for (Mention mention : placed(scene, head)) {
            Actor host = host(mention);
            if (host != null) {
                hosts.add(host);
            }
        }
        return hosts;
    }

    /** Whether a mention is a place by itself: not a body that meets there, nor whose statement it is. */
    private static boolean place(Mention mention) {
        return mention.meaning() instanceof Meaning.Location
                || (mention.meaning() instanceof Meaning.State state && state.form() != Meaning.State.Form.ADJECTIVE);
    }

    /** Whether a mention is a town where people discuss things; the crisis in a state, or in a town, is what they discuss. */
    private static boolean held(Scene scene, Match match, int head, Mention mention) {
        boolean town = mention.meaning() instanceof Meaning.Location
                || (mention.meaning() instanceof Meaning.State state && state.form() == Meaning.State.Form.CAPITAL);
        return town && scene.grammar().token(head).head() == match.token();
    }

    private static List<Mention> placed(Scene scene, int head) {
        List<Mention> own =
                scene.at(head).stream().filter(mention -> host(mention) != null).toList();
        if (!own.isEmpty()) {
            return own;
        }
        // his SOCHI residence, SCHIPHOL airport
        List<Mention> towns = scene.grammar().dependents(head).stream()
                .filter(token ->
                        token.relation().equals("compound") || token.relation().equals("nmod:poss"))
                .flatMap(token -> scene.at(token.index()).stream())
                .filter(mention -> mention.meaning() instanceof Meaning.Location)
                .toList();
        List<Mention> owners = towns.isEmpty() ? scene.acting(head) : towns;
        if (!owners.isEmpty()) {
            return owners;
        }
        // THE REPUBLIC of India, THE CITY of Aden, Goa IN INDIA
        return scene.grammar().dependents(head).stream()
                .filter(token -> token.relation().equals("nmod")
                        && Set.of("of", "in").contains(scene.grammar().preposition(token.index())))
                .flatMap(token -> scene.at(token.index()).stream())
                .toList();
    }

    private static @Nullable Actor host(Mention mention) {
        if (mention.meaning() instanceof Meaning.Location location) {
            Place place = location.place();
            return place.country().isEmpty() ? null : new Actor(mention.text(), place.name(), place.country(), "");
        }
        if (mention.meaning() instanceof Meaning.State || mention.meaning() instanceof Meaning.Reference) {
            List<Actor> actors = mention.meaning().actors();
            return actors.isEmpty() || actors.get(0).country().isEmpty() ? null : actors.get(0);
        }
        boolean body = mention.meaning() instanceof Meaning.Organisation organisation
                && Parties.actsItself(organisation.code());
        if (body || mention.meaning() instanceof Meaning.Office) {
            Actor actor = mention.meaning().actors().get(0);
            return actor.country().isEmpty() ? null : actor;
        }
        return null;
    }
}
