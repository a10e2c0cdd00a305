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
     */
    record Transfer(
            @Nullable String supplier,
            @Nullable String recipient,
            @Nullable String designation,
            @Nullable String description,
            @Nullable Quantity quantity,
            @Nullable Money value)
            implements Detail {
        @Override
        public Kind kind() {
            return Kind.TRANSFER;
        }
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
     * @param number not negative
     * @param bound whether that number is exact
     */
    record Quantity(long number, Bound bound) {}

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
