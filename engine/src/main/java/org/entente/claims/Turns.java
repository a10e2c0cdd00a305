package org.entente.claims;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.entente.model.Actor;
import org.entente.model.Article;
import org.entente.model.Attribution;
import org.entente.model.Meaning;
import org.entente.model.Mention;
import org.entente.model.Passage;
import org.entente.model.Sentence;
import org.jspecify.annotations.Nullable;

/** The turns of a transcript or debate: paragraphs that begin with who speaks, as <i>MR PRICE: words</i>. */
final class Turns {

    /** How many words a label may have: <i>The Minister of State for Defence (Lord Drayson)</i>. */
    private static final int LONGEST = 14;

    /** How many labels make a transcript. */
    private static final int FEWEST = 2;

    private static final Pattern TITLED = Pattern.compile(
            "(Lord|Lady|Baroness|Viscount|Earl|Sir|Dame|Mr\\.?|Mrs\\.?|Ms\\.?|Dr\\.?|Senator|Secretary|Minister|Ambassador|General|President)( .*)?");

    private static final Set<String> ASKING = Set.of("q", "question", "reporter", "journalist");

    private final Map<Integer, Attribution> byPassage = new HashMap<>();

    private Turns() {}

    static Turns of(Article article) {
        Map<Integer, Attribution> labels = new HashMap<>();
        int passage = -1;
        for (Sentence sentence : article.sentences()) {
            if (sentence.passage() != passage) {
                passage = sentence.passage();
                Attribution label = label(article, sentence);
                if (label != null) {
                    labels.put(passage, label);
                }
            }
        }
        Turns turns = new Turns();
        if (labels.size() < FEWEST) {
            return turns;
        }
        Attribution now = Attribution.AUTHOR;
        for (int at = 0; at < article.document().passages().size(); at++) {
            now = labels.getOrDefault(at, now);
            turns.byPassage.put(at, now);
        }
        return turns;
    }

    Attribution at(Sentence sentence) {
        return byPassage.getOrDefault(sentence.passage(), Attribution.AUTHOR);
    }

    /** Who is named before the colon that the first words of a passage end with; or null. */
    private static @Nullable Attribution label(Article article, Sentence sentence) {
        int colon = 0;
        while (colon < sentence.size()
                && colon <= LONGEST
                && !sentence.token(colon).text().equals(":")) {
            colon++;
        }
        if (colon == 0
                || colon > LONGEST
                || colon + 1 >= sentence.size()
                || sentence.kind() != Passage.Kind.PARAGRAPH) {
            return null;
        }
        String first = sentence.token(0).text();
        if (ASKING.contains(first.toLowerCase(Locale.ROOT))) {
            return Attribution.UNNAMED;
        }
        Mention last = null;
        for (Mention mention : article.mentionsIn(sentence)) {
            if (mention.last() <= colon && mention.meaning() instanceof Meaning.Arms) {
                // A note on arms: <i>F-16: 23 ordered</i>.
                return null;
            }
            boolean speaks = mention.meaning() instanceof Meaning.Person || mention.meaning() instanceof Meaning.Office;
            if (mention.last() <= colon && speaks) {
                last = last != null && last.meaning() instanceof Meaning.Person ? last : mention;
            }
        }
        if (last != null) {
            List<Actor> named = Scene.speakers(sentence, last);
            return named.isEmpty() ? Attribution.UNNAMED : Attribution.named(named.get(0));
        }
        String label = article.document()
                .text()
                .substring(
                        sentence.token(0).span().begin(),
                        sentence.token(colon - 1).span().end());
        int end = colon;
        boolean state = article.mentionsIn(sentence).stream()
                .anyMatch(mention -> mention.last() <= end && mention.meaning() instanceof Meaning.State);
        boolean shouted = !state && label.length() > 2 && label.equals(label.toUpperCase(Locale.ROOT));
        return shouted || TITLED.matcher(label).matches() ? Attribution.named(new Actor(label, label, "", "")) : null;
    }
}
