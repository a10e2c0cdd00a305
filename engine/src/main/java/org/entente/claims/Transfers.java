package org.entente.claims;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.entente.model.Actor;
import org.entente.model.Detail;
import org.entente.model.Meaning;
import org.entente.model.Mention;
import org.entente.model.Plover;
import org.entente.model.Status;
import org.entente.model.Token;
import org.entente.model.When;
import org.jspecify.annotations.Nullable;

/** Arms, equipment and technology that go, or do not go, from one state to another: one draft an item. */
final class Transfers implements KindCoder {

    private static final Set<String> INNER =
            Set.of("conj", "appos", "compound", "amod", "nmod", "flat", "dep", "nummod", "list", "obl", "nmod:npmod");

    private static final Set<String> INNER_PREPOSITIONS =
            Set.of("", "of", "including", "such_as", "like", "with", "along_with", "as_well_as", "worth_of");

    private static final Set<String> MILITARY = Set.of(
            "military",
            "defence",
            "defense",
            "combat",
            "army",
            "naval",
            "nuclear",
            "missile",
            "armed",
            "weapon",
            "lethal",
            "air",
            "arms",
            "security",
            "tactical",
            "advanced",
            "sensitive",
            "dual-use");

    @Override
    public List<Draft> code(Scene scene, Match match, Modality modality, Context context) {
        List<Item> items = items(scene, match);
        List<Draft> drafts = new ArrayList<>();
        Ends ends = ends(scene, match);
        for (Item item : items) {
            for (Actor recipient : orNone(ends.recipients())) {
                Draft draft = draft(scene, match, modality, context, item, ends, recipient);
                if (draft != null) {
                    drafts.add(draft);
                }
            }
        }
        return drafts;
    }

    /** One thing that is transferred. */
    private record Item(Mention mention, Meaning.Arms arms, Detail.@Nullable Quantity quantity, List<Actor> owners) {}

    /** Those whom the grammar of the sentence gives as ends of the transfer. */
    private record Ends(List<Actor> suppliers, List<Actor> recipients) {}

    private static List<@Nullable Actor> orNone(List<Actor> actors) {
        List<@Nullable Actor> all = new ArrayList<>(actors);
        if (all.isEmpty()) {
            all.add(null);
        }
        return all;
    }

    private static Ends ends(Scene scene, Match match) {
        List<Actor> suppliers = end(scene, match, Role.SUPPLIER, Set.of());
        List<Actor> recipients = end(scene, match, Role.RECIPIENT, countries(suppliers));
        if (recipients.isEmpty()) {
            recipients = guess(scene, match, Role.RECIPIENT, countries(suppliers));
        }
        if (suppliers.isEmpty()) {
            suppliers = guess(scene, match, Role.SUPPLIER, countries(recipients));
        }
        return new Ends(suppliers, recipients);
    }

    /** The states in the first of a role's slots that names any. */
    private static List<Actor> end(Scene scene, Match match, Role role, Set<String> taken) {
        return states(scene, Roles.cast(scene, match, role, free(scene, taken)), taken);
    }

    private static List<Actor> guess(Scene scene, Match match, Role role, Set<String> taken) {
        return states(scene, Roles.castOrGuess(scene, match, role, free(scene, taken), Roles::acts), taken);
    }

    private static Predicate<Integer> free(Scene scene, Set<String> taken) {
        return head -> scene.actors(head).stream()
                .anyMatch(actor -> !actor.country().isEmpty() && !taken.contains(actor.country()));
    }

    private static List<Actor> states(Scene scene, Roles.Cast cast, Set<String> taken) {
        return scene.actors(cast.heads()).stream()
                .filter(actor -> !actor.country().isEmpty() && !taken.contains(actor.country()))
                .toList();
    }

    private static Set<String> countries(List<Actor> actors) {
        Set<String> countries = new LinkedHashSet<>();
        actors.forEach(actor -> countries.add(actor.country()));
        return countries;
    }

    private static List<Item> items(Scene scene, Match match) {
        for (String slot : match.frame().roles().getOrDefault(Role.ITEM, List.of())) {
            Map<Integer, Item> found = new LinkedHashMap<>();
            for (int head : match.slot(slot)) {
                collect(scene, head, match, found, 0);
            }
            if (!found.isEmpty()) {
                return List.copyOf(found.values());
            }
        }
        Map<Integer, Item> guessed = new LinkedHashMap<>();
        for (int head : Roles.castOrGuess(scene, match, Role.ITEM, at -> arms(scene, at), Transfers::isArms)
                .heads()) {
            collect(scene, head, match, guessed, 0);
        }
        return List.copyOf(guessed.values());
    }

