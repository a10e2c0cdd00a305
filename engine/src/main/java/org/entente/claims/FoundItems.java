package org.entente.claims;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.entente.model.Kind;
import org.entente.model.Meaning;
import org.entente.model.Passage;
import org.entente.model.Token;

/**
 * Arms that a sentence names and no frame laid over its tree tells of: the word that tells what becomes of them is sought
 * by the order of words, whatever the tagger takes it for, as in headlines, notes and long lists.
 */
final class FoundItems {

    /** How many words may stand between arms and the word that tells of them. */
    private static final int REACH = 9;

    /** How many of its parts may be taken from beyond the sentence. */
    private static final int SURE = 1;

    private final Frames frames;
    private final Modalities modalities;
    private final Transfers transfers;

    FoundItems(Frames frames, Modalities modalities, Transfers transfers) {
        this.frames = frames;
        this.modalities = modalities;
        this.transfers = transfers;
    }

    /** The transfers of the arms that none of {@code told} is about. */
    List<Draft> of(Scene scene, List<Draft> told, Context context) {
        List<Draft> found = new ArrayList<>();
        for (Item item : Loose.of(scene, told)) {
            if (!item.vague() && !describes(scene, item) && !repeated(item, told)) {
                List<Draft> drafts = draft(scene, item, told, context);
                found.addAll(drafts.isEmpty() ? noted(scene, item, context) : drafts);
            }
        }
        return found;
    }

    /**
     * What a note without a verb on a state lists with its number, <i>Ghana. Six Z-9s in 2010</i>, or the item of a list
     * with the state that it comes from: <i>40 Gila carriers from South Africa, 2016</i>.
     */
    private List<Draft> noted(Scene scene, Item item, Context context) {
        boolean headed = item.quantity() != null
                && !context.notes().heads(scene.sentence()).isEmpty();
        boolean note = scene.grammar().verbless(item.token()) && (headed || listed(scene, item));
        List<Draft> drafts = new ArrayList<>();
        for (Match match : note ? frames.at(scene.grammar(), item.token(), "delivery", "n") : List.<Match>of()) {
            Modality modality = modalities.of(scene, item.token(), match.frame());
            drafts.addAll(transfers.code(scene, match, modality, context, item));
        }
        return drafts;
    }

    private static boolean listed(Scene scene, Item item) {
        return scene.sentence().kind() == Passage.Kind.ITEM
                && scene.mentions().stream()
                        .filter(mention -> mention.meaning() instanceof Meaning.State)
                        .flatMap(mention -> mention.meaning().actors().stream())
                        .anyMatch(actor -> item.quantity() != null || item.madeBy(actor));
    }

    private List<Draft> draft(Scene scene, Item item, List<Draft> told, Context context) {
        for (int token : tellers(scene, item)) {
            boolean taken = told.stream().anyMatch(draft -> draft.match().token() == token);
            if (taken) {
                return List.of();
            }
            for (Match match : matches(scene, token)) {
                Modality modality = modalities.of(scene, token, match.frame());
                List<Draft> drafts = transfers.code(scene, match, modality, context, item);
                if (!drafts.isEmpty()) {
                    return drafts.stream().allMatch(draft -> draft.guesses() <= SURE) ? drafts : List.of();
                }
            }
        }
        return List.of();
    }

    /** The words that may tell of a transfer in the item's stretch of the sentence, the nearest first. */
    private List<Integer> tellers(Scene scene, Item item) {
        List<Integer> words = new ArrayList<>();
        for (int i = item.token() - 1;
                i >= Math.max(0, item.token() - REACH)
                        && !Segments.parts(scene.grammar().token(i));
                i--) {
            words.add(i);
        }
        for (int i = item.end();
                i < Math.min(scene.grammar().size(), item.end() + REACH)
                        && !Segments.parts(scene.grammar().token(i));
                i++) {
            words.add(i);
        }
        words.removeIf(word -> !scene.at(word).isEmpty()
                || frames.lemmas(Grammar.lower(scene.grammar().token(word))).isEmpty());
        words.sort(Comparator.comparingInt(word -> word < item.token() ? item.token() - word : word - item.end() + 1));
        return words;
    }

    private List<Match> matches(Scene scene, int token) {
        List<Match> matches = new ArrayList<>();
        for (String lemma : frames.lemmas(Grammar.lower(scene.grammar().token(token)))) {
            for (String pos : parts(scene, token)) {
                frames.at(scene.grammar(), token, lemma, pos).stream()
                        .filter(match -> match.frame().kind() == Kind.TRANSFER)
                        .filter(match -> match.frame().under().isEmpty())
                        .forEach(matches::add);
            }
        }
        return matches;
    }

    /** The parts of speech that a word may be: its own, but in a heading any, since taggers slip there. */
    private static List<String> parts(Scene scene, int token) {
        Token word = scene.grammar().token(token);
        boolean heading = scene.sentence().kind() == Passage.Kind.HEADING
                || scene.sentence().kind() == Passage.Kind.HEADLINE
                || word.text().equals(word.text().toUpperCase(Locale.ROOT));
        return heading ? List.of("v", "n", "a") : List.of(word.is("VB") ? "v" : word.is("JJ") ? "a" : "n");
    }

    /** Whether the arms only say what something else is of: <i>F-16 <b>pilots</b></i>. */
    private static boolean describes(Scene scene, Item item) {
        if (item.end() >= scene.grammar().size()) {
            return false;
        }
        Token next = scene.grammar().token(item.end());
        return next.is("NN") && !NamedItems.isLot(next) && scene.at(item.end()).isEmpty();
    }

    /** Whether the sentence has told of them already under another name. */
    private static boolean repeated(Item item, List<Draft> told) {
        return told.stream()
                .map(Draft::item)
                .anyMatch(other -> other != null
                        && item.arms().designation().equals(other.arms().designation())
                        && !item.arms().designation().isEmpty()
                        && (item.quantity() == null || item.quantity().equals(other.quantity())));
    }
}
