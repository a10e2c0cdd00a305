package org.entente.claims;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.entente.model.Actor;
import org.entente.model.Article;
import org.entente.model.Mention;
import org.entente.model.Sentence;
import org.jspecify.annotations.Nullable;

/** The states that head the notes of an article: <i>Kuwait — eighteen drones</i>, <i>Fiji. Fourteen vehicles …</i> */
final class Notes {

    /** How many words the heading of a note has at the most. */
    private static final int HEADING = 12;

    private final Article article;

    Notes(Article article) {
        this.article = article;
    }

    /** The state that a passage, or a note in it, begins with and is about; or null. */
    @Nullable
    Actor head(Sentence sentence) {
        List<Actor> heads = heads(sentence);
        return heads.isEmpty() ? null : heads.get(0);
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
