package org.entente.watch;

import java.time.Duration;
import java.util.Optional;
import org.entente.ledger.Ledger;

/** Looks at one feed or folder. */
interface Visit {

    /** What is looked at. */
    String address();

    /**
     * Reads what is new there into {@code ledger}, and says after which time to look again. A stop is heeded between two
     * items.
     */
    Duration visit(Ledger ledger);

    /** After which time to look again, when it can be told without the ledger that there is nothing new. */
    default Optional<Duration> nothingNew() {
        return Optional.empty();
    }

    /** Whether the last visit read all there was to read. */
    boolean whole();
}
