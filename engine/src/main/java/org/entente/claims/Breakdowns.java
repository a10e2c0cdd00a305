package org.entente.claims;

import java.util.ArrayList;
import java.util.List;
import org.entente.model.Meaning;
import org.entente.model.Mention;
import org.entente.model.Token;
import org.jspecify.annotations.Nullable;

/** Reads what a sentence says the things of a deal just told of are: <i>the helicopters are twelve Mi-35s and three Mi-26s</i>. */
final class Breakdowns {

    /** How many sentences after a deal its things may be told. */
    private static final int FAR = 8;

    private Breakdowns() {}

    /** The transfers of the things named, as firm and between the same as the deal that they are part of. */
    static List<Draft> of(Scene scene, Context context) {
        for (int at = 0; at < scene.grammar().size(); at++) {
            Token verb = scene.grammar().token(at);
            Draft whole = verb.lemma().equals("be") ? whole(scene, at, context) : null;
            if (whole != null) {
                return parts(scene, at, whole);
            }
        }
        return List.of();
    }

    /** The latest transfer whose things the subject before <i>are</i> names in general, or null. */
    private static @Nullable Draft whole(Scene scene, int verb, Context context) {
        for (Mention mention : scene.mentions()) {
            boolean subject = mention.meaning() instanceof Meaning.Arms arms
                    && arms.designation().isEmpty()
                    && mention.last() <= verb
                    && scene.grammar().token(Math.max(0, mention.first() - 1)).is("DT")
                    && !Segments.verbBetween(scene, mention.last(), Math.max(mention.last(), verb - 3));
            if (subject) {
                for (int i = context.drafts().size() - 1; i >= 0; i--) {
                    Draft draft = context.drafts().get(i);
                    Meaning.Arms arms = draft.arms();
                    if (arms != null
                            && arms.designation().isEmpty()
                            && mention.meaning() instanceof Meaning.Arms generic
                            && arms.category().equals(generic.category())
                            && scene.sentence().index()
                                            - draft.scene().sentence().index()
                                    <= FAR) {
                        return draft;
                    }
                }
            }
        }
        return null;
    }

    private static List<Draft> parts(Scene scene, int verb, Draft whole) {
        List<Draft> parts = new ArrayList<>();
        for (Mention mention : scene.mentions()) {
            Item item = mention.first() > verb && !Segments.verbBetween(scene, verb, mention.first())
                    ? NamedItems.of(scene, mention)
                    : null;
            if (item != null && item.quantity() != null) {
                parts.add(whole.goingOn(scene, item, verb));
            }
        }
        return parts;
    }
}
