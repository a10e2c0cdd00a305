package org.entente.ledger;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.entente.model.Claim;
import org.entente.model.Kind;
import org.jspecify.annotations.Nullable;

/** What a person may correct in a claim or an entry, and in which words. */
public enum Field {
    KIND(Forms.KIND, Kind.values()),
    STATUS(Forms.STATUS, Kind.values()),
    DATE(Forms.DATE, Kind.values()),
    TYPE(Forms.TYPE, Kind.values()),
    MODE(Forms.WORD, Kind.values()),
    SPEAKER(Forms.SPEAKER, Kind.values()),
    ACTORS(Forms.ACTORS, Kind.EVENT),
    RECIPIENTS(Forms.ACTORS, Kind.EVENT),
    VISITORS(Forms.VISITORS, Kind.VISIT),
    HOST(Forms.CODE, Kind.VISIT),
    PARTIES(Forms.CODES, Kind.AGREEMENT),
    TOPICS(Forms.WORDS, Kind.AGREEMENT),
    INSTRUMENT(Forms.WORD, Kind.AGREEMENT),
    NAME(Forms.WORD, Kind.EXERCISE),
    SERIES(Forms.WORD, Kind.EXERCISE),
    PARTICIPANTS(Forms.CODES, Kind.EXERCISE),
    SUPPLIER(Forms.CODE, Kind.TRANSFER),
    RECIPIENT(Forms.CODE, Kind.TRANSFER),
    DESIGNATION(Forms.WORD, Kind.TRANSFER),
    DESCRIPTION(Forms.WORD, Kind.TRANSFER),
    QUANTITY(Forms.QUANTITY, Kind.TRANSFER),
    VALUE(Forms.MONEY, Kind.TRANSFER),
    TERMS(Forms.TERMS, Kind.TRANSFER);

    @SuppressWarnings("ImmutableEnumChecker") // The forms hold nothing that changes; their type does not say so.
    private final Form<?> form;

    @SuppressWarnings("ImmutableEnumChecker") // Never changed after it is made.
    private final Set<Kind> kinds;

    Field(Form<?> form, Kind... kinds) {
        this.form = form;
        this.kinds = EnumSet.copyOf(List.of(kinds));
    }

    /** The field called {@code word}, if there is one. */
    public static Optional<Field> named(String word) {
        return Arrays.stream(values())
                .filter(field -> field.word().equals(word.strip().toLowerCase(Locale.ROOT)))
                .findFirst();
    }

    /** The fields of claims of that kind, with commas between. */
    public static String of(Kind kind) {
        return Arrays.stream(values())
                .filter(field -> field.kinds.contains(kind))
                .map(Field::word)
                .collect(Collectors.joining(", "));
    }

    /** What it is called. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Which claims have it. */
    public Set<Kind> kinds() {
        return EnumSet.copyOf(kinds);
    }

    /**
     * The value that {@code text} gives, in the words in which it is kept; null for nothing.
     *
     * @throws IllegalArgumentException when it gives none; the message says what is allowed
     */
    public @Nullable String checked(String text) {
        return form.checked(word(), text);
    }

    /** What the claim says in this field, in the words in which values are kept; null for nothing. */
    @Nullable
    String in(Claim claim) {
        return text(Correction.get(claim, this));
    }

    /** A value of this field in the words in which values are kept; null for nothing. */
    @Nullable
    String text(@Nullable Object value) {
        return form.text(value);
    }

    /**
     * The claim with that value in this field; the claim as it is where its kind has no such field, for then it was
     * corrected while it was of another kind.
     *
     * @param value words that were {@link #checked}
     */
    public Claim in(Claim claim, @Nullable String value) {
        return kinds.contains(claim.kind()) ? Correction.set(claim, this, form.value(value)) : claim;
    }

    /** What the text of a value stands for. */
    @Nullable
    Object value(@Nullable String text) {
        return form.value(text);
    }
}
