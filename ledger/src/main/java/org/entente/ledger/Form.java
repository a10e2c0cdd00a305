package org.entente.ledger;

import java.util.Locale;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * How the values of a field are written and read.
 *
 * @param <T> the type of the values
 * @param allowed what may be written, in words
 * @param nothing what stands for nothing, or null when something must be told
 * @param mayBeNothing whether nothing may be told
 * @param read makes a value of words, and throws an {@link IllegalArgumentException} when it cannot
 * @param write makes words of a value
 */
record Form<T>(
        String allowed,
        @Nullable T nothing,
        boolean mayBeNothing,
        Function<String, T> read,
        Function<T, String> write) {

    /** A form in which something must be told. */
    static <T> Form<T> told(String allowed, Function<String, T> read, Function<T, String> write) {
        return new Form<>(allowed, null, false, read, write);
    }

    /** A form in which {@code none} stands for {@code nothing}. */
    static <T> Form<T> optional(
            String allowed, @Nullable T nothing, Function<String, T> read, Function<T, String> write) {
        return new Form<>(allowed + ", or none", nothing, true, read, write);
    }

    /** The words of {@code text} in the one way in which they are kept; null for nothing. */
    @Nullable
    String checked(String field, String text) {
        String told = text.strip();
        if (mayBeNothing && told.toLowerCase(Locale.ROOT).equals("none")) {
            return null;
        }
        if (!told.isEmpty()) {
            try {
                return write.apply(read.apply(told));
            } catch (IllegalArgumentException | java.time.DateTimeException wrong) {
                // Told below, with what is allowed.
            }
        }
        throw new IllegalArgumentException(field + " is \"" + text + "\"; allowed: " + allowed);
    }

    /** The value of words that were {@link #checked}. */
    @Nullable
    T value(@Nullable String text) {
        return text == null ? nothing : read.apply(text);
    }

    /** The words for a value. */
    @Nullable
    String text(@Nullable Object value) {
        if (value == null || value.equals(nothing)) {
            return null;
        }
        @SuppressWarnings("unchecked") // The field that holds the value has this form.
        T typed = (T) value;
        return write.apply(typed);
    }
}
