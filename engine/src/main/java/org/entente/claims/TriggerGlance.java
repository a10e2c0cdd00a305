package org.entente.claims;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.entente.knowledge.Knowledge;
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

    TriggerGlance(Knowledge knowledge) {
        new Frames(knowledge).triggers().forEach(lemma -> forms.addAll(WordForms.of(lemma)));
    }

    @Override
    public boolean couldHoldClaim(Sentence sentence, List<Mention> mentions) {
        return mentions.stream().anyMatch(TriggerGlance::telling) && triggered(sentence);
    }

    private static boolean telling(Mention mention) {
        return !mention.meaning().actors().isEmpty()
                || mention.meaning() instanceof Meaning.Reference
                || mention.meaning() instanceof Meaning.Arms
                || mention.meaning() instanceof Meaning.Exercise;
    }

    private boolean triggered(Sentence sentence) {
        for (Token token : sentence.tokens()) {
            if (forms.contains(token.text().toLowerCase(Locale.ROOT))) {
                return true;
            }
        }
        return false;
    }
}
