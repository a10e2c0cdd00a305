package org.entente.claims;

import java.util.List;
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
        return new FrameClaimCoder(knowledge);
    }
}
