package org.entente.claims;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.entente.claims.Hosts.Host;
import org.entente.claims.Travellers.Traveller;
import org.entente.knowledge.Knowledge;
import org.entente.model.Actor;
import org.entente.model.Detail;
import org.entente.model.Plover;
import org.entente.model.Status;
import org.entente.model.When;
import org.jspecify.annotations.Nullable;

/** Journeys of office holders and delegations to another state: one draft a host, with all who travel there. */
final class Visits implements KindCoder {

    /** Words by which a noun points back to a visit told of before. */
    private static final Set<String> KNOWN =
            Set.of("the", "this", "that", "his", "her", "its", "their", "such", "these", "those");

    private final Travellers travellers;

    Visits(Knowledge knowledge) {
        travellers = new Travellers(knowledge);
    }

    @Override
    public List<Draft> code(Scene scene, Match match, Modality modality, Context context) {
        List<Traveller> named = travellers.of(scene, match);
        Map<String, Host> hosts = named.isEmpty() ? Map.of() : hosts(scene, match, named, context);
        if (hosts.isEmpty()) {
            return again(scene, match, modality, named, context);
        }
        List<Draft> drafts = new ArrayList<>();
        hosts.forEach((country, host) -> {
            if (!received(scene, match, country)) {
                return;
            }
            List<Traveller> abroad = named.stream()
                    .filter(traveller -> !traveller.actor().country().equals(country))
                    .toList();
            List<Traveller> guests = abroad.isEmpty() ? Travellers.before(scene, match, country) : abroad;
            if (!guests.isEmpty()) {
                drafts.add(draft(scene, match, modality, guests, host));
            }
        });
        return drafts;
    }

    /** Whether who is met is at home there: those who meet in a third state visit nobody. */
    private static boolean received(Scene scene, Match match, String host) {
        return !match.frame().roles().containsKey(Role.PARTY)
                || scene.actors(match.fillers(Role.PARTY)).stream()
                        .anyMatch(actor -> actor.country().equals(host));
    }

    private static Map<String, Host> hosts(Scene scene, Match match, List<Traveller> named, Context context) {
        Map<String, Host> hosts = Hosts.of(scene, match);
        Set<String> countries =
                named.stream().map(traveller -> traveller.actor().country()).collect(Collectors.toSet());
        return hosts.isEmpty() ? Hosts.inviters(scene, match, countries, context) : hosts;
    }

    /** What is said of a visit told of before: <i>the visit was postponed</i>, <i>the invitation was accepted</i>. */
    private static List<Draft> again(
            Scene scene, Match match, Modality modality, List<Traveller> named, Context context) {
        Draft last = context.last(scene, Detail.Visit.class);
        boolean noun = match.frame().pos().equals("n")
                && scene.grammar().hasDependent(match.token(), KNOWN.toArray(String[]::new));
        boolean accepted = named.isEmpty()
                && match.frame().words().contains("invitation")
                && last != null
                && last.status() == Status.PROPOSED;
        boolean told = noun && modality.operators().stream().anyMatch(operator -> operator.status() != null);
        if (!(told || accepted) || last == null || !(last.detail() instanceof Detail.Visit visit)) {
            return List.of();
        }
        boolean elsewhere = named.isEmpty()
                && Hosts.of(scene, match).keySet().stream().anyMatch(country -> !country.equals(visit.host()));
        boolean others = named.stream()
                .noneMatch(traveller -> last.actors().stream()
                        .anyMatch(actor ->
                                actor.country().equals(traveller.actor().country())));
        if (elsewhere || (!named.isEmpty() && others)) {
            return List.of();
        }
        When when = Occasions.when(scene, match, modality);
        Status status = Occasions.settled(modality.status(), when, scene);
        boolean same = last.scene() == scene;
        Draft draft = draft(
                scene,
                match,
                modality,
                last.actors(),
                last.recipients(),
                visit,
                status,
                when.known() || !same ? when : last.when(),
                same ? 0 : 1);
        return List.of(draft);
    }

    private static Draft draft(Scene scene, Match match, Modality modality, List<Traveller> guests, Host host) {
        When when = host.day() == null ? Occasions.when(scene, match, modality) : host.day();
        Map<String, Actor> actors = new LinkedHashMap<>();
        guests.forEach(guest -> actors.putIfAbsent(guest.actor().country(), guest.actor()));
        return draft(
                scene,
                match,
                modality,
                List.copyOf(actors.values()),
                List.of(host.actor()),
                new Detail.Visit(
                        guests.stream().map(Traveller::visitor).toList(),
                        host.actor().country()),
                Occasions.settled(modality.status(), when, scene),
                when,
                0);
    }

    private static Draft draft(
            Scene scene,
            Match match,
            Modality modality,
            List<Actor> actors,
            List<Actor> recipients,
            Detail.Visit visit,
            Status status,
            When when,
            int guesses) {
        Plover.Type type = Projection.visit(status);
        return new Draft(
                scene,
                match,
                modality,
                new Plover(type, mode(type), List.of("diplomatic")),
                actors,
                recipients,
                status,
                when,
                Occasions.place(scene, match),
                modality.attribution(),
                visit,
                guesses);
    }

    private static @Nullable String mode(Plover.Type type) {
        return type == Plover.Type.CONSULT ? "visit" : null;
    }
}
