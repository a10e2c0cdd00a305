package org.entente.ledger;

import java.util.List;
import java.util.stream.Collectors;

/**
 * Values that cannot all be true of one entry. It is found by the program in what the claims say, and is not to be taken
 * for a person's verdict that an entry is {@link Verdict#DISPUTED disputed}.
 *
 * @param field in what the claims contradict one another, by the word of its {@link Field}: quantity, value, date or status
 * @param values the values, that of the earliest claim at the front, at least two
 */
public record Contradiction(String field, List<Value> values) {

    public Contradiction {
        values = List.copyOf(values);
    }

    /**
     * One of the values.
     *
     * @param value as it is written in {@code entente correct}
     * @param claims the claims that say so with their sources, at least one
     */
    public record Value(String value, List<Entry.Told> claims) {
        public Value {
            claims = List.copyOf(claims);
        }
    }

    /** As <i>quantity: 4 or 6</i>. */
    @Override
    public String toString() {
        return field + ": " + values.stream().map(Value::value).collect(Collectors.joining(" or "));
    }
}
