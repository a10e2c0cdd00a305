package org.entente.ledger;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.entente.model.Claim;
import org.jspecify.annotations.Nullable;

/**
 * What the decisions in force come to, taken one after the other: what people say of each claim and entry, which entries
 * are one, and which claims stand apart.
 */
final class Overlay {

    /** A decision that cannot be taken as the earlier ones leave the ledger. */
    static final class Unfit extends Exception {

        private static final long serialVersionUID = 1L;

        private final transient Decision decision;

        Unfit(Decision decision, String message) {
            super(message);
            this.decision = decision;
        }

        Decision decision() {
            return decision;
        }
    }

    /** The entry that another entry is shown in. */
    private final Map<Long, Long> shownIn = new HashMap<>();

    /** The entry that a claim was split off to. */
    private final Map<String, Long> apart = new HashMap<>();

    private final Map<String, List<Decision>> ofClaims = new LinkedHashMap<>();
    private final Map<Long, List<Decision>> ofEntries = new LinkedHashMap<>();
    private final Map<String, Long> filed;

    private Overlay(Map<String, Long> filed) {
        this.filed = filed;
    }

    /**
     * Takes the decisions in their order.
     *
     * @param decisions all that were ever taken
     * @param again the claims that a decision on a claim holds for too, by decision
     * @param filed the entries in which the program put the claims that were split off
     * @throws Unfit when a decision in force does not fit those before it
     */
    static Overlay of(List<Decision> decisions, Map<Long, Set<String>> again, Map<String, Long> filed) throws Unfit {
        Overlay overlay = new Overlay(filed);
        Set<Long> undone = new TreeSet<>();
        for (Decision decision : decisions) {
            if (decision.inForce()) {
                overlay.take(decision, again.getOrDefault(decision.number(), Set.of()), undone);
            } else if (decision.act() instanceof Act.Split split && decision.begun() != null) {
                // Claims that joined what was split off go back with it.
                overlay.shownIn.put(decision.begun(), split.entry());
            }
        }
        return overlay;
    }

    private void take(Decision decision, Set<String> again, Set<Long> undone) throws Unfit {
        Act act = decision.act();
        if (act instanceof Act.Merge merge) {
            merge(decision, merge);
        } else if (act instanceof Act.Split split) {
            split(decision, split, again);
        } else if (act instanceof Act.Undo undo) {
            if (!undone.add(undo.decision())) {
                throw new Unfit(decision, "decision " + undo.decision() + " has been undone already");
            }
        } else {
            DecisionRow.entries(act).forEach(entry -> add(ofEntries, entry, decision));
            DecisionRow.claims(act).forEach(claim -> add(ofClaims, claim, decision));
            again.forEach(claim -> add(ofClaims, claim, decision));
        }
    }

    private void merge(Decision decision, Act.Merge merge) throws Unfit {
        for (long entry : merge.entries()) {
            standsForItself(decision, entry);
        }
        long into = merge.entries().get(0);
        for (long entry : merge.entries().subList(1, merge.entries().size())) {
            shownIn.put(entry, into);
            // What makes its claims what those of the other entry are.
            ofEntry(entry).stream().filter(Overlay::correctsKind).forEach(made -> add(ofEntries, into, made));
        }
        merge.entries().forEach(entry -> add(ofEntries, entry, decision));
    }

    private void split(Decision decision, Act.Split split, Set<String> again) throws Unfit {
        standsForItself(decision, split.entry());
        long begun = decision.begun() == null ? split.entry() : decision.begun();
        for (String claim : split.claims()) {
            Long entry = entryOf(claim);
            if (entry != null && entry != split.entry()) {
                throw new Unfit(decision, "claim " + claim + " belongs to entry " + entry + ", not " + split.entry());
            }
        }
        for (String claim : split.claims()) {
            apart.put(claim, begun);
            add(ofClaims, claim, decision);
        }
        again.forEach(claim -> apart.put(claim, begun));
        add(ofEntries, split.entry(), decision);
        add(ofEntries, begun, decision);
    }

