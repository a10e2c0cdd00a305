package org.entente.claims;

import java.util.ArrayList;
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
import org.entente.model.When;
import org.jspecify.annotations.Nullable;

/** Arms, equipment and technology that go, or do not go, from one state to another: one draft an item. */
final class Transfers implements KindCoder {

    @Override
    public List<Draft> code(Scene scene, Match match, Modality modality, Context context) {
        List<Items.Item> items = Items.of(scene, match, context);
        List<Draft> drafts = new ArrayList<>();
        Ends ends = ends(scene, match);
        for (Items.Item item : items) {
            for (Actor recipient : orNone(buyers(ends, item))) {
                Draft draft = draft(scene, match, modality, context, item, ends, recipient);
                if (draft != null) {
                    drafts.add(draft);
                }
            }
        }
        return drafts;
    }

    /** Those whom the grammar of the sentence gives as ends of the transfer. */
    private record Ends(List<Actor> suppliers, List<Actor> recipients) {}

    /** The recipients, without the partner who makes the item when none is told to supply it. */
    private static List<Actor> buyers(Ends ends, Items.Item item) {
        if (!ends.suppliers().isEmpty() || ends.recipients().size() < 2) {
            return ends.recipients();
        }
        List<Actor> buyers =
                ends.recipients().stream().filter(actor -> !makes(item, actor)).toList();
        return buyers.isEmpty() ? ends.recipients() : buyers;
    }

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
        return head -> scene.body(head)
                && scene.actors(head).stream()
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

    private static @Nullable Draft draft(
            Scene scene,
            Match match,
            Modality modality,
            Context context,
            Items.Item item,
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
        if (commercial(match) && makes(item, recipient) && !makes(item, supplier)) {
            Actor other = supplier;
            supplier = recipient;
            recipient = other;
        }
        if ((supplier == null && match.frame().needs().contains(Role.SUPPLIER))
                || (recipient == null && match.frame().needs().contains(Role.RECIPIENT))) {
            return null;
        }
        boolean vague = item.arms().designation().isEmpty() && item.quantity() == null;
        boolean lacking = supplier == null || recipient == null;
        if (lacking && vague && !anaphoric(match)) {
            return null;
        }
        if (supplier == null) {
            Actor buyer = recipient;
            supplier = ends.recipients().stream()
                    .filter(actor -> makes(item, actor) && !same(actor, buyer))
                    .findFirst()
                    .orElse(null);
        }
        if (supplier == null) {
            supplier = guessSupplier(scene, context, item, recipient);
            guesses++;
        }
        if (recipient == null) {
            recipient = guessRecipient(scene, context, supplier);
            guesses++;
        }
        boolean own = supplier == null && makes(item, recipient);
        if (own || (supplier == null && recipient == null) || same(supplier, recipient)) {
            return null;
        }
        return build(scene, match, modality, item, supplier, recipient, guesses);
    }

    /** Whether the words leave open which of two partners sells: <i>signed a contract with</i>. */
    private static boolean commercial(Match match) {
        return Set.of("contract", "deal", "order").contains(match.frame().trigger());
    }

    private static boolean makes(Items.Item item, @Nullable Actor actor) {
        return actor != null && item.arms().makers().contains(actor.country());
    }

    /** Whether a lack of both ends is made good by what the passage has said: only for what is told as a fact. */
    private static boolean anaphoric(Match match) {
        return match.frame().pos().equals("v");
    }

    private static boolean same(@Nullable Actor one, @Nullable Actor other) {
        return one != null && other != null && one.country().equals(other.country());
    }

    private static @Nullable Actor guessSupplier(
            Scene scene, Context context, Items.Item item, @Nullable Actor recipient) {
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
            return new Actor(item.text(), makers.get(0), makers.get(0), "GOV");
        }
        Actor usual = context.usualSupplier();
        if (makers.isEmpty() && usual != null && !same(usual, recipient)) {
            return usual;
        }
        return recipient == null ? null : partner(context, recipient, makers);
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
                .orElseGet(() -> supplier == null ? null : partner(context, supplier, List.of()));
    }

    /** The other of the two states that the article is about, when it could make the item. */
    private static @Nullable Actor partner(Context context, Actor one, List<String> makers) {
        Map<String, Actor> dyad = context.dyad();
        return dyad.containsKey(one.country())
                ? dyad.values().stream()
                        .filter(actor -> !same(actor, one))
                        .filter(actor -> makers.isEmpty() || makers.contains(actor.country()))
                        .findFirst()
                        .orElse(null)
                : null;
    }

    private static Draft build(
            Scene scene,
            Match match,
            Modality modality,
            Items.Item item,
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
                        guesses)
                .about(arms);
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
