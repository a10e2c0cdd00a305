package org.entente.ledger;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.entente.model.Claim;
import org.entente.model.Detail;
import org.entente.model.Kind;
import org.entente.model.Status;
import org.entente.model.When;

/**
 * One thing in the world, put together from all that is claimed of it; where claims differ they stand side by side.
 *
 * <p>The <b>status</b> is the highest rung of the ladder told since the last {@code STOPPED} or {@code REFUSED}, or that
 * end itself when nothing was told later. A claim speaks for the last day of its own date, though not for a day after
 * its publication; without a date it speaks for the day of the entry's dated claims in the same article, else for the
 * day of publication. When an end and {@code DONE} fall on one day, {@code DONE} holds. The <b>date</b> is the most
 * precise among the claims that have this status, or among all when none of those is dated.
 *
 * @param id its number in the ledger
 * @param kind what it is
 * @param status how firm it is by now
 * @param date when it happens or happened
 * @param countries the codes of all who take part, sorted
 * @param claims all claims about it with their sources, what copies repeat once, those published first at the front, at
 *     least one
 * @param decisions what people decided of it, without what they decided of its claims; a status or date that somebody
 *     corrected stands in the place of what the claims say
 */
public record Entry(
        long id,
        Kind kind,
        Status status,
        When date,
        List<String> countries,
        List<Told> claims,
        List<Decision> decisions) {

    public Entry {
        decisions = List.copyOf(decisions);
        countries = List.copyOf(countries);
        claims = List.copyOf(claims);
        if (claims.isEmpty()) {
            throw new IllegalArgumentException("entry " + id + " has no claims; it must have one");
        }
    }

    /**
     * The claims, those with the entry's status at the front, of these those that call the thing by a name (designation,
     * series, visitor, topic), of these the surest.
     */
    public List<Told> firmestFirst() {
        return claims.stream()
                .sorted(Comparator.comparing((Told told) -> told.claim().status() != status)
                        .thenComparing(told -> !named(told.claim().detail()))
                        .thenComparing(told -> -told.claim().confidence()))
                .toList();
    }

    private static boolean named(Detail detail) {
        if (detail instanceof Detail.Transfer transfer) {
            return transfer.designation() != null;
        }
        if (detail instanceof Detail.Exercise exercise) {
            return exercise.series() != null || exercise.name() != null;
        }
        if (detail instanceof Detail.Visit visit) {
            return visit.visitors().stream().anyMatch(visitor -> visitor.name() != null);
        }
        return !(detail instanceof Detail.Agreement agreement)
                || !agreement.topics().isEmpty();
    }

    /** An entry of which nobody decided anything. */
    public Entry(long id, Kind kind, Status status, When date, List<String> countries, List<Told> claims) {
        this(id, kind, status, date, countries, claims, List.of());
    }

    /** The last verdict on it; {@code DISMISSED} also when all of its claims were dismissed. */
    public Optional<Verdict> verdict() {
        Optional<Verdict> own = Overlay.verdict(decisions);
        boolean none = claims.stream().allMatch(Told::dismissed);
        return own.isPresent() || !none ? own : Optional.of(Verdict.DISMISSED);
    }

    /** In what its claims contradict one another; empty when they agree. */
    public List<Contradiction> contradictions() {
        return Contradictions.among(kind, claims);
    }

    /**
     * A claim and where it is made.
     *
     * @param claim the claim, as it reads with what people corrected
     * @param citation the article that makes it
     * @param score how much it shared with the claims that were there before it, 0 to 1
     * @param reason why it was put with them
     * @param decisions what people decided of it
     * @param copies the copies of the article that say the same in the same sentence, in the order of publication
     */
    public record Told(
            Claim claim,
            Citation citation,
            double score,
            String reason,
            List<Decision> decisions,
            List<Citation> copies) {
        public Told {
            decisions = List.copyOf(decisions);
            copies = List.copyOf(copies);
        }

        /** All articles that say so, that which was published first at the front. */
        public List<Citation> sources() {
            return Stream.concat(Stream.of(citation), copies.stream()).toList();
        }

        /** A claim of which nobody decided anything. */
        public Told(Claim claim, Citation citation, double score, String reason) {
            this(claim, citation, score, reason, List.of(), List.of());
        }

        /** The last verdict on it. */
        public Optional<Verdict> verdict() {
            return Overlay.verdict(decisions);
        }

        /** Whether it counts no longer. */
        boolean dismissed() {
            return verdict().equals(Optional.of(Verdict.DISMISSED));
        }
    }
}
