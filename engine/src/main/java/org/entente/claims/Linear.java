package org.entente.claims;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.entente.model.Meaning;
import org.entente.model.Mention;
import org.entente.model.Token;

/**
 * Fills a slot by the order of words where the tree has left it empty: parsers slip in long sentences, and a reader
 * then goes by prepositions and nearness. What is found here is a guess and counts as one.
 */
final class Linear {

    /** How many tokens away a filler may stand. */
    private static final int REACH = 18;

    private static final Set<String> PLAIN = Set.of("subj", "obj", "iobj", "poss", "mod");

    /** Prepositions whose phrase is not the object of a verb though it tells of arms. */
    private static final Set<String> FOREIGN = Set.of("for", "from", "on", "by", "against", "after", "like", "than");

    private Linear() {}

    /**
     * The head of the nearest wanted mention that may fill {@code slot} around the trigger, or nothing.
     *
     * @param verb whether the trigger is read as a verb, whatever its tag
     */
    static List<Integer> fill(Scene scene, int trigger, boolean verb, String slot, Predicate<Mention> wanted) {
        boolean passive = scene.grammar().passive(trigger);
        Mention best = null;
        int nearest = REACH + 1;
        for (Mention mention : scene.mentions()) {
            int distance = mention.last() <= trigger ? trigger - mention.last() + 1 : mention.first() - trigger;
            if (distance > 0
                    && distance < nearest
                    && wanted.test(mention)
                    && !parted(scene, mention, trigger)
                    && stands(scene, mention, trigger, verb, slot, passive)) {
                nearest = distance;
                best = mention;
            }
        }
        return best == null ? List.of() : List.of(head(scene, best));
    }

    /** Whether a semicolon stands between a mention and the trigger. */
    private static boolean parted(Scene scene, Mention mention, int trigger) {
        for (int i = Math.min(mention.last(), trigger); i < Math.max(mention.first(), trigger); i++) {
            String text = scene.grammar().token(i).text();
            if (text.equals(";")) {
                return true;
            }
        }
        return false;
    }

    private static boolean stands(
            Scene scene, Mention mention, int trigger, boolean verb, String slot, boolean passive) {
        String preposition = preposition(scene, mention);
        boolean before = mention.last() <= trigger;
        if (!PLAIN.contains(slot)) {
            return preposition.equals(slot) && !verbBetween(scene, mention, trigger);
        }
        if (!verb) {
            // Pakistan's president, in Moscow ON A VISIT: the noun tells of somebody named before it.
            return slot.equals("subj") && before && preposition(scene, trigger).equals("on");
        }
        boolean left = slot.equals("subj") != passive;
        if (slot.equals("subj") && passive) {
            return !before && preposition.equals("by");
        }
        boolean arms = mention.meaning() instanceof Meaning.Arms;
        return (preposition.isEmpty() || (arms && !FOREIGN.contains(preposition)))
                && before == left
                && !verbBetween(scene, mention, trigger);
    }

    /** The preposition right before the noun phrase of a mention, or empty. */
    static String preposition(Scene scene, Mention mention) {
        return preposition(scene, mention.first());
    }

    private static String preposition(Scene scene, int first) {
        int at = first - 1;
        for (int steps = 0; at >= 0 && steps < 6 && modifier(scene.grammar().token(at)); steps++) {
            at--;
        }
        if (at < 0) {
            return "";
        }
        Token token = scene.grammar().token(at);
        return token.is("IN") || token.is("TO") ? Grammar.lower(token) : "";
    }

    private static boolean modifier(Token token) {
        return token.is("DT")
                || token.is("JJ")
                || token.is("NN")
                || token.is("CD")
                || token.is("POS")
                || token.is("PRP$")
                || token.is("``")
                || token.is("''")
                || token.is("RBS")
                || token.is("VBN");
    }

    /** Whether a finite verb that is not the trigger, nor its auxiliary, parts the two. */
    static boolean verbBetween(Scene scene, Mention mention, int trigger) {
        int from = Math.min(mention.last(), trigger + 1);
        int to = Math.max(mention.first(), trigger);
        for (int i = from; i < to; i++) {
            Token token = scene.grammar().token(i);
            boolean finite = token.is("VBD")
                    || token.is("VBZ")
                    || token.is("VBP")
                    || (token.tag().equals("VB")
                            && scene.grammar().dependents(i).stream().anyMatch(word -> word.is("MD")))
                    || (token.is("VBN") && scene.grammar().dependent(i, "aux") >= 0);
            if (finite
                    && !token.relation().startsWith("aux")
                    && !token.relation().equals("cop")) {
                return true;
            }
        }
        return false;
    }

    /** The token of a mention that the others of it depend on. */
    static int head(Scene scene, Mention mention) {
        for (int i = mention.last() - 1; i >= mention.first(); i--) {
            if (!mention.covers(scene.grammar().token(i).head())) {
                return i;
            }
        }
        return mention.last() - 1;
    }
}
