package org.entente.claims;

import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.entente.model.Plover;
import org.entente.model.Sentence;
import org.entente.model.Span;
import org.jspecify.annotations.Nullable;

/**
 * Tells the mode of what a source does to a target, were it of one type or another: by the readings of that type, the
 * surest first, and where no frame says the type, by the words of the sentence.
 */
final class RelationModes {

    /** What share of the surest reading's weight another must have to tell the mode. */
    private static final double TELLING = 0.5;

    private final Modes modes;

    RelationModes(Modes modes) {
        this.modes = modes;
    }

    /** The mode by type; a type without one is left out. */
    Map<Plover.Type, String> of(Sentence sentence, Span source, Span target, List<Reading> readings) {
        Grammar grammar = new Grammar(sentence);
        Set<Integer> actor = tokens(grammar, source);
        Set<Integer> recipient = tokens(grammar, target);
        Map<Plover.Type, String> byType = new EnumMap<>(Plover.Type.class);
        for (Plover.Type type : Plover.Type.values()) {
            String mode = type.modes().isEmpty() ? null : of(grammar, type, actor, recipient, readings);
            if (mode != null) {
                byType.put(type, mode);
            }
        }
        return byType;
    }

    private @Nullable String of(
            Grammar grammar, Plover.Type type, Set<Integer> source, Set<Integer> target, List<Reading> readings) {
        List<Reading> said = readings.stream()
                .filter(reading -> reading.type() == type && reading.weight() > 0)
                .toList();
        for (Reading reading : said) {
            if (reading.weight() >= TELLING * said.get(0).weight()) {
                Clause clause = Clause.around(grammar, reading.match(), reading.modality())
                        .with(source, target);
                String mode = modes.of(grammar, reading.match(), reading.modality(), type, clause);
                if (mode != null) {
                    return mode;
                }
            }
        }
        return modes.of(grammar, type, new Clause(source, target, everything(grammar)));
    }

    private static Set<Integer> tokens(Grammar grammar, Span span) {
        Set<Integer> tokens = new LinkedHashSet<>();
        for (int i = 0; i < grammar.size(); i++) {
            if (grammar.token(i).span().overlaps(span)) {
                tokens.add(i);
            }
        }
        return tokens;
    }

    private static Set<Integer> everything(Grammar grammar) {
        Set<Integer> tokens = new LinkedHashSet<>();
        for (int i = 0; i < grammar.size(); i++) {
            tokens.add(i);
        }
        return tokens;
    }
}
