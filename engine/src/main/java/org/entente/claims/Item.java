package org.entente.claims;

import java.util.List;
import org.entente.model.Actor;
import org.entente.model.Detail;
import org.entente.model.Meaning;
import org.jspecify.annotations.Nullable;

/**
 * One thing that is transferred.
 *
 * @param text the words that name it
 * @param token the index of the first of them
 * @param end the index after the last of them
 * @param arms what it is
 * @param quantity how many, or null
 * @param owners the states that it is said to be of
 * @param name the name of its own that it has, as a ship does, or null
 */
record Item(
        String text,
        int token,
        int end,
        Meaning.Arms arms,
        Detail.@Nullable Quantity quantity,
        List<Actor> owners,
        @Nullable String name) {

    Item {
        owners = List.copyOf(owners);
    }

    /** One without a name of its own. */
    Item(String text, int token, int end, Meaning.Arms arms, Detail.@Nullable Quantity quantity, List<Actor> owners) {
        this(text, token, end, arms, quantity, owners, null);
    }

    /** What a ledger calls it: its own name or its designation; or null. */
    @Nullable
    String designation() {
        return name != null ? name : arms.designation().isEmpty() ? null : arms.designation();
    }

    /** The same words, standing for arms that the article has named before. */
    Item as(Meaning.Arms other) {
        return new Item(text, token, end, other, quantity, owners, name);
    }

    /** Whether nothing tells it from others of its kind. */
    boolean vague() {
        return arms.designation().isEmpty() && quantity == null;
    }

    /** Whether there is none: <i>no missiles</i>. */
    boolean none() {
        return quantity != null && quantity.number() == 0;
    }

    boolean madeBy(@Nullable Actor actor) {
        return actor != null && arms.makers().contains(actor.country());
    }
}
