package org.entente.ledger;

import java.sql.SQLException;
import java.util.List;
import org.duckdb.DuckDBConnection;
import org.jspecify.annotations.Nullable;

/** What people decided, kept in memory from one append to the next, and held up against what is appended. */
final class Decided {

    private @Nullable Overlay overlay;
    private boolean extended;

    /**
     * What the decisions come to once they hold also for what was appended and says again what they are about.
     *
     * @param repeats whether anything was
     */
    Overlay heeded(DuckDBConnection connection, boolean repeats) throws SQLException {
        Overlay known = overlay;
        extended = repeats && Again.extend(connection);
        if (known == null || extended) {
            known = new Decisions(connection).overlay();
        }
        overlay = known;
        return known;
    }

    /** Brings up to date what the views show of {@code places}, where somebody decided upon them before they came. */
    void settle(DuckDBConnection connection, List<Filing.Place> places, Overlay overlay) throws SQLException {
        boolean concerned = extended
                || places.stream()
                        .anyMatch(place -> !overlay.ofClaim(place.claim().id()).isEmpty()
                                || overlay.correctsClaimsOf(overlay.shown(place.entry())));
        if (concerned) {
            new Projection(connection).renew(overlay);
        }
    }

    /** Forgets all, as one must after a decision, and when what was appended was not kept. */
    void forget() {
        overlay = null;
    }
}
