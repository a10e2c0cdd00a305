package org.entente.claims;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.entente.knowledge.Knowledge;
import org.entente.knowledge.KnowledgeException;
import org.entente.knowledge.Row;
import org.entente.model.Kind;

/**
 * How sure one may be of a claim: the share of claims like it that careful readers found right, by its kind and by how
 * many of its parts were taken from beyond the grammar of its sentence.
 */
final class Confidence {

    private static final String TABLE = "confidence.tsv";

    /** By kind, the shares of claims with no guess, one, two … */
    private final Map<Kind, List<Double>> shares = new EnumMap<>(Kind.class);

    Confidence(Knowledge knowledge) {
        for (Row row : knowledge.table(TABLE).rows()) {
            double share = row.number("right");
            if (!(share >= 0 && share <= 1)) {
                throw row.wrong("right", "a share from 0 to 1");
            }
            List<Double> told = shares.computeIfAbsent(row.oneOf("kind", Kind.class), kind -> new ArrayList<>());
            if (row.number("guesses") != told.size()) {
                throw row.wrong("guesses", "the next number, " + told.size());
            }
            told.add(share);
        }
        for (Kind kind : Kind.values()) {
            if (!shares.containsKey(kind)) {
                throw new KnowledgeException(TABLE + ": no row for " + kind + "; every kind needs one");
            }
        }
    }

    /** From 0 to 1; more guesses than the table knows count as many as it does. */
    double of(Kind kind, int guesses) {
        List<Double> told = shares.getOrDefault(kind, List.of());
        return told.get(Math.min(guesses, told.size() - 1));
    }
}
