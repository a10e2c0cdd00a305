package org.entente.claims;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import org.entente.model.Actor;
import org.entente.model.Meaning;
import org.entente.model.Mention;

/**
 * Those whom the grammar of a sentence gives as ends of a transfer.
 *
 * @param suppliers who may supply
 * @param recipients who may receive
 * @param isDomestic whether a state buys from its own industry, which is no transfer
 */
record Ends(List<Actor> suppliers, List<Actor> recipients, boolean isDomestic) {

    /** The ends of what a state buys from its own industry, which is no transfer. */
    private static final Ends DOMESTIC = new Ends(List.of(), List.of(), true);

    /** Slots in which a place may stand that things come to. */
    private static final Set<String> PLACES = Set.of("in", "at", "to", "into", "obj");

    private Ends(List<Actor> suppliers, List<Actor> recipients) {
        this(suppliers, recipients, false);
    }

    private static boolean pronoun(Actor actor) {
        return Set.of("it", "them", "its", "their", "they")
                .contains(actor.text().toLowerCase(Locale.ROOT));
    }

    static Ends of(Scene scene, Match match) {
        Roles.Cast supplying = Roles.cast(scene, match, Role.SUPPLIER, free(scene, Set.of()));
        Roles.Cast receiving = Roles.cast(scene, match, Role.RECIPIENT, free(scene, Set.of()));
        // The contract was signed BY HIS MINISTER: the same words do not play both roles.
        boolean same = supplying.heads().equals(receiving.heads());
        List<Actor> suppliers = same ? List.of() : states(scene, supplying, Set.of());
        List<Actor> named = states(scene, receiving, Set.of());
        boolean both = !named.isEmpty() && countries(suppliers).containsAll(countries(named));
        if (both
                && suppliers.stream().allMatch(Ends::pronoun)
                && !named.stream().allMatch(Ends::pronoun)) {
            // What Pakistan bought FROM IT was somebody else's.
            suppliers = List.of();
        }
        if (both && suppliers.size() > 1) {
            // Of two who sign with one another the one who does not make the thing is the buyer.
            suppliers = List.of();
        }
        boolean domestic = both && !suppliers.isEmpty() && suppliers.stream().noneMatch(Ends::pronoun);
        if (domestic && named.stream().noneMatch(Ends::pronoun)) {
            return DOMESTIC;
        }
        List<Actor> recipients = end(scene, match, Role.RECIPIENT, countries(suppliers));
        if (recipients.isEmpty()) {
            recipients = where(scene, match, countries(suppliers));
        }
        if (recipients.isEmpty()) {
            recipients = guess(scene, match, Role.RECIPIENT, countries(suppliers));
        }
        if (suppliers.isEmpty()) {
            suppliers = guess(scene, match, Role.SUPPLIER, countries(recipients));
        }
        return new Ends(suppliers, recipients);
    }

    /** The state of the place that things come to: the jets <i>landed at <b>Kano</b></i>. */
    static List<Actor> where(Scene scene, Match match, Set<String> taken) {
        boolean somebody = match.frame().needs().contains(Role.RECIPIENT);
        List<String> slots = match.frame().roles().getOrDefault(Role.RECIPIENT, List.of());
        return (somebody ? List.<String>of() : slots)
                .stream()
                        .filter(PLACES::contains)
                        .flatMap(slot -> match.slot(slot).stream())
                        .flatMap(head -> scene.at(head).stream())
                        .filter(mention -> mention.meaning() instanceof Meaning.Location)
                        .map(Ends::there)
                        .filter(actor -> trades(actor) && !taken.contains(actor.country()))
                        .limit(1)
                        .toList();
    }

    private static Actor there(Mention mention) {
        String country = mention.meaning() instanceof Meaning.Location location
                ? location.place().country()
                : "";
        return new Actor(mention.text(), country, country, "GOV");
    }

    /** Those in the slots of the match alone. */
    static Ends told(Scene scene, Match match) {
        List<Actor> suppliers = end(scene, match, Role.SUPPLIER, Set.of());
        List<Actor> recipients = end(scene, match, Role.RECIPIENT, countries(suppliers));
        return new Ends(suppliers, recipients.isEmpty() ? where(scene, match, countries(suppliers)) : recipients);
    }

