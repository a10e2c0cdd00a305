package org.entente.claims;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.entente.knowledge.Knowledge;
import org.entente.model.Article;
import org.entente.model.Claim;

/** Codes the claims of an article. */
@FunctionalInterface
public interface ClaimCoder {

    /** The claims of {@code article} in the order of its text. */
    List<Claim> code(Article article);

    /** The coder by the frames and operators of {@code knowledge}. */
    static ClaimCoder of(Knowledge knowledge) {
        return new FrameClaimCoder(knowledge, EndsModel.shipped());
    }

    /** The same without the model of ends, showing {@code watcher} all that the model would look at; for learning it. */
    static ClaimCoder watched(Knowledge knowledge, Consumer<EndsConsidered> watcher) {
        return new FrameClaimCoder(knowledge, considered -> {
            watcher.accept(considered);
            return Optional.empty();
        });
    }
}
