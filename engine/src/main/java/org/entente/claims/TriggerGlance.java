package org.entente.claims;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.entente.knowledge.Knowledge;
import org.entente.model.Kind;
import org.entente.model.Meaning;
import org.entente.model.Mention;
import org.entente.model.Sentence;
import org.entente.model.Token;

/**
 * Lets a sentence pass when it names somebody who can act, or arms or an exercise, and has a word that could be a form
 * of a frame's trigger. A glance errs on the side of parsing too much.
 */
final class TriggerGlance implements Glance {

    private final Set<String> forms = new HashSet<>();
    private final Set<String> instruments = new HashSet<>();

    TriggerGlance(Knowledge knowledge) {
        Frames frames = new Frames(knowledge);
        frames.triggers().forEach(lemma -> forms.addAll(WordForms.of(lemma)));
        frames.nouns(Kind.AGREEMENT).forEach(lemma -> instruments.addAll(WordForms.of(lemma)));
    }

    @Override
    public boolean couldHoldClaim(Sentence sentence, List<Mention> mentions) {
        boolean telling = mentions.stream().anyMatch(TriggerGlance::telling);
        return holdsAny(sentence, telling ? forms : instruments);
    }

    private static boolean telling(Mention mention) {
        return !mention.meaning().actors().isEmpty()
                || mention.meaning() instanceof Meaning.Reference
                || mention.meaning() instanceof Meaning.Arms
                || mention.meaning() instanceof Meaning.Exercise
                || mention.meaning() instanceof Meaning.Count;
    }

    private static boolean holdsAny(Sentence sentence, Set<String> forms) {
        for (Token token : sentence.tokens()) {
            if (forms.contains(token.text().toLowerCase(Locale.ROOT))) {
                return true;
            }
        }
        return false;
    }
}
