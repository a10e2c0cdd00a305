package org.entente.claims;

import java.util.ArrayList;
import java.util.EnumMap;
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
    private final Map<Kind, KindCoder> coders = new EnumMap<>(Kind.class);

    FrameClaimCoder(Knowledge knowledge) {
        frames = new Frames(knowledge);
        modalities = new Modalities(new Operators(knowledge));
        coders.put(Kind.TRANSFER, new Transfers());
        coders.put(Kind.VISIT, new Visits());
        coders.put(Kind.EXERCISE, new Exercises());
        coders.put(Kind.AGREEMENT, new Agreements(knowledge));
        coders.put(Kind.EVENT, new Events());
    }

    @Override
    public List<Claim> code(Article article) {
        Context context = new Context(article);
        for (Sentence sentence : article.sentences()) {
            if (sentence.parsed()) {
                context.add(drafts(new Scene(article, sentence), context));
            }
        }
        return Claims.of(article, context.drafts());
    }

    private List<Draft> drafts(Scene scene, Context context) {
        List<Draft> drafts = new ArrayList<>();
        for (int token = 0; token < scene.grammar().size(); token++) {
            for (Match match : frames.at(scene.grammar(), token)) {
                Modality modality = modalities.of(scene, token, match.frame().status());
                List<Draft> made = coders.get(match.frame().kind()).code(scene, match, modality, context);
                if (!made.isEmpty()) {
                    drafts.addAll(made);
                    break;
                }
            }
        }
        return Contest.settle(drafts);
    }
}