    /** The recipients, without the partner who makes the item when none is told to supply it. */
    List<Actor> buyers(Item item) {
        if (!suppliers.isEmpty() || recipients.size() < 2) {
            return recipients;
        }
        List<Actor> buyers =
                recipients.stream().filter(actor -> !item.madeBy(actor)).toList();
        return buyers.isEmpty() ? recipients : buyers;
    }

    /** The same ends, but for what one item of a list is told of by itself. */
    Ends with(Change own) {
        return new Ends(
                own.suppliers().isEmpty() ? suppliers : own.suppliers(),
                own.recipients().isEmpty() ? recipients : own.recipients());
    }

    /** The same ends, a note's being told by or to those whom it is on where nobody else is named. */
    Ends headed(List<Actor> supplying, List<Actor> receiving) {
        if (recipients.isEmpty() && apart(receiving, suppliers)) {
            return new Ends(suppliers, receiving);
        }
        return suppliers.isEmpty() && apart(supplying, recipients) ? new Ends(supplying, recipients) : this;
    }

    private static boolean apart(List<Actor> heads, List<Actor> others) {
        return !heads.isEmpty()
                && others.stream().noneMatch(one -> heads.stream().anyMatch(head -> Antecedents.same(one, head)));
    }

    /** One for each of several suppliers: <i>frigates from Britain and Chile</i>; of makers of the item only these. */
    List<Ends> bySupplier(Item item) {
        List<Actor> makers = suppliers.stream().filter(item::madeBy).toList();
        List<Actor> all = makers.isEmpty() ? suppliers : makers;
        boolean each = all.size() > 1 && recipients.size() == 1 && item.owners().isEmpty();
        return each
                ? all.stream()
                        .map(supplier -> new Ends(List.of(supplier), recipients))
                        .toList()
                : List.of(this);
    }

    /** Whether an actor can be an end of a transfer: a state, or an organisation that states send arms to. */
    static boolean trades(Actor actor) {
        return !actor.country().isEmpty() && !actor.sector().equals("MNC");
    }

    /** Whether it is a state, or an organisation of states that has arms of its own to give or to be given. */
    static boolean state(Actor actor) {
        boolean organisation =
                actor.sector().equals("IGO") && !Set.of("EU", "NATO").contains(actor.country());
        return trades(actor) && !organisation;
    }

    /** The states in the first of a role's slots that names any. */
    private static List<Actor> end(Scene scene, Match match, Role role, Set<String> taken) {
        return states(scene, Roles.cast(scene, match, role, free(scene, taken)), taken);
    }

    private static List<Actor> guess(Scene scene, Match match, Role role, Set<String> taken) {
        List<String> slots = match.frame().roles().getOrDefault(role, List.of());
        boolean someone = !slots.isEmpty()
                && slots.get(0).equals("subj")
                && match.slot("subj").stream().anyMatch(head -> person(scene, head));
        if (someone) {
            // Somebody is told to act whose state is not: nobody else's name stands in for it.
            return List.of();
        }
        List<Actor> guessed =
                states(scene, Roles.castOrGuess(scene, match, role, free(scene, taken), party(scene)), taken);
        return guessed.stream()
                .filter(actor -> state(actor)
                        && !(role == Role.RECIPIENT && actor.sector().equals("BUS")))
                .toList();
    }

    /** Those who may act in the trigger's own clause. */
    private static Predicate<Mention> party(Scene scene) {
        return mention -> Roles.acts(mention) && !Gaps.begins(scene, mention);
    }

    private static boolean person(Scene scene, int head) {
        return Set.of("he", "she", "they", "we")
                        .contains(Grammar.lower(scene.grammar().token(head)))
                || scene.at(head).stream().anyMatch(mention -> mention.meaning() instanceof Meaning.Person);
    }

    private static Predicate<Integer> free(Scene scene, Set<String> taken) {
        return head -> scene.body(head)
                && !Gaps.begins(scene, head)
                && scene.actors(head).stream().anyMatch(actor -> trades(actor) && !taken.contains(actor.country()));
    }

    private static List<Actor> states(Scene scene, Roles.Cast cast, Set<String> taken) {
        return scene.actors(cast.heads()).stream()
                .filter(actor -> trades(actor) && !taken.contains(actor.country()))
                .toList();
    }

    private static Set<String> countries(List<Actor> actors) {
        Set<String> countries = new LinkedHashSet<>();
        actors.forEach(actor -> countries.add(actor.country()));
        return countries;
    }
}
