package org.entente.claims;

import org.entente.model.Actor;
import org.jspecify.annotations.Nullable;

/**
 * Whom a transfer is taken to be from and to.
 *
 * @param supplier the state that supplies, or null
 * @param recipient the state that receives, or null
 * @param guesses how many of the two the sentence does not tell
 */
record Choice(@Nullable Actor supplier, @Nullable Actor recipient, int guesses) {

    /** The one who plays that role, or null. */
    @Nullable
    Actor in(Role role) {
        return role == Role.SUPPLIER ? supplier : recipient;
    }

    /** Whether it can be so: nobody supplies himself. */
    boolean possible() {
        return (supplier != null || recipient != null) && !Antecedents.same(supplier, recipient);
    }
}
