package org.entente.claims;

import java.util.List;

/** Makes drafts of the claims of one kind from a match of one of its frames. */
@FunctionalInterface
interface KindCoder {

    /**
     * What {@code match} says, nothing when its roles cannot be filled.
     *
     * @param context what the article has said before this sentence
     */
    List<Draft> code(Scene scene, Match match, Modality modality, Context context);
}
