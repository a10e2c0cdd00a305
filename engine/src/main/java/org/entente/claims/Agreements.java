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
import org.entente.model.Meaning;
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
        if (NoArrangement.in(scene, match) || Purchases.tells(scene, match)) {
            return List.of();
        }
        boolean recalled = NoArrangement.named(scene, match) && !concluded(modality);
        if (recalled && !between(match)) {
            return List.of();
        }
        Map<String, Actor> stated = Signatories.stated(scene, match);
        Map<String, Actor> parties = stated;
        if (stated.size() < 2 && !recalled && pointsBack(scene, match, modality)) {
            parties = Signatories.guessed(scene, context, stated);
        }
        if (parties.size() < 2) {
            return List.of();
        }
        int guesses = parties.size() == stated.size() ? 0 : 1;
        List<Draft> drafts = new ArrayList<>();
        for (Set<Integer> subject : subjects(scene, match)) {
            Draft draft = draft(scene, match, modality, parties, subject, guesses);
            When met = draft.when().known() ? null : met(scene, context, parties.keySet());
            drafts.add(met == null ? draft : draft.on(met));
        }
        return drafts;
    }

    private static boolean between(Match match) {
        return List.of("between", "with", "among").stream()
                .anyMatch(slot -> !match.slot(slot).isEmpty());
    }

    /** The day of the visit of one party to the other that the passage has told of, or null. */
    private static @Nullable When met(Scene scene, Context context, Set<String> parties) {
        Draft visit = context.last(scene, Detail.Visit.class);
        if (visit == null
                || !visit.when().known()
                || visit.status() != Status.DONE
                || visit.scene().sentence().passage() != scene.sentence().passage()) {
            return null;
        }
        return visit.countries().equals(parties) ? visit.when() : null;
    }

    /**
     * Whether the parties may be sought outside the phrase: <i>the deal</i> by itself only recalls one, but a treaty that
     * somebody signs, ends or has not got, or that bears its date, is told of.
     */
    private static boolean pointsBack(Scene scene, Match match, Modality modality) {
        if (match.frame().pos().equals("v")) {
            List<Integer> subjects = match.slot("subj");
            return subjects.stream().anyMatch(subject -> several(scene, subject))
                    || (subjects.isEmpty() && match.frame().trigger().equals("agree"))
                    || match.slot("obj").stream()
                            .anyMatch(object -> Purchases.DOCUMENTS.contains(
                                    scene.grammar().token(object).lemma()));
        }
        boolean gone = modality.status() == Status.STOPPED || modality.status() == Status.REFUSED;
        boolean solemn = !Purchases.COMMERCIAL.contains(match.frame().trigger());
        return concluded(modality) || (solemn && (gone || dated(scene, match)));
    }

    /** <i>The sides</i>, <i>both ministers</i>, <i>they</i>. */
    private static boolean several(Scene scene, int subject) {
        Token word = scene.grammar().token(subject);
        return word.tag().endsWith("S") || Grammar.lower(word).equals("they");
    }

    private static boolean dated(Scene scene, Match match) {
        return match.slot("of").stream()
                .anyMatch(
                        head -> scene.at(head).stream().anyMatch(mention -> mention.meaning() instanceof Meaning.Time));
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
        List<Integer> on = match.slot("on");
        if (!on.isEmpty()) {
            for (int topic : scene.grammar().further(head, on)) {
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
