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
import org.entente.model.Plover;
import org.entente.model.Status;
import org.entente.model.When;
import org.jspecify.annotations.Nullable;

/** Journeys of office holders and delegations to another state: one draft a host, with all who travel there. */
final class Visits implements KindCoder {

    /** Verbs whose subject is at home. */
    private static final Set<String> HOSTING = Set.of("invite", "receive", "host");

    @Override
    public List<Draft> code(Scene scene, Match match, Modality modality, Context context) {
        List<Traveller> travellers = travellers(scene, match);
        if (travellers.isEmpty()) {
            return List.of();
        }
        Map<String, Actor> hosts = hosts(scene, match);
        if (hosts.isEmpty()) {
            hosts = inviters(scene, match, travellers, context);
        }
        List<Draft> drafts = new ArrayList<>();
        hosts.forEach((country, host) -> {
            List<Traveller> abroad = travellers.stream()
                    .filter(traveller -> !traveller.actor().country().equals(country))
                    .toList();
            List<Traveller> guests = abroad.isEmpty() ? before(scene, match, country) : abroad;
            if (!guests.isEmpty()) {
                drafts.add(draft(scene, match, modality, guests, host));
            }
        });
        return drafts;
    }

    /** Somebody who travels, as actor and as the ledger lists them. */
    private record Traveller(Actor actor, Detail.Visitor visitor) {}

    private static List<Traveller> travellers(Scene scene, Match match) {
        Map<String, Traveller> found = new LinkedHashMap<>();
        Roles.Cast cast = Roles.castOrGuess(scene, match, Role.VISITOR, Roles.anyActor(scene), Visits::person);
        if (cast.isEmpty()) {
            cast = Roles.castOrGuess(scene, match, Role.VISITOR, Roles.anyActor(scene), Visits::travels);
        }
        for (int head : cast.heads()) {
            for (Mention mention : led(scene, scene.acting(head), head)) {
                if (crowd(mention)) {
                    continue;
                }
                traveller(mention).forEach(each -> found.putIfAbsent(key(each), each));
            }
        }
        return List.copyOf(found.values());
    }

    /** Whether a mention names people without an office, or forces: <i>33,000 troops</i>, <i>American tourists</i>. */
    private static boolean crowd(Mention mention) {
        return mention.meaning() instanceof Meaning.Office office
                && (office.actor().sector().equals("CVL")
                        || (office.actor().sector().equals("MIL")
                                && (office.level().equals("body")
                                        || mention.text().endsWith("s"))));
    }

    /** Those named, or where they are a body, the person in whose apposition it stands: <i>X, leader of the party</i>. */
    private static List<Mention> led(Scene scene, List<Mention> named, int head) {
        boolean body = named.stream()
                .allMatch(mention -> mention.meaning() instanceof Meaning.Office office
                        && office.level().equals("body")
                        && !office.office().equals("delegation"));
        Set<String> inward = Set.of("nmod", "nmod:poss", "appos", "compound", "conj", "dep");
        boolean within = false;
        for (int at = head; body && at >= 0; at = scene.grammar().token(at).head()) {
            List<Mention> persons = scene.at(at).stream().filter(Visits::person).toList();
            if (within && !persons.isEmpty()) {
                return persons;
            }
            if (!inward.contains(scene.grammar().token(at).relation())) {
                break;
            }
            within |= scene.grammar().token(at).relation().equals("appos");
        }
        return named;
    }

    private static boolean person(Mention mention) {
        return Roles.acts(mention) && mention.meaning() instanceof Meaning.Person;
    }

    /** Whether a mention names a person, office or delegation: a state as such does not travel. */
    private static boolean travels(Mention mention) {
        return Roles.acts(mention) && !(mention.meaning() instanceof Meaning.State);
    }

    /**
     * The person named last before <i>on a visit</i> who is not of the host's country: <i>he met President Musharraf of
     * Pakistan, in Moscow on a visit</i>.
     */
    private static List<Traveller> before(Scene scene, Match match, String host) {
        if (!scene.grammar().preposition(match.token()).equals("on")) {
            return List.of();
        }
        List<Traveller> last = List.of();
        for (Mention mention : scene.mentions()) {
            boolean foreign = person(mention)
                    && mention.meaning().actors().stream()
                            .noneMatch(actor -> actor.country().equals(host));
            if (mention.last() <= match.token() && foreign) {
                last = traveller(mention);
            }
        }
        return last;
    }

