package org.entente.mentions;

import java.util.List;
import org.entente.knowledge.Knowledge;
import org.entente.model.Article;
import org.entente.model.Mention;

/** Tells whom references stand for, and completes mentions from the rest of the article. */
@FunctionalInterface
public interface ReferenceResolver {

    /**
     * The mentions of {@code article}, whose sentences that matter are parsed, with references resolved, surnames
     * joined to the person named in full elsewhere, and offices given the state they are held in.
     */
    List<Mention> resolve(Article article);

    /** A resolver that knows what the tables of {@code knowledge} say; several threads may use it at once. */
    static ReferenceResolver of(Knowledge knowledge) {
        return new ContextResolver(knowledge);
    }
}
