package org.entente.claims;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.entente.model.Actor;
import org.entente.model.Detail;
import org.entente.model.Meaning;
import org.entente.model.Mention;
import org.entente.model.Token;
import org.jspecify.annotations.Nullable;

/**
 * Goes on with a transfer where a sentence does without repeating its verb: further items of a list, and clauses that
 * only say what differs, as <i>two each <b>to Tonga</b></i> or <i>six corvettes <b>from Italy</b> two years later</i>.
 */
final class Continuations {

    private static final Set<String> LINKS = Set.of(
            "and",
            "or",
            "plus",
            "then",
            "also",
            "as",
            "well",
            "many",
            "along",
            "with",
            "including",
            "each",
            "both",
            "later",
            "nor",
            "but",
            "followed",
            "not");

    private Continuations() {}

    /** A draft and the item that it is about. */
    private record Told(Draft draft, Item item) {}

    /** The drafts of a sentence, and those that go on with them. */
    static List<Draft> of(Scene scene, List<Draft> drafts) {
        List<Draft> all = new ArrayList<>(drafts);
        if (drafts.stream().noneMatch(draft -> draft.item() != null)) {
            return all;
        }
        List<Item> loose = new ArrayList<>(Loose.of(scene, drafts));
        loose.addAll(numbers(scene, drafts));
        loose.sort(Comparator.comparingInt(Item::token));
        for (Item item : loose) {
            Told before = before(all, item.token());
            if (before != null) {
                all.addAll(continued(scene, all, before, item));
            }
        }
        return all;
    }

    /** What numbers that count nothing named beside them stand for: the arms that were told last before. */
    private static List<Item> numbers(Scene scene, List<Draft> drafts) {
        List<Item> numbers = new ArrayList<>();
        for (Mention mention : scene.mentions()) {
            boolean told =
                    drafts.stream().map(Draft::item).anyMatch(item -> item != null && mention.covers(item.token()));
            Told before = told ? null : before(drafts, mention.first());
            if (before != null && Loose.number(scene, mention) && mention.meaning() instanceof Meaning.Count count) {
                numbers.add(new Item(
                        mention.text(),
                        mention.first(),
                        mention.last(),
                        before.item().arms(),
                        count.quantity(),
                        List.of()));
            }
        }
        numbers.addAll(places(scene, drafts));
        return numbers;
    }

    /** The same for places in a series and for what is left of it: <i>the <b>second</b> a year later</i>, <i>the <b>others</b> in 1983</i>. */
    private static List<Item> places(Scene scene, List<Draft> drafts) {
        List<Item> places = new ArrayList<>();
        for (int at = 1; at < scene.grammar().size(); at++) {
            int place = at;
            boolean told = !Loose.place(scene, at)
                    || drafts.stream()
                            .map(Draft::item)
                            .anyMatch(item -> item != null && item.token() <= place && place < item.end());
            Told before = told ? null : before(drafts, at);
            if (before != null) {
                places.add(Ellipsis.item(scene, at, before.item().arms()));
            }
        }
        return places;
    }

    /** The draft whose item stands last before {@code token}, or null. */
    private static @Nullable Told before(List<Draft> drafts, int token) {
        Told last = null;
        for (Draft draft : drafts) {
            Item item = draft.item();
            if (item != null
                    && item.end() <= token
                    && (last == null || item.end() >= last.item().end())) {
                last = new Told(draft, item);
            }
        }
        return last;
    }

    private static List<Draft> continued(Scene scene, List<Draft> all, Told before, Item item) {
        int trigger = before.draft().match().token();
        int from = trigger < item.token()
                ? Math.max(before.item().end(), trigger + 1)
                : before.item().end();
        Change own = Change.around(scene, item, before.draft().match());
        boolean list = glue(scene, from, item.token()) && (own.tells() || !numeral(scene, item));
        boolean phrase = !list && apart(scene, from, item.token()) && (own.tells() || closes(scene, item));
        if (!list && !phrase) {
            return List.of();
        }
        List<Draft> more = new ArrayList<>();
        for (Draft draft : all) {
            if (before.item().equals(draft.item())) {
                more.addAll(own.of(draft, item));
            }
        }
        return own.recipients().isEmpty()
                ? more
                : more.subList(0, Math.min(more.size(), own.recipients().size()));
    }

