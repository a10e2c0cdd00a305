package org.entente.ledger;

import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.duckdb.DuckDBConnection;
import org.jspecify.annotations.Nullable;

/** What people decided, kept in memory from one append to the next, and held up against what is appended. */
final class Decided {

    private @Nullable Overlay overlay;
    private Map<String, List<Again.Taken>> keys = Map.of();

    /** What the decisions come to once they hold also for what {@code unread}, which is in its tables, says again. */
    Overlay heeded(DuckDBConnection connection, List<Coded> unread) throws SQLException {
        Overlay known = overlay;
        Decisions decisions = new Decisions(connection);
        if (known == null) {
            List<Decision> taken = decisions.all();
            keys = new Again(connection).keys(taken);
            known = decisions.sound(taken);
        }
        if (!keys.isEmpty() && new Again(connection).extend(keys, unread)) {
            known = decisions.overlay();
        }
        overlay = known;
        return known;
    }

    /** Brings up to date what the views show of {@code places}, where somebody decided upon them before they came. */
    static void settle(DuckDBConnection connection, List<Filing.Place> places, Overlay overlay) throws SQLException {
        boolean concerned = places.stream()
                .anyMatch(place -> !overlay.ofClaim(place.claim().id()).isEmpty()
                        || overlay.correctsClaimsOf(overlay.shown(place.entry())));
        if (concerned) {
            new Projection(connection).renew(overlay);
        }
    }

    /** Forgets all, as one must after a decision, and when what was appended was not kept. */
    void forget() {
        overlay = null;
        keys = Map.of();
    }
}
