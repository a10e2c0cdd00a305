package org.entente.claims;

import java.util.Set;
import org.entente.model.Detail;
import org.entente.model.Meaning;
import org.entente.model.Mention;
import org.entente.model.Token;
import org.jspecify.annotations.Nullable;

/** How many an item is, by the number before it, that of the lot it is of, or a number that stands alone. */
final class Numbers {

    /** How many words may stand between a number and the noun that it counts. */
    private static final int APART = 5;

    /** How far from an item the number may stand that it is a part of. */
    private static final int FAR = 16;

    private static final Detail.Quantity ONE = new Detail.Quantity(1, Detail.Bound.EXACT);

    /** Nouns that count: <i>a <b>pair</b> of them</i>, <i>twelve <b>more</b></i>, <i>two <b>sets</b> of six</i>. */
    private static final Set<String> COUNTERS = Set.of(
            "pair", "couple", "dozen", "score", "more", "other", "rest", "half", "unit", "set", "further", "remainder");

    /** What else may stand between a number and what it counts: <i>eleven <b>more</b> helicopters</i>. */
    private static final Set<String> BETWEEN = Set.of("of", "more");

    private Numbers() {}

    /** The number of an item that a mention names, or null. */
    static Detail.@Nullable Quantity of(Scene scene, Mention item) {
        for (Mention mention : scene.mentions()) {
            if (mention.meaning() instanceof Meaning.Count count && !article(mention)) {
                boolean before = mention.last() <= item.first() && item.first() - mention.last() <= APART;
                if (before && sameNoun(scene, mention, item)) {
                    Detail.Quantity part = partOf(scene, mention);
                    return part == null ? count.quantity() : part;
                }
            }
        }
        Detail.Quantity lot = ofLot(scene, item);
        if (lot != null) {
            return lot;
        }
        Detail.Quantity bracketed = bracketed(scene, item);
        if (bracketed != null) {
            return bracketed;
        }
        Detail.Quantity noted = noted(scene, item);
        if (noted != null) {
            return noted;
        }
        return single(scene, item) ? ONE : null;
    }

    /** The number in the note on an item: <i>CAESAR: <b>36</b>, signed 2020</i>; or null. */
    private static Detail.@Nullable Quantity noted(Scene scene, Mention item) {
        int colon = item.last();
        boolean noun =
                colon < scene.grammar().size() && scene.grammar().token(colon).is("NN");
        colon = noun ? colon + 1 : colon;
        if (colon + 1 >= scene.grammar().size()
                || !scene.grammar().token(colon).text().equals(":")) {
            return null;
        }
        for (Mention mention : scene.at(colon + 1)) {
            if (mention.meaning() instanceof Meaning.Count count
                    && mention.first() == colon + 1
                    && !article(mention)
                    && scene.mentions().stream()
                            .noneMatch(other -> Items.isArms(other) && other.first() == mention.last())) {
                return count.quantity();
            }
        }
        return null;
    }

    /** The number right before <i>of</i>, <i>of the</i> or <i>of its</i> and {@code whole}, one for a place in a series; or null. */
    private static Detail.@Nullable Quantity partOf(Scene scene, Mention whole) {
        int of = scene.grammar().token(Math.max(0, whole.first() - 1)).is("IN") ? whole.first() - 1 : whole.first() - 2;
        if (of > 0 && ofThem(scene, whole) && Ellipsis.ordinal(scene.grammar().token(of - 1))) {
            return ONE;
        }
        for (Mention mention : scene.mentions()) {
            boolean before = mention.last() < whole.first() && mention.last() >= whole.first() - 2;
            if (before && mention.meaning() instanceof Meaning.Count count && ofThem(scene, whole)) {
                return count.quantity();
            }
        }
        return null;
    }

    /** Of how many ordered the item's number is a part: <i>four of the twelve frigates</i>; or null. */
    static @Nullable Long whole(Scene scene, Item item) {
        Detail.Quantity part = item.quantity();
        if (part == null) {
            return null;
        }
        for (Mention mention : scene.mentions()) {
            boolean near =
                    mention.meaning() instanceof Meaning.Count && Math.abs(mention.first() - item.token()) <= FAR;
            if (near
                    && mention.meaning() instanceof Meaning.Count count
                    && count.quantity().number() > part.number()
                    && ofThem(scene, mention)) {
                return count.quantity().number();
            }
        }
        return null;
    }

    /** Whether <i>of</i>, <i>of the</i> or <i>of its</i> stands before a number. */
    private static boolean ofThem(Scene scene, Mention number) {
        int at = number.first() - 1;
        boolean definite = at >= 0
                && (scene.grammar().token(at).is("DT")
                        || scene.grammar().token(at).is("PRP$"));
        at = definite ? at - 1 : at;
        return at >= 0 && Grammar.lower(scene.grammar().token(at)).equals("of");
    }

    /** The number of the lot that an item is <i>of</i>: <i>three batteries of Patriots</i>, <i>two of its F-16s</i>. */
    private static Detail.@Nullable Quantity ofLot(Scene scene, Mention item) {
        int head = item.last() - 1;
        Token token = scene.grammar().token(Linear.head(scene, item));
        if (token.head() < 0
                || !token.relation().startsWith("nmod")
                || !scene.grammar().preposition(token.index()).equals("of")) {
            return head < 0 ? null : wordsBefore(scene, item);
        }
        for (Mention mention : scene.at(token.head())) {
            if (mention.meaning() instanceof Meaning.Count count && !article(mention)) {
                return count.quantity();
            }
        }
        for (Token number : scene.grammar().dependents(token.head())) {
            for (Mention mention : scene.at(number.index())) {
                if (number.relation().equals("nummod") && mention.meaning() instanceof Meaning.Count count) {
                    return count.quantity();
                }
            }
        }
        return wordsBefore(scene, item);
    }

