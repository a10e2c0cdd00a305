package org.entente.claims;

import org.entente.knowledge.Knowledge;
import org.entente.model.Sentence;

/** Says how certain a sentence makes it that what one of its words tells of is so. */
@FunctionalInterface
public interface CertaintyCoder {

    /**
     * From −3, certainly not so, over 0, nothing is said either way, to 3, certainly so.
     *
     * @param sentence parsed
     * @param token the index of a verb, noun or adjective that tells of something
     */
    double certainty(Sentence sentence, int token);

    /** A coder by the operators of {@code knowledge} and its table {@code certainty.tsv}. */
    static CertaintyCoder of(Knowledge knowledge) {
        return new OperatorCertaintyCoder(knowledge);
    }
}
