package org.entente.claims;

import java.util.Map;
import org.entente.model.Sentence;
import org.jspecify.annotations.Nullable;

/**
 * What the model of ends looks at in one telling of a transfer; for learning it.
 *
 * @param sentence that tells of it
 * @param item where its first word begins in the document's text
 * @param designation what a ledger calls the item: its designation, else what kind of thing it is
 * @param told whether grammar gives both ends that the rules choose, which leaves nothing to weigh
 * @param supplier the code of the state that the rules take for the supplier, or null
 * @param recipient the code of the state that the rules take for the recipient, or null
 * @param supplying for each state that may be an end, what bears on its supplying, by name
 * @param receiving the same on its receiving
 */
public record EndsConsidered(
        Sentence sentence,
        int item,
        String designation,
        boolean told,
        @Nullable String supplier,
        @Nullable String recipient,
        Map<String, Map<String, Double>> supplying,
        Map<String, Map<String, Double>> receiving) {
    /**
     * Two states.
     *
     * @param supplier the code of that which supplies
     * @param recipient the code of that which receives
     */
    public record Pair(String supplier, String recipient) {}
}