    private static boolean arms(Scene scene, int head) {
        return scene.at(head).stream().anyMatch(Transfers::isArms);
    }

    private static boolean isArms(Mention mention) {
        return mention.meaning() instanceof Meaning.Arms;
    }

    private static void collect(Scene scene, int head, Match match, Map<Integer, Item> found, int depth) {
        if (depth > 5 || head == match.token()) {
            return;
        }
        boolean own = false;
        for (Mention mention : scene.at(head)) {
            if (mention.meaning() instanceof Meaning.Arms arms && wanted(scene, mention, arms)) {
                found.putIfAbsent(mention.id(), new Item(mention, arms, count(scene, mention), owners(scene, mention)));
                own = true;
            }
        }
        for (Token token : scene.grammar().dependents(head)) {
            boolean covered = scene.at(head).stream().anyMatch(mention -> mention.covers(token.index()));
            boolean joined = token.relation().equals("conj") || token.relation().equals("appos");
            boolean phrase = token.relation().equals("nmod") || token.relation().equals("obl");
            if (!covered
                    && INNER.contains(token.relation())
                    && (!own || joined || phrase)
                    && (!phrase || INNER_PREPOSITIONS.contains(scene.grammar().preposition(token.index())))) {
                collect(scene, token.index(), match, found, depth + 1);
            }
        }
    }

    private static boolean wanted(Scene scene, Mention mention, Meaning.Arms arms) {
        if (arms.certainty() == Meaning.Arms.Certainty.MILITARY) {
            return true;
        }
        for (int i = Math.max(0, mention.first() - 3); i < mention.last(); i++) {
            if (MILITARY.contains(Grammar.lower(scene.grammar().token(i)))) {
                return true;
            }
        }
        return false;
    }

    /** The number before the item, or that of the lot it is <i>of</i>. */
    static Detail.@Nullable Quantity count(Scene scene, Mention item) {
        int head = item.last() - 1;
        for (Mention mention : scene.mentions()) {
            if (mention.meaning() instanceof Meaning.Count count) {
                boolean before = mention.last() <= item.first() && item.first() - mention.last() <= 4;
                if (before && sameNoun(scene, mention, item)) {
                    return count.quantity();
                }
            }
        }
        Token token = scene.grammar().token(head);
        if (token.head() >= 0
                && token.relation().equals("nmod")
                && scene.grammar().preposition(head).equals("of")) {
            for (Token number : scene.grammar().dependents(token.head())) {
                for (Mention mention : scene.at(number.index())) {
                    if (number.relation().equals("nummod") && mention.meaning() instanceof Meaning.Count count) {
                        return count.quantity();
                    }
                }
            }
        }
        return null;
    }

    /** Whether nothing but modifiers stands between a number and an item: no comma, preposition or verb. */
    private static boolean sameNoun(Scene scene, Mention number, Mention item) {
        for (int i = number.last(); i < item.first(); i++) {
            Token token = scene.grammar().token(i);
            boolean modifies = token.is("JJ")
                    || token.is("NN")
                    || token.is("``")
                    || token.is("''")
                    || token.is("VBN")
                    || token.is("CD")
                    || token.is("VBG")
                    || token.is("HYPH")
                    || token.text().equals("of");
            if (!modifies) {
                return false;
            }
        }
        return true;
    }

    /** The states that an item is said to be of: <i>Russian</i> S-400s, <i>its</i> F-16s, <i>Turkish-made</i> drones. */
    private static List<Actor> owners(Scene scene, Mention item) {
        Map<String, Actor> owners = new LinkedHashMap<>();
        for (Mention mention : scene.mentions()) {
            boolean before = mention.last() <= item.first() && item.first() - mention.last() <= 5;
            if (before && mention.meaning() instanceof Meaning.State state && sameNounOrMade(scene, mention, item)) {
                owners.putIfAbsent(state.code(), state.actor());
            }
        }
        return List.copyOf(owners.values());
    }

    private static boolean sameNounOrMade(Scene scene, Mention state, Mention item) {
        for (int i = state.last(); i < item.first(); i++) {
            Token token = scene.grammar().token(i);
            if (token.text().endsWith("-made") || token.text().endsWith("-built") || token.is("POS")) {
                continue;
            }
            boolean modifies = token.is("JJ")
                    || token.is("NN")
                    || token.is("``")
                    || token.is("''")
                    || token.is("VB")
                    || token.is("HYPH")
                    || token.is("CD")
                    || token.text().equals("'")
                    || token.text().equals("‘");
            if (!modifies) {
                return false;
            }
        }
        return true;
    }