    private static boolean numeral(Scene scene, Item item) {
        return scene.at(item.token()).stream().anyMatch(mention -> mention.meaning() instanceof Meaning.Count)
                && scene.at(item.token()).stream().noneMatch(Items::isArms);
    }

    /** Whether only what joins the items of a list stands between. */
    private static boolean glue(Scene scene, int from, int to) {
        boolean joined = false;
        for (int i = from; i < to; i++) {
            i = afterBracket(scene, i, to);
            Token token = scene.grammar().token(i);
            boolean mark = token.text().equals(",")
                    || token.text().equals(";")
                    || token.text().equals("&");
            joined |= mark || LINKS.contains(Grammar.lower(token));
            if (!mark && !LINKS.contains(Grammar.lower(token)) && !within(token)) {
                return false;
            }
        }
        return joined;
    }

    /** The index after a bracket that opens at {@code index} and closes before {@code to}; else the same index. */
    private static int afterBracket(Scene scene, int index, int to) {
        if (!opens(scene.grammar().token(index))) {
            return index;
        }
        for (int i = index + 1; i < to - 1; i++) {
            if (closes(scene.grammar().token(i))) {
                return i + 1;
            }
        }
        return index;
    }

    private static boolean opens(Token token) {
        return token.text().equals("(") || token.text().equals("-LRB-");
    }

    private static boolean closes(Token token) {
        return token.text().equals(")") || token.text().equals("-RRB-");
    }

    private static boolean within(Token token) {
        return Numbers.modifies(token)
                || token.is("DT")
                || token.is("PRP$")
                || token.is("POS")
                || token.is("RB")
                || Set.of("of", "'", "‘", "’", "\"", "“", "”").contains(Grammar.lower(token));
    }

    /** Whether what stands between are phrases but no verb, with a mark or conjunction last. */
    private static boolean apart(Scene scene, int from, int to) {
        boolean parted = false;
        for (int i = from; i < to; i++) {
            i = afterBracket(scene, i, to);
            Token token = scene.grammar().token(i);
            if ((token.is("VB") && !token.is("VBN") && !token.is("VBG"))
                    || token.is("MD")
                    || token.is("W")
                    || token.text().equals(":")
                    || Set.of("without", "except").contains(Grammar.lower(token))
                    || opens(token)) {
                return false;
            }
            parted |= token.text().equals(",")
                    || token.text().equals(";")
                    || Set.of("and", "but").contains(Grammar.lower(token));
        }
        return parted;
    }

    /** Whether the sentence or its segment ends with the item, as the last of a list. */
    private static boolean closes(Scene scene, Item item) {
        int at = item.end();
        return at >= scene.grammar().size()
                || Segments.parts(scene.grammar().token(at))
                || scene.grammar().token(at).text().equals(",")
                || scene.grammar().token(at).is("CC");
    }

    /** A transfer's detail with another item and other ends. */
    static Detail.Transfer detail(Detail detail, Item item, List<Actor> suppliers, List<Actor> recipients) {
        Detail.Transfer transfer = (Detail.Transfer) detail;
        Meaning.Arms arms = item.arms();
        return new Detail.Transfer(
                suppliers.isEmpty() ? null : suppliers.get(0).country(),
                recipients.isEmpty() ? null : recipients.get(0).country(),
                item.designation(),
                arms.description().isEmpty() ? null : arms.description(),
                item.quantity(),
                transfer.value(),
                Items.kit(arms),
                null,
                transfer.terms());
    }
}
