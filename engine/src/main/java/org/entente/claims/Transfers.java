package org.entente.claims;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.entente.knowledge.Knowledge;
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

    /** Words after which either partner may be the one who sells. */
    private static final Set<String> COMMERCIAL = Set.of(
            "contract", "deal", "order", "talk", "speak", "discuss", "negotiate", "confer", "negotiation", "sign");

    private final Terms terms;
    private final EndsChooser chooser;

    /**
     * Transfers between those whom rules choose.
     *
     * @param chooser knows better, or not
     */
    Transfers(Knowledge knowledge, EndsChooser chooser) {
        this.terms = new Terms(knowledge);
        this.chooser = chooser;
    }

    @Override
    public List<Draft> code(Scene scene, Match match, Modality modality, Context context) {
        Ends ends = Ends.of(scene, match);
        if (ends.isDomestic() || Drills.bring(scene, match)) {
            return List.of();
        }
        List<Item> items = Items.of(scene, match, modality, context).stream()
                .filter(item -> !endless(match) || standsFor(scene, item))
                .toList();
        return code(scene, match, modality, context, ends, items);
    }

    /** Whether the frame tells neither end: what is built goes somewhere only as part of an order told of before. */
    private static boolean endless(Match match) {
        return !match.frame().roles().containsKey(Role.SUPPLIER)
                && !match.frame().roles().containsKey(Role.RECIPIENT);
    }

    private static boolean standsFor(Scene scene, Item item) {
        return item.quantity() != null && !Items.arms(scene, item.token());
    }

    /** The same of an item that was found elsewhere than in the frame's slots. */
    List<Draft> code(Scene scene, Match match, Modality modality, Context context, Item item) {
        Ends ends = Ends.of(scene, match);
        return ends.isDomestic() || Drills.bring(scene, match)
                ? List.of()
                : code(scene, match, modality, context, ends, List.of(item));
    }

    private List<Draft> code(
            Scene scene, Match match, Modality modality, Context context, Ends ends, List<Item> items) {
        List<Draft> drafts = new ArrayList<>();
        for (Item item : items) {
            Change own = items.size() > 1 ? Change.around(scene, item, match) : Change.NONE;
            Ends its = ends.with(own)
                    .headed(
                            headOf(match, Role.SUPPLIER, context.notes().supplying(scene.sentence())),
                            headOf(match, Role.RECIPIENT, context.notes().receiving(scene.sentence())));
            List<Actor> buyers = its.buyers(item);
            List<Ends> bySupplier = its.bySupplier(item);
            boolean alone = buyers.size() <= 1 && bySupplier.size() == 1;
            for (Actor recipient : orNone(buyers)) {
                for (Ends each : bySupplier) {
                    Draft draft = draft(scene, match, modality, context, item, each, recipient, alone);
                    if (draft != null) {
                        drafts.add(own.when() == null ? draft : draft.as(draft.status(), own.when()));
                    }
                }
            }
        }
        return drafts;
    }

    /** The states that head a note, for a role that its sentence need not fill by itself. */
    private static List<Actor> headOf(Match match, Role role, List<Actor> heads) {
        return match.frame().needs().contains(role) ? List.of() : heads;
    }

    private static List<@Nullable Actor> orNone(List<Actor> actors) {
        List<@Nullable Actor> all = new ArrayList<>(actors);
        if (all.isEmpty()) {
            all.add(null);
        }
        return all;
    }

    private @Nullable Draft draft(
            Scene scene,
            Match match,
            Modality modality,
            Context context,
            Item item,
            Ends ends,
            @Nullable Actor recipientFound,
            boolean alone) {
        int guesses = 0;
        // THE AIR FORCE that buys used jets of a make is not that of the state which makes them.
        boolean own = ends.suppliers().stream().anyMatch(actor -> !item.madeBy(actor))
                && unnamed(recipientFound)
                && item.madeBy(recipientFound);
        Actor recipient = own ? null : recipientFound;
        Actor supplier = ends.suppliers().stream()
                .filter(actor -> recipientFound == null || !actor.country().equals(recipientFound.country()))
                .findFirst()
                .orElse(null);
        for (Actor owner : item.owners()) {
            boolean makes = item.madeBy(owner) || item.arms().makers().isEmpty() || ItemOwners.gives(scene, item);
            if (supplier == null && !Antecedents.same(owner, recipient) && (makes || recipient != null)) {
                supplier = owner;
            } else if (recipient == null && !Antecedents.same(owner, supplier) && !makes) {
                recipient = owner;
            }
        }
        boolean buys = supplier == null
                && item.arms().makers().size() > 1
                && (Antecedents.same(recipient, context.usualRecipient())
                        || Antecedents.same(recipient, context.home()));
        if (commercial(match) && !buys && item.madeBy(recipient) && !item.madeBy(supplier)) {
            Actor other = supplier;
            supplier = recipient;
            recipient = other;
        }
        if (supplier != null && pronoun(supplier) && !item.madeBy(supplier)) {
            // It may be whoever makes the thing, when the sentence names that state too.
            supplier = maker(scene, item).orElse(supplier);
        }
        if ((supplier == null && needs(match, Role.SUPPLIER) && !sole(scene, item, recipient))
                || (recipient == null && needs(match, Role.RECIPIENT) && !awaited(scene, item, supplier, context))) {
            return null;
        }
        boolean lacking = supplier == null || recipient == null;
        boolean one = supplier != null || recipient != null;
        boolean kind = one && !item.arms().category().equals("other");
        if (lacking && item.vague() && !kind && !anaphoric(match)) {
            return null;
        }
        if (supplier == null) {
            Actor buyer = recipient;
            supplier = ends.recipients().stream()
                    .filter(actor -> item.madeBy(actor) && !Antecedents.same(actor, buyer))
                    .findFirst()
                    .orElse(null);
        }
        if (supplier == null && leavesOut(scene, match, Role.SUPPLIER)) {
            supplier = decider(scene, match, modality, item, recipient);
        }
        if (recipient == null && leavesOut(scene, match, Role.RECIPIENT)) {
            recipient = buyer(scene, modality, item, supplier);
        }
        Antecedents antecedents = new Antecedents(scene, context, match.token());
        if (supplier == null) {
            supplier = antecedents.supplier(item, recipient);
            guesses++;
        }
        if (recipient == null) {
            recipient = antecedents.recipient(item, supplier);
            guesses++;
        }
        Choice ruled = new Choice(supplier, recipient, guesses);
        Choice choice = alone ? chosen(new Bearings(scene, context, match, item, ruled), ruled) : ruled;
        boolean made = choice.supplier() == null && item.madeBy(choice.recipient());
        return made || !choice.possible() ? null : build(scene, match, modality, item, choice);
    }

    private Choice chosen(Bearings bearings, Choice ruled) {
        return chooser.better(bearings.considered())
                .map(pair -> new Choice(
                        bearings.actor(pair.supplier(), ruled.supplier()),
                        bearings.actor(pair.recipient(), ruled.recipient()),
                        Math.max(1, ruled.guesses())))
                .orElse(ruled);
    }

    private static boolean needs(Match match, Role role) {
        return match.frame().needs().contains(role);
    }

    /** Whether what a state has can only be from one other: <i>Turkmenistan showed its <b>TB2s</b></i>. */
    private static boolean sole(Scene scene, Item item, @Nullable Actor recipient) {
        return recipient != null
                && !item.arms().designation().isEmpty()
                && item.arms().makers().size() == 1
                && !item.madeBy(recipient)
                && !Drills.in(scene);
    }

    /** Whether what a state sends goes where most of the article's transfers do: <i>Spain is sending four launchers</i>. */
    private static boolean awaited(Scene scene, Item item, @Nullable Actor supplier, Context context) {
        Actor usual = context.usualRecipient();
        return supplier != null
                && !item.vague()
                && Items.arms(scene, item.token())
                && usual != null
                && !Antecedents.same(usual, supplier);
    }

    /** Whether it is a force of which only the article tells whose it is: <i>the navy</i>. */
    private static boolean unnamed(@Nullable Actor actor) {
        return actor != null
                && actor.sector().equals("MIL")
                && Character.isLowerCase(actor.text().charAt(0));
    }

    private static boolean pronoun(Actor actor) {
        return actor.text().equalsIgnoreCase("it");
    }

    private static Optional<Actor> maker(Scene scene, Item item) {
        return scene.mentions().stream()
                .filter(Roles::acts)
                .flatMap(mention -> mention.meaning().actors().stream())
                .filter(item::madeBy)
                .findFirst();
    }

    /** Whether a passive verb or a noun does without the subject that would play a role. */
    private static boolean leavesOut(Scene scene, Match match, Role role) {
        boolean passive = !match.frame().pos().equals("v") || scene.grammar().passive(match.token());
        return passive && match.frame().roles().getOrDefault(role, List.of()).contains("subj");
    }

    /** Who says or decides that something is bought without naming the buyer. */
    private static @Nullable Actor buyer(Scene scene, Modality modality, Item item, @Nullable Actor supplier) {
        return deciders(scene, modality)
                .filter(actor -> !item.madeBy(actor) && !Antecedents.same(actor, supplier))
                .findFirst()
                .orElse(null);
    }

    private static Stream<Actor> deciders(Scene scene, Modality modality) {
        return modality.governors().stream()
                .flatMap(governor -> scene.grammar().slots(governor).getOrDefault("subj", List.of()).stream())
                .flatMap(subject -> scene.actors(subject).stream())
                .filter(Ends::trades);
    }

    /** Who decides or says that something is given without naming the giver: <i>it decided that none would be sold</i>. */
    private static @Nullable Actor decider(
            Scene scene, Match match, Modality modality, Item item, @Nullable Actor recipient) {
        return deciders(scene, modality)
                .filter(actor -> !Antecedents.same(actor, recipient))
                .filter(actor -> item.madeBy(actor)
                        || (recipient != null
                                && (match.frame().pos().equals("n")
                                        || !match.slot("to").isEmpty())))
                .findFirst()
                .orElse(null);
    }

    /** Whether the words leave open which of two partners sells: <i>signed a contract with</i>. */
    private static boolean commercial(Match match) {
        return COMMERCIAL.contains(match.frame().trigger());
    }

    /** Whether a lack of both ends is made good by what the passage has said: only for what is told as a fact. */
    private static boolean anaphoric(Match match) {
        return match.frame().pos().equals("v");
    }

    private Draft build(Scene scene, Match match, Modality modality, Item item, Choice choice) {
        Actor supplier = choice.supplier();
        Actor recipient = choice.recipient();
        When when = Occasions.when(scene, match, modality);
        Status status = Occasions.settled(Firmness.of(scene, match, modality, item, when), when, scene);
        Meaning.Arms arms = item.arms();
        Detail.Transfer detail = new Detail.Transfer(
                supplier == null ? null : supplier.country(),
                recipient == null ? null : recipient.country(),
                item.designation(),
                arms.description().isEmpty() ? null : arms.description(),
                item.none() ? null : item.quantity(),
                value(scene, match),
                Items.kit(arms),
                item.none() ? null : Numbers.whole(scene, item),
                terms.of(scene, match, item));
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
                        choice.guesses())
                .about(item);
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
