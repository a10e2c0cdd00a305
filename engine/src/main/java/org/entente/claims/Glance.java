package org.entente.claims;

import java.util.List;
import org.entente.knowledge.Knowledge;
import org.entente.model.Mention;
import org.entente.model.Sentence;

/** The cheap look at bare words that decides which sentences are worth tagging and parsing. */
@FunctionalInterface
public interface Glance {

    /** Whether {@code sentence}, whose words are bare, could hold a claim, given the mentions found in it. */
    boolean couldHoldClaim(Sentence sentence, List<Mention> mentions);

    /** The look for the triggers of the frames of {@code knowledge}. */
    static Glance of(Knowledge knowledge) {
        return new TriggerGlance(knowledge);
    }
}
