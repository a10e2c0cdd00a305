package org.entente.evaluation;

import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.Set;

/**
 * Whether two readers' labels name one thing: kind, parties and what tells the thing from others agree. What one of them
 * leaves out does not set them apart.
 */
final class Sameness {

    private Sameness() {}

    static boolean same(Label one, Label other) {
        return one.kind() == other.kind()
                && switch (one.kind()) {
                    case TRANSFER ->
                        alike(one.supplier(), other.supplier())
                                && alike(one.recipient(), other.recipient())
                                && item(one.designation(), other.designation());
                    case VISIT -> acts(one, other) && holds(one.visitor(), other.visitor());
                    case AGREEMENT -> parties(one, other);
                    case EXERCISE -> parties(one, other) && holds(one.name(), other.name());
                    case EVENT -> one.plover().equals(other.plover()) && acts(one, other);
                };
    }

    private static boolean alike(String one, String other) {
        return one.isEmpty() || other.isEmpty() || one.equals(other);
    }

    private static boolean holds(String one, String other) {
        String first = Wording.squashed(one);
        String second = Wording.squashed(other);
        return first.contains(second) || second.contains(first);
    }

    private static boolean item(String one, String other) {
        return holds(one, other) || !Collections.disjoint(Wording.words(one), Wording.words(other));
    }

    private static boolean acts(Label one, Label other) {
        return within(one.actors(), other.actors()) && within(one.recipients(), other.recipients());
    }

    private static boolean within(Collection<String> one, Collection<String> other) {
        return one.containsAll(other) || other.containsAll(one);
    }

    private static boolean parties(Label one, Label other) {
        return one.parties() == null
                || other.parties() == null
                || (nameable(one).containsAll(other.parties())
                        && nameable(other).containsAll(one.parties()));
    }

    private static Set<String> nameable(Label label) {
        Set<String> codes = new HashSet<>(label.mayParties());
        codes.addAll(label.parties());
        return codes;
    }
}