    private static String key(Traveller traveller) {
        return traveller.visitor().name() + "|" + traveller.visitor().title() + "|"
                + traveller.actor().country();
    }

    private static List<Traveller> traveller(Mention mention) {
        List<Traveller> all = new ArrayList<>();
        for (Actor actor : mention.meaning().actors()) {
            if (actor.country().isEmpty()) {
                continue;
            }
            if (mention.meaning() instanceof Meaning.Person person) {
                String title = person.title().isEmpty() ? null : person.title();
                all.add(new Traveller(actor, new Detail.Visitor(person.name(), title, actor.country())));
            } else if (mention.meaning() instanceof Meaning.Office office) {
                String name = personal(actor, mention) ? actor.name() : null;
                all.add(new Traveller(actor, new Detail.Visitor(name, office.office(), actor.country())));
            } else if (mention.meaning() instanceof Meaning.Reference reference
                    && reference.hints().contains("person")) {
                all.add(new Traveller(actor, new Detail.Visitor(actor.name(), null, actor.country())));
            } else {
                all.add(new Traveller(actor, new Detail.Visitor(null, null, actor.country())));
            }
        }
        return all;
    }

    /** Whether an office was resolved to the person who holds it: then the actor bears a name that its words lack. */
    private static boolean personal(Actor actor, Mention mention) {
        return actor.name().contains(" ") && !mention.text().contains(actor.name());
    }

    /** The states of the first slot that names any, by country. */
    private static Map<String, Actor> hosts(Scene scene, Match match) {
        Map<String, Actor> hosts = new LinkedHashMap<>();
        Roles.Cast cast = Roles.castOrGuess(
                scene, match, Role.HOST, head -> !hostsAt(scene, head).isEmpty(), mention -> host(mention) != null);
        for (int head : cast.heads()) {
            hostsAt(scene, head).forEach(host -> hosts.putIfAbsent(host.country(), host));
        }
        return hosts;
    }

    /**
     * Where no host is named: the state of who invites; for an invitation accepted, that of the invitation told of
     * before, or the other of the two states in play.
     */
    private static Map<String, Actor> inviters(Scene scene, Match match, List<Traveller> travellers, Context context) {
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
        travellers.forEach(traveller -> hosts.remove(traveller.actor().country()));
        return hosts;
    }

    private static List<Actor> hostsAt(Scene scene, int head) {
        List<Actor> hosts = new ArrayList<>();
        for (Mention mention : placed(scene, head)) {
            Actor host = host(mention);
            if (host != null) {
                hosts.add(host);
            }
        }
        return hosts;
    }

    private static List<Mention> placed(Scene scene, int head) {
        List<Mention> own =
                scene.at(head).stream().filter(mention -> host(mention) != null).toList();
        if (!own.isEmpty()) {
            return own;
        }
        List<Mention> owners = scene.acting(head);
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
        if (mention.meaning() instanceof Meaning.Organisation || mention.meaning() instanceof Meaning.Office) {
            Actor actor = mention.meaning().actors().get(0);
            return actor.country().isEmpty() ? null : actor;
        }
        return null;
    }

    private static Draft draft(Scene scene, Match match, Modality modality, List<Traveller> guests, Actor host) {
        When when = Occasions.when(scene, match, modality);
        Status status = Occasions.settled(modality.status(), when, scene);
        Map<String, Actor> actors = new LinkedHashMap<>();
        guests.forEach(guest -> actors.putIfAbsent(guest.actor().country(), guest.actor()));
        Plover.Type type = Projection.visit(status);
        return new Draft(
                scene,
                match,
                modality,
                new Plover(type, type == Plover.Type.CONSULT ? "visit" : null, List.of("diplomatic")),
                List.copyOf(actors.values()),
                List.of(host),
                status,
                when,
                Occasions.place(scene, match),
                modality.attribution(),
                new Detail.Visit(guests.stream().map(Traveller::visitor).toList(), host.country()),
                0);
    }
}
