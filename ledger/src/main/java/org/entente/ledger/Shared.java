package org.entente.ledger;

import java.util.ArrayList;
import java.util.List;
import org.entente.ledger.Identity.Member;

/**
 * What two claims about the same thing share.
 *
 * @param score 0 to 1, the more they share the higher; for comparing, not a probability
 * @param reasons what they share, in words
 * @param differences in what they contradict one another, in words
 */
record Shared(double score, List<String> reasons, List<String> differences) {

    /** What the kind and parties alone are worth, without which claims are not compared. */
    private static final double PARTIES = 0.4;

    /** What it is worth at most to stand near each other in one article. */
    private static final double NEARNESS = 0.1;

    /** What a contradiction takes away. */
    private static final double DIFFERENCE = 0.1;

    Shared {
        reasons = List.copyOf(reasons);
        differences = List.copyOf(differences);
    }

    /** The parties, and the article if it is the same one. */
    static Shared parties(Member one, Member other) {
        Shared shared = new Shared(PARTIES, List.of("parties"), List.of());
        if (!one.besides(other)) {
            return shared;
        }
        int apart = Math.abs(sentence(one) - sentence(other));
        return shared.and(NEARNESS / (1 + apart), "article");
    }

    private static int sentence(Member member) {
        return member.claim().evidence().get(0).sentence();
    }

    /** This and something more. */
    Shared and(double worth, String reason) {
        List<String> more = new ArrayList<>(reasons);
        more.add(reason);
        return new Shared(Math.min(1, score + worth), more, differences);
    }

    /** This, although they contradict one another in something. */
    Shared but(String difference) {
        List<String> more = new ArrayList<>(differences);
        more.add(difference);
        return new Shared(Math.max(0, score - DIFFERENCE), reasons, more);
    }

    /** This and the silence of both about something, which brings them a little nearer. */
    Shared andBothSilent() {
        return new Shared(Math.min(1, score + 0.05), reasons, differences);
    }

    /** The reasons in a line. */
    String reason() {
        String same = "same " + String.join(", ", reasons);
        return differences.isEmpty() ? same : same + "; other " + String.join(", ", differences);
    }
}