    private void standsForItself(Decision decision, long entry) throws Unfit {
        if (shown(entry) != entry) {
            throw new Unfit(decision, "entry " + entry + " is part of entry " + shown(entry));
        }
    }

    private @Nullable Long entryOf(String claim) {
        Long entry = apart.getOrDefault(claim, filed.get(claim));
        return entry == null ? null : shown(entry);
    }

    private static <K> void add(Map<K, List<Decision>> decisions, K key, Decision decision) {
        decisions.computeIfAbsent(key, none -> new ArrayList<>()).add(decision);
    }

    /** The entry that {@code entry} is shown in, which is itself unless it was merged. */
    long shown(long entry) {
        long shown = entry;
        for (Long in = shownIn.get(shown); in != null; in = shownIn.get(shown)) {
            shown = in;
        }
        return shown;
    }

    /** The entry that a claim was split off to, if it was. */
    Optional<Long> apart(String claim) {
        return Optional.ofNullable(apart.get(claim));
    }

    /** What was decided of a claim, the earliest first, without what is decided of its entry. */
    List<Decision> ofClaim(String claim) {
        return ofClaims.getOrDefault(claim, List.of());
    }

    /** What was decided of an entry, the earliest first. */
    List<Decision> ofEntry(long entry) {
        return ofEntries.getOrDefault(entry, List.of());
    }

    /** The claims of which something is decided. */
    Set<String> claims() {
        Set<String> claims = new TreeSet<>(ofClaims.keySet());
        claims.addAll(apart.keySet());
        return claims;
    }

    /** The entries of which something is decided. */
    Set<Long> entries() {
        Set<Long> entries = new TreeSet<>(ofEntries.keySet());
        entries.addAll(shownIn.keySet());
        return entries;
    }

    /** The last verdict among decisions on one thing. */
    static Optional<Verdict> verdict(List<Decision> decisions) {
        return decisions.stream()
                .map(Decision::verdict)
                .filter(java.util.Objects::nonNull)
                .reduce((earlier, later) -> later);
    }

    /** Whether all claims of an entry say something else than the program read. */
    boolean correctsClaimsOf(long entry) {
        return ofEntry(entry).stream().anyMatch(Overlay::correctsClaims);
    }

    private static boolean correctsClaims(Decision decision) {
        return decision.act() instanceof Act.Correct correct
                && correct.field() != Field.STATUS
                && correct.field() != Field.DATE;
    }

    private static boolean correctsKind(Decision decision) {
        return decision.act() instanceof Act.Correct correct && correct.field() == Field.KIND;
    }

    /** Whether somebody corrected the claim or its entry. */
    boolean corrects(String claim, long entry) {
        return correctsClaimsOf(entry)
                || ofClaim(claim).stream().anyMatch(decision -> decision.act() instanceof Act.Correct);
    }

    /** The claim as it reads in {@code entry} with what was corrected in either, the later correction of a field holding. */
    Claim corrected(Claim claim, long entry) {
        List<Decision> corrections = new ArrayList<>();
        ofClaim(claim.id()).stream()
                .filter(decision -> decision.act() instanceof Act.Correct)
                .forEach(corrections::add);
        ofEntry(entry).stream().filter(Overlay::correctsClaims).forEach(corrections::add);
        corrections.sort(java.util.Comparator.comparing(Decision::number));
        Claim corrected = claim;
        for (Decision decision : corrections) {
            Act.Correct correct = (Act.Correct) decision.act();
            corrected = correct.field().in(corrected, correct.value());
        }
        return corrected;
    }

    /** The last correction of a field of an entry itself. */
    Optional<Act.Correct> correction(long entry, Field field) {
        return ofEntry(entry).stream()
                .map(Decision::act)
                .filter(Act.Correct.class::isInstance)
                .map(Act.Correct.class::cast)
                .filter(correct -> correct.field() == field)
                .reduce((earlier, later) -> later);
    }
}
