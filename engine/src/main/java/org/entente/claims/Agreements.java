package org.entente.claims;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.entente.knowledge.Knowledge;
import org.entente.knowledge.Row;
import org.entente.model.Actor;
import org.entente.model.Detail;
import org.entente.model.Mention;
import org.entente.model.Plover;
import org.entente.model.Status;
import org.entente.model.Token;
import org.entente.model.When;
import org.jspecify.annotations.Nullable;

/** Arrangements between states: one draft for each instrument of a list, with its parties and topics. */
final class Agreements implements KindCoder {

    /** Words for making, changing or refusing a text, of which who does it may be told elsewhere. */
    private static final Set<String> CONCLUDING = Set.of(
            "sign",
            "ink",
            "initial",
            "conclude",
            "adopt",
            "approve",
            "ratify",
            "negotiate",
            "finalise",
            "finalize",
            "reach",
            "draft",
            "discuss",
            "prepare",
            "agreement",
            "negotiation",
            "plan",
            "announce",
            "agree",
            "seal",
            "clinch",
            "suspend",
            "terminate",
            "cancel",
            "withdraw",
            "reject",
            "abrogate",
            "signing",
            "conclusion");

    private final Map<String, String> topics = new LinkedHashMap<>();
    private final Map<String, String> instruments = new LinkedHashMap<>();

    Agreements(Knowledge knowledge) {
        for (Row row : knowledge.table("topics.tsv").rows()) {
            row.list("words").forEach(word -> topics.put(word, row.text("topic")));
        }
        for (Row row : knowledge.table("instruments.tsv").rows()) {
            row.list("words").forEach(word -> instruments.put(word, row.text("instrument")));
        }
    }

    @Override
    public List<Draft> code(Scene scene, Match match, Modality modality, Context context) {
        if (untold(scene, match)) {
            return List.of();
        }
        Map<String, Actor> parties = parties(scene, match);
        int guesses = 0;
        if (parties.size() < 2) {
            if (match.frame().pos().equals("n") && !concluded(modality)) {
                // "The deal" with nobody named who makes it points back to one told of before.
                return List.of();
            }
            Map<String, Actor> more = partners(scene, context, parties);
            if (more.size() < 2) {
                return List.of();
            }
            parties = more;
            guesses = 1;
        }
        List<Draft> drafts = new ArrayList<>();
        for (Set<Integer> subject : subjects(scene, match)) {
            drafts.add(draft(scene, match, modality, parties, subject, guesses));
        }
        return drafts;
    }

    /** Whether no arrangement is told of: two are of one mind, or might agree one day: <i>both <b>agree that</b> it is so</i>. */
    private static boolean untold(Scene scene, Match match) {
        int head = scene.grammar().token(match.token()).head();
        if (match.frame().trigger().equals("understanding")
                && head >= 0
                && scene.grammar().preposition(match.token()).equals("of")) {
            // A memorandum OF UNDERSTANDING is told of by its first word.
            return true;
        }
        if (!match.frame().trigger().equals("agree")) {
            return false;
        }
        Token verb = scene.grammar().token(match.token());
        boolean present = verb.tag().equals("VBP") || verb.tag().equals("VBZ");
        boolean can = scene.grammar().hasDependent(match.token(), "can", "could", "may", "might");
        return can || (present && scene.grammar().dependent(match.token(), "ccomp") >= 0);
    }

    private static Map<String, Actor> parties(Scene scene, Match match) {
        Map<String, Actor> parties = new LinkedHashMap<>();
        for (String slot : match.frame().roles().getOrDefault(Role.PARTY, List.of())) {
            for (int head : match.slot(slot)) {
                for (Mention mention : scene.acting(head)) {
                    Parties.add(mention, parties);
                }
            }
        }
        return Parties.expanded(scene, parties);
    }

