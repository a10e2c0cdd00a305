package org.entente.claims;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.entente.model.Actor;
import org.entente.model.Attribution;
import org.entente.model.Detail;
import org.entente.model.Meaning;
import org.entente.model.Mention;

/** Finds who takes part in an exercise: by the slots, by who hosts it, by a list after its name, by what was told before. */
final class Partakers {

    private static final Set<String> LEADING = Set.of("host", "lead", "organise", "organize");

    private static final Set<String> PLACING = Set.of("in", "off", "near", "at", "outside", "around");

    private Partakers() {}

    /**
     * Those who take part.
     *
     * @param actors by country
     * @param guesses 1 when they were taken from beyond the trigger's phrases, else 0
     */
    record Cast(Map<String, Actor> actors, int guesses) {}

    /** Those whom the trigger's own phrases name, and who hosts or lists add. */
    static Map<String, Actor> stated(Scene scene, Match match, Modality modality, List<Mention> named) {
        Map<String, Actor> parties = new LinkedHashMap<>();
        boolean others = false;
        for (String slot : match.frame().roles().getOrDefault(Role.PARTY, List.of())) {
            for (int head : match.slot(slot)) {
                for (Actor actor : listed(scene, head)) {
                    if (!actor.country().isEmpty() && party(scene, match, slot)) {
                        parties.putIfAbsent(actor.country(), actor);
                        others |= !Set.of("with", "alongside").contains(slot);
                    }
                }
            }
        }
        together(scene, parties);
        hosts(scene, parties);
        named.forEach(mention -> listed(scene, mention, parties));
        if (!others) {
            speaker(modality.attribution(), parties);
        }
        return Parties.expanded(scene, parties);
    }

    /** Those whom a noun phrase names, or whose arms it names: <i>trained alongside <b>Indian</b> ships</i>. */
    private static List<Actor> actors(Scene scene, int head) {
        boolean armed = scene.at(head).stream().anyMatch(Exercises::armed);
        return armed ? scene.wielders(List.of(head)) : scene.actors(head);
    }

    /** The same with those of a list that it begins: <i>with the French and Indian navies, <b>the Royal Navy</b> and others</i>. */
    private static List<Actor> listed(Scene scene, int head) {
        List<Actor> all = new ArrayList<>(actors(scene, head));
        Rows.after(scene, head, Roles::acts)
                .forEach(mention -> all.addAll(mention.meaning().actors()));
        return all;
    }

    /** Adds those with whom others do it: <i>Japan, <b>together with Australia</b>, held a drill</i>. */
    private static void together(Scene scene, Map<String, Actor> parties) {
        if (parties.isEmpty()) {
            return;
        }
        Grammar grammar = scene.grammar();
        for (int at = 1; at < grammar.size(); at++) {
            boolean with = Grammar.lower(grammar.token(at)).equals("with")
                    && Set.of("together", "along").contains(Grammar.lower(grammar.token(at - 1)));
            int head = with ? grammar.token(at).head() : -1;
            for (int partner : head < 0 ? List.<Integer>of() : grammar.withConjuncts(head)) {
                actors(scene, partner).stream()
                        .filter(actor -> !actor.country().isEmpty())
                        .forEach(actor -> parties.putIfAbsent(actor.country(), actor));
            }
        }
    }

    /** Who speaks of a drill <i>with Japan</i>, and names nobody else, speaks of his own. */
    private static void speaker(Attribution attribution, Map<String, Actor> parties) {
        Actor speaker = attribution.speaker();
        if (parties.size() == 1 && speaker != null && !speaker.country().isEmpty()) {
            parties.putIfAbsent(speaker.country(), speaker);
        }
    }

    private static void hosts(Scene scene, Map<String, Actor> parties) {
        for (int token = 0; token < scene.grammar().size(); token++) {
            if (LEADING.contains(scene.grammar().token(token).lemma())) {
                Map<String, List<Integer>> slots = scene.grammar().slots(token);
                for (String slot : List.of("subj", "obj")) {
                    scene.actors(slots.getOrDefault(slot, List.of())).stream()
                            .filter(actor -> !actor.country().isEmpty())
                            .forEach(actor -> parties.putIfAbsent(actor.country(), actor));
                }
            }
        }
    }

    /** Adds those whom a list after the name or a colon gives: <i>Ushirikiano Imara: Uganda, Kenya and the hosts</i>. */
    private static void listed(Scene scene, Mention exercise, Map<String, Actor> parties) {
        for (int token : scene.grammar().subtree(Linear.head(scene, exercise))) {
            scene.at(token).stream()
                    .filter(mention -> mention.meaning() instanceof Meaning.State)
                    .filter(mention -> !PLACING.contains(Linear.preposition(scene, mention)))
                    .forEach(mention -> Parties.add(mention, parties));
        }
        int colon = exercise.last();
        while (colon < scene.grammar().size()
                && !scene.grammar().token(colon).text().equals(":")) {
            colon++;
        }
        for (Mention mention : scene.mentions()) {
            boolean placed = PLACING.contains(Linear.preposition(scene, mention));
            if (mention.first() > colon && !placed) {
                Parties.add(mention, parties);
            } else if (placed && mention.meaning() instanceof Meaning.State state && hostsAfter(scene, colon)) {
                parties.putIfAbsent(state.code(), state.actor());
            }
        }
    }

