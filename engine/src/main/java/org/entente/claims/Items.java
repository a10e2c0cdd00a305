package org.entente.claims;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.entente.model.Actor;
import org.entente.model.Detail;
import org.entente.model.Meaning;
import org.entente.model.Mention;
import org.entente.model.Span;
import org.entente.model.Token;
import org.jspecify.annotations.Nullable;

/** Finds what a transfer is of: each item of a list, with its number and whose it is said to be. */
final class Items {

    private static final Set<String> INNER =
            Set.of("conj", "appos", "nmod", "flat", "dep", "nummod", "list", "obl", "nmod:npmod");

    /** Nouns that stand for the arms they are a lot of: <i>missile batteries</i>. */
    private static final Set<String> LOTS = Set.of(
            "battery",
            "batch",
            "regiment",
            "squadron",
            "unit",
            "system",
            "set",
            "package",
            "consignment",
            "shipment",
            "fleet",
            "supply",
            "technology",
            "sale",
            "deal",
            "order",
            "purchase",
            "export",
            "import",
            "delivery",
            "contract",
            "equipment",
            "platform",
            "launcher",
            "round",
            "offer",
            "transfer",
            "lot",
            "dozen",
            "squad");

    private static final Set<String> INNER_PREPOSITIONS =
            Set.of("", "of", "including", "such_as", "like", "with", "along_with", "as_well_as", "worth_of", "in");

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

    private static final Set<String> PRONOUNS = Set.of("them", "it", "they", "these", "those", "some", "rest", "half");

    private static final Set<String> DEFINITE = Set.of("the", "these", "those", "its", "his", "their", "both", "this");

    private Items() {}

    /**
     * One thing that is transferred.
     *
     * @param text the words that name it
     * @param token the index of the first of them
     * @param arms what it is
     * @param quantity how many, or null
     * @param owners the states that it is said to be of
     */
    record Item(String text, int token, Meaning.Arms arms, Detail.@Nullable Quantity quantity, List<Actor> owners) {}

    /** The items of a match: those in its slots, or by the order of words, or told of before. */
    static List<Item> of(Scene scene, Match match, Context context) {
        List<Item> named = named(scene, match);
        return named.isEmpty() ? elliptic(scene, match, context) : resumed(scene, named, context);
    }

    private static List<Item> named(Scene scene, Match match) {
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
        List<String> slots = match.frame().roles().getOrDefault(Role.ITEM, List.of());
        if (!slots.isEmpty() && slots.get(0).equals("subj")) {
            return List.of();
        }
        for (int head : Roles.castOrGuess(scene, match, Role.ITEM, at -> arms(scene, at), Items::isArms)
                .heads()) {
            collect(scene, head, match, guessed, 0);
        }
        return List.copyOf(guessed.values());
    }

