package org.entente.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a claim of each kind says besides who, when and how firm. */
public sealed interface Detail {

    /** The kind of claim it belongs to. */
    Kind kind();

    /**
     * A visit.
     *
     * @param visitors who travels
     * @param host the code of the state visited, or null
     */
    record Visit(List<Visitor> visitors, @Nullable String host) implements Detail {
        public Visit {
            visitors = List.copyOf(visitors);
        }

        @Override
        public Kind kind() {
            return Kind.VISIT;
        }
    }

    /**
     * Who travels.
     *
     * @param name the name, or null for an unnamed office holder or delegation
     * @param title the office or title, or null
     * @param country the code of the state travelled for, or null
     */
    record Visitor(
            @Nullable String name,
            @Nullable String title,
            @Nullable String country) {}

    /**
     * An arrangement between states.
     *
     * @param parties their codes
     * @param topics what it is about, as {@code defence}
     * @param instrument {@code treaty}, {@code memorandum}, {@code contract} …, or null
     */
    record Agreement(
            List<String> parties,
            List<String> topics,
            @Nullable String instrument) implements Detail {
        public Agreement {
            parties = List.copyOf(parties);
            topics = List.copyOf(topics);
        }

        @Override
        public Kind kind() {
            return Kind.AGREEMENT;
        }
    }

    /**
     * A military exercise.
     *
     * @param name as the article writes it, or null
     * @param series normalised, without the year, or null
     * @param participants their codes
     */
    record Exercise(@Nullable String name, @Nullable String series, List<String> participants) implements Detail {
        public Exercise {
            participants = List.copyOf(participants);
        }

        @Override
        public Kind kind() {
            return Kind.EXERCISE;
        }
    }

    /**
     * Arms, military equipment or technology going from one state to another.
     *
     * @param supplier the code of the state it comes from, or null
     * @param recipient the code of the state it goes to, or null
     * @param designation normalised, as {@code Mi-35}, or null
     * @param description what it is, as <i>attack helicopter</i>, or null
     * @param quantity how many, or null
     * @param value the price, or null
     * @param item what kind of arms these are
     * @param ordered of how many ordered the quantity is a part, or null
     * @param terms on what terms they go, in the order of the enum
     */
    record Transfer(
            @Nullable String supplier,
            @Nullable String recipient,
            @Nullable String designation,
            @Nullable String description,
            @Nullable Quantity quantity,
            @Nullable Money value,
            Kit item,
            @Nullable Long ordered,
            List<Term> terms)
            implements Detail {
        public Transfer {
            terms = List.copyOf(terms);
        }

        /** A transfer of which no more is told. */
        public Transfer(
                @Nullable String supplier,
                @Nullable String recipient,
                @Nullable String designation,
                @Nullable String description,
                @Nullable Quantity quantity,
                @Nullable Money value) {
            this(supplier, recipient, designation, description, quantity, value, Kit.UNKNOWN, null, List.of());
        }

        @Override
        public Kind kind() {
            return Kind.TRANSFER;
        }
    }

    /**
     * What kind of arms an item is.
     *
     * @param family what its designation is grouped by, as {@code Su-30} for {@code Su-30MKI}, or null
     * @param category SIPRI's, as {@code aircraft} or {@code air-defence}, or null
     * @param makers the codes of the states that make it; empty when not known
     */
    record Kit(@Nullable String family, @Nullable String category, List<String> makers) {
        /** Of which nothing is known. */
        public static final Kit UNKNOWN = new Kit(null, null, List.of());

        public Kit {
            makers = List.copyOf(makers);
        }
    }

    /** On what terms arms go. */
    enum Term {
        /** Made by the recipient under the supplier's licence. */
        LICENCE,
        /** Lent or leased. */
        LEASE,
        /** Given, not sold. */
        GIFT,
        /** Used before, by the supplier or another. */
        SECOND_HAND,
        /** Passed on by one who had them from another. */
        RE_EXPORT,
        /** Developed or made by both together. */
        CO_PRODUCTION
    }

    /** Any other event: its PLOVER type says what it is. */
    record Event() implements Detail {
        @Override
        public Kind kind() {
            return Kind.EVENT;
        }
    }

    /**
     * How many.
     *
     * @param number not negative; of a range the lower end
     * @param bound whether that number is exact
     * @param most the upper end of a range, as 24 in <i>20 to 24</i>, or null
     */
    record Quantity(long number, Bound bound, @Nullable Long most) {
        public Quantity {
            if (number < 0 || (most != null && most < number)) {
                throw new IllegalArgumentException(
                        "quantity from " + number + " to " + most + "; allowed: 0 or more, the upper end not below");
            }
        }

        /** No range. */
        public Quantity(long number, Bound bound) {
            this(number, bound, null);
        }
    }

    /** How a number bounds a quantity. */
    enum Bound {
        EXACT,
        ABOUT,
        AT_LEAST,
        AT_MOST
    }

    /**
     * A sum of money.
     *
     * @param amount in units of the currency
     * @param currency ISO 4217, as {@code USD}
     */
    record Money(double amount, String currency) {}
}