    private static boolean hostsAfter(Scene scene, int colon) {
        for (int at = colon; at < scene.grammar().size(); at++) {
            if (scene.grammar().token(at).lemma().equals("host")
                    && scene.grammar().token(at).is("NN")) {
                return true;
            }
        }
        return false;
    }

    /** A place that an exercise is held in, or that something goes to, does not make its state a party. */
    private static boolean party(Scene scene, Match match, String slot) {
        return !slot.equals("in")
                || match.slot(slot).stream()
                        .anyMatch(head -> scene.at(head).stream()
                                .anyMatch(mention -> mention.meaning() instanceof Meaning.Organisation));
    }

    /** The states where a sentence says that something is held: <i>African Lion opens in <b>Agadir</b></i>. */
    static Map<String, Actor> hosting(Scene scene) {
        Map<String, Actor> hosts = new LinkedHashMap<>();
        for (Mention mention : scene.mentions()) {
            boolean placed = Set.of("in", "at").contains(Linear.preposition(scene, mention));
            if (placed && mention.meaning() instanceof Meaning.State state) {
                hosts.putIfAbsent(state.code(), state.actor());
            }
        }
        return hosts;
    }

    /** Everybody whom the sentence names, save as the place where something happens. */
    static Map<String, Actor> inSentence(Scene scene) {
        Map<String, Actor> parties = new LinkedHashMap<>();
        for (Mention mention : scene.mentions()) {
            if (!PLACING.contains(Linear.preposition(scene, mention))) {
                Parties.add(mention, parties);
            }
        }
        return parties;
    }

    /** Those who take part by what the article has said: an exercise told of again, or those of a series that it names. */
    static Map<String, Actor> beforehand(Scene scene, Context context, List<Mention> named) {
        Map<String, Actor> parties = new LinkedHashMap<>();
        Draft last = context.last(scene, Detail.Exercise.class);
        if (last != null && !named.isEmpty() && same(last, named)) {
            last.actors().forEach(actor -> parties.putIfAbsent(actor.country(), actor));
        }
        for (Mention mention : named) {
            if (parties.isEmpty() && mention.meaning() instanceof Meaning.Exercise exercise) {
                for (String code : exercise.participants()) {
                    if (context.names(code)) {
                        parties.putIfAbsent(code, new Actor(mention.text(), code, code, "MIL"));
                    }
                }
            }
        }
        return parties;
    }

    /**
     * The same with those who always take part in the series: its host, or both of two, where the sentence names at most one; of
     * more only those whom the passage has named.
     */
    static Map<String, Actor> withUsual(Scene scene, Context context, Mention named, Map<String, Actor> parties) {
        Map<String, Actor> whole = new LinkedHashMap<>(parties);
        if (named.meaning() instanceof Meaning.Exercise exercise) {
            List<String> usual = exercise.participants();
            Map<String, Actor> near = context.passage(scene.sentence());
            boolean alone = usual.containsAll(parties.keySet())
                    && parties.size() <= 1
                    && inSentence(scene).size() <= 1;
            for (String code : usual) {
                if (usual.size() == 1 || (alone && (usual.size() == 2 || near.containsKey(code)))) {
                    whole.putIfAbsent(code, new Actor(named.text(), code, code, "MIL"));
                }
            }
        }
        return whole;
    }

    private static boolean same(Draft last, List<Mention> named) {
        return last.detail() instanceof Detail.Exercise told
                && named.stream()
                        .anyMatch(mention -> mention.meaning() instanceof Meaning.Exercise exercise
                                && (told.series() == null || told.series().equals(exercise.series())));
    }

    /** A drill <i>with</i> somebody, of whom nobody is told, is that of the passage's other state, or of the article's. */
    static Map<String, Actor> completed(Scene scene, Match match, Context context, Map<String, Actor> parties) {
        Set<String> alongside = new HashSet<>();
        match.slot("with").forEach(head -> scene.actors(head).forEach(actor -> alongside.add(actor.country())));
        scene.mentions().stream()
                .filter(mention -> Linear.preposition(scene, mention).equals("with"))
                .forEach(mention -> mention.meaning().actors().forEach(actor -> alongside.add(actor.country())));
        boolean partners = alongside.containsAll(parties.keySet());
        if (parties.isEmpty() || !partners) {
            return parties;
        }
        Map<String, Actor> whole = context.withHome(parties);
        Map<String, Actor> passage = context.passage(scene.sentence());
        passage.keySet().removeAll(parties.keySet());
        if (whole.size() == parties.size() && passage.size() == 1) {
            whole.putAll(passage);
        }
        return whole;
    }
}