    private static boolean arms(Scene scene, int head) {
        return scene.at(head).stream().anyMatch(Items::isArms);
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
            if (mention.meaning() instanceof Meaning.Arms arms) {
                Mention whole = joined(scene, mention);
                Meaning.Arms described = described(scene, whole, arms);
                if (wanted(scene, whole, described)) {
                    found.putIfAbsent(
                            mention.id(),
                            new Item(
                                    whole.text(), whole.first(), described, count(scene, whole), owners(scene, whole)));
                    own = true;
                }
            }
        }
        for (Token token : scene.grammar().dependents(head)) {
            boolean covered = scene.at(head).stream().anyMatch(mention -> mention.covers(token.index()));
            boolean joined = token.relation().equals("conj") || token.relation().equals("appos");
            boolean phrase = token.relation().equals("nmod") || token.relation().equals("obl");
            if (!covered
                    && (INNER.contains(token.relation()) || lot(scene, head, token))
                    && (!own || joined || phrase)
                    && (!phrase || INNER_PREPOSITIONS.contains(scene.grammar().preposition(token.index())))) {
                collect(scene, token.index(), match, found, depth + 1);
            }
        }
    }

    /** <i>Firearm technology</i>: equipment that modifies equipment is one thing with it. */
    private static Mention joined(Scene scene, Mention mention) {
        for (Mention before : scene.mentions()) {
            if (before.last() == mention.first() && before.meaning() instanceof Meaning.Arms) {
                Span span = before.span().union(mention.span());
                String text = span.of(scene.article().document().text());
                return new Mention(
                        mention.id(), mention.sentence(), before.first(), mention.last(), span, text, before.meaning());
            }
        }
        return mention;
    }

    /** What has no designation is described in the article's own words. */
    private static Meaning.Arms described(Scene scene, Mention whole, Meaning.Arms arms) {
        Meaning.Arms known = whole.meaning() instanceof Meaning.Arms first ? first : arms;
        if (!known.designation().isEmpty()) {
            return known;
        }
        StringBuilder words = new StringBuilder();
        for (int i = whole.first(); i < whole.last(); i++) {
            Token token = scene.grammar().token(i);
            boolean noun = i == whole.last() - 1 && !Grammar.lower(token).equals("arms");
            words.append(i == whole.first() ? "" : " ")
                    .append(noun ? token.lemma().toLowerCase(Locale.ROOT) : Grammar.lower(token));
        }
        return new Meaning.Arms(
                "", known.family(), known.category(), words.toString(), known.makers(), known.certainty());
    }

    private static boolean lot(Scene scene, int head, Token modifier) {
        return LOTS.contains(scene.grammar().token(head).lemma())
                && (modifier.relation().equals("compound")
                        || modifier.relation().equals("amod"));
    }

    private static boolean wanted(Scene scene, Mention mention, Meaning.Arms arms) {
        if (arms.certainty() == Meaning.Arms.Certainty.MILITARY) {
            return true;
        }
        if (arms.certainty() == Meaning.Arms.Certainty.AID) {
            // Assistance by the lump is money: PLOVER's AID, not a transfer of arms.
            return false;
        }
        for (int i = mention.last() - 1; i >= 0 && mention.first() - i <= 3; i--) {
            Token token = scene.grammar().token(i);
            if (token.is("CC") || token.is("IN") || token.is("VBD")) {
                break;
            }
            if (MILITARY.contains(Grammar.lower(token))) {
                return true;
            }
        }
        return !arms.category().equals("other") && military(scene);
    }

    /** Whether the sentence names forces, or the article arms: there helicopters and radars are military. */
    private static boolean military(Scene scene) {
        boolean forces = scene.mentions().stream()
                .flatMap(mention -> mention.meaning().actors().stream())
                .anyMatch(actor -> actor.sector().equals("MIL"));
        return forces
                || scene.article().mentions().stream()
                        .anyMatch(mention -> mention.meaning() instanceof Meaning.Arms arms
                                && arms.certainty() == Meaning.Arms.Certainty.MILITARY);
    }

    /** The number before the item, or that of the lot it is <i>of</i>. */
    static Detail.@Nullable Quantity count(Scene scene, Mention item) {
        int head = item.last() - 1;
        for (Mention mention : scene.mentions()) {
            if (mention.meaning() instanceof Meaning.Count count && !article(mention)) {
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

    /** Whether a count is but an article: a tank may be any tank. */
    private static boolean article(Mention count) {
        return count.text().equalsIgnoreCase("a") || count.text().equalsIgnoreCase("an");
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

    /** <i>The first two</i> came in July: a number or pronoun alone stands for the item told of last. */
    private static List<Item> elliptic(Scene scene, Match match, Context context) {
        for (String slot : match.frame().roles().getOrDefault(Role.ITEM, List.of())) {
            for (int head : match.slot(slot)) {
                Token token = scene.grammar().token(head);
                Detail.Quantity quantity = number(scene, head);
                boolean stands = (quantity != null && (token.is("CD") || token.is("NN")))
                        || PRONOUNS.contains(Grammar.lower(token));
                Meaning.Arms arms = stands ? context.lastArms(scene, head) : null;
                if (arms != null) {
                    return List.of(new Item(token.text(), head, arms, quantity, List.of()));
                }
            }
        }
        return List.of();
    }

    private static Detail.@Nullable Quantity number(Scene scene, int head) {
        for (Mention mention : scene.at(head)) {
            if (mention.meaning() instanceof Meaning.Count count) {
                return count.quantity();
            }
        }
        return null;
    }

    /** <i>The tanks</i> are those whose designation the article has given. */
    private static List<Item> resumed(Scene scene, List<Item> items, Context context) {
        List<Item> resumed = new ArrayList<>();
        for (Item item : items) {
            Meaning.Arms before = item.arms().designation().isEmpty() && definite(scene, item)
                    ? context.sameArms(item.text(), scene)
                    : null;
            resumed.add(
                    before == null
                            ? item
                            : new Item(item.text(), item.token(), before, item.quantity(), item.owners()));
        }
        return resumed;
    }

    private static boolean definite(Scene scene, Item item) {
        for (int i = item.token(); i >= 0 && i >= item.token() - 3; i--) {
            if (DEFINITE.contains(Grammar.lower(scene.grammar().token(i)))) {
                return true;
            }
        }
        return false;
    }
}
