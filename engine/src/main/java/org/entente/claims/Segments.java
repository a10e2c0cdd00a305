package org.entente.claims;

import java.util.ArrayList;
import java.util.List;
import org.entente.model.Meaning;
import org.entente.model.Mention;
import org.entente.model.Token;

/** What stands beside a word between the marks that part a sentence, for notes and lists without verbs. */
final class Segments {

    /** The slot of whatever stands beside the trigger: <i>eighteen <b>ordered</b> in 2021</i>. */
    static final String SLOT = "near";

    private Segments() {}

    /** The items of the list after the colon or dash that follows {@code trigger} in the sentence, or nothing. */
    static List<Item> afterColon(Scene scene, int trigger) {
        int colon = -1;
        for (int i = trigger + 1; i < scene.grammar().size() && colon < 0; i++) {
            colon = scene.grammar().token(i).text().equals(":") ? i : -1;
        }
        List<Item> items = new ArrayList<>();
        if (colon < 0) {
            return items;
        }
        for (Mention mention : scene.mentions()) {
            Item item = mention.first() > colon && !verbBetween(scene, colon, mention.first())
                    ? NamedItems.of(scene, mention)
                    : null;
            if (item != null) {
                items.add(item);
            }
        }
        return items;
    }

    /** The item named in the trigger's segment nearest before it, else the first after it; or nothing. */
    static List<Item> named(Scene scene, int trigger) {
        if (!notes(scene, trigger)) {
            return List.of();
        }
        Item nearest = null;
        for (Mention mention : scene.mentions()) {
            boolean beside = Items.isArms(mention) && inSegment(scene, mention, trigger);
            Item item = beside ? NamedItems.of(scene, mention) : null;
            if (item != null && (nearest == null || mention.last() <= trigger)) {
                nearest = item;
            }
        }
        return nearest == null ? List.of() : List.of(nearest);
    }

    /** The tokens of numbers in the trigger's segment that count nothing that is named there. */
    static List<Integer> numbers(Scene scene, int trigger) {
        if (!notes(scene, trigger)) {
            return List.of();
        }
        Mention nearest = null;
        for (Mention mention : scene.mentions()) {
            boolean beside = mention.meaning() instanceof Meaning.Count
                    && inSegment(scene, mention, trigger)
                    && Loose.number(scene, mention);
            if (beside && (nearest == null || mention.last() <= trigger)) {
                nearest = mention;
            }
        }
        return nearest == null ? List.of() : List.of(nearest.last() - 1);
    }

    /** Whether a noun stands in a note without a verb, where alone it takes what stands beside it; verbs always do. */
    private static boolean notes(Scene scene, int trigger) {
        if (scene.grammar().token(trigger).is("VB")) {
            return true;
        }
        for (int i = 0; i < scene.grammar().size(); i++) {
            if (scene.grammar().token(i).head() < 0 && scene.grammar().token(i).is("VB")) {
                boolean participle = scene.grammar().token(i).is("VBN")
                        || scene.grammar().token(i).is("VBG");
                return participle
                        && scene.grammar().dependent(i, "aux") < 0
                        && scene.grammar().dependent(i, "aux:pass") < 0;
            }
        }
        return true;
    }

    private static boolean inSegment(Scene scene, Mention mention, int trigger) {
        int from = mention.last() <= trigger ? mention.last() : trigger + 1;
        int to = mention.last() <= trigger ? trigger : mention.first();
        for (int i = from; i < to; i++) {
            if (parts(scene.grammar().token(i)) || (scene.grammar().token(i).is("VB") && finite(scene, i))) {
                return false;
            }
        }
        return true;
    }

    private static boolean finite(Scene scene, int at) {
        Token token = scene.grammar().token(at);
        boolean tensed = token.is("VBD") || token.is("VBZ") || token.is("VBP");
        boolean helps = token.relation().startsWith("aux") || token.relation().equals("cop");
        return tensed && !helps;
    }

    static boolean verbBetween(Scene scene, int from, int to) {
        for (int i = from + 1; i < to; i++) {
            if (scene.grammar().token(i).is("VB") || scene.grammar().token(i).is("MD")) {
                return true;
            }
        }
        return false;
    }

    /** Whether the token is a mark that ends a segment. */
    static boolean parts(Token token) {
        return switch (token.text()) {
            case ";", ":", ".", "—", "–", "--", "(", ")", "-LRB-", "-RRB-" -> true;
            default -> false;
        };
    }
}
