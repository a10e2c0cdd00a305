package org.entente.ledger;

import org.entente.model.Detail.Transfer;
import org.jspecify.annotations.Nullable;

/** Compares what two transfers are of. */
final class Arms {

    /** Whether two claims can tell of the same arms. */
    enum Likeness {
        /** One designation. */
        DESIGNATION(0.2),
        /** A family and a variant of it, as Mi-35 and Mi-35M. */
        FAMILY(0.15),
        /** Neither has a designation; the description is the same. */
        DESCRIPTION(0.1),
        /** One has a designation, the other tells of arms that may be these. */
        SORT(0.05),
        /** One has no designation, and nothing says that it tells of the other's arms. */
        UNCLEAR(0),
        /** They are of different arms. */
        OTHER(0);

        private final double worth;

        Likeness(double worth) {
            this.worth = worth;
        }

        /** What it says for one thing. */
        double worth() {
            return worth;
        }

        /** Whether both are told by name. */
        boolean named() {
            return this == DESIGNATION || this == FAMILY;
        }
    }

    private Arms() {}

    static Likeness compare(Transfer one, Transfer other) {
        String first = Codes.plain(one.designation());
        String second = Codes.plain(other.designation());
        if (first.isEmpty() || second.isEmpty()) {
            boolean neither = first.isEmpty() && second.isEmpty();
            if (neither && head(one.description()).equals(head(other.description()))) {
                return Likeness.DESCRIPTION;
            }
            return mayBe(one, other) ? Likeness.SORT : Likeness.UNCLEAR;
        }
        if (first.equals(second)) {
            return Likeness.DESIGNATION;
        }
        String family = Codes.plain(one.item().family());
        boolean ofFamily = !family.isEmpty()
                && family.equals(Codes.plain(other.item().family()))
                && (family.equals(first) || family.equals(second));
        return ofFamily || variants(first, second) ? Likeness.FAMILY : Likeness.OTHER;
    }

    /** Whether one is a longer form of the other, as {@code mi35m} of {@code mi35}; {@code su35} is none of {@code su3}. */
    private static boolean variants(String one, String other) {
        String longer = one.length() > other.length() ? one : other;
        String shorter = one.length() > other.length() ? other : one;
        boolean number = Character.isDigit(shorter.charAt(shorter.length() - 1));
        return longer.startsWith(shorter)
                && longer.length() > shorter.length()
                && !(number && Character.isDigit(longer.charAt(shorter.length())));
    }

    /** Whether a description without a designation may be of the other's arms, as far as sorts of arms are told. */
    static boolean mayBe(Transfer one, Transfer other) {
        if (head(one.description()).equals(head(other.description()))) {
            return true;
        }
        String first = one.item().category();
        String second = other.item().category();
        return first == null || second == null || first.equals(second);
    }

    /** The last word of a description in the singular: of <i>main battle tanks</i>, {@code tank}. */
    static String head(@Nullable String description) {
        String words = Codes.orEmpty(description).strip();
        String plain = Codes.plain(words.substring(words.lastIndexOf(' ') + 1));
        return plain.endsWith("s") ? plain.substring(0, plain.length() - 1) : plain;
    }

    /** What the arms of two claims are called. */
    static String words(Transfer one, Transfer other) {
        String designation = one.designation() == null ? other.designation() : one.designation();
        boolean both = one.designation() != null && other.designation() != null;
        return designation != null && both ? designation : "description";
    }
}
