package org.entente.claims;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.entente.model.Detail;
import org.entente.model.Meaning;
import org.entente.model.Mention;

/**
 * Finds what a transfer is of: what fills the frame's slots, else what the order of words gives, else the list after a
 * colon, else what a number or pronoun stands for.
 */
final class Items {

    private static final Set<String> DEFINITE =
            Set.of("the", "these", "those", "its", "his", "their", "both", "this", "that");

    /** How near a verb its object stands for the tree to be trusted. */
    private static final int NEAR = 4;

    private Items() {}

    /** The items of a match, in the order of the text. */
    static List<Item> of(Scene scene, Match match, Modality modality, Context context) {
        List<Item> named = named(scene, match);
        if (named.isEmpty()) {
            named = Segments.afterColon(scene, match.token());
        }
        List<Item> own = named.stream().filter(item -> !Rivals.has(scene, item)).toList();
        return named.isEmpty() ? Ellipsis.of(scene, match, modality, context) : resumed(scene, own, context);
    }

    private static List<Item> named(Scene scene, Match match) {
        List<String> slots = match.frame().roles().getOrDefault(Role.ITEM, List.of());
        for (String slot : slots) {
            Map<Integer, Item> found = new LinkedHashMap<>();
            for (int head : match.slot(slot)) {
                NamedItems.collect(scene, head, match, found, 0);
            }
            if (!found.isEmpty()) {
                return List.copyOf(found.values());
            }
            if (slots.contains(Segments.SLOT)
                    && !Ellipsis.in(scene, match, slot).isEmpty()) {
                // A number or pronoun in the slot says what the transfer is of; nothing farther off is.
                return List.of();
            }
        }
        if (match.frame().needs().contains(Role.ITEM) || otherwise(scene, match, slots)) {
            return List.of();
        }
        if (!slots.isEmpty() && slots.get(0).equals("subj")) {
            return slots.contains(Segments.SLOT) ? Segments.named(scene, match.token()) : List.of();
        }
        Map<Integer, Item> guessed = new LinkedHashMap<>();
        for (int head : Roles.castOrGuess(
                        scene, match, Role.ITEM, at -> arms(scene, at), mention -> isItem(scene, mention))
                .heads()) {
            NamedItems.collect(scene, head, match, guessed, 0);
        }
        return guessed.isEmpty() && slots.contains(Segments.SLOT)
                ? Segments.named(scene, match.token())
                : List.copyOf(guessed.values());
    }

    /** Whether a verb's object or subject is something else than arms: <i>received a general</i>. */
    private static boolean otherwise(Scene scene, Match match, List<String> slots) {
        if (!match.frame().pos().equals("v") || slots.isEmpty()) {
            return false;
        }
        boolean direct = slots.get(0).equals("obj") || slots.get(0).equals("subj");
        return direct
                && match.slot(slots.get(0)).stream()
                        .anyMatch(head -> scene.grammar().token(head).is("NN")
                                && scene.acting(head).isEmpty()
                                && Math.abs(head - match.token()) <= NEAR
                                && scene.grammar().subtree(head).stream().noneMatch(at -> arms(scene, at)));
    }

    /** What a ledger keeps of the kind of arms. */
    static Detail.Kit kit(Meaning.Arms arms) {
        return new Detail.Kit(
                arms.family().isEmpty() ? null : arms.family(),
                arms.category().isEmpty() ? null : arms.category(),
                arms.makers());
    }

    /** Whether the word at {@code head} names arms, rather than standing for some. */
    static boolean arms(Scene scene, int head) {
        return scene.at(head).stream().anyMatch(Items::isArms);
    }

    private static boolean isItem(Scene scene, Mention mention) {
        return isArms(mention) && NamedItems.of(scene, mention) != null;
    }

    static boolean isArms(Mention mention) {
        return mention.meaning() instanceof Meaning.Arms;
    }

    /** <i>The tanks</i> are those whose designation the article has given. */
    private static List<Item> resumed(Scene scene, List<Item> items, Context context) {
        List<Item> resumed = new ArrayList<>();
        for (Item item : items) {
            Meaning.Arms before =
                    item.arms().designation().isEmpty() && (definite(scene, item) || item.quantity() != null)
                            ? context.arms().same(item.text(), scene, definite(scene, item))
                            : null;
            if (before == null && item.arms().designation().isEmpty() && item.quantity() != null) {
                before = context.arms().generic(item.text(), scene);
            }
            resumed.add(before == null ? item : item.as(before));
        }
        return resumed;
    }

    private static boolean definite(Scene scene, Item item) {
        for (int i = item.token(); i >= 0 && i >= item.token() - 4; i--) {
            if (DEFINITE.contains(Grammar.lower(scene.grammar().token(i)))) {
                return true;
            }
            if (i < item.token() && scene.grammar().token(i).is("VB")) {
                return false;
            }
        }
        return false;
    }
}
