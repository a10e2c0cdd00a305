package org.entente.claims;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.entente.model.Actor;
import org.entente.model.Detail;
import org.entente.model.Meaning;
import org.entente.model.Mention;

/** Finds whose an arrangement is: by the slots around it, or by whom the passage and the article are about. */
final class Signatories {

    private Signatories() {}

    /** Those whom the slots of the match name. */
    static Map<String, Actor> stated(Scene scene, Match match) {
        Map<String, Actor> parties = new LinkedHashMap<>();
        for (String slot : match.frame().roles().getOrDefault(Role.PARTY, List.of())) {
            for (int head : match.slot(slot)) {
                scene.acting(head).stream()
                        .filter(mention -> !place(mention, slot))
                        .forEach(mention -> Parties.add(mention, parties));
            }
        }
        return Parties.expanded(scene, parties);
    }

    /** Whether a text is only called by where it was signed: <i>the treaty <b>of Brasília</b></i>, <i>the <b>Ankara</b> agreement</i>. */
    private static boolean place(Mention mention, String slot) {
        return Set.of("of", "mod").contains(slot)
                && mention.meaning() instanceof Meaning.State state
                && state.form() == Meaning.State.Form.CAPITAL;
    }

    /**
     * The parties when the grammar gives one or none: the two states of the sentence, or of the passage; the one with that
     * whose article it is; those of the agreement or visit told of before; the two states in play. {@code known} where none
     * of these is a pair that holds them.
     */
    static Map<String, Actor> guessed(Scene scene, Context context, Map<String, Actor> known) {
        List<Map<String, Actor>> candidates = new ArrayList<>();
        Map<String, Actor> here = states(scene);
        here.putAll(known);
        candidates.add(here);
        if (here.size() == 1) {
            candidates.add(context.withHome(here));
        }
        candidates.add(context.passage(scene.sentence()));
        candidates.add(context.withHome(context.passage(scene.sentence())));
        int pairs = candidates.size();
        for (Draft draft : told(scene, context)) {
            Map<String, Actor> before = new LinkedHashMap<>();
            draft.actors().forEach(actor -> before.putIfAbsent(actor.country(), actor));
            draft.recipients().forEach(actor -> before.putIfAbsent(actor.country(), actor));
            candidates.add(before);
        }
        candidates.add(context.dyad());
        for (int i = 0; i < candidates.size(); i++) {
            Map<String, Actor> candidate = candidates.get(i);
            boolean whole = candidate.size() == 2 || (candidate.size() > 2 && i >= pairs);
            if (whole && candidate.keySet().containsAll(known.keySet())) {
                return candidate;
            }
        }
        return known;
    }

    private static List<Draft> told(Scene scene, Context context) {
        List<Draft> told = new ArrayList<>();
        for (Class<? extends Detail> kind : List.of(Detail.Agreement.class, Detail.Visit.class)) {
            Draft last = context.last(scene, kind);
            if (last != null) {
                told.add(last);
            }
        }
        return told;
    }

    /** The states that the sentence names, save as the place where something happens, and without their leagues. */
    private static Map<String, Actor> states(Scene scene) {
        Map<String, Actor> states = new LinkedHashMap<>();
        for (Mention mention : scene.mentions()) {
            boolean place = mention.meaning() instanceof Meaning.State
                    && List.of("in", "at", "near").contains(Linear.preposition(scene, mention));
            if (!place && !(mention.meaning() instanceof Meaning.Organisation)) {
                Parties.add(mention, states);
            }
        }
        return states;
    }
}
