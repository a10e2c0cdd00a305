package org.entente.claims;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.entente.model.Actor;
import org.entente.model.Article;
import org.entente.model.Meaning;
import org.entente.model.Mention;
import org.entente.model.Passage;
import org.entente.model.Sentence;

/** The states that head the notes of an article: <i>Kuwait — eighteen drones</i>, <i>Fiji. Fourteen vehicles …</i> */
final class Notes {

    /** How many words the heading of a note has at the most. */
    private static final int HEADING = 12;

    private final Article article;
    private final boolean bySupplier;

    Notes(Article article) {
        this.article = article;
        this.bySupplier = ordered();
    }

    /** Whether most of the arms in the notes are made by the states that the notes are on: a list ordered by supplier. */
    private boolean ordered() {
        int made = 0;
        int others = 0;
        for (Mention mention : article.mentions()) {
            if (mention.meaning() instanceof Meaning.Arms arms && !arms.makers().isEmpty()) {
                List<Actor> heads = heads(article.sentences().get(mention.sentence()));
                boolean makes = heads.stream().anyMatch(head -> arms.makers().contains(head.country()));
                made += makes ? 1 : 0;
                others += heads.isEmpty() || makes ? 0 : 1;
            }
        }
        return made > others;
    }

    /** The states that head a sentence's note and receive what it tells of. */
    List<Actor> receiving(Sentence sentence) {
        return bySupplier ? List.of() : heads(sentence);
    }

    /** The states that head a sentence's note and supply what it tells of. */
    List<Actor> supplying(Sentence sentence) {
        return bySupplier ? heads(sentence) : List.of();
    }

    /** The states that head the note which a sentence belongs to: <i>Togo, Niger — drones in service with both</i>. */
    List<Actor> heads(Sentence sentence) {
        for (int at = sentence.index(); at >= 0; at--) {
            Sentence each = article.sentences().get(at);
            if (each.passage() != sentence.passage()) {
                break;
            }
            List<Actor> heads = headsOf(each);
            if (!heads.isEmpty()) {
                return heads;
            }
        }
        return section(sentence);
    }

    /** The states that alone make the heading above a sentence: <i>UNITED STATES</i>, with the notes on it below. */
    List<Actor> section(Sentence sentence) {
        for (int at = sentence.index(); at >= 0; at--) {
            Sentence each = article.sentences().get(at);
            boolean told = each.passage() != sentence.passage() && each.kind() == Passage.Kind.PARAGRAPH;
            boolean left = each.kind() == Passage.Kind.ITEM && sentence.kind() == Passage.Kind.PARAGRAPH;
            if (told || left) {
                return List.of();
            }
            if (each.kind() == Passage.Kind.HEADING || each.kind() == Passage.Kind.HEADLINE) {
                List<Mention> mentions = article.mentionsIn(each);
                boolean only = each.tokens().stream()
                        .allMatch(token -> Set.of(",", "and", "&", "/", "AND").contains(token.text())
                                || mentions.stream()
                                        .anyMatch(mention -> mention.covers(token.index())
                                                && mention.meaning() instanceof Meaning.State));
                return only
                        ? mentions.stream()
                                .flatMap(mention -> mention.meaning().actors().stream())
                                .filter(Ends::trades)
                                .toList()
                        : List.of();
            }
        }
        return List.of();
    }

    /** The states that head a note which begins with this sentence. */
    List<Actor> headsOf(Sentence sentence) {
        List<Actor> heads = new ArrayList<>();
        int end = headingEnd(sentence);
        for (Mention mention : article.mentionsIn(sentence)) {
            if (mention.last() <= end) {
                mention.meaning().actors().stream().filter(Ends::trades).forEach(heads::add);
            }
        }
        return heads;
    }

    /** The index of the dash or full stop that ends a heading of names at the beginning of a sentence, or -1. */
    private static int headingEnd(Sentence sentence) {
        for (int i = 0; i < sentence.size(); i++) {
            String text = sentence.token(i).text();
            if (Set.of("—", "–", "-", "--", ":", ".").contains(text)) {
                return i;
            }
            boolean name = Character.isUpperCase(text.charAt(0))
                    || Set.of(",", "and", "&").contains(text);
            if (!name || i > HEADING) {
                return -1;
            }
        }
        return -1;
    }
}