    private static @Nullable Draft draft(
            Scene scene,
            Match match,
            Modality modality,
            Context context,
            Item item,
            Ends ends,
            @Nullable Actor recipientFound) {
        int guesses = 0;
        Actor recipient = recipientFound;
        Actor supplier = ends.suppliers().stream()
                .filter(actor -> recipientFound == null || !actor.country().equals(recipientFound.country()))
                .findFirst()
                .orElse(null);
        for (Actor owner : item.owners()) {
            boolean makes = item.arms().makers().contains(owner.country())
                    || item.arms().makers().isEmpty();
            if (supplier == null && !same(owner, recipient) && (makes || recipient != null)) {
                supplier = owner;
            } else if (recipient == null && !same(owner, supplier) && !makes) {
                recipient = owner;
            }
        }
        if (supplier == null && recipient == null && !anaphoric(match)) {
            return null;
        }
        if (supplier == null) {
            supplier = guessSupplier(scene, context, item, recipient);
            guesses++;
        }
        if (recipient == null) {
            recipient = guessRecipient(scene, context, supplier);
            guesses++;
        }
        if ((supplier == null && recipient == null) || same(supplier, recipient)) {
            return null;
        }
        return build(scene, match, modality, item, supplier, recipient, guesses);
    }

    /** Whether a lack of both ends is made good by what the passage has said: only for what is told as a fact. */
    private static boolean anaphoric(Match match) {
        return match.frame().pos().equals("v");
    }

    private static boolean same(@Nullable Actor one, @Nullable Actor other) {
        return one != null && other != null && one.country().equals(other.country());
    }

    private static @Nullable Actor guessSupplier(Scene scene, Context context, Item item, @Nullable Actor recipient) {
        Draft last = context.lastTransfer(scene);
        Actor before =
                last == null || last.actors().isEmpty() ? null : last.actors().get(0);
        List<String> makers = item.arms().makers();
        if (before != null && !same(before, recipient) && (makers.isEmpty() || makers.contains(before.country()))) {
            return before;
        }
        Map<String, Actor> nearby = context.nearby(scene.sentence());
        for (String maker : makers) {
            Actor actor = nearby.get(maker);
            if (actor != null && !same(actor, recipient)) {
                return actor;
            }
        }
        if (makers.size() == 1
                && context.names(makers.get(0))
                && (recipient == null || !makers.get(0).equals(recipient.country()))) {
            return new Actor(item.mention().text(), makers.get(0), makers.get(0), "GOV");
        }
        return null;
    }

    private static @Nullable Actor guessRecipient(Scene scene, Context context, @Nullable Actor supplier) {
        Draft last = context.lastTransfer(scene);
        if (last != null && !last.recipients().isEmpty()) {
            Actor before = last.recipients().get(0);
            if (!same(before, supplier)) {
                return before;
            }
        }
        return context.nearby(scene.sentence()).values().stream()
                .filter(actor -> !same(actor, supplier))
                .findFirst()
                .orElse(null);
    }

    private static Draft build(
            Scene scene,
            Match match,
            Modality modality,
            Item item,
            @Nullable Actor supplier,
            @Nullable Actor recipient,
            int guesses) {
        When when = Occasions.when(scene, match, modality);
        Status status = Occasions.settled(modality.status(), when, scene);
        Meaning.Arms arms = item.arms();
        Detail.Transfer detail = new Detail.Transfer(
                supplier == null ? null : supplier.country(),
                recipient == null ? null : recipient.country(),
                arms.designation().isEmpty() ? null : arms.designation(),
                arms.description().isEmpty() ? null : arms.description(),
                item.quantity(),
                value(scene, match));
        Plover plover = new Plover(Projection.transfer(match.frame(), status, modality), null, List.of("military"));
        return new Draft(
                scene,
                match,
                modality,
                plover,
                supplier == null ? List.of() : List.of(supplier),
                recipient == null ? List.of() : List.of(recipient),
                status,
                when,
                Occasions.place(scene, match),
                modality.attribution(),
                detail,
                guesses);
    }

    /** The sum of money that the sentence names near the trigger, or null. */
    private static Detail.@Nullable Money value(Scene scene, Match match) {
        for (Mention mention : scene.mentions()) {
            if (mention.meaning() instanceof Meaning.Money money
                    && Occasions.steps(scene, mention.last() - 1, match.token()) <= 4) {
                return money.sum();
            }
        }
        return null;
    }
}
