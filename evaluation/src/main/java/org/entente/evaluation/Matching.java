package org.entente.evaluation;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.entente.model.Actor;
import org.entente.model.Claim;
import org.entente.model.Detail;
import org.entente.model.Evidence;

/**
 * Whether a claim tells the thing that a label names: kind, parties and what tells the thing from others agree, and the
 * evidence touches the quote.
 */
final class Matching {

    /** The share of the shorter of quote and evidence that must lie in the other. */
    private static final double TOUCH = 0.3;

    private final String text;

    /** Compares claims and labels of the article with that text. */
    Matching(String text) {
        this.text = Wording.plain(text);
    }

    boolean matches(Claim claim, Label label) {
        return claim.kind() == label.kind()
                && touches(claim, label)
                && (claim.detail() instanceof Detail.Transfer transfer
                        ? item(transfer, label)
                        : acts(claim, label) && parties(claim, label) && named(claim, label));
    }

    private boolean touches(Claim claim, Label label) {
        String quote = Wording.plain(label.quote());
        int begin = text.indexOf(quote);
        for (Evidence evidence : claim.evidence()) {
            String words = Wording.plain(evidence.text());
            int at = text.indexOf(words);
            int shared = Math.min(begin + quote.length(), at + words.length()) - Math.max(begin, at);
            boolean overlap = begin >= 0 && at >= 0 && shared > TOUCH * Math.min(quote.length(), words.length());
            if (!words.isEmpty() && (words.contains(quote) || quote.contains(words) || overlap)) {
                return true;
            }
        }
        return false;
    }

    private static boolean item(Detail.Transfer transfer, Label label) {
        if (!label.supplier().isEmpty() && !label.supplier().equals(transfer.supplier())) {
            return false;
        }
        if (!label.recipient().isEmpty() && !label.recipient().equals(transfer.recipient())) {
            return false;
        }
        String designation = transfer.designation() == null ? "" : transfer.designation();
        String description = transfer.description() == null ? "" : transfer.description();
        return Wording.sameItem(label.designation(), designation.isEmpty() ? description : designation, designation);
    }

    private static boolean acts(Claim claim, Label label) {
        Set<String> recipients = codes(claim.recipients());
        if (claim.detail() instanceof Detail.Visit visit && visit.host() != null) {
            recipients.add(visit.host());
        }
        return codes(claim.actors()).containsAll(label.actors()) && recipients.containsAll(label.recipients());
    }

    private static boolean parties(Claim claim, Label label) {
        Set<String> parties = label.parties();
        if (parties == null) {
            return true;
        }
        Set<String> told = codes(claim.actors());
        told.addAll(codes(claim.recipients()));
        if (claim.detail() instanceof Detail.Agreement agreement) {
            told.addAll(agreement.parties());
        } else if (claim.detail() instanceof Detail.Exercise exercise) {
            told.addAll(exercise.participants());
        }
        boolean all = told.containsAll(parties);
        told.removeAll(parties);
        told.removeAll(label.mayParties());
        return all && told.isEmpty();
    }

    private static boolean named(Claim claim, Label label) {
        if (!label.plover().isEmpty()
                && !label.plover().equals(claim.plover().type().name())) {
            return false;
        }
        if (!label.name().isEmpty() && claim.detail() instanceof Detail.Exercise exercise) {
            String name = exercise.name() != null ? exercise.name() : exercise.series();
            if (name == null || !Wording.squashed(name).contains(Wording.squashed(label.name()))) {
                return false;
            }
        }
        return label.visitor().isEmpty()
                || !(claim.detail() instanceof Detail.Visit visit)
                || visit.visitors().stream()
                        .anyMatch(visitor -> visitor.name() != null
                                && Wording.plain(visitor.name()).contains(Wording.plain(label.visitor())));
    }

    private static Set<String> codes(Collection<Actor> actors) {
        Set<String> codes = new HashSet<>(actors.stream().map(Actor::country).toList());
        codes.removeAll(List.of(""));
        return codes;
    }
}
