package org.entente.claims;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.entente.knowledge.Knowledge;
import org.entente.model.Article;
import org.entente.model.Claim;
import org.entente.model.Detail;
import org.entente.model.Kind;
import org.entente.model.Meaning;
import org.entente.model.Mention;
import org.entente.model.Plover;
import org.entente.model.Sentence;

/** Codes claims by finding frames, letting operators act on them, and giving each kind its details. */
final class FrameClaimCoder implements ClaimCoder {

    /** Slots in which a partner is named. */
    private static final List<String> PARTNERS = List.of("with", "between");

    private final Frames frames;
    private final Modalities modalities;
    private final Nationals nationals;
    private final Voices voices;
    private final Transfers transfers;
    private final FoundItems found;
    private final KindCoder visits;
    private final KindCoder exercises;
    private final KindCoder agreements;
    private final KindCoder events;
    private final Contexts contexts;
    private final Confidence confidence;

    FrameClaimCoder(Knowledge knowledge, EndsChooser chooser) {
        frames = new Frames(knowledge);
        modalities = new Modalities(new Operators(knowledge));
        visits = new Visits(knowledge);
        exercises = new Exercises(knowledge);
        transfers = new Transfers(knowledge, chooser);
        found = new FoundItems(frames, modalities, transfers);
        agreements = new Agreements(knowledge);
        nationals = new Nationals(knowledge);
        voices = new Voices(knowledge);
        events = new Events(knowledge, new Modes(knowledge, frames, modalities));
        contexts = new Contexts(knowledge);
        confidence = new Confidence(knowledge);
    }

    @Override
    public List<Claim> code(Article resolved) {
        Article article = nationals.of(resolved);
        Context context = new Context(article);
        Voices.Heard heard = voices.in(article);
        List<Scene> scenes = article.sentences().stream()
                .filter(Sentence::parsed)
                .map(sentence -> new Scene(article, sentence))
                .toList();
        scenes.forEach(scene -> survey(scene, context));
        scenes.forEach(scene -> context.settle(
                drafts(scene, context).stream().map(draft -> draft.heard(heard)).toList()));
        List<Draft> drafts = Meetings.headed(context.drafts());
        Theme theme = Theme.of(article, drafts);
        return Claims.of(article, theme.borneOut(drafts, context), draft -> confidence.of(draft, theme.armed()));
    }

    /** Tells the context who buys and sells in a sentence that names arms. */
    private void survey(Scene scene, Context context) {
        if (scene.mentions().stream().noneMatch(Items::isArms)) {
            return;
        }
        for (int token = 0; token < scene.grammar().size(); token++) {
            frames.at(scene.grammar(), token).stream()
                    .filter(match -> match.frame().kind() == Kind.TRANSFER)
                    .findFirst()
                    .ifPresent(match -> context.survey(Ends.told(scene, match)));
        }
    }

    private List<Draft> drafts(Scene scene, Context context) {
        List<Draft> drafts = new ArrayList<>();
        for (int token = 0; token < scene.grammar().size(); token++) {
            if (scene.dates(token)) {
                continue;
            }
            boolean told = false;
            boolean visited = false;
            for (Match match : ledgerFirst(frames.at(scene.grammar(), token))) {
                if (told && !match.frame().presence() && !(visited && meets(match.frame()))) {
                    continue;
                }
                Modality modality = modalities.of(scene, token, match.frame());
                if (!governed(scene, match, modality)) {
                    continue;
                }
                List<Draft> made = coder(match.frame().kind())
                        .code(scene, lent(scene, match, modality.governors(), PARTNERS), modality, context);
                if (!made.isEmpty()) {
                    drafts.addAll(made);
                    context.note(made);
                    told |= !match.frame().presence();
                    visited = match.frame().kind() == Kind.VISIT;
                }
            }
        }
        drafts.addAll(named(scene, drafts, context));
        boolean transfers = drafts.stream().anyMatch(draft -> draft.item() != null);
        if (!transfers) {
            drafts.addAll(Breakdowns.of(scene, context));
        }
        List<Draft> whole = new ArrayList<>(Continuations.of(scene, Contest.settle(drafts)));
        whole.addAll(found.of(scene, whole, context));
        return whole.stream()
                .map(draft -> contexts.told(Meetings.dated(draft, context.occasion())))
                .toList();
    }

    /** Whether it tells of a meeting: who <i>received</i> a guest has been visited and met him. */
    private static boolean meets(Frame frame) {
        return frame.kind() == Kind.EVENT && frame.type() == Plover.Type.CONSULT && !"visit".equals(frame.mode());
    }

    /** What the names of exercises tell that stand with no word of drilling: <i>next year is Balikatan</i>. */
    private List<Draft> named(Scene scene, List<Draft> drafts, Context context) {
        List<Draft> more = new ArrayList<>();
        for (Mention mention : scene.mentions()) {
            boolean told = !(mention.meaning() instanceof Meaning.Exercise exercise)
                    || drafts.stream()
                            .anyMatch(draft -> draft.detail() instanceof Detail.Exercise other
                                    && exercise.name().equals(other.name()));
            int head = told ? -1 : Linear.head(scene, mention);
            for (Match match : told ? List.<Match>of() : frames.at(scene.grammar(), head, "exercise", "n")) {
                Match whole = lent(scene, match, verbsAbove(scene, head), List.of("subj", "obj", "with", "alongside"));
                more.addAll(exercises.code(scene, whole, modalities.of(scene, head, match.frame()), context));
            }
        }
        return more;
    }

    /** The nearest verb above a word, if any. */
    private static List<Integer> verbsAbove(Scene scene, int word) {
        for (int at = word; at >= 0; at = scene.grammar().token(at).head()) {
            if (scene.grammar().token(at).is("VB")) {
                return List.of(at);
            }
        }
        return List.of();
    }

    /** What a ledger lists before what is any other event: to provide arms is a transfer before it is aid. */
    private static List<Match> ledgerFirst(List<Match> matches) {
        return matches.stream()
                .sorted(Comparator.comparing(match -> match.frame().kind() == Kind.EVENT))
                .toList();
    }

    /** The match with the partner that an outer word names: in talks WITH RUSSIA to purchase. */
    private static Match lent(Scene scene, Match match, List<Integer> governors, List<String> slots) {
        Match fuller = match;
        for (int governor : governors) {
            Map<String, List<Integer>> outer = scene.grammar().slots(governor);
            for (String slot : slots) {
                fuller = fuller.with(slot, outer.getOrDefault(slot, List.of()));
            }
        }
        return fuller;
    }

    /** Whether the trigger stands under one of the words that its frame asks for. */
    private static boolean governed(Scene scene, Match match, Modality modality) {
        return match.frame().under().isEmpty()
                || modality.chain().stream()
                        .skip(1)
                        .anyMatch(token -> match.frame()
                                .under()
                                .contains(scene.grammar().token(token).lemma()));
    }

    private KindCoder coder(Kind kind) {
        return switch (kind) {
            case TRANSFER -> transfers;
            case VISIT -> visits;
            case EXERCISE -> exercises;
            case AGREEMENT -> agreements;
            case EVENT -> events;
        };
    }
}
