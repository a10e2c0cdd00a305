package org.entente.claims;

import java.util.List;
import java.util.Set;
import org.entente.model.Actor;
import org.entente.model.Detail;
import org.entente.model.Meaning;
import org.entente.model.Mention;
import org.entente.model.Token;
import org.jspecify.annotations.Nullable;

/** What stands for arms told of before: <i>the first two</i> came in July, <i>they</i> were landed, <i>the rest</i>. */
final class Ellipsis {

    /** Nouns that say nothing but that there are several: <i>the first <b>units</b></i>. */
    private static final Set<String> COUNTED =
            Set.of("unit", "batch", "example", "pair", "lot", "bulk", "type", "kind");

    /** Nouns of the deed whose things the passage has told: <i><b>deliveries</b> began in 1977</i>. */
    private static final Set<String> DEEDS = Set.of("delivery", "shipment", "handover");

    /** Nouns of the bargain over them. */
    private static final Set<String> BARGAINS = Set.of("contract", "deal", "order", "sale", "purchase");

    private static final Set<String> PRONOUNS = Set.of(
            "them",
            "it",
            "they",
            "these",
            "those",
            "some",
            "rest",
            "half",
            "remainder",
            "others",
            "all",
            "both",
            "same",
            "more",
            "one",
            "which",
            "that");

    /** Adjectives that stand for one of several things when no noun follows: <i>the <b>second</b> was handed over</i>. */
    private static final Set<String> ORDINALS =
            Set.of("first", "second", "third", "fourth", "fifth", "sixth", "last", "other", "latest", "remaining");

    /** Places in a longer series, which stand before a noun. */
    private static final Set<String> FURTHER =
            Set.of("seventh", "eighth", "ninth", "tenth", "eleventh", "twelfth", "final");

    static final Detail.Quantity ONE = new Detail.Quantity(1, Detail.Bound.EXACT);

    private Ellipsis() {}

    /** The item that a number or pronoun in one of the frame's slots stands for, or nothing. */
    static List<Item> of(Scene scene, Match match, Modality modality, Context context) {
        for (String slot : match.frame().roles().getOrDefault(Role.ITEM, List.of())) {
            for (int head : in(scene, match, slot)) {
                Meaning.Arms arms = context.arms().last(scene, head);
                if (arms != null) {
                    return List.of(item(scene, head, arms));
                }
            }
        }
        Item ship = ship(scene, match, context);
        if (ship != null) {
            return List.of(ship);
        }
        Draft last = context.lastTransfer(scene);
        boolean goesOn = match.frame().pos().equals("n")
                && last != null
                && last.scene().sentence().passage() == scene.sentence().passage()
                && (DEEDS.contains(match.frame().trigger()) || decided(scene, match, modality, last));
        Meaning.Arms arms = goesOn && last != null ? last.arms() : null;
        return arms == null
                ? List.of()
                : List.of(new Item(
                        scene.grammar().token(match.token()).text(),
                        match.token(),
                        match.token() + 1,
                        arms,
                        null,
                        List.of()));
    }

    /**
     * Whether it says what became of the bargain over arms that the passage has just told of: <i>the <b>contract</b> was
     * signed in May</i>, <i>Washington blocked the <b>sale</b></i>.
     */
    private static boolean decided(Scene scene, Match match, Modality modality, Draft last) {
        boolean next = scene.sentence().index() - last.scene().sentence().index() <= 1;
        return next
                && BARGAINS.contains(match.frame().trigger())
                && modality.operators().stream().anyMatch(Operator::settles);
    }

    /** The ship whose name is all that a sentence says after the ships of a deal: <i><b>Tahya</b> was delivered in May</i>. */
    private static @Nullable Item ship(Scene scene, Match match, Context context) {
        Draft last = context.lastTransfer(scene);
        Meaning.Arms ships = last == null ? null : last.arms();
        if (last == null || ships == null || !ships.category().equals("ships")) {
            return null;
        }
        for (int head : match.slot("obj")) {
            Token name = scene.grammar().token(head);
            if (name.tag().equals("NNP")
                    && scene.at(head).isEmpty()
                    && scene.grammar().passive(match.token())) {
                String whole = scene.grammar().dependents(head).stream()
                                .filter(token -> token.relation().equals("compound") && token.is("NNP"))
                                .map(token -> token.text() + " ")
                                .reduce("", String::concat)
                        + name.text();
                return new Item(whole, head, head + 1, ships, ONE, List.of(), whole);
            }
        }
        return null;
    }

    /** The heads in a slot that stand for arms told of elsewhere. */
    static List<Integer> in(Scene scene, Match match, String slot) {
        if (slot.equals(Segments.SLOT)) {
            return Segments.numbers(scene, match.token());
        }
        return match.slot(slot).stream().filter(head -> stands(scene, head)).toList();
    }

    private static boolean stands(Scene scene, int head) {
        Token token = scene.grammar().token(head);
        boolean number = Numbers.alone(scene, head) != null && (token.is("CD") || token.is("NN") || token.is("JJ"));
        boolean ordinal = ORDINALS.contains(Grammar.lower(token));
        boolean counted = COUNTED.contains(token.lemma()) && scene.at(head).isEmpty();
        return (number || ordinal || counted || PRONOUNS.contains(Grammar.lower(token))) && !actor(scene, head);
    }

    /** Whether the words are taken for somebody: <i>they</i> have bought. */
    private static boolean actor(Scene scene, int head) {
        return scene.at(head).stream()
                .map(Mention::meaning)
                .anyMatch(meaning -> !(meaning instanceof Meaning.Reference)
                        && !(meaning instanceof Meaning.Count)
                        && !(meaning instanceof Meaning.Arms));
    }

    /** The item that the word at {@code head} stands for. */
    static Item item(Scene scene, int head, Meaning.Arms arms) {
        Token token = scene.grammar().token(head);
        Detail.Quantity quantity = Numbers.alone(scene, head);
        boolean one = quantity == null && ordinal(token);
        String name = one && arms.category().equals("ships") ? OwnNames.between(scene, head + 1) : null;
        return new Item(token.text(), head, head + 1, arms, one ? ONE : quantity, owners(scene, head, arms), name);
    }

    /** Whose they are: <i><b>Fiji's</b> second will follow</i>. */
    private static List<Actor> owners(Scene scene, int head, Meaning.Arms arms) {
        return arms.makers().isEmpty()
                ? List.of()
                : scene.owners(head).stream()
                        .flatMap(mention -> mention.meaning().actors().stream())
                        .filter(Ends::trades)
                        .toList();
    }

    /** Whether a word says the place of one thing in a series: <i>second</i>, <i>46th</i>. */
    static boolean ordinal(Token token) {
        String word = Grammar.lower(token);
        return FURTHER.contains(word)
                || word.matches("\\d+(st|nd|rd|th)")
                || (ORDINALS.contains(word) && !Set.of("other", "remaining").contains(word));
    }
}
