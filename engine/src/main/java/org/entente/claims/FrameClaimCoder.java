package org.entente.claims;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.entente.knowledge.Knowledge;
import org.entente.model.Article;
import org.entente.model.Claim;
import org.entente.model.Kind;
import org.entente.model.Sentence;

/** Codes claims by finding frames, letting operators act on them, and giving each kind its details. */
final class FrameClaimCoder implements ClaimCoder {

    private final Frames frames;
    private final Modalities modalities;
    private final Nationals nationals;
    private final KindCoder transfers = new Transfers();
    private final KindCoder visits;
    private final KindCoder exercises = new Exercises();
    private final KindCoder agreements;
    private final KindCoder events;

    FrameClaimCoder(Knowledge knowledge) {
        frames = new Frames(knowledge);
        modalities = new Modalities(new Operators(knowledge));
        visits = new Visits(knowledge);
        agreements = new Agreements(knowledge);
        nationals = new Nationals(knowledge);
        events = new Events(knowledge);
    }

    @Override
    public List<Claim> code(Article resolved) {
        Article article = nationals.of(resolved);
        Context context = new Context(article);
        for (Sentence sentence : article.sentences()) {
            if (sentence.parsed()) {
                context.settle(drafts(new Scene(article, sentence), context));
            }
        }
        return Claims.of(article, Occasions.headed(context.drafts()));
    }

    private List<Draft> drafts(Scene scene, Context context) {
        List<Draft> drafts = new ArrayList<>();
        for (int token = 0; token < scene.grammar().size(); token++) {
            for (Match match : ledgerFirst(frames.at(scene.grammar(), token))) {
                Modality modality = modalities.of(scene, token, match.frame());
                if (!governed(scene, match, modality)) {
                    continue;
                }
                List<Draft> made =
                        coder(match.frame().kind()).code(scene, lent(scene, match, modality), modality, context);
                if (!made.isEmpty()) {
                    drafts.addAll(made);
                    context.note(made);
                    break;
                }
            }
        }
        return Contest.settle(drafts).stream()
                .map(draft -> Occasions.dated(draft, context.occasion()))
                .toList();
    }

    /** What a ledger lists before what is any other event: to provide arms is a transfer before it is aid. */
    private static List<Match> ledgerFirst(List<Match> matches) {
        return matches.stream()
                .sorted(Comparator.comparing(match -> match.frame().kind() == Kind.EVENT))
                .toList();
    }

    /** The match with the partner that an outer word names: in talks WITH RUSSIA to purchase. */
    private static Match lent(Scene scene, Match match, Modality modality) {
        Match fuller = match;
        for (int governor : modality.governors()) {
            Map<String, List<Integer>> outer = scene.grammar().slots(governor);
            for (String slot : List.of("with", "between")) {
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
