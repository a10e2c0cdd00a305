package org.entente.claims;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.entente.knowledge.Knowledge;
import org.entente.model.Actor;
import org.entente.model.Detail;
import org.entente.model.Meaning;
import org.entente.model.Mention;

/** Finds who travels: persons, offices and delegations, not states, crowds or forces. */
final class Travellers {

    /** Relations from a noun to that which it is a part or apposition of. */
    private static final Set<String> INWARD = Set.of("nmod", "nmod:poss", "appos", "compound", "conj", "dep");

    /** Sectors of people who travel for themselves. */
    private static final Set<String> CROWDS = Set.of("CVL", "REF", "EDU", "AGR", "LAB", "MED");

    /** Those who go where they are sent, in numbers. */
    private static final Set<String> RANKS =
            Set.of("soldier", "sailor", "peacekeeper", "paratrooper", "pilot", "captain");

    /** Verbs of which a guest is the object, and as often something that is no guest. */
    private static final Set<String> RECEIVING = Set.of("receive", "welcome", "greet", "send", "dispatch", "despatch");

    private static final Pattern RESIDENT =
            Pattern.compile("(?i)ambassador|attach[ée]|consul\\b|high commissioner|embassy|chargé");

    private final Set<String> parties;

    Travellers(Knowledge knowledge) {
        parties = new WordClasses(knowledge).named("party-of-visitors");
    }

    /** Somebody who travels, as actor and as the ledger lists them. */
    record Traveller(Actor actor, Detail.Visitor visitor) {}

    /** Those whom the sentence says to travel, each once. */
    List<Traveller> of(Scene scene, Match match) {
        Map<String, Traveller> found = new LinkedHashMap<>();
        for (int head : cast(scene, match).heads()) {
            for (Mention mention : led(scene, scene.acting(head), head)) {
                if (travels(scene, match, head, mention)) {
                    each(mention).forEach(traveller -> found.putIfAbsent(key(traveller), traveller));
                }
            }
        }
        return List.copyOf(found.values());
    }

    private Roles.Cast cast(Scene scene, Match match) {
        Predicate<Integer> goes = Roles.anyActor(scene).and(head -> !goal(scene, match, head) && !labels(scene, head));
        if (RECEIVING.contains(match.frame().trigger())
                && match.slot("obj").stream().noneMatch(head -> named(scene, head))
                && !match.slot("obj").isEmpty()) {
            return Roles.Cast.NOBODY;
        }
        List<Integer> invited = invited(scene, match);
        if (!invited.isEmpty()) {
            return new Roles.Cast(invited, false);
        }
        if (match.frame().needs().contains(Role.VISITOR)) {
            return Roles.cast(scene, match, Role.VISITOR, goes);
        }
        Roles.Cast cast = Roles.castOrGuess(scene, match, Role.VISITOR, goes, Travellers::person);
        return cast.isEmpty() ? Roles.castOrGuess(scene, match, Role.VISITOR, goes, Travellers::stateless) : cast;
    }