    /**
     * The parties when the grammar gives one or none: the two states of the sentence, or of the passage; the state of
     * the passage with that whose article it is; those of the agreement or visit told of before; the two states in play.
     */
    private static Map<String, Actor> partners(Scene scene, Context context, Map<String, Actor> known) {
        List<Map<String, Actor>> candidates = new ArrayList<>();
        candidates.add(context.named(scene.sentence(), 0));
        candidates.add(context.passage(scene.sentence()));
        candidates.add(context.withHome(context.passage(scene.sentence())));
        Draft agreed = context.last(scene, Detail.Agreement.class);
        Draft met = context.last(scene, Detail.Visit.class);
        for (Draft draft : new Draft[] {agreed, met}) {
            if (draft != null) {
                Map<String, Actor> before = new LinkedHashMap<>();
                draft.actors().forEach(actor -> before.putIfAbsent(actor.country(), actor));
                draft.recipients().forEach(actor -> before.putIfAbsent(actor.country(), actor));
                candidates.add(before);
            }
        }
        candidates.add(context.dyad());
        for (Map<String, Actor> candidate : candidates) {
            boolean pair = candidate.size() == 2 || (candidate.size() > 2 && candidates.indexOf(candidate) > 2);
            if (pair && candidate.keySet().containsAll(known.keySet())) {
                return candidate;
            }
        }
        return known;
    }

    /** The words of each arrangement: <i>agreements on space and on trade</i> are two. */
    private static List<Set<Integer>> subjects(Scene scene, Match match) {
        Set<Integer> all = new LinkedHashSet<>(scene.grammar().subtree(match.token()));
        int head = scene.grammar().token(match.token()).head();
        if (all.size() <= 4 && head >= 0 && scene.grammar().token(head).is("VB")) {
            // Memorandums were signed TO EXPAND TRADE: the verb's complement tells what the bare noun is about.
            all.addAll(scene.grammar().subtree(head));
        }
        List<Set<Integer>> each = new ArrayList<>();
        for (int topic : match.slot("on")) {
            boolean own = scene.grammar().token(topic).relation().equals("conj");
            if (own && scene.grammar().preposition(topic).equals("on")) {
                Set<Integer> part = new LinkedHashSet<>(scene.grammar().subtree(topic));
                each.add(part);
                all.removeAll(part);
            }
        }
        each.add(0, all);
        return each;
    }

    private Draft draft(
            Scene scene,
            Match match,
            Modality modality,
            Map<String, Actor> parties,
            Set<Integer> subject,
            int guesses) {
        When when = Occasions.when(scene, match, modality);
        Status status = Occasions.settled(modality.status(), when, scene);
        String instrument = instrument(scene, match);
        Detail.Agreement detail =
                new Detail.Agreement(List.copyOf(parties.keySet()), topics(scene, subject), instrument);
        Plover.Type type = Projection.agreement(status, signed(modality));
        return new Draft(
                scene,
                match,
                modality,
                new Plover(type, null, contexts(detail)),
                List.copyOf(parties.values()),
                List.of(),
                status,
                when,
                Occasions.place(scene, match),
                modality.attribution(),
                detail,
                guesses);
    }

    /** Whether the words around say what becomes of the text itself. */
    private static boolean concluded(Modality modality) {
        return modality.operators().stream().anyMatch(operator -> CONCLUDING.contains(operator.trigger()));
    }

    private static boolean signed(Modality modality) {
        return modality.operators().stream()
                .anyMatch(operator -> Set.of("sign", "ratify", "conclude", "ink", "initial", "seal")
                        .contains(operator.trigger()));
    }

    private @Nullable String instrument(Scene scene, Match match) {
        for (int token : scene.grammar().subtree(match.token())) {
            String instrument =
                    instruments.get(scene.grammar().token(token).lemma().toLowerCase(java.util.Locale.ROOT));
            if (instrument != null && Math.abs(token - match.token()) <= 4) {
                return instrument;
            }
        }
        return null;
    }

    private List<String> topics(Scene scene, Set<Integer> subject) {
        Set<String> found = new LinkedHashSet<>();
        for (int index : subject) {
            Token token = scene.grammar().token(index);
            String topic = topics.get(token.lemma().toLowerCase(java.util.Locale.ROOT));
            if (topic == null) {
                topic = topics.get(Grammar.lower(token));
            }
            if (topic != null) {
                found.add(topic);
            }
        }
        return new ArrayList<>(found);
    }

    private static List<String> contexts(Detail.Agreement detail) {
        List<String> contexts = new ArrayList<>();
        for (String topic : detail.topics()) {
            switch (topic) {
                case "defence", "arms", "military" -> contexts.add("military");
                case "trade", "economy", "investment", "energy" -> contexts.add("economic");
                case "nuclear" -> contexts.add("cbrn");
                case "counter-terrorism" -> contexts.add("terrorism");
                case "intelligence" -> contexts.add("intelligence");
                default -> contexts.add("diplomatic");
            }
        }
        return contexts.stream().distinct().toList();
    }
}
