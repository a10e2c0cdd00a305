package org.entente.claims;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.entente.model.Meaning;
import org.entente.model.Mention;
import org.entente.model.Span;
import org.entente.model.Token;
import org.jspecify.annotations.Nullable;

/** The items that a noun phrase names: its own, those of its list, and those that it is a lot of. */
final class NamedItems {

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

    private static final Set<String> TYPES = Set.of("type", "class", "design", "family", "series");

    private NamedItems() {}

    /** Puts the items that the phrase with head {@code head} names into {@code found}, by the id of their mention. */
    static void collect(Scene scene, int head, Match match, Map<Integer, Item> found, int depth) {
        if (depth > 5 || head == match.token()) {
            return;
        }
        boolean own = false;
        for (Mention mention : scene.at(head)) {
            if (mention.meaning() instanceof Meaning.Arms arms) {
                Mention whole = joined(scene, mention);
                Meaning.Arms described = described(scene, whole, arms);
                if (wanted(scene, whole, described) && !idle(scene, whole, described)) {
                    List<OwnNames.Name> ships = described.category().equals("ships")
                                    && described.designation().isEmpty()
                            ? OwnNames.listed(scene, whole)
                            : List.of();
                    ships.forEach(ship -> found.putIfAbsent(-1 - ship.first(), ship(scene, whole, described, ship)));
                    if (ships.isEmpty()) {
                        found.putIfAbsent(mention.id(), item(scene, whole, described));
                    }
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

    /** Whether a general noun adds nothing to arms named beside it. */
    private static boolean idle(Scene scene, Mention mention, Meaning.Arms arms) {
        return arms.designation().isEmpty() && (explains(scene, mention) || detailed(scene, mention));
    }

    /** Whether a general noun is told more exactly right after: <i>helicopters, <b>seven Mi-171s</b></i>. */
    private static boolean detailed(Scene scene, Mention mention) {
        return scene.mentions().stream()
                .anyMatch(after -> after.meaning() instanceof Meaning.Arms arms
                        && !arms.designation().isEmpty()
                        && after.first() > mention.last()
                        && after.first() <= mention.last() + 3
                        && scene.grammar().token(mention.last()).text().equals(",")
                        && counted(scene, mention.last() + 1, after.first())
                        && scene.grammar()
                                .token(Linear.head(scene, after))
                                .relation()
                                .equals("appos"));
    }

    /** Whether a number and no more than an adjective stand between. */
    private static boolean counted(Scene scene, int from, int to) {
        boolean number = from < to && scene.grammar().token(from).is("CD");
        return number
                && (from + 1 == to
                        || (from + 2 == to
                                && (scene.grammar().token(from + 1).is("JJ")
                                        || scene.grammar().token(from + 1).is("NN"))));
    }

    /** Whether a noun only says what the arms named before it are: <i>150 F-16s, the aircraft that were withheld</i>. */
    static boolean explains(Scene scene, Mention mention) {
        int at = mention.first() - 1;
        while (at >= 0 && scene.grammar().token(at).is("JJ")) {
            at--;
        }
        boolean definite = at > 0
                && Set.of("the", "an", "a")
                        .contains(Grammar.lower(scene.grammar().token(at)));
        boolean apart = definite && scene.grammar().token(at - 1).text().equals(",");
        int comma = at - 1;
        return apart
                && scene.mentions().stream()
                        .anyMatch(before -> before.last() == comma
                                && before.meaning() instanceof Meaning.Arms arms
                                && !arms.designation().isEmpty());
    }

    /** <i>Firearm technology</i>: equipment that modifies equipment is one thing with it. */
    private static Mention joined(Scene scene, Mention mention) {
        for (Mention before : scene.mentions()) {
            boolean near = before.last() == mention.first()
                    || (before.meaning() instanceof Meaning.Arms named
                            && !named.designation().isEmpty()
                            && before.last() < mention.first()
                            && modified(scene, before.last(), mention.first()));
            if (near && before.meaning() instanceof Meaning.Arms) {
                Span span = before.span().union(mention.span());
                String text = span.of(scene.article().document().text());
                return new Mention(
                        mention.id(), mention.sentence(), before.first(), mention.last(), span, text, before.meaning());
            }
        }
        return mention;
    }

    /** Whether up to two nouns or adjectives stand between: <i>Cessna 208 <b>surveillance</b> planes</i>. */
    private static boolean modified(Scene scene, int from, int to) {
        boolean modified = to - from <= 2;
        for (int i = from; i < to; i++) {
            Token token = scene.grammar().token(i);
            modified &= token.is("NN") || token.is("JJ");
        }
        return modified;
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
        // What the table calls it in fewer of the same words is what it is: a diesel submarine is a submarine.
        String own = words.toString();
        String description =
                !known.description().isEmpty() && own.endsWith(" " + known.description()) ? known.description() : own;
        return new Meaning.Arms("", known.family(), known.category(), description, known.makers(), known.certainty());
    }

    /** Whether a noun stands for the arms that it is a lot of. */
    static boolean isLot(Token noun) {
        return LOTS.contains(noun.lemma());
    }

    private static boolean lot(Scene scene, int head, Token modifier) {
        return isLot(scene.grammar().token(head))
                && (modifier.relation().equals("compound")
                        || modifier.relation().equals("amod"));
    }

    private static boolean wanted(Scene scene, Mention mention, Meaning.Arms arms) {
        if (arms.military()) {
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
        boolean beside = scene.mentions().stream()
                .anyMatch(other -> other.meaning() instanceof Meaning.Arms named && named.military());
        return arms.category().equals("other") ? beside && Numbers.of(scene, mention) != null : military(scene);
    }

    /** Whether the sentence names forces, or the article arms: there helicopters and radars are military. */
    private static boolean military(Scene scene) {
        boolean forces = scene.mentions().stream()
                .flatMap(mention -> mention.meaning().actors().stream())
                .anyMatch(actor -> actor.sector().equals("MIL"));
        return forces
                || scene.article().mentions().stream()
                        .anyMatch(mention -> mention.meaning() instanceof Meaning.Arms arms && arms.military());
    }

    /** The item that a mention of arms names, or null when its words are not of military things here. */
    static @Nullable Item of(Scene scene, Mention mention) {
        if (mention.meaning() instanceof Meaning.Arms arms) {
            Mention whole = joined(scene, mention);
            Meaning.Arms described = described(scene, whole, arms);
            boolean own = wanted(scene, whole, described) && !idle(scene, whole, described);
            return own ? item(scene, whole, described) : null;
        }
        return null;
    }

    /** One of several ships that are named after their noun. */
    private static Item ship(Scene scene, Mention ships, Meaning.Arms arms, OwnNames.Name ship) {
        return new Item(
                ship.text(), ship.first(), ship.last(), arms, Ellipsis.ONE, ItemOwners.of(scene, ships), ship.text());
    }

    private static Item item(Scene scene, Mention whole, Meaning.Arms arms) {
        Meaning.Arms typed = arms.designation().isEmpty() ? ofType(scene, whole) : null;
        boolean plain = typed == null && arms.designation().isEmpty();
        String name = plain && arms.category().equals("ships") ? OwnNames.ofSeries(scene, whole) : null;
        if (name != null) {
            return new Item(
                    whole.text(), whole.first(), whole.last(), arms, Ellipsis.ONE, ItemOwners.of(scene, whole), name);
        }
        return new Item(
                whole.text(),
                whole.first(),
                whole.last(),
                typed == null ? arms : typed,
                Numbers.of(scene, whole),
                ItemOwners.of(scene, whole),
                typed == null ? OwnNames.of(scene, whole, arms) : null);
    }

    /** The type that says what a general noun is: <i>six frigates of the <b>La Fayette</b> type</i>; or null. */
    private static Meaning.@Nullable Arms ofType(Scene scene, Mention mention) {
        int of = mention.last();
        if (of + 2 >= scene.grammar().size()
                || !Grammar.lower(scene.grammar().token(of)).equals("of")) {
            return null;
        }
        for (Mention after : scene.mentions()) {
            boolean near = after.first() > of && after.first() <= of + 3;
            boolean typed = near
                    && after.last() <= scene.grammar().size()
                    && (TYPES.contains(scene.grammar().token(after.last() - 1).lemma())
                            || (after.last() < scene.grammar().size()
                                    && TYPES.contains(
                                            scene.grammar().token(after.last()).lemma())));
            if (typed
                    && after.meaning() instanceof Meaning.Arms arms
                    && !arms.designation().isEmpty()) {
                return arms;
            }
        }
        return null;
    }
}