    /** Whom an invitation to visit goes to: <i>conveyed to <b>Putin</b> an invitation to visit Tehran</i>. */
    private static List<Integer> invited(Scene scene, Match match) {
        int noun = scene.grammar().token(match.token()).head();
        if (noun < 0 || !scene.grammar().token(noun).lemma().equals("invitation")) {
            return List.of();
        }
        Map<String, List<Integer>> own = scene.grammar().slots(noun);
        int verb = scene.grammar().token(noun).head();
        Map<String, List<Integer>> outer = verb < 0 ? Map.of() : scene.grammar().slots(verb);
        return Stream.of(own.get("to"), own.get("for"), outer.get("to"), outer.get("iobj"), outer.get("obj"))
                .filter(Objects::nonNull)
                .map(heads -> heads.stream()
                        .filter(head ->
                                head != noun && scene.acting(head).stream().anyMatch(Travellers::stateless))
                        .toList())
                .filter(heads -> !heads.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    /** Whether somebody is named as who speaks: <i><b>MR VAN AALST</b>: In Vilnius</i>. */
    private static boolean labels(Scene scene, int head) {
        return scene.at(head).stream()
                .anyMatch(mention -> mention.last() < scene.grammar().size()
                        && scene.grammar().token(mention.last()).text().equals(":"));
    }

    /** Whether a noun phrase names who comes, not a thing of theirs: not <i>welcomed <b>Oman's statement</b></i>. */
    private boolean named(Scene scene, int head) {
        return parties.contains(scene.grammar().token(head).lemma())
                || scene.at(head).stream()
                        .anyMatch(mention -> !mention.meaning().actors().isEmpty());
    }

    /** Whether a word says where a visit goes: <i>Macron cancels his <b>Baku</b> visit</i>; a <i>Russian</i> visit is Russia's. */
    private static boolean goal(Scene scene, Match match, int head) {
        return match.slot("mod").contains(head)
                && scene.at(head).stream()
                        .anyMatch(mention -> mention.meaning() instanceof Meaning.State state
                                && state.form() != Meaning.State.Form.ADJECTIVE);
    }

    private boolean travels(Scene scene, Match match, int head, Mention mention) {
        boolean party = parties.contains(scene.grammar().token(head).lemma());
        if (mention.meaning() instanceof Meaning.State || mention.meaning() instanceof Meaning.Organisation) {
            // A state does not fly, but there is A RUSSIAN VISIT, and a team of Russia's.
            return party || match.frame().pos().equals("n");
        }
        if (mention.meaning() instanceof Meaning.Reference reference
                && !reference.hints().contains("person")) {
            // It and they are as often ships.
            return !match.frame().pos().equals("v") || reference.actors().size() > 1;
        }
        return party || !(crowd(mention) || resides(match, mention));
    }

    /** Whether somebody is where his post is: <i>the American ambassador was in Kyiv</i>. */
    private static boolean resides(Match match, Mention mention) {
        return match.frame().needs().contains(Role.HOST)
                && mention.meaning().actors().stream()
                        .anyMatch(actor -> RESIDENT.matcher(actor.text()).find()
                                || RESIDENT.matcher(mention.text()).find());
    }

    /** Whether a mention names people without an office, or forces: <i>33,000 troops</i>, <i>American tourists</i>. */
    private static boolean crowd(Mention mention) {
        return mention.meaning() instanceof Meaning.Office office
                && (CROWDS.contains(office.actor().sector())
                        || (office.level().equals("body") && !office.office().endsWith("delegation"))
                        || (RANKS.contains(office.office()) && mention.text().endsWith("s")));
    }

    /** Those named, or where they are a body, the person in whose apposition it stands: <i>X, leader of the party</i>. */
    private static List<Mention> led(Scene scene, List<Mention> named, int head) {
        boolean body = named.stream()
                .allMatch(mention -> mention.meaning() instanceof Meaning.Office office
                        && office.level().equals("body")
                        && !office.office().endsWith("delegation"));
        boolean within = false;
        for (int at = head; body && at >= 0; at = scene.grammar().token(at).head()) {
            List<Mention> persons =
                    scene.at(at).stream().filter(Travellers::person).toList();
            if (within && !persons.isEmpty()) {
                return persons;
            }
            if (!INWARD.contains(scene.grammar().token(at).relation())) {
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
    private static boolean stateless(Mention mention) {
        return Roles.acts(mention) && !(mention.meaning() instanceof Meaning.State);
    }

    /**
     * The person named last before <i>on a visit</i> who is not of the host's country: <i>he met President Musharraf of
     * Pakistan, in Moscow on a visit</i>.
     */
    static List<Traveller> before(Scene scene, Match match, String host) {
        if (!scene.grammar().preposition(match.token()).equals("on")) {
            return List.of();
        }
        List<Traveller> last = List.of();
        for (Mention mention : scene.mentions()) {
            boolean foreign = person(mention)
                    && mention.meaning().actors().stream()
                            .noneMatch(actor -> actor.country().equals(host));
            if (mention.last() <= match.token() && foreign) {
                last = each(mention);
            }
        }
        return last;
    }

    private static String key(Traveller traveller) {
        return traveller.visitor().name() + "|" + traveller.visitor().title() + "|"
                + traveller.actor().country();
    }

    private static List<Traveller> each(Mention mention) {
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
}