    /** The number in <i>twelve of the jets</i>, whatever the tree makes of it. */
    private static Detail.@Nullable Quantity wordsBefore(Scene scene, Mention item) {
        for (Mention mention : scene.mentions()) {
            int gap = item.first() - mention.last();
            if (mention.meaning() instanceof Meaning.Count count && gap >= 1 && gap <= 4) {
                boolean of =
                        Grammar.lower(scene.grammar().token(mention.last())).equals("of");
                boolean plain = true;
                for (int i = mention.last() + 1; i < item.first(); i++) {
                    plain &= modifies(scene.grammar().token(i))
                            || scene.grammar().token(i).is("DT")
                            || scene.grammar().token(i).is("PRP$");
                }
                if (of && plain) {
                    return count.quantity();
                }
            }
        }
        return null;
    }

    /** <i>Z-9 helicopters (eight)</i>, <i>CH-92As (six, 2020)</i>, <i>MiG-29 deliveries (46)</i>. */
    private static Detail.@Nullable Quantity bracketed(Scene scene, Mention item) {
        int at = item.last();
        int size = scene.grammar().size();
        while (at < size
                && at < item.last() + 5
                && !scene.grammar().token(at).text().matches("[(\\[]|-LRB-")) {
            if (scene.grammar().token(at).is("VB")
                    || scene.grammar().token(at).text().equals(",")) {
                return null;
            }
            at++;
        }
        if (at + 1 >= size || at >= item.last() + 5) {
            return null;
        }
        for (Mention mention : scene.at(at + 1)) {
            boolean closed = mention.last() < size
                    && scene.grammar().token(mention.last()).text().matches("[)\\],]|-RRB-");
            if (mention.meaning() instanceof Meaning.Count count && mention.first() == at + 1 && closed) {
                return count.quantity();
            }
        }
        return null;
    }

    /** Whether <i>a</i>, <i>an</i> or its place in a series stands before one thing: <i>a FREMM frigate</i>, <i>its <b>fourth</b> corvette</i>. */
    private static boolean single(Scene scene, Mention item) {
        boolean named = item.meaning() instanceof Meaning.Arms arms
                && !arms.designation().isEmpty();
        boolean thing =
                item.meaning() instanceof Meaning.Arms arms && !arms.category().equals("other");
        Token last = scene.grammar().token(item.last() - 1);
        boolean singular = !last.text().endsWith("s");
        boolean lot = item.last() < scene.grammar().size()
                && scene.grammar().token(item.last()).is("NN");
        if (!thing || !singular || lot) {
            return false;
        }
        for (int i = item.first() - 1; i >= 0 && i >= item.first() - 3; i--) {
            Token token = scene.grammar().token(i);
            if (Set.of("a", "an").contains(Grammar.lower(token))) {
                return named;
            }
            if (Ellipsis.ordinal(token)) {
                return true;
            }
            if (!token.is("JJ") && !token.is("VBN") && !token.is("``")) {
                return false;
            }
        }
        return false;
    }

    /** Whether a count is but an article: a tank may be any tank. */
    static boolean article(Mention count) {
        return count.text().equalsIgnoreCase("a") || count.text().equalsIgnoreCase("an");
    }

    /** Whether nothing but modifiers stands between a number and an item: no comma, preposition or verb. */
    private static boolean sameNoun(Scene scene, Mention number, Mention item) {
        for (int i = number.last(); i < item.first(); i++) {
            Token token = scene.grammar().token(i);
            if (!modifies(token) && !BETWEEN.contains(Grammar.lower(token))) {
                return false;
            }
        }
        return true;
    }

    static boolean modifies(Token token) {
        return token.is("JJ")
                || token.is("NN")
                || token.is("``")
                || token.is("''")
                || token.is("VBN")
                || token.is("CD")
                || token.is("VBG")
                || token.is("HYPH");
    }

    /** The number at {@code head} that stands for the things counted themselves: <i>two dozen</i> have arrived; or null. */
    static Detail.@Nullable Quantity alone(Scene scene, int head) {
        for (Mention mention : scene.at(head)) {
            if (mention.meaning() instanceof Meaning.Count count && !article(mention)) {
                return count.quantity();
            }
        }
        if (COUNTERS.contains(scene.grammar().token(head).lemma())) {
            for (Token token : scene.grammar().dependents(head)) {
                for (Mention mention : scene.at(token.index())) {
                    if (mention.meaning() instanceof Meaning.Count count && !article(mention)) {
                        return count.quantity();
                    }
                }
            }
            for (Mention mention : scene.mentions()) {
                if (mention.meaning() instanceof Meaning.Count count && mention.last() == head && !article(mention)) {
                    return count.quantity();
                }
            }
            return Set.of("pair", "couple").contains(scene.grammar().token(head).lemma())
                    ? new Detail.Quantity(2, Detail.Bound.EXACT)
                    : null;
        }
        return null;
    }
}
