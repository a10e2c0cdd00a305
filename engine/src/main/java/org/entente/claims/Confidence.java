package org.entente.claims;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.entente.knowledge.Knowledge;
import org.entente.knowledge.KnowledgeException;
import org.entente.knowledge.Row;
import org.entente.model.Kind;
import org.entente.model.Plover;

/**
 * How sure one may be of a claim: the share of claims like it that careful readers found right, by its kind, by whether its
 * words are those of much else there, and by how many of its parts were taken from beyond the grammar of its sentence.
 */
final class Confidence {

    private static final String TABLE = "confidence.tsv";

    /** Whether words seldom tell of anything else where they stand, or often. */
    enum Words {
        PLAIN,
        LOOSE
    }

    /** By kind and words, the shares of claims with no guess, one, two … */
    private final Map<Kind, Map<Words, List<Double>>> shares = new EnumMap<>(Kind.class);

    Confidence(Knowledge knowledge) {
        for (Row row : knowledge.table(TABLE).rows()) {
            double share = row.number("right");
            if (!(share >= 0 && share <= 1)) {
                throw row.wrong("right", "a share from 0 to 1");
            }
            List<Double> told = shares.computeIfAbsent(
                            row.oneOf("kind", Kind.class), kind -> new EnumMap<>(Words.class))
                    .computeIfAbsent(row.oneOf("words", Words.class), words -> new ArrayList<>());
            if (row.number("guesses") != told.size()) {
                throw row.wrong("guesses", "the next number, " + told.size());
            }
            told.add(share);
        }
        for (Kind kind : Kind.values()) {
            if (!shares.getOrDefault(kind, Map.of()).containsKey(Words.PLAIN)) {
                throw new KnowledgeException(TABLE + ": no row for " + kind + " of plain words; every kind needs one");
            }
        }
    }

    /** That of a draft of an article that is {@code armed} when it is about arms. */
    double of(Draft draft, boolean armed) {
        return of(draft.detail().kind(), words(draft, armed), draft.guesses());
    }

    /** From 0 to 1; more guesses than the table knows count as many as it does, and words of which it knows nothing are plain. */
    double of(Kind kind, Words words, int guesses) {
        Map<Words, List<Double>> ofKind = shares.getOrDefault(kind, Map.of());
        List<Double> told = ofKind.getOrDefault(words, ofKind.getOrDefault(Words.PLAIN, List.of()));
        return told.get(Math.min(guesses, told.size() - 1));
    }

    private static Words words(Draft draft, boolean armed) {
        Plover.Type type = draft.match().frame().type();
        boolean plain = switch (draft.detail().kind()) {
            case TRANSFER -> armed;
            case EVENT -> draft.plover().type() == type && plain(type);
            case AGREEMENT, VISIT, EXERCISE -> true;
        };
        return plain ? Words.PLAIN : Words.LOOSE;
    }

    /** Cooperation and assault are told in words of their own; those for conflict short of it are those of much else. */
    private static boolean plain(Plover.Type type) {
        return type.quad() <= 2 || type == Plover.Type.ASSAULT;
    }
}
